"""Where the files that ship with Gatehouse lie."""

import sys
from pathlib import Path


def _root() -> Path:
    """Return resources/ of the frozen program if this is one, else of the checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen or Path(__file__).parents[2]) / "resources"


RESOURCES = _root()
