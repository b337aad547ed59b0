"""Desks that headquarters withdrew: what they entered after their last good entry is kept, and not used."""

from datetime import datetime

from sqlite_utils import Database

from app.protocol.entries import EntityKind, Entry
from app.protocol.pulling import Withdrawn
from app.storage.chain import entries_after
from app.storage.rows import write_again

_NEVER = (2**63, 0)
REASON = "its desk was withdrawn before"
Record = tuple[EntityKind, str]
_RECORDS = frozenset({EntityKind.FAMILY, EntityKind.PERSON, EntityKind.PRESENCE, EntityKind.SLIP, EntityKind.PAIR})
"""Other desks' operators make no rows here, and what was erased cannot come back."""


def last_good(db: Database, desk: str) -> tuple[int, int]:
    """Return epoch and seq of the desk's last good entry; of a desk that is not withdrawn, one that none is after."""
    row = db.execute("SELECT epoch, seq FROM withdrawn_desks WHERE desk = ?", [desk]).fetchone()
    return _NEVER if row is None else (row[0], row[1])


def is_known(db: Database, withdrawn: Withdrawn) -> bool:
    """Whether as much of the desk is set aside already."""
    row = db.execute("SELECT epoch, seq FROM withdrawn_desks WHERE desk = ?", [withdrawn.desk]).fetchone()
    return row is not None and tuple(row) <= (withdrawn.epoch, withdrawn.seq)


def withdraw(db: Database, withdrawn: Withdrawn, now: datetime) -> int:
    """Set aside what is here of the desk after its last good entry, inside a write; return how many entries.

    The records that these touched are made again from the entries that still count.
    """
    if is_known(db, withdrawn):
        return 0
    db.execute(
        "INSERT OR REPLACE INTO withdrawn_desks VALUES(?, ?, ?)", [withdrawn.desk, withdrawn.epoch, withdrawn.seq]
    )
    touched: dict[Record, None] = {}
    count = 0
    for (epoch,) in db.execute(
        "SELECT DISTINCT epoch FROM journal WHERE desk = ? AND epoch >= ? ORDER BY epoch",
        [withdrawn.desk, withdrawn.epoch],
    ).fetchall():
        after = withdrawn.seq if epoch == withdrawn.epoch else 0
        for entry, _hash in entries_after(db, withdrawn.desk, epoch, after):
            count += _set_aside(db, entry, now)
            if entry.kind in _RECORDS:
                touched[entry.kind, entry.entity] = None
    for kind, entity in touched:
        write_again(db, kind, entity)
    return count


def _set_aside(db: Database, entry: Entry, now: datetime) -> int:
    return int(
        db.execute(
            "INSERT OR IGNORE INTO pulled_aside VALUES(?, ?, ?, ?, ?, ?, ?)",
            [
                entry.desk,
                entry.epoch,
                entry.seq,
                entry.op_id,
                entry.model_dump_json(),
                REASON,
                now.isoformat(),
            ],
        ).rowcount
    )
