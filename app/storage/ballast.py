"""A file that keeps some room on the disk, given back when the disk is full so that the save in hand succeeds."""

import os
from pathlib import Path

BALLAST_BYTES = 16 * 1024 * 1024
_CHUNK = 1024 * 1024


class Ballast:
    """The file."""

    def __init__(self, path: Path, size: int = BALLAST_BYTES) -> None:
        """``size`` is in bytes."""
        self._path = path
        self._size = size

    @property
    def held(self) -> bool:
        """Whether the room is reserved."""
        return self._path.exists()

    def take(self) -> bool:
        """Reserve the room unless it is; return whether it is reserved now."""
        if self.held:
            return True
        fresh = self._path.with_name(self._path.name + ".new")
        try:
            fresh.touch(mode=0o600)
            with fresh.open("wb") as file:
                for written in range(0, self._size, _CHUNK):
                    file.write(bytes(min(_CHUNK, self._size - written)))
                os.fsync(file.fileno())
            fresh.replace(self._path)
        except OSError:
            fresh.unlink(missing_ok=True)
        return self.held

    def release(self) -> bool:
        """Give the room back; return whether there was any."""
        held = self.held
        self._path.unlink(missing_ok=True)
        return held
