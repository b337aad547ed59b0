"""A place in the queue on paper: the number large enough to be read across a waiting room, and nothing of anybody."""

from datetime import datetime

from app.domain.printer_fit import PrinterFit
from app.domain.slip_format import SlipFormat
from app.printing.bidi_text import isolate
from app.printing.line_setter import set_text
from app.printing.sheet import MM, TRAINING, Line, Sheet
from app.printing.slip_formats import LAYOUTS
from app.reference.paper_words import PaperWords

ROLL_HEIGHT = 62.0
"""Of a token on a roll, which is cut off where it ends; labels and cards are as long as they are."""
_LARGEST = 120
CAPITAL = 0.72
"""Height of a capital letter, in sizes."""


def render_token(
    token: str, camp: str, given_at: datetime, words: PaperWords, paper: SlipFormat, fit: PrinterFit, *, training: bool
) -> bytes:
    """Return the token, like ``K-014``, on the slips' paper. ``given_at`` is in the camp's time zone.

    On a sheet that is cut into several, it stands on the first. Why somebody is called sooner is not on it.
    """
    layout = LAYOUTS[paper]
    height = ROLL_HEIGHT if paper is SlipFormat.RECEIPT else layout.height
    page = (layout.width * layout.columns, height * layout.rows)
    sheet = Sheet(words.sheets.token, *page, mirrored=words.mirrored, shift=(fit.right, fit.down))
    sheet.stand_on(page[0] - layout.width if words.mirrored else 0, 0, layout.width, height)
    if training:
        sheet.mark_training()
    margin, room = layout.margin, layout.content
    bold, regular = sheet.faces.bold, sheet.faces.regular

    def line(y: float, size: float) -> Line:
        return Line(y=y, width=room, largest=size, smallest=size / 2)

    sheet.line(margin, line(margin + 3.5, 10), isolate(camp), bold)
    sheet.rule(margin, margin + 6.0, room, 1)
    sheet.line(margin, line(margin + 12.5, 11), words.sheets.token, regular)
    top, bottom = margin + 17.0, height - margin - 12.0
    largest = min(_LARGEST, (bottom - top) * MM / CAPITAL)
    number = set_text(isolate(token), bold, room * MM, largest=largest, smallest=12, mirrored=words.mirrored)
    sheet.text(margin, (top + bottom) / 2 + number.size * CAPITAL / 2 / MM, number)
    sheet.rule(margin, height - margin - 9.0, room)
    sheet.line(margin, line(height - margin - 4.2, 8.5), words.sheets.token_wait, regular)
    stamp = isolate(f"{given_at:%Y-%m-%d %H:%M}")
    told = f"{stamp} · {TRAINING} · {words.training_note}" if training else stamp
    sheet.line(margin, line(height - margin, 8), told, bold)
    sheet.end_page()
    return sheet.finish()
