"""Giving the database another key, so that a power cut leaves it whole under one of the two."""

import contextlib
import os
import shutil
from pathlib import Path

from sqlcipher3 import dbapi2

from app.storage.errors import DiskFailedError
from app.storage.failures import in_our_words
from app.vault.slot_file import sync_folder


def reencrypt(path: Path, old: bytes, new: bytes) -> None:
    """Put a copy of the database under the new key in its place.

    Nobody has the file open and it has no WAL. Raises a MachineError; then the file is as it was.
    """
    fresh = path.with_suffix(".rekeyed")
    try:
        shutil.copyfile(path, fresh)
        fresh.chmod(0o600)
        _rekey(fresh, old, new)
        fresh.replace(path)
    except dbapi2.Error as error:
        raise in_our_words(error) from error
    except OSError as error:
        raise DiskFailedError(reason=type(error).__name__) from error
    finally:
        fresh.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # the file has its new key, come what may
        sync_folder(path.parent)


def _rekey(path: Path, old: bytes, new: bytes) -> None:
    connection = dbapi2.connect(str(path), isolation_level=None)
    try:
        connection.execute(f"PRAGMA key = \"x'{old.hex()}'\"").fetchone()
        connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"").fetchone()
        problems = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        if problems:
            raise DiskFailedError(reason="the copy is not whole")
    finally:
        connection.close()
    with path.open("r+b") as file:
        os.fsync(file.fileno())
