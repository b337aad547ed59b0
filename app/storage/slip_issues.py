"""Slips: each copy of a person's slip voids the one before, and the desk keeps which came out of a printer."""

from collections.abc import Sequence
from datetime import date

from sqlite_utils import Database

from app.domain.person import SlipIssue
from app.protocol.entries import Change, EntityKind
from app.protocol.records import slip_fields
from app.storage.desk_file import DeskFile
from app.storage.journal import DeskJournal
from app.storage.moments import sortable

_UNPRINTED = """
    WITH waiting(family_id) AS (
        SELECT family_id FROM slip_printing JOIN slips AS standing USING(slip_id) JOIN people USING(person_id)
        WHERE printed_at = '' AND person_id NOT IN (SELECT person_id FROM merged) AND NOT EXISTS(
            SELECT 1 FROM slips AS later
            WHERE later.person_id = standing.person_id AND later.copy_number > standing.copy_number
        )
        UNION
        SELECT family_id FROM people JOIN journal ON op_id = family_id
        WHERE desk = ? AND people.person_id NOT IN (SELECT person_id FROM merged)
            AND NOT EXISTS(SELECT 1 FROM slips WHERE slips.person_id = people.person_id)
    )
    SELECT code FROM waiting JOIN families USING(family_id) ORDER BY registered_at DESC, code DESC
"""


class SlipIssues:
    """The slips in the desk's file."""

    def __init__(self, file: DeskFile, journal: DeskJournal) -> None:
        """``journal`` is the file's."""
        self._file = file
        self._journal = journal
        self._desk = file.identity.desk

    def issue(
        self, person_ids: Sequence[str], *, expires_on: date, operator: str, reason: str = ""
    ) -> tuple[SlipIssue, ...]:
        """Give each person their next copy, all in one transaction."""

        def issue_all(db: Database) -> tuple[SlipIssue, ...]:
            return tuple(self._issue(db, person_id, expires_on, operator, reason) for person_id in person_ids)

        return self._file.write(issue_all)

    def note_printed(self, slip_ids: Sequence[str]) -> None:
        """Keep that the slips came out of the printer now; this desk keeps it of those that it issued itself."""

        def note(db: Database) -> None:
            now = sortable(self._file.clock())
            for slip_id in slip_ids:
                db.execute("UPDATE slip_printing SET printed_at = ? WHERE slip_id = ?", [now, slip_id])

        self._file.write(note)

    def unprinted(self) -> tuple[str, ...]:
        """Return the codes of families whose slips are still to be printed here, the newest family first.

        They have a standing slip that this desk issued and never printed, or were registered here and have one who
        never got a slip.
        """
        return self._file.read(lambda db: tuple(code for (code,) in db.execute(_UNPRINTED, [self._desk]).fetchall()))

    def count(self) -> int:
        """Return how many slips were issued."""
        return int(self._file.read(lambda db: db.execute("SELECT count(*) FROM slips").fetchone()[0]))

    def _issue(self, db: Database, person_id: str, expires_on: date, operator: str, reason: str) -> SlipIssue:
        row = db.execute("SELECT max(copy_number) FROM slips WHERE person_id = ?", [person_id]).fetchone()
        slip = SlipIssue(
            slip_id=self._journal.new_id(),
            person_id=person_id,
            copy_number=(row[0] or 0) + 1,
            issued_at=self._file.clock(),
            expires_on=expires_on,
            reason=reason,
        )
        self._journal.append(
            db,
            operator=operator,
            op_id=slip.slip_id,
            kind=EntityKind.SLIP,
            entity=slip.slip_id,
            change=Change(fields=slip_fields(slip)),
        )
        db.execute("INSERT INTO slip_printing VALUES(?, '')", [slip.slip_id])
        return slip
