"""SQLite's errors in Gatehouse's words."""

from sqlcipher3 import dbapi2

from app.domain.errors import GatehouseError, InternalError
from app.storage.errors import DamagedFileError, DiskFailedError, DiskFullError

_DAMAGED = frozenset({"SQLITE_CORRUPT", "SQLITE_NOTADB"})
_DISK = frozenset({"SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_BUSY", "SQLITE_LOCKED"})


def in_our_words(error: dbapi2.Error) -> GatehouseError:
    """Return the error that tells whose fault it is; SQLite's own text may quote data, so only its name is kept."""
    name = getattr(error, "sqlite_errorname", "") or type(error).__name__
    primary = "_".join(name.split("_")[:2])
    if primary == "SQLITE_FULL":
        return DiskFullError()
    if primary in _DAMAGED:
        return DamagedFileError()
    if primary in _DISK:
        return DiskFailedError(reason=name)
    return InternalError(what=name)
