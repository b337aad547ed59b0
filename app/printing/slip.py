"""The slip: one A6 sheet a person, shown at the gate, at meals and at every desk.

From a metre away: the code. From an arm's length: the name, and until when it is valid. By machine: the QR code.
Nothing on it tells religion, origin, needs or document numbers.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO

from pydantic import Field
from reportlab.lib.utils import ImageReader

from app.domain.codes import SCRIPTS, Script
from app.domain.dates import PartialDate
from app.domain.model import Model
from app.domain.person import PersonName
from app.printing import slip_layout as layout
from app.printing.bidi_text import isolate
from app.printing.fonts import Typeface, Typefaces
from app.printing.line_setter import SetText, set_text
from app.printing.qr_code import QrCode
from app.printing.sheet import LEADING, MM, TRAINING, Sheet
from app.reference.paper_words import PaperWords

OFFICE_DPI = 300
"""Whole dots at 300 dpi are whole dots of office printers too (600, 1200)."""


class SlipData(Model):
    """What one slip shows."""

    code: str
    """Person code, like ``K7-Q2M4-1``."""
    token: str
    """The QR code's text: protocol.slip_token."""
    names: dict[Script, PersonName]
    sex: str
    """Code of the list of sexes."""
    birth_date: PartialDate | None = None
    family_code: str
    family_size: int = Field(ge=1)
    bed: str = ""
    """As said at the desk, like ``B-14/2``; empty when none was given."""
    camp: str
    """The camp's name."""
    issued_on: date
    expires_on: date
    copy_number: int = Field(ge=1)
    photo: bytes | None = None
    """The portrait as JPEG or PNG."""


def render_slips(slips: Sequence[SlipData], words: PaperWords, *, training: bool, dpi: int = OFFICE_DPI) -> bytes:
    """Return a PDF of one A6 page a slip, in the order given.

    ``dpi`` is the printer's resolution: a module of the QR code is a whole number of its dots (203 for most label
    printers). Raises InternalError when a token is too long for a readable code.
    """
    press = _SlipPress(words, training=training, dpi=dpi)
    for slip in slips:
        press.print(slip)
    return press.sheet.finish()


class _SlipPress:
    """Prints slips, one a page; what all slips share is drawn once, as a form XObject."""

    def __init__(self, words: PaperWords, *, training: bool, dpi: int) -> None:
        self.sheet = Sheet(words.slip, layout.WIDTH, layout.HEIGHT, mirrored=words.mirrored)
        self._words, self._training, self._dpi = words, training, dpi
        self._forms: dict[str, str] = {}

    def print(self, slip: SlipData) -> None:
        sheet, faces = self.sheet, self.sheet.faces
        sheet.canvas.doForm(self._form_of(slip.camp))
        self._line(layout.MARGIN, layout.CODE, slip.code, faces.bold)
        for y, line in set_names(_names_of(slip, self._words.script), faces):
            sheet.text(layout.MARGIN, y, line)
        values = _values(slip, self._words)
        for fact in layout.FACTS:
            self._value(fact, values[fact.key], fact.width)
        for fact in layout.LOWER_FACTS:
            self._value(fact, values[fact.key], fact.width if slip.photo is None else layout.BESIDE_PHOTO_WIDTH)
        code = QrCode.of(slip.token)
        left = sheet.left_of(layout.QR_X, code.side(self._dpi), "start")
        code.draw(sheet.canvas, left, sheet.up(layout.QR_TOP), self._dpi)
        if slip.photo is not None:
            self._portrait(slip.photo)
        sheet.end_page()

    def _form_of(self, camp: str) -> str:
        if camp not in self._forms:
            name = f"camp{len(self._forms)}"
            self.sheet.canvas.beginForm(name, 0, 0, layout.WIDTH * MM, layout.HEIGHT * MM)
            self._draw_shared(camp)
            self.sheet.canvas.endForm()
            self._forms[camp] = name
        return self._forms[camp]

    def _draw_shared(self, camp: str) -> None:
        sheet, faces, words = self.sheet, self.sheet.faces, self._words
        if self._training:
            sheet.mark_training()
            sheet.box(layout.MARGIN, layout.BAND_TOP, layout.CONTENT, layout.BAND_HEIGHT)
            sheet.write_white()
            self._line(
                layout.MARGIN + 3,
                layout.FOOT,
                " · ".join(map(isolate, dict.fromkeys((TRAINING, words.training, words.training_note)))),
                faces.bold,
            )
            sheet.write_black()
        else:
            self._line(layout.MARGIN, layout.FOOT, words.keep, faces.regular)
        self._line(layout.MARGIN, layout.CAMP, camp, faces.bold)
        sheet.rule(layout.MARGIN, layout.HEAD_RULE, layout.CONTENT, 1)
        sheet.rule(layout.MARGIN, layout.FACTS_RULE, layout.CONTENT)
        for fact in layout.FACTS + layout.LOWER_FACTS:
            label = set_text(
                getattr(words, fact.key),
                faces.regular,
                fact.width * MM,
                largest=layout.LABEL_SIZE,
                smallest=layout.LABEL_SMALLEST,
            )
            sheet.text(fact.x, fact.y, label)

    def _line(self, x: float, line: layout.Line, text: str, face: Typeface) -> None:
        width = line.width * MM
        self.sheet.text(x, line.y, set_text(text, face, width, largest=line.largest, smallest=line.smallest))

    def _value(self, fact: layout.Fact, value: str, width: float) -> None:
        text = set_text(value, self.sheet.faces.bold, width * MM, largest=fact.size, smallest=fact.size / 2)
        self.sheet.text(fact.x, fact.y + fact.size * layout.VALUE_DROP / MM, text)

    def _portrait(self, photo: bytes) -> None:
        sheet = self.sheet
        width, height = layout.PHOTO_WIDTH * MM, layout.PHOTO_HEIGHT * MM
        sheet.canvas.drawImage(
            ImageReader(BytesIO(photo)),
            sheet.left_of(layout.PHOTO_X, width, "start"),
            sheet.up(layout.PHOTO_TOP) - height,
            width,
            height,
            preserveAspectRatio=True,
            anchor="n",
        )


def _values(slip: SlipData, words: PaperWords) -> dict[str, str]:
    return {
        "born": str(slip.birth_date or "—"),
        "sex": words.sex_letter(slip.sex),
        "family": slip.family_code,
        "people": str(slip.family_size),
        "bed": slip.bed or "—",
        "valid_until": slip.expires_on.isoformat(),
        "issued": f"{slip.issued_on.isoformat()} · {words.copy_label} {slip.copy_number}",
    }


def _names_of(slip: SlipData, first: Script) -> list[PersonName]:
    """Return the names, that in the readers' own script first."""
    order = (first, *(script for script in SCRIPTS if script != first))
    return [slip.names[script] for script in order if script in slip.names]


def set_names(names: Sequence[PersonName], faces: Typefaces) -> list[tuple[float, SetText]]:
    """Set a person's names for the slip; return them with the baseline of their first lines in mm.

    The first name is set large, its surname on a line of its own; the others follow smaller. Everything shrinks
    together until it stays above the facts.
    """
    scale = 1.0
    while True:
        placed, bottom = _stack(names, faces, scale)
        if bottom <= layout.NAMES_BOTTOM or scale < layout.NAMES_SMALLEST_SCALE:
            return placed
        scale *= 0.92


def _stack(names: Sequence[PersonName], faces: Typefaces, scale: float) -> tuple[list[tuple[float, SetText]], float]:
    y = layout.NAMES_TOP
    placed = []
    for line, face, gap, text in _name_lines(names, faces):
        text_set = set_text(
            text,
            face,
            line.width * MM,
            largest=line.largest * scale,
            smallest=line.smallest * scale,
            most_lines=layout.NAME_LINES,
        )
        y += gap * scale
        # From the upper edge of a line to its baseline, and from line to line.
        placed.append((y + text_set.size * layout.ASCENT / MM, text_set))
        y += len(text_set.lines) * text_set.size * LEADING / MM
    return placed, y


def _name_lines(names: Sequence[PersonName], faces: Typefaces) -> Iterator[tuple[layout.Line, Typeface, float, str]]:
    for first, name in zip((True, *(False for _ in names)), names, strict=False):
        given = " ".join(part for part in (name.given, name.patronymic) if part)
        if not first:
            yield layout.OTHER_SCRIPT, faces.regular, layout.SCRIPT_GAP, str(name)
        elif name.surname and given:
            yield layout.SURNAME, faces.bold, 0, name.surname
            yield layout.GIVEN, faces.regular, 0, given
        else:
            yield layout.SURNAME, faces.bold, 0, str(name)
