"""Where unattended commands may take a password from: an open file descriptor, or a file that only its owner can read.

Outside training the file has to be in memory (tmpfs) or a systemd credential, so that no password lies on a disk.
"""

import os
import stat
from pathlib import Path

from app.vault.errors import NoSuchDescriptorError, PasswordFileRefusedError

_IN_MEMORY = frozenset({"tmpfs", "ramfs"})
_MOUNTS = Path("/proc/self/mounts")
_LONGEST_PASSWORD = 1024


def read_password_fd(descriptor: int) -> str:
    """Return the first line that the descriptor gives, without its end, and close it.

    Raises NoSuchDescriptorError.
    """
    try:
        with os.fdopen(descriptor, encoding="utf-8") as file:
            return _first_line(file.read(_LONGEST_PASSWORD))
    except (OSError, UnicodeDecodeError) as error:
        raise NoSuchDescriptorError(descriptor=descriptor) from error


def read_password_file(path: Path, *, training: bool, credentials: Path | None = None) -> str:
    """Return the file's first line without its end.

    ``credentials`` is the folder that systemd names in CREDENTIALS_DIRECTORY, if any. Raises PasswordFileRefusedError.
    """
    path = path.absolute()
    try:
        with path.open(encoding="utf-8") as file:
            _refuse_unless_private(path, os.fstat(file.fileno()))
            real = path.resolve()
            in_credentials = credentials is not None and real.is_relative_to(credentials.resolve())
            if not training and not in_credentials and file_system_of(real) not in _IN_MEMORY:
                raise PasswordFileRefusedError(path=str(path), reason="it is on a disk")
            return _first_line(file.read(_LONGEST_PASSWORD))
    except FileNotFoundError as error:
        raise PasswordFileRefusedError(path=str(path), reason="there is no such file") from error
    except IsADirectoryError as error:
        raise PasswordFileRefusedError(path=str(path), reason="it is no regular file") from error
    except (OSError, UnicodeDecodeError) as error:
        raise PasswordFileRefusedError(path=str(path), reason="it cannot be read") from error


def file_system_of(path: Path, mounts: Path = _MOUNTS) -> str:
    """Return the type of the file system that ``path`` (resolved) is on, as Linux names it; empty when unknown."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    best, kind = -1, ""
    for line in lines:
        _device, mount, file_system, *_ = line.split()
        folder = Path(mount.replace(r"\040", " "))
        # Of two mounts on one folder the later hides the earlier.
        if path.is_relative_to(folder) and len(folder.parts) >= best:
            best, kind = len(folder.parts), file_system
    return kind


def _refuse_unless_private(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise PasswordFileRefusedError(path=str(path), reason="it is no regular file")
    if os.name == "posix" and stat.S_IMODE(status.st_mode) & 0o077:
        raise PasswordFileRefusedError(path=str(path), reason="others can read it")
    if os.name == "posix" and status.st_uid not in {os.geteuid(), 0}:
        raise PasswordFileRefusedError(path=str(path), reason="it belongs to somebody else")


def _first_line(text: str) -> str:
    return text.split("\n", 1)[0].removesuffix("\r")
