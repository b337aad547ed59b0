"""The slip: a small paper a person, shown at the gate, at meals and at every desk.

From a metre away: the code. From an arm's length: the name, and until when it is valid. By machine: the QR code.
Nothing on it tells religion, origin or document numbers, and of needs no more than a shape beside the sex.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from pydantic import Field

from app.domain.codes import Mark
from app.domain.dates import PartialDate
from app.domain.errors import InternalError
from app.domain.languages import Script
from app.domain.model import Model
from app.domain.person import PersonName
from app.domain.slip_format import DEFAULT_SLIP_FORMAT, SlipFormat
from app.printing.bidi_text import isolate
from app.printing.marks import draw_mark
from app.printing.portrait import Portrait, prepare_portrait
from app.printing.printers.port import OFFICE_DPI
from app.printing.qr_code import QrCode
from app.printing.sheet import MM, TRAINING, Align, Sheet
from app.printing.slip_formats import LAYOUTS
from app.printing.slip_layout import PhotoPlace, SlipLayout
from app.printing.slip_names import set_names
from app.reference.paper_words import PaperWords

NOTHING = "—"
"""Stands where there is no birth date or no bed."""
CAPITAL = 0.72
"""Height of a capital letter, in sizes."""
MARK_GAP = 0.3
"""Before each mark, in sizes of the letter beside it."""
CUT = 3.0
"""Length of a cutting mark, in mm."""


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
    marks: tuple[Mark, ...] = ()
    """The shapes of needs, each once."""
    photo: bytes | None = None
    """The portrait in any format that Pillow reads; one that cannot be read is left out."""


def render_slips(
    slips: Sequence[SlipData],
    words: PaperWords,
    *,
    training: bool,
    dpi: int = OFFICE_DPI,
    paper: SlipFormat = DEFAULT_SLIP_FORMAT,
    shift: tuple[float, float] = (0.0, 0.0),
) -> bytes:
    """Return a PDF of the slips in the order given, on as many sheets of the paper as they need.

    ``dpi`` is the printer's resolution: a module of the QR code is a whole number of its dots (203 for most label
    printers). ``shift`` moves everything so many mm right and down. Raises InternalError when there is no slip, or a
    token is too long to be scanned from one.
    """
    if not slips:
        raise InternalError(what="no slips to print")
    press = _SlipPress(words, LAYOUTS[paper], training=training, dpi=dpi, shift=shift)
    for place, slip in enumerate(slips):
        press.print(slip, place)
    press.sheet.end_page()
    return press.sheet.finish()


class _SlipPress:
    """Prints slips; what all slips of a camp share is drawn once for each place on the sheet, as a form XObject."""

    def __init__(
        self, words: PaperWords, layout: SlipLayout, *, training: bool, dpi: int, shift: tuple[float, float]
    ) -> None:
        width, height = layout.width * layout.columns, layout.height * layout.rows
        self.sheet = Sheet(words.slip, width, height, mirrored=words.mirrored, shift=shift)
        self._page = (width, height)
        self._words, self._layout, self._training, self._dpi = words, layout, training, dpi
        self._forms: dict[tuple[str, int], str] = {}

    def print(self, slip: SlipData, number: int) -> None:
        """Print the slip that is the number-th (from 0) of all."""
        sheet, words, faces, layout = self.sheet, self._words, self.sheet.faces, self._layout
        place = number % (layout.columns * layout.rows)
        if number and not place:
            sheet.end_page()
        row, column = divmod(place, layout.columns)
        if words.mirrored:
            column = layout.columns - 1 - column
        sheet.stand_on(column * layout.width, row * layout.height, layout.width, layout.height)
        sheet.canvas.doForm(self._form_of(slip.camp, place))
        sheet.line(layout.margin - layout.overhang, layout.code, isolate(slip.code), faces.bold)
        sheet.line(layout.end, layout.copy, self._copy(slip), faces.regular, "end")
        photo = prepare_portrait(slip.photo) if slip.photo and layout.photo else None
        names = layout.names if photo else layout.names_without_photo
        for y, name in set_names(slip.names, words.script, faces, names):
            sheet.text(names.x, y, name)
        values = _values(slip, words)
        for fact in layout.facts + (layout.facts_with_photo if photo else layout.facts_without_photo):
            sheet.line(fact.x, fact.value, isolate(values[fact.key]), faces.bold)
        self._marks(slip.marks, values["sex"])
        self._code(slip.token)
        if photo and layout.photo:
            self._portrait(photo, layout.photo)

    def _copy(self, slip: SlipData) -> str:
        """Return the copy's number; before it the day of issue, where the layout has no place of its own for it."""
        words, layout = self._words, self._layout
        copy = f"{words.copy_label} {slip.copy_number}"
        if any(fact.key == "issued" for fact in layout.facts + layout.facts_without_photo):
            return copy
        return f"{isolate(f'{words.issued} {isolate(slip.issued_on.isoformat())}')}  ·  {isolate(copy)}"

    def _marks(self, marks: tuple[Mark, ...], sex: str) -> None:
        """Draw the shapes of needs beside the sex, as high as its letter where they have the room."""
        fact = next((fact for fact in self._layout.facts if fact.key == "sex"), None)
        if fact is None or not marks:
            return
        letter = self.sheet.faces.bold.width(sex, fact.size) / MM
        gap = fact.size * MARK_GAP / MM
        side = min(fact.size * CAPITAL / MM, (fact.width - letter) / len(marks) - gap)
        for place, mark in enumerate(marks):
            x = fact.x + letter + gap + place * (side + gap)
            left = self.sheet.left_of(x, side * MM, "start")
            draw_mark(self.sheet, mark, left, self.sheet.up(fact.value.y), side * MM)

    def _code(self, token: str) -> None:
        place = self._layout.qr
        align: Align = "end" if place.from_end else "start"
        QrCode.of(token).draw(self.sheet, place.x, place.top, self._dpi, largest=place.largest * MM, align=align)

    def _form_of(self, camp: str, place: int) -> str:
        if (camp, place) not in self._forms:
            name = f"camp{len(self._forms)}"
            width, height = self._page
            self.sheet.canvas.beginForm(name, 0, 0, width * MM, height * MM)
            self._draw_shared(camp)
            self.sheet.canvas.endForm()
            self._forms[camp, place] = name
        return self._forms[camp, place]

    def _draw_shared(self, camp: str) -> None:
        sheet, faces, words, layout = self.sheet, self.sheet.faces, self._words, self._layout
        if self._training:
            self._draw_training()
        else:
            sheet.line(layout.margin, layout.foot, words.keep, faces.regular)
        if layout.columns * layout.rows > 1:
            self._draw_cuts()
        sheet.line(layout.margin, layout.camp, isolate(camp), faces.bold)
        sheet.rule(layout.margin, layout.head_rule, layout.content, 1)
        sheet.rule(layout.margin, layout.facts_rule, layout.content)
        for fact in layout.facts + layout.facts_without_photo:
            sheet.line(fact.x, fact.label, getattr(words, fact.key), faces.regular)

    def _draw_cuts(self) -> None:
        """Mark the corners along which the sheet is cut."""
        layout = self._layout
        for y in (0.0, layout.height):
            for x in (0.0, layout.width - CUT):
                self.sheet.rule(x, y, CUT, 0.3, faint=True)

    def _draw_training(self) -> None:
        sheet, words, layout = self.sheet, self._words, self._layout
        sheet.mark_training()
        sheet.box(layout.margin, layout.band_top, layout.content, layout.band_height)
        sheet.fill(1)
        inset = layout.band_height / 7 * 3
        line = replace(layout.foot, width=layout.content - 2 * inset)
        said = tuple(dict.fromkeys((TRAINING, words.training, words.training_note)))
        while len(said) > 1 and sheet.faces.bold.width(" · ".join(said), line.smallest) > line.width * MM:
            said = said[1:]  # across the paper it stands in English already
        sheet.line(layout.margin + inset, line, " · ".join(map(isolate, said)), sheet.faces.bold)
        sheet.fill(0)

    def _portrait(self, photo: Portrait, place: PhotoPlace) -> None:
        width, height = place.width * MM, place.height * MM
        to_west = (place.edge == "start") != self.sheet.mirrored
        scale = min(width / photo.width, height / photo.height)
        drawn, tall = photo.width * scale, photo.height * scale
        left = self.sheet.left_of(place.x, width, "start") + (0 if to_west else width - drawn)
        self.sheet.jpeg(photo.jpeg, left, self.sheet.up(place.top) - tall, drawn, tall)


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
