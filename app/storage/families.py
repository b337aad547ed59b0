"""Saving and opening families."""

from datetime import datetime

from sqlite_utils import Database

from app.domain.family_code import family_code, person_code
from app.domain.person import FamilyRecord
from app.domain.registration import Registration
from app.domain.text_rules import plain_number
from app.storage.desk_file import DeskFile
from app.storage.facts import Fact, read_fact, write_fact
from app.storage.family_records import family_record
from app.storage.family_saving import FamilySaving
from app.storage.journal import DeskJournal
from app.storage.rows import sortable


class Families:
    """The families of the desk's file."""

    def __init__(self, file: DeskFile, journal: DeskJournal) -> None:
        """``journal`` is the file's."""
        self._file = file
        self._journal = journal

    def next_code(self) -> str:
        """Reserve the next family code of this desk; a code given out is never given again, used or not."""

        def reserve(db: Database) -> str:
            counter = int(read_fact(db, Fact.NEXT_FAMILY) or 0)
            write_fact(db, Fact.NEXT_FAMILY, str(counter + 1))
            return family_code(self._file.identity.prefix, counter)

        return self._file.write(reserve)

    def save(self, registration: Registration, operator: str) -> FamilyRecord:
        """Save the family in one transaction: rows, entries, search index; its draft goes.

        Op ids that are committed already become edits of what differs, and nothing that is the same is written again,
        so saving twice makes nobody twice. Members keep their numbers, new ones get the next; a member whom the
        registration leaves out stays. Raises BedTakenError, OpIdTakenError or a MachineError; then nothing is saved.
        """
        return self._file.write(lambda db: FamilySaving(db, self._journal, registration, operator).run())

    def by_code(self, code: str) -> FamilyRecord | None:
        """Return the family with this code."""
        return self._find("SELECT family_id FROM families WHERE code = ?", code)

    def by_person(self, person_id: str) -> FamilyRecord | None:
        """Return the person's family."""
        return self._find("SELECT family_id FROM people WHERE person_id = ?", person_id)

    def by_form(self, op_id: str) -> FamilyRecord | None:
        """Return the family that the form with this op id became."""
        return self._find("SELECT family_id FROM families WHERE family_id = ?", op_id)

    def holding_document(self, number: str, issuer: str = "") -> tuple[tuple[str, str], ...]:
        """Return who holds a document, however its number is grouped: each person's id and code, by code.

        An unknown issuer matches any.
        """
        rows = self._file.read(
            lambda db: db.execute(
                "SELECT DISTINCT documents.person_id, code, people.number FROM documents"
                " JOIN people USING(person_id) JOIN families USING(family_id)"
                " WHERE plain = ?1 AND plain <> '' AND (issuer = ?2 OR issuer = '' OR ?2 = '')"
                " ORDER BY code, people.number",
                [plain_number(number), issuer],
            ).fetchall()
        )
        return tuple((person_id, person_code(code, member)) for person_id, code, member in rows)

    def count(self) -> tuple[int, int]:
        """Return how many families and people there are."""
        row = self._file.read(
            lambda db: db.execute("SELECT (SELECT count(*) FROM families), (SELECT count(*) FROM people)").fetchone()
        )
        return row[0], row[1]

    def all_overlapping(self, start: datetime, end: datetime) -> tuple[FamilyRecord, ...]:
        """Return the families, by code, of which anybody's stay overlaps [start, end)."""

        def collect(db: Database) -> tuple[FamilyRecord, ...]:
            rows = db.execute(
                "SELECT DISTINCT family_id FROM stays JOIN people USING(person_id) JOIN families USING(family_id)"
                " WHERE arrived_at < ? AND coalesce(left_at, '9999') > ? ORDER BY code",
                [sortable(end), sortable(start)],
            ).fetchall()
            return tuple(record for (family_id,) in rows if (record := family_record(db, family_id)))

        return self._file.read(collect)

    def _find(self, query: str, parameter: str) -> FamilyRecord | None:
        def find(db: Database) -> FamilyRecord | None:
            row = db.execute(query, [parameter]).fetchone()
            return None if row is None else family_record(db, row[0])

        return self._file.read(find)
