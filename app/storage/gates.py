"""What is checked of a desk's file before anybody works with it, and how each refusal is told apart."""

import shutil
from pathlib import Path

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from app.protocol.heads import Head
from app.storage.chain import head_at, head_of
from app.storage.connections import connect
from app.storage.errors import (
    DamagedFileError,
    DiskFullError,
    ForeignFileError,
    MarkMissingError,
    RolledBackError,
    WrongKeyError,
)
from app.storage.failures import in_our_words
from app.storage.lives import may_have_moved
from app.storage.migrations import APPLICATION_ID, migrate

_ROOM_TO_OPEN = 64 * 1024
_PLAIN_SQLITE = b"SQLite format 3\0"


def open_checked(path: Path, key: bytes, *, key_is_right: bool) -> Database:
    """Open the file for writing and bring its schema up to date.

    ``key_is_right`` says whether the key is known, from elsewhere, to be this desk's: then a file that does not open
    is damaged. Raises ForeignFileError, WrongKeyError, DamagedFileError, DiskFullError, NewerFileError or
    NotSafeToStartError.
    """
    with path.open("rb") as file:
        if file.read(len(_PLAIN_SQLITE)) == _PLAIN_SQLITE:
            raise ForeignFileError(path=path.name)
    try:
        db = connect(path, key, write=True)
    except dbapi2.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "") != "SQLITE_NOTADB":
            # The shared-memory file of WAL finds a full disk first, and SQLite calls that a failed one.
            full = shutil.disk_usage(path.parent).free < _ROOM_TO_OPEN
            raise (DiskFullError() if full else in_our_words(error)) from error
        raise (DamagedFileError() if key_is_right else WrongKeyError()) from error
    try:
        _refuse_other_application(db, path)
        migrate(db)
    except dbapi2.Error as error:
        db.close()
        raise in_our_words(error) from error
    except BaseException:
        db.close()
        raise
    return db


def refuse_rolled_back(db: Database, mark: Head | None, desk: str, epoch: int) -> None:
    """Raise RolledBackError unless the journal reaches the mark with the same hash, MarkMissingError without one.

    A mark that lagged when the power failed may name an entry that has gone into a later life since, which is no fault.
    """
    if mark is None:
        raise MarkMissingError(found=head_of(db, desk, epoch).seq)
    if head_at(db, desk, mark.epoch, mark.seq) != mark and not may_have_moved(db, mark):
        raise RolledBackError(found=head_of(db, desk, epoch).seq, expected=mark.seq)


def _refuse_other_application(db: Database, path: Path) -> None:
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise ForeignFileError(path=path.name)
