"""The slip: one A6 sheet a person, shown at the gate, at meals and at every desk.

From a metre away: the code. From an arm's length: the name, and until when it is valid. By machine: the QR code.
Nothing on it tells religion, origin, needs or document numbers.
"""

from collections.abc import Sequence
from datetime import date
from io import BytesIO

from pydantic import Field
from reportlab.lib.utils import ImageReader

from app.domain.codes import Script
from app.domain.dates import PartialDate
from app.domain.errors import InternalError
from app.domain.model import Model
from app.domain.person import PersonName
from app.printing import slip_layout as layout
from app.printing.bidi_text import isolate
from app.printing.portrait import prepare_portrait
from app.printing.printers.port import OFFICE_DPI
from app.printing.qr_code import QrCode
from app.printing.sheet import MM, TRAINING, Sheet
from app.printing.slip_names import set_names
from app.reference.paper_words import PaperWords

NOTHING = "—"
"""Stands where there is no birth date or no bed."""


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
    """The portrait in any format that Pillow reads; one that cannot be read is left out."""


def render_slips(slips: Sequence[SlipData], words: PaperWords, *, training: bool, dpi: int = OFFICE_DPI) -> bytes:
    """Return a PDF of one A6 page a slip, in the order given.

    ``dpi`` is the printer's resolution: a module of the QR code is a whole number of its dots (203 for most label
    printers). Raises InternalError when there is no slip, or a token is too long to be scanned from one.
    """
    if not slips:
        raise InternalError(what="no slips to print")
    press = _SlipPress(words, training=training, dpi=dpi)
    for slip in slips:
        press.print(slip)
    return press.sheet.finish()


class _SlipPress:
    """Prints slips, one a page; what all slips of a camp share is drawn once, as a form XObject."""

    def __init__(self, words: PaperWords, *, training: bool, dpi: int) -> None:
        self.sheet = Sheet(words.slip, layout.WIDTH, layout.HEIGHT, mirrored=words.mirrored)
        self._words, self._training, self._dpi = words, training, dpi
        self._forms: dict[str, str] = {}

    def print(self, slip: SlipData) -> None:
        sheet, words, faces = self.sheet, self._words, self.sheet.faces
        sheet.canvas.doForm(self._form_of(slip.camp))
        sheet.line(layout.MARGIN - layout.OVERHANG, layout.CODE, isolate(slip.code), faces.bold)
        sheet.line(layout.END, layout.COPY, f"{words.copy_label} {slip.copy_number}", faces.regular, "end")
        for y, name in set_names(slip.names, words.script, faces):
            sheet.text(layout.MARGIN, y, name)
        values = _values(slip, words)
        for fact in layout.FACTS:
            sheet.line(fact.x, fact.value, isolate(values[fact.key]), faces.bold)
        photo = prepare_portrait(slip.photo) if slip.photo else None
        for fact in layout.FACTS_BESIDE_PHOTO if photo else layout.FACTS_BESIDE_CODE:
            sheet.line(fact.x, fact.value, isolate(values[fact.key]), faces.bold)
        QrCode.of(slip.token).draw(sheet, layout.QR_X, layout.QR_TOP, self._dpi)
        if photo:
            self._portrait(photo)
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
            self._draw_training()
        else:
            sheet.line(layout.MARGIN, layout.FOOT, words.keep, faces.regular)
        sheet.line(layout.MARGIN, layout.CAMP, isolate(camp), faces.bold)
        sheet.rule(layout.MARGIN, layout.HEAD_RULE, layout.CONTENT, 1)
        sheet.rule(layout.MARGIN, layout.FACTS_RULE, layout.CONTENT)
        for fact in layout.FACTS + layout.FACTS_BESIDE_CODE:
            sheet.line(fact.x, fact.label, getattr(words, fact.key), faces.regular)

    def _draw_training(self) -> None:
        sheet, words = self.sheet, self._words
        sheet.mark_training()
        sheet.box(layout.MARGIN, layout.BAND_TOP, layout.CONTENT, layout.BAND_HEIGHT)
        said = dict.fromkeys((TRAINING, words.training, words.training_note))
        sheet.fill(1)
        sheet.line(layout.BAND_X, layout.BAND, " · ".join(map(isolate, said)), sheet.faces.bold)
        sheet.fill(0)

    def _portrait(self, photo: bytes) -> None:
        width, height = layout.PHOTO_WIDTH * MM, layout.PHOTO_HEIGHT * MM
        self.sheet.canvas.drawImage(
            ImageReader(BytesIO(photo)),
            self.sheet.left_of(layout.PHOTO_X, width, "start"),
            self.sheet.up(layout.PHOTO_TOP) - height,
            width,
            height,
            preserveAspectRatio=True,
            anchor="nw" if self.sheet.mirrored else "ne",
        )


def _values(slip: SlipData, words: PaperWords) -> dict[str, str]:
    """Return what stands below each label, by the label's key."""
    return {
        "born": str(slip.birth_date or NOTHING),
        "sex": words.sex_letter(slip.sex),
        "family": slip.family_code,
        "people": str(slip.family_size),
        "bed": slip.bed or NOTHING,
        "valid_until": slip.expires_on.isoformat(),
        "issued": slip.issued_on.isoformat(),
    }
