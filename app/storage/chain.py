"""The journal's rows as entries and heads."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlite_utils import Database

from app.protocol.entries import Entry
from app.protocol.heads import Head

_COLUMNS = ("op_id", "desk", "epoch", "seq", "hlc", "operator", "kind", "entity", "digest", "salt", "payload")


def insert_entry(db: Database, entry: Entry, chain_hash: str) -> None:
    """Write the entry behind the last."""
    db.execute(
        "INSERT INTO journal VALUES(:desk, :epoch, :seq, :op_id, :hlc, :operator, :kind, :entity,"
        " :digest, :salt, :payload, :hash)",
        {**dict(entry), "hash": chain_hash},
    )


def insert_entries(db: Database, entries: Iterable[tuple[Entry, str]]) -> None:
    """Write many entries at once, each with the chain's hash after it."""
    db.conn.executemany(
        "INSERT INTO journal VALUES(:desk, :epoch, :seq, :op_id, :hlc, :operator, :kind, :entity,"
        " :digest, :salt, :payload, :hash)",
        ({**dict(entry), "hash": reached} for entry, reached in entries),
    )


def last_hlc(db: Database, desk: str, epoch: int) -> int:
    """Return the hybrid logical clock of the last entry, or 0."""
    row = db.execute(
        "SELECT hlc FROM journal WHERE desk = ? AND epoch = ? ORDER BY seq DESC LIMIT 1", [desk, epoch]
    ).fetchone()
    return 0 if row is None else int(row[0])


def head_of(db: Database, desk: str, epoch: int) -> Head:
    """Return where the chain stands."""
    row = db.execute(
        "SELECT seq, hash FROM journal WHERE desk = ? AND epoch = ? ORDER BY seq DESC LIMIT 1", [desk, epoch]
    ).fetchone()
    return Head.start(desk, epoch) if row is None else Head(desk=desk, epoch=epoch, seq=row[0], hash=row[1])


def head_at(db: Database, desk: str, epoch: int, seq: int) -> Head | None:
    """Return the head as it was after ``seq`` entries, or None when there are fewer."""
    if seq == 0:
        return Head.start(desk, epoch)
    row = db.execute("SELECT hash FROM journal WHERE desk = ? AND epoch = ? AND seq = ?", [desk, epoch, seq]).fetchone()
    return None if row is None else Head(desk=desk, epoch=epoch, seq=seq, hash=row[0])


def entries_after(db: Database, desk: str, epoch: int, seq: int) -> Iterator[tuple[Entry, str]]:
    """Yield the entries from ``seq`` + 1 on, each with the chain's hash after it."""
    rows = db.execute(
        "SELECT op_id, desk, epoch, seq, hlc, operator, kind, entity, digest, salt, payload, hash"
        " FROM journal WHERE desk = ? AND epoch = ? AND seq > ? ORDER BY seq",
        [desk, epoch, seq],
    )
    for row in rows:
        yield _entry(row[:-1]), row[-1]


def entry_of_op(db: Database, op_id: str) -> Entry | None:
    """Return the entry with this op id, of whichever desk."""
    row = db.execute(f"SELECT {', '.join(_COLUMNS)} FROM journal WHERE op_id = ?", [op_id]).fetchone()  # noqa: S608 - columns of ours
    return None if row is None else _entry(row)


def _entry(row: tuple[Any, ...]) -> Entry:
    return Entry.model_validate(dict(zip(_COLUMNS, row, strict=True)))
