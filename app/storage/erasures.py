"""Erasing people, and what is known of those who were."""

from datetime import datetime

from sqlite_utils import Database

from app.domain.erasure import Erasure
from app.domain.family_code import person_code
from app.domain.person import Person
from app.protocol.entries import EntityKind
from app.protocol.tombstones import Tombstone
from app.storage.desk_file import DeskFile
from app.storage.family_records import person_and_stay
from app.storage.journal import DeskJournal
from app.storage.merging import KEPT, ONE_PERSON
from app.storage.moments import entered_at

_RECORDS = f"""
    SELECT person_id, family_id, number FROM people
    WHERE person_id IN {ONE_PERSON.format(kept=KEPT.format(person="?1"))} ORDER BY person_id
"""  # noqa: S608 - SQL of ours
_ERASED = """
    SELECT max(first) FROM families JOIN erased USING(family_id) JOIN (
        SELECT entity, min(hlc) AS first FROM journal WHERE kind = 'tombstone' GROUP BY entity
    ) ON entity = person_id
    WHERE code = ?1 AND CASE WHEN ?2 IS NOT NULL THEN number = ?2
        ELSE NOT EXISTS(SELECT 1 FROM people WHERE people.family_id = families.family_id) END
"""
_TOMBSTONES = """
    SELECT person_id, coalesce(code, ''), number, desk, name, operator, min(hlc) AS first, payload
    FROM journal JOIN erased ON entity = person_id
        LEFT JOIN families USING(family_id) LEFT JOIN foreign_desks USING(desk)
    WHERE kind = 'tombstone' AND payload IS NOT NULL GROUP BY person_id ORDER BY first DESC, person_id
"""
"""Of several about one person the first, which SQLite takes the other columns from: headquarters' is said again."""


class Erasures:
    """The tombstones of the desk's file."""

    def __init__(self, file: DeskFile, journal: DeskJournal) -> None:
        """``journal`` is the file's."""
        self._file = file
        self._journal = journal

    def erase(self, person_id: str, reason: str, operator: str) -> int:
        """Journal that the person is erased and drop what is here of them, in one transaction.

        Records that are shown as this one go with it. Return how many records that were; 0 when nobody is here.
        """

        def run(db: Database) -> int:
            records = db.execute(_RECORDS, [person_id]).fetchall()
            for record_id, family_id, number in records:
                tombstone = Tombstone(person_id=record_id, family=family_id, number=number, reason=reason)
                self._journal.append(
                    db,
                    operator=operator,
                    op_id=self._journal.new_id(),
                    kind=EntityKind.TOMBSTONE,
                    entity=record_id,
                    change=tombstone.change(),
                )
            return len(records)

        return self._file.write(run)

    def find(self, family_code: str, number: int) -> Person | None:
        """Return the person whose own record has the code, also where it is shown as another's."""
        row = self._file.read(
            lambda db: db.execute(
                "SELECT person_id, people.fields FROM people JOIN families USING(family_id)"
                " WHERE code = ? AND number = ? ORDER BY person_id LIMIT 1",
                [family_code, number],
            ).fetchone()
        )
        return None if row is None else person_and_stay(*row)[0]

    def erased_at(self, family_code: str, number: int | None) -> datetime | None:
        """Return when the family's member of this number was erased, by that desk's clock; None when nobody was.

        Without a number, when the last of its members was, if nobody is left in the family.
        """
        row = self._file.read(lambda db: db.execute(_ERASED, [family_code, number]).fetchone())
        return None if row[0] is None else entered_at(row[0])

    def all(self) -> tuple[Erasure, ...]:
        """Return who was erased, by the first tombstone that says so, the last first."""
        own = self._file.identity
        rows = self._file.read(lambda db: db.execute(_TOMBSTONES).fetchall())
        return tuple(
            Erasure(
                code=person_code(code, number) if code else person_id,
                camp=own.camp,
                desk=own.name if desk == own.desk else name or desk,
                operator=operator,
                at=entered_at(hlc),
                reason=Tombstone.read(person_id, payload).reason,
            )
            for person_id, code, number, desk, name, operator, hlc, payload in rows
        )

    def was_erased(self, family_code: str, number: int) -> bool:
        """Whether the family's member of this number was erased; their slips are void."""
        row = self._file.read(
            lambda db: db.execute(
                "SELECT 1 FROM erased JOIN families USING(family_id) WHERE code = ? AND number = ?",
                [family_code, number],
            ).fetchone()
        )
        return row is not None
