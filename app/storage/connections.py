"""Opening the encrypted file, and the gates a connection must pass before anything is saved through it."""

from pathlib import Path

from sqlcipher3 import dbapi2
from sqlite_utils import Database
from sqlite_utils.utils import OperationalError

from app.storage.errors import NotSafeToStartError

OLDEST_SQLITE = (3, 51, 3)
"""Older ones carry the WAL-reset bug, which can corrupt a file that two connections use."""
_BUSY_SECONDS = 10.0


def connect(path: Path, key: bytes, *, write: bool, alone: bool = False) -> Database:
    """Open the file with its 32-byte key; a connection that does not write cannot.

    One that is ``alone`` keeps WAL's index in its own memory and needs no room on the disk; there can be no other.

    Raises sqlcipher3's DatabaseError when the key does not fit, and NotSafeToStartError.
    """
    refuse_unsafe_library()
    connection = dbapi2.connect(str(path), timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        db = _prepared(Database(connection, recursive_triggers=False), key, write=write, alone=alone)
    except BaseException:
        connection.close()
        raise
    return db


def refuse_unsafe_library() -> None:
    """Raise NotSafeToStartError when the encrypted SQLite is missing, too old, or not the one sqlite-utils uses."""
    if OperationalError is not dbapi2.OperationalError:
        raise NotSafeToStartError(what="sqlite-utils was loaded before sqlcipher3")
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise NotSafeToStartError(
            what=f"SQLite {dbapi2.sqlite_version} is older than {'.'.join(map(str, OLDEST_SQLITE))}"
        )


def _prepared(db: Database, key: bytes, *, write: bool, alone: bool) -> Database:
    # SQLCipher would tell standard error of every page that does not open, dozens of lines of a damaged file.
    _pragma(db, "cipher_log_level = NONE")
    _pragma(db, f"key = \"x'{key.hex()}'\"")
    if not _pragma(db, "cipher_version"):
        raise NotSafeToStartError(what="its SQLite does not encrypt")
    if alone:
        _pragma(db, "locking_mode = EXCLUSIVE")  # before the first page is read
    db.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # decrypts the first page, so a wrong key shows here
    _expect(db, "journal_mode", "wal", set_to="WAL")
    if write:
        _expect(db, "synchronous", 2, set_to="FULL")
        _expect(db, "foreign_keys", 1, set_to="ON")
        _expect(db, "secure_delete", 1, set_to="ON")
        _pragma(db, "wal_autocheckpoint = 0")
    else:
        _expect(db, "query_only", 1, set_to="ON")
    return db


def _expect(db: Database, name: str, expected: int | str, *, set_to: str) -> None:
    _pragma(db, f"{name} = {set_to}")
    found = _pragma(db, name)
    if found != expected:
        raise NotSafeToStartError(what=f"{name} is {found} instead of {expected}")


def _pragma(db: Database, text: str) -> int | str | None:
    row = db.conn.execute(f"PRAGMA {text}").fetchone()
    return None if row is None else row[0]
