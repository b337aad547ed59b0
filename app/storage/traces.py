"""Overwriting what the file's unused space still holds of people who were erased.

SQLite zeroes what it deletes, but not the copies that it leaves behind when it moves rows between pages. So after an
erasure the whole file is written anew, when the desk is closed, or opened next if that was not to be.
"""

import contextlib
import os
from pathlib import Path

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from app.storage.connections import connect
from app.storage.facts import Fact, drop_fact, read_fact
from app.vault.slot_file import sync_folder


def has_traces(db: Database) -> bool:
    """Whether somebody was erased since the file was last written anew."""
    return read_fact(db, Fact.TRACES) is not None


def overwrite_traces(path: Path, key: bytes) -> None:
    """Put a fresh copy of the database in its place, if somebody was erased from it; nobody has it open.

    When that fails, for want of room on the disk say, the file stays as it is and the next call tries again.
    """
    fresh = path.with_suffix(".fresh")
    with contextlib.suppress(OSError, dbapi2.Error):
        try:
            if _copied(path, fresh, key):
                fresh.replace(path)
                sync_folder(path.parent)
        finally:
            fresh.unlink(missing_ok=True)


def _copied(path: Path, fresh: Path, key: bytes) -> bool:
    """Write the copy, with the same key, and bring it to the disk; False when there is no need, or somebody else."""
    fresh.unlink(missing_ok=True)
    fresh.touch(mode=0o600)
    db = connect(path, key, write=True)
    try:
        if not has_traces(db):
            return False
        db.execute("VACUUM INTO ?", [str(fresh)])
    finally:
        db.close()
    copy = connect(fresh, key, write=True)
    try:
        drop_fact(copy, Fact.TRACES)
        damage = copy.execute("PRAGMA cipher_integrity_check").fetchone()
    finally:
        copy.close()
    with fresh.open("r+b") as file:
        os.fsync(file.fileno())
    logs = (path.with_name(path.name + "-wal"), fresh.with_name(fresh.name + "-wal"))
    return damage is None and not any(log.exists() for log in logs)
