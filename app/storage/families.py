"""Saving and opening families."""

from datetime import datetime

from sqlite_utils import Database

from app.domain.family_code import family_code, person_code
from app.domain.person import FamilyRecord, SlipIssue
from app.domain.registration import Registration
from app.domain.text_rules import plain_number
from app.protocol.live_fields import LiveFields
from app.protocol.records import slip_from_fields
from app.storage.desk_file import DeskFile
from app.storage.facts import Fact, read_fact, write_fact
from app.storage.family_records import family_record
from app.storage.family_saving import FamilySaving
from app.storage.journal import DeskJournal
from app.storage.merging import KEPT
from app.storage.moments import sortable

_KEPT_HOLDER = KEPT.format(person="documents.person_id")
_FAMILY_OF = f"SELECT family_id FROM people WHERE person_id = {KEPT.format(person='?1')}"  # noqa: S608 - SQL of ours
_SHOWN_ELSEWHERE = """
    SELECT shown.family_id, shown.number
    FROM families JOIN people AS own USING(family_id) JOIN merged USING(person_id)
        JOIN people AS shown ON shown.person_id = kept
    WHERE code = :code AND CASE WHEN :number IS NOT NULL THEN own.number = :number ELSE NOT EXISTS(
        SELECT 1 FROM people AS other WHERE other.family_id = families.family_id
            AND other.person_id NOT IN (SELECT person_id FROM merged)) END
    ORDER BY own.number LIMIT 1
"""


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
        """Return the family with this code; where all its members are shown elsewhere, the first one's there."""
        found = self.shown(code, None)
        return found and found[0]

    def shown(self, code: str, number: int | None) -> tuple[FamilyRecord, int | None] | None:
        """Return the family and member number that a code leads to: a record merged with another leads to that one."""

        def find(db: Database) -> tuple[FamilyRecord, int | None] | None:
            elsewhere = db.execute(_SHOWN_ELSEWHERE, {"code": code, "number": number}).fetchone()
            if elsewhere is None:
                row = db.execute("SELECT family_id FROM families WHERE code = ?", [code]).fetchone()
                record = row and family_record(db, row[0])
                return (record, number) if record else None
            record = family_record(db, elsewhere[0])
            return (record, elsewhere[1] if number else None) if record else None

        return self._file.read(find)

    def slip_of(self, code: str, number: int | None) -> SlipIssue | None:
        """Return the standing slip that bears the code, whosever record the person is shown as."""

        def find(db: Database) -> SlipIssue | None:
            row = db.execute(
                "SELECT slip_id, slips.fields FROM slips JOIN people USING(person_id) JOIN families USING(family_id)"
                " WHERE code = ? AND number = ? ORDER BY copy_number DESC LIMIT 1",
                [code, number],
            ).fetchone()
            return row and slip_from_fields(row[0], LiveFields.from_json(row[1]).values())

        return self._file.read(find)

    def by_person(self, person_id: str) -> FamilyRecord | None:
        """Return the person's family, or that of the record they are shown as."""
        return self._find(_FAMILY_OF, person_id)

    def by_form(self, op_id: str) -> FamilyRecord | None:
        """Return the family that the form with this op id became."""
        return self._find("SELECT family_id FROM families WHERE family_id = ?", op_id)

    def holding_document(self, number: str, issuer: str = "") -> tuple[tuple[str, str], ...]:
        """Return who holds a document, however its number is grouped: each person's id and code, by code.

        An unknown issuer matches any.
        """
        rows = self._file.read(
            lambda db: db.execute(
                f"SELECT DISTINCT people.person_id, code, people.number FROM documents"  # noqa: S608 - SQL of ours
                f" JOIN people ON people.person_id = {_KEPT_HOLDER} JOIN families USING(family_id)"
                " WHERE plain = ?1 AND plain <> '' AND (issuer = ?2 OR issuer = '' OR ?2 = '')"
                " ORDER BY code, people.number",
                [plain_number(number), issuer],
            ).fetchall()
        )
        return tuple((person_id, person_code(code, member)) for person_id, code, member in rows)

    def count(self) -> tuple[int, int]:
        """Return how many families have anybody in them, and how many people: one for all records of one."""
        row = self._file.read(
            lambda db: db.execute(
                "SELECT (SELECT count(*) FROM families WHERE EXISTS("
                "SELECT 1 FROM people WHERE people.family_id = families.family_id)),"
                " (SELECT count(*) FROM people WHERE person_id NOT IN (SELECT person_id FROM merged))"
            ).fetchone()
        )
        return row[0], row[1]

    def all_overlapping(self, start: datetime, end: datetime) -> tuple[FamilyRecord, ...]:
        """Return the families, by code, of which anybody's stay overlaps [start, end).

        A stay that some desk's fast clock let begin in the future has begun by now.
        """
        now = sortable(self._file.clock())

        def collect(db: Database) -> tuple[FamilyRecord, ...]:
            rows = db.execute(
                "SELECT DISTINCT family_id FROM stays JOIN people USING(person_id) JOIN families USING(family_id)"
                " WHERE min(arrived_at, ?) < ? AND coalesce(left_at, '9999') > ? ORDER BY code",
                [now, sortable(end), sortable(start)],
            ).fetchall()
            return tuple(record for (family_id,) in rows if (record := family_record(db, family_id)))

        return self._file.read(collect)

    def _find(self, query: str, parameter: str) -> FamilyRecord | None:
        def find(db: Database) -> FamilyRecord | None:
            row = db.execute(query, [parameter]).fetchone()
            return None if row is None else family_record(db, row[0])

        return self._file.read(find)
