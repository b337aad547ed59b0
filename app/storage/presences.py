"""Passages through the gate."""

from sqlite_utils import Database

from app.domain.person import FamilyRecord, Presence
from app.protocol.entries import Change, EntityKind
from app.protocol.records import presence_fields
from app.storage.desk_file import DeskFile
from app.storage.family_records import family_record
from app.storage.journal import DeskJournal
from app.storage.rows import read_record


class Presences:
    """The passages in the desk's file."""

    def __init__(self, file: DeskFile, journal: DeskJournal) -> None:
        """``journal`` is the file's."""
        self._file = file
        self._journal = journal

    def mark(self, presence: Presence, operator: str) -> FamilyRecord | None:
        """Record a passage and return the person's family, or None when nobody is that person.

        A passage whose id is recorded already is not recorded again.
        """

        def record(db: Database) -> FamilyRecord | None:
            row = db.execute("SELECT family_id FROM people WHERE person_id = ?", [presence.person_id]).fetchone()
            if row is None:
                return None
            if read_record(db, EntityKind.PRESENCE, presence.presence_id) is None:
                self._journal.append(
                    db,
                    operator=operator,
                    op_id=presence.presence_id,
                    kind=EntityKind.PRESENCE,
                    entity=presence.presence_id,
                    change=Change(fields=presence_fields(presence)),
                )
            return family_record(db, row[0])

        return self._file.write(record)
