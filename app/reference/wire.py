"""The dictionaries that batches are compressed with on the wire, every one that ever shipped."""

from pathlib import Path

from app.protocol.compact import Compactor
from app.reference.resources import RESOURCES

_FOLDER = RESOURCES / "wire"


def dictionary_path(number: int) -> Path:
    """Return where the dictionary of this number lies; numbers are from 1 to 255."""
    return _FOLDER / f"entries-{number:03d}.zdict"


def load_compactor() -> Compactor:
    """Return what writes and reads batches with every dictionary there is; without any it works too."""
    return Compactor({int(path.stem[-3:]): path.read_bytes() for path in sorted(_FOLDER.glob("entries-*.zdict"))})
