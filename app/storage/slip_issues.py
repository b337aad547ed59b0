"""Slips that were printed; each copy of a person's slip voids the one before."""

from collections.abc import Sequence
from datetime import date

import uuid_utils
from sqlite_utils import Database

from app.domain.person import SlipIssue
from app.protocol.entries import Change, EntityKind
from app.protocol.records import slip_fields
from app.storage.desk_file import DeskFile
from app.storage.journal import DeskJournal


class SlipIssues:
    """The slips in the desk's file."""

    def __init__(self, file: DeskFile, journal: DeskJournal) -> None:
        """``journal`` is the file's."""
        self._file = file
        self._journal = journal

    def issue(
        self, person_ids: Sequence[str], *, expires_on: date, operator: str, reason: str = ""
    ) -> tuple[SlipIssue, ...]:
        """Give each person their next copy, all in one transaction."""

        def issue_all(db: Database) -> tuple[SlipIssue, ...]:
            return tuple(self._issue(db, person_id, expires_on, operator, reason) for person_id in person_ids)

        return self._file.write(issue_all)

    def count(self) -> int:
        """Return how many slips were issued."""
        return int(self._file.read(lambda db: db.execute("SELECT count(*) FROM slips").fetchone()[0]))

    def _issue(self, db: Database, person_id: str, expires_on: date, operator: str, reason: str) -> SlipIssue:
        row = db.execute("SELECT max(copy_number) FROM slips WHERE person_id = ?", [person_id]).fetchone()
        slip = SlipIssue(
            slip_id=str(uuid_utils.uuid7()),
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
        return slip
