"""Who may log in at this desk, for screens and for the journal; the key slots say the same without names."""

from sqlite_utils import Database

from app.domain.operator import Operator, Role
from app.protocol.entries import Change, EntityKind
from app.protocol.records import operator_fields
from app.storage.desk_file import DeskFile
from app.storage.journal import DeskJournal
from app.storage.rows import read_record


class Operators:
    """The operators in the desk's file."""

    def __init__(self, file: DeskFile, journal: DeskJournal) -> None:
        """``journal`` is the file's."""
        self._file = file
        self._journal = journal

    def all(self) -> tuple[Operator, ...]:
        """Return those who may log in, by name."""
        rows = self._file.read(
            lambda db: db.execute("SELECT name, role FROM operators WHERE active ORDER BY name").fetchall()
        )
        return tuple(Operator(name=name, role=Role(role)) for name, role in rows)

    def note_added(self, operator: Operator, by: str) -> None:
        """Journal that somebody may log in from now on, in this role; doing it twice is the same as once."""

        def add(db: Database) -> None:
            op_id, entity = self._journal.new_id(), _active(db, operator.name)
            record = entity and read_record(db, EntityKind.OPERATOR, entity)
            if not entity or not record:
                self._append(db, by, op_id, op_id, Change(fields=operator_fields(operator, active=True)))
            elif record.values()["role"] != operator.role:
                self._append(db, by, op_id, entity, record.edit({"role": str(operator.role)}))

        self._file.write(add)

    def note_removed(self, name: str, by: str) -> None:
        """Journal that somebody may not log in any more."""

        def remove(db: Database) -> None:
            entity = _active(db, name)
            record = entity and read_record(db, EntityKind.OPERATOR, entity)
            if entity and record:
                self._append(db, by, self._journal.new_id(), entity, record.edit({"active": False}))

        self._file.write(remove)

    def _append(self, db: Database, by: str, op_id: str, entity: str, change: Change) -> None:
        self._journal.append(db, operator=by, op_id=op_id, kind=EntityKind.OPERATOR, entity=entity, change=change)


def _active(db: Database, name: str) -> str | None:
    row = db.execute("SELECT operator_id FROM operators WHERE name = ? AND active", [name]).fetchone()
    return None if row is None else str(row[0])
