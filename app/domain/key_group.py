"""Keys that belong together, with what they do, for the sheet on paper."""

from typing import NamedTuple


class KeyGroup(NamedTuple):
    """``title`` is the page's that has them; an empty one for keys that work everywhere."""

    title: str
    keys: tuple[tuple[str, str], ...]
    """As on the keyboard, and what it does, in the readers' language."""
