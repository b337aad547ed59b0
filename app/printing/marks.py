"""Shapes that stand for needs on a slip: staff know them, and whoever else reads the slip sees a disc or a square.

Which need has which is in the code list; most have none, so that no paper in a pocket exposes anybody.
"""

from collections.abc import Callable

from app.domain.codes import Mark
from app.printing.sheet import Sheet

_ROUND = 0.5523
"""How far the handles of a quarter of a circle are from its ends, in radii."""


def draw_mark(sheet: Sheet, mark: Mark, left: float, bottom: float, side: float) -> None:
    """Fill the shape within a square of that side, its lower left corner there, all in points."""
    sheet.emit(f"0 g {_SHAPES[mark](left, bottom, side)} f")


def _disc(left: float, bottom: float, side: float) -> str:
    r = side / 2
    x, y, k = left + r, bottom + r, r * _ROUND
    quarters = (
        (x + r, y + k, x + k, y + r, x, y + r),
        (x - k, y + r, x - r, y + k, x - r, y),
        (x - r, y - k, x - k, y - r, x, y - r),
        (x + k, y - r, x + r, y - k, x + r, y),
    )
    curves = " ".join(" ".join(f"{number:.3f}" for number in quarter) + " c" for quarter in quarters)
    return f"{x + r:.3f} {y:.3f} m {curves}"


def _diamond(left: float, bottom: float, side: float) -> str:
    half = side / 2
    return _polygon(
        (left + half, bottom), (left + side, bottom + half), (left + half, bottom + side), (left, bottom + half)
    )


def _triangle(left: float, bottom: float, side: float) -> str:
    return _polygon((left, bottom), (left + side, bottom), (left + side / 2, bottom + side))


def _polygon(*corners: tuple[float, float]) -> str:
    (x, y), *others = corners
    return f"{x:.3f} {y:.3f} m " + " ".join(f"{across:.3f} {up:.3f} l" for across, up in others) + " h"


_SHAPES: dict[Mark, Callable[[float, float, float], str]] = {"disc": _disc, "diamond": _diamond, "triangle": _triangle}
