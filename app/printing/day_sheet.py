"""The end of a day on paper: what is open at a desk, who signed it off, and room for signatures by hand."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.day_end import SignOff
from app.printing.bidi_text import isolate
from app.printing.sheet import TRAINING, Line, Sheet
from app.reference.paper_words import PaperWords

WIDTH, HEIGHT, MARGIN = 210, 297, 18
CONTENT = WIDTH - 2 * MARGIN
ROW = 11.0
NUMBER = 22.0
"""Width of the column of numbers."""
SIGN_GAP = 24.0
"""From one line to be written on to the next."""


@dataclass(frozen=True)
class DaySheet:
    """What stands on it. ``at`` is in the camp's time zone; nobody signed where ``sign_off.operator`` is empty."""

    sign_off: SignOff
    at: datetime
    camp: str
    desk: str
    training: bool


def render_day_sheet(data: DaySheet, words: PaperWords) -> bytes:
    """Return an A4 page."""
    said, signed = words.sheets, data.sign_off
    sheet = Sheet(f"{said.day_end} {signed.day}", WIDTH, HEIGHT, mirrored=words.mirrored)
    bold, regular = sheet.faces.bold, sheet.faces.regular

    def line(y: float, size: float, width: float = CONTENT) -> Line:
        return Line(y=y, width=width, largest=size, smallest=size / 2)

    if data.training:
        sheet.mark_training()
    sheet.line(MARGIN, line(28, 26, CONTENT * 0.6), said.day_end, bold)
    sheet.line(WIDTH - MARGIN, line(28, 20, CONTENT * 0.38), isolate(signed.day.isoformat()), bold, "end")
    where = f"{isolate(data.camp)} · {isolate(data.desk)}"
    if data.training:
        where += f" · {TRAINING} · {isolate(words.training_note)}"
    sheet.line(MARGIN, line(36, 11), where, regular)
    sheet.rule(MARGIN, 41, CONTENT, 1)
    y = 53.0
    sheet.line(MARGIN, line(y, 13), said.open if signed.open_ends.total else said.nothing_open, bold)
    y += 6.0
    for name, count in signed.open_ends.model_dump().items():
        face = bold if count else regular
        sheet.line(MARGIN + NUMBER - 6, line(y + 7.2, 16, NUMBER), isolate(str(count)), face, "end")
        sheet.line(MARGIN + NUMBER, line(y + 7.0, 11.5, CONTENT - NUMBER), getattr(said, name), face)
        y += ROW
        sheet.rule(MARGIN, y, CONTENT, 0.35, faint=True)
    y += 14.0
    time = isolate(f"{data.at:%Y-%m-%d %H:%M}")
    told = said.signed.format(name=isolate(signed.operator), time=time) if signed.operator else said.not_signed
    sheet.line(MARGIN, line(y, 12), told, bold)
    for label in (said.signature, said.handed_over, said.remarks):
        y += SIGN_GAP
        sheet.rule(MARGIN, y, CONTENT, 0.6)
        sheet.line(MARGIN, line(y + 4.5, 8.5), label, regular)
    sheet.line(MARGIN, line(HEIGHT - 14, 8), words.as_of.format(time=time), regular)
    sheet.end_page()
    return sheet.finish()
