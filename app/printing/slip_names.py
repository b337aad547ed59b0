"""A person's name on the slip, in up to three scripts: the readers' own large, the others below it."""

from collections.abc import Iterator, Mapping

from app.domain.languages import SCRIPTS, Script
from app.domain.person import PersonName
from app.printing.fonts import Typeface, Typefaces
from app.printing.line_setter import SetText, set_text
from app.printing.sheet import LEADING, MM, Line
from app.printing.slip_layout import ASCENT, NAMES_SMALLEST_SCALE, NamesBox

_SHRINK = 0.92


def set_names(
    names: Mapping[Script, PersonName], first: Script, faces: Typefaces, box: NamesBox
) -> list[tuple[float, SetText]]:
    """Set the names, that in the script ``first`` before the others; return them with the first baseline of each in mm.

    Everything shrinks together until it stays above the facts; a text that is still too long then ends in an ellipsis.
    """
    scale = 1.0 if len(names) > 1 else box.alone
    placed, bottom = _stack(names, first, faces, box, scale)
    while bottom > box.bottom and scale > NAMES_SMALLEST_SCALE:
        scale *= _SHRINK
        placed, bottom = _stack(names, first, faces, box, scale)
    return placed


def _stack(
    names: Mapping[Script, PersonName], first: Script, faces: Typefaces, box: NamesBox, scale: float
) -> tuple[list[tuple[float, SetText]], float]:
    """Set the names below each other at the scale; return the lower edge too."""
    y = box.top
    placed = []
    for line, face, text in _parts(names, first, faces, box):
        part = set_text(
            text,
            face,
            line.width * MM,
            largest=line.largest * scale,
            smallest=line.smallest * scale,
            most_lines=box.lines,
        )
        y += line.y * scale
        placed.append((y + part.size * ASCENT / MM, part))
        y += len(part.lines) * part.size * LEADING / MM
    return placed, y


def _parts(
    names: Mapping[Script, PersonName], first: Script, faces: Typefaces, box: NamesBox
) -> Iterator[tuple[Line, Typeface, str]]:
    order = [script for script in (first, *(other for other in SCRIPTS if other != first)) if script in names]
    for place, script in enumerate(order):
        name = names[script]
        given = " ".join(part for part in (name.given, name.patronymic) if part)
        if place:
            yield box.line(box.other, box.gap), faces.regular, str(name)
        elif name.surname and given:
            yield box.line(box.surname), faces.bold, name.surname
            yield box.line(box.given), faces.regular, given
        else:
            yield box.line(box.surname), faces.bold, str(name)
