"""One Gatehouse at a time in a data folder. The system lets go of the lock when the process ends, however it ends."""

import os
import sys
from pathlib import Path
from typing import Self

from app.storage.errors import AlreadyOpenError


class InstanceLock:
    """A lock on a file, held until ``release``."""

    def __init__(self, path: Path) -> None:
        """Take the lock. Raises AlreadyOpenError."""
        self._handle: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._handle)
        except OSError as error:
            self.release()
            raise AlreadyOpenError from error

    def release(self) -> None:
        """Let go; the file stays, so that nobody locks one that is being removed."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> Self:
        """Hold the lock for a block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go."""
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
