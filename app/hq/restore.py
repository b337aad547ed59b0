"""Headquarters from its backup, on the same database or another kind of it.

What came after the backup is gone here and still at the desks: the next handshake shows each of them the smaller mark,
and they send the rest again. A new epoch of headquarters says that this has happened.

An epoch is the minute of its restore, not the backup's epoch plus one: headquarters that was restored twice from the
same backup, or from an older one than last time, would come back with a number that desks have seen already.
"""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Date, LargeBinary, Table, delete, insert, inspect, select, update

from app.hq import schema, tables
from app.hq.authority import Authority
from app.hq.backup import SUFFIX, Contents, blocks, header_of, move_marks, verify
from app.hq.database import Database
from app.hq.errors import BackupDamagedError, DatabaseNotEmptyError
from app.hq.home import HqHome
from app.hq.partitions import add_partitions
from app.vault.data_key import DataKey

_EPOCHS_BEGIN = datetime(2020, 1, 1, tzinfo=UTC)


def find_backup(place: Path) -> Path:
    """Return the file, or the newest backup in the folder. Raises BackupDamagedError when there is none."""
    if not place.is_dir():
        return place
    found = sorted(place.glob(f"*{SUFFIX}"))
    if not found:
        raise BackupDamagedError(reason="there is none in the folder")
    return found[-1]


def bring_home(path: Path, home: HqHome) -> None:
    """Bring back key slots and certificates, unless headquarters has its own. Raises BackupDamagedError."""
    if not home.is_set_up:
        home.bring_back({name: bytes.fromhex(content) for name, content in header_of(path).files.items()})


def restore(path: Path, database: Database, key: DataKey, now: datetime) -> Contents:
    """Fill an empty database from the backup; return what it held. ``now`` names headquarters' new epoch.

    The whole backup is verified first, and the database is filled in one transaction. Raises BackupDamagedError,
    DatabaseNotEmptyError, NewerDatabaseError, WrongKeyError.
    """
    contents = verify(path, key)
    with database.write() as connection:
        if inspect(connection).get_table_names():
            raise DatabaseNotEmptyError
        schema.upgrade_to(connection, header_of(path).revision)
        known = tables.metadata.tables
        for name, rows in blocks(path, key):
            if name not in known:
                raise BackupDamagedError(reason=f"it has a table '{name}'")
            if name == tables.headquarters.name:
                Authority.unseal(bytes.fromhex(rows[0]["sealed_keys"]), key)
            if name == tables.journal.name:
                add_partitions(connection)
            _fill(connection, known[name], rows)
        move_marks(connection, contents.marks)
        connection.execute(update(tables.headquarters).values(epoch=_epoch(connection, now)))
        schema.upgrade_to(connection, "head")
        _forget_recorded_requests(connection, now)
        connection.execute(delete(tables.web_session))
    return contents


def _epoch(connection: Connection, now: datetime) -> int:
    """Return a number that no headquarters of before had; of a clock that is wrong, at least the backup's next."""
    before: int = connection.execute(select(tables.headquarters.c.epoch)).scalar_one()
    return max(before + 1, int((now - _EPOCHS_BEGIN).total_seconds()) // 60)


def _forget_recorded_requests(connection: Connection, now: datetime) -> None:
    """Refuse what desks signed after the backup: they count their requests from the milliseconds since 1970."""
    last, number = tables.desk.c.last_request, int(now.timestamp() * 1000)
    connection.execute(update(tables.desk).where(last < number).values(last_request=number))


def _fill(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    connection.execute(
        insert(table), [{name: _as_kept(table, name, value) for name, value in row.items()} for row in rows]
    )


def _as_kept(table: Table, name: str, value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    kind = table.columns[name].type
    if value is None:
        return None
    if isinstance(kind, tables.Utc):
        return datetime.fromisoformat(value)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    return bytes.fromhex(value) if isinstance(kind, LargeBinary) else value
