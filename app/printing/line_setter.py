"""Fits text into a box: first smaller, then on more lines, and only then cut short with an ellipsis.

Lines are broken in logical order, and each is put into visual order afterwards; the other way round, a right-to-left
text would begin on its last line.
"""

import re
import unicodedata
from typing import NamedTuple

from app.printing.bidi_text import runs_right_to_left, visual
from app.printing.fonts import Typeface

ELLIPSIS = "…"
NO_LETTER = "◌"
"""Stands under a mark that has no letter, as shaping engines draw it; else the mark would stand before the line."""
_STEP = 0.5
_SQUEEZED = 0.8
"""How far below the smallest size a text may go rather than have a word torn apart, or the end cut off."""
_HAIR = 1 + 1e-9
"""By how much a line may be too wide: the last bit of a width that was divided by before."""
_HYPHENS = "-/\u05be"
"""A line may end after them, and none begins with one."""
_PIECES = re.compile(r"[^\s\-/\u05be]*[\-/\u05be]|[^\s\-/\u05be]+|\s+")
"""Words, each with the hyphen, stroke or maqaf after which a line may end; or white space."""


class SetText(NamedTuple):
    """Lines that fit, in visual order, at ``size`` points."""

    typeface: Typeface
    size: float
    lines: tuple[str, ...]
    whole: bool = True
    """False when an ellipsis stands for the rest."""
    unbroken: str = ""
    """Of more lines than one: the text as it was before it was broken, in visual order."""


def set_text(
    text: str,
    typeface: Typeface,
    width: float,
    *,
    largest: float,
    smallest: float,
    most_lines: int = 1,
    mirrored: bool | None = None,
) -> SetText:
    """Set the text in at most ``most_lines`` lines of ``width`` points, as large as it fits.

    One line between the sizes is preferred; then two, as large as they go, and so on. A word that is wider than the
    line is broken anywhere but before a combining mark. ``mirrored`` says whether the text belongs to a right-to-left
    paragraph; None asks its first strong character.
    """
    text = unicodedata.normalize("NFC", text).strip()
    if not text:
        return SetText(typeface, largest, ())
    if unicodedata.combining(text[0]):
        text = NO_LETTER + text
    mirrored = runs_right_to_left(text) if mirrored is None else mirrored
    natural = typeface.width(text, 1)
    if natural * smallest <= width:
        size = min(largest, width / natural) if natural else largest
        return SetText(typeface, size, (visual(text, mirrored=mirrored),))
    widest = max(typeface.width(piece.strip(), 1) for piece in _PIECES.findall(text))
    # Rather smaller than a word torn apart, while it stays legible.
    if widest * smallest * _SQUEEZED <= width:
        start = min(largest, width / widest)
        smallest = min(smallest, start)
    else:
        start = largest
    for count in range(2, most_lines + 1):
        size = start
        while size >= smallest:
            lines = break_lines(text, typeface, width, size)
            if len(lines) <= count:
                return _on_lines(lines, text, typeface, size, mirrored=mirrored)
            size -= _STEP
    size = smallest
    while most_lines > 1 and size >= smallest * _SQUEEZED:
        lines = break_lines(text, typeface, width, size)
        if len(lines) <= most_lines:
            return _on_lines(lines, text, typeface, size, mirrored=mirrored)
        size -= _STEP / 2
    lines = break_lines(text, typeface, width, smallest)[:most_lines]
    lines[-1] = _shorten(lines[-1], typeface, width, smallest)
    return _on_lines(lines, text, typeface, smallest, mirrored=mirrored)._replace(whole=False)


def _on_lines(lines: list[str], text: str, typeface: Typeface, size: float, *, mirrored: bool) -> SetText:
    turned = tuple(visual(line, mirrored=mirrored) for line in lines)
    return SetText(typeface, size, turned, unbroken=visual(text, mirrored=mirrored))


def break_lines(text: str, typeface: Typeface, width: float, size: float) -> list[str]:
    """Break the text, in logical order, into lines no wider than ``width`` at the size."""
    lines: list[str] = []
    line = ""
    for piece in _PIECES.findall(text):
        if typeface.width((line + piece).rstrip(), size) <= width * _HAIR:
            line += piece
            continue
        if line.strip():
            lines.append(line.rstrip())
        rest = piece.lstrip()
        while typeface.width(rest, size) > width * _HAIR:
            head = _longest_start(rest, typeface, width, size)
            lines.append(rest[:head])
            rest = rest[head:]
        line = rest
    if line.strip():
        lines.append(line.rstrip())
    return lines


def _longest_start(text: str, typeface: Typeface, width: float, size: float) -> int:
    """Return how many characters from the start fit, at least one; no letter is parted from its marks or hyphen."""
    count = 1
    while count < len(text) and typeface.width(text[: count + 1], size) <= width:
        count += 1
    while count > 1 and count < len(text) and (unicodedata.combining(text[count]) or text[count] in _HYPHENS):
        count -= 1
    return count


def _shorten(line: str, typeface: Typeface, width: float, size: float) -> str:
    while line and typeface.width(line + ELLIPSIS, size) > width:
        line = line[:-1]
    return line.rstrip() + ELLIPSIS
