"""A paper's rows and columns, apart from how they are written."""

from dataclasses import dataclass

Value = str | int
"""What stands in a cell."""


@dataclass(frozen=True)
class Table:
    """What is written. ``head`` are lines above it, three at most; a column is its heading and its width in mm."""

    name: str
    head: tuple[str, ...]
    columns: tuple[tuple[str, float], ...]
    rows: tuple[tuple[Value, ...], ...]
    mirrored: bool = False
    """Whether it is read from right to left."""
