"""Folders and files that nobody but their owner may read, whatever the system's umask says."""

import contextlib
from pathlib import Path


def make_private_folder(folder: Path) -> None:
    """Make the folder and those above it that are missing, for their owner alone; one that is there stays as it is."""
    for missing in reversed([path for path in (folder, *folder.parents) if not path.exists()]):
        missing.mkdir(mode=0o700, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Make the file, empty, for its owner alone, or take it from everybody else. SQLite's files beside it follow."""
    path.touch(mode=0o600)
    with contextlib.suppress(PermissionError):  # somebody else's, who let us in on purpose
        path.chmod(0o600)
