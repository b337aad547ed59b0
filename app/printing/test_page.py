"""A page to hold against a ruler: where a printer's edges are, whether its dots are square, and whether codes read.

It is as large as the slips are, so that what is measured on it holds for them.
"""

from collections.abc import Sequence

from app.domain.printer_fit import PrinterFit
from app.domain.slip_format import SlipFormat
from app.printing.bidi_text import isolate
from app.printing.qr_code import QrCode
from app.printing.sheet import MM, Line, Sheet
from app.printing.slip_formats import LAYOUTS
from app.reference.paper_words import PaperWords

RESOLUTIONS = (203, 300)
"""Dots per inch of the printers that camps have; a code is drawn for each."""
LETTERS = "Əə Ğğ Şş Öö Üü Çç  Ää Åå  Ёё Жж Щщ  אבגדה  ₼ ₪ ₽ €"
_TEXT = "GATEHOUSE TEST {dpi}"
_TICKS = ((10, 4.0), (5, 2.6), (1, 1.5))
"""Every so many millimetres, a stroke so long."""
_RULER = 7.0
"""Millimetres from the edges to what stands within the rulers."""
_FOOT = 4.0
"""Millimetres below the codes."""
_PITCH = 4.6
"""Millimetres from line to line, where the page has the room."""
_CODE_SIDE = 22.0


def render_test_page(words: Sequence[PaperWords], printer: str, fit: PrinterFit, paper: SlipFormat) -> bytes:
    """Return the page as a PDF: rulers along two edges, a line in each language, and two codes.

    ``fit`` has the resolution that the printer tells or was given.
    """
    layout = LAYOUTS[paper]
    width, height = layout.width, layout.height
    sheet = Sheet("Gatehouse", width, height, shift=(fit.right, fit.down))
    _draw_rulers(sheet, width, height)
    room, codes = width - 2 * _RULER, height - _FOOT - _CODE_SIDE
    told = f"{isolate(printer)} · {fit.dpi} dpi · {fit.right:+.1f} / {fit.down:+.1f} mm"
    lines = (told, LETTERS, *(isolate(word.keep) for word in words))
    pitch = min(_PITCH, (codes - 3 - _RULER) / len(lines))
    for place, text in enumerate(lines):
        line = Line(y=_RULER + (place + 1) * pitch, width=room, largest=min(8, pitch * MM / 1.2), smallest=3)
        sheet.line(_RULER, line, text, sheet.faces.regular if place else sheet.faces.bold)
    for place, dpi in enumerate(RESOLUTIONS):
        left = _RULER + place * (room - _CODE_SIDE)
        QrCode.of(_TEXT.format(dpi=dpi)).draw(sheet, left, codes, dpi, largest=_CODE_SIDE * MM)
        sheet.line(
            left, Line(y=codes - 0.7, width=_CODE_SIDE, largest=6, smallest=4), f"{dpi} dpi", sheet.faces.regular
        )
    sheet.end_page()
    return sheet.finish()


def _draw_rulers(sheet: Sheet, width: float, height: float) -> None:
    """Draw millimetres from the upper left corner, which is where a printer's margins are read off."""
    strokes = []
    for along, vertical in ((width, False), (height, True)):
        for place in range(1, int(along)):
            length = next(length for every, length in _TICKS if not place % every)
            strokes.append(_stroke(sheet, place, length, vertical=vertical))
    sheet.emit(f"0 G 0.3 w {' '.join(strokes)} S")
    for place in range(10, int(width) - 3, 10):
        sheet.line(place + 0.4, Line(y=4.4, width=5, largest=5, smallest=5), str(place), sheet.faces.regular)
    for place in range(10, int(height) - 3, 10):
        sheet.line(3.4, Line(y=place - 0.5, width=5, largest=5, smallest=5), str(place), sheet.faces.regular)


def _stroke(sheet: Sheet, place: float, length: float, *, vertical: bool) -> str:
    ends = ((0.0, place), (length, place)) if vertical else ((place, 0.0), (place, length))
    (x, y), (further, lower) = ends
    return f"{sheet.across(x):.3f} {sheet.up(y):.3f} m {sheet.across(further):.3f} {sheet.up(lower):.3f} l"
