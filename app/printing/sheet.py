"""A sheet of paper to draw on: millimetres from its top, and from the edge where its readers begin to read."""

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from math import atan, degrees
from typing import Literal, NamedTuple

from reportlab.pdfbase.pdfdoc import PDFImageXObject
from reportlab.pdfgen.canvas import Canvas

from app.printing.fonts import SUBSETTING, Typeface, Typefaces
from app.printing.line_setter import SetText, set_text

MM = 72 / 25.4
"""Points in a millimetre."""
TRAINING = "TRAINING"
"""Stands on every training paper in English too, so that nobody takes one for valid."""
Align = Literal["start", "end"]
LEADING = 1.22
"""Line to line, in sizes of the type."""
END_OF_REPLACING = "EMC"
_TRAINING_GREY = 0.92
FAINT_GREY = 0.7


@dataclass(frozen=True)
class Line:
    """A line of a layout: its baseline and widest extent in mm, the sizes in points between which it may shrink."""

    y: float
    width: float
    largest: float
    smallest: float


class Imprint(NamedTuple):
    """Text with a place across the sheet, to be pressed at one height or at many."""

    lines: tuple[tuple[float, str, str], ...]
    """How far below the first each line stands, in mm, and the operators before and after its height."""
    before: str = ""
    after: str = ""


class Sheet:
    """One PDF in the making, all its pages of ``width`` by ``height`` mm.

    On a ``mirrored`` sheet the start edge is the right one, so that one layout serves both directions. ``shift`` moves
    everything right and down, for a printer that begins elsewhere than it says.
    """

    def __init__(
        self,
        title: str,
        width: float,
        height: float,
        *,
        mirrored: bool = False,
        shift: tuple[float, float] = (0.0, 0.0),
    ) -> None:
        """Begin the first page."""
        self.width, self.height, self.mirrored = width, height, mirrored
        self._shift, self._page_height = shift, height
        self._left, self._top = shift
        self.faces = Typefaces()
        self._output = BytesIO()
        self.canvas = Canvas(self._output, pagesize=(width * MM, height * MM), pageCompression=1, invariant=1)
        self.canvas.setTitle(title)
        self.canvas.setCreator("Gatehouse")

    def stand_on(self, left: float, top: float, width: float, height: float) -> None:
        """Draw on this part of the page from now on, as if it were a page of its own. All in mm."""
        self._left, self._top = left + self._shift[0], top + self._shift[1]
        self.width, self.height = width, height

    def across(self, x: float) -> float:
        """Return the place in points of x mm from the start edge."""
        return (self._left + (self.width - x if self.mirrored else x)) * MM

    def up(self, y: float) -> float:
        """Return the place in points of y mm from the top."""
        return (self._page_height - self._top - y) * MM

    def left_of(self, x: float, width: float, align: Align) -> float:
        """Return where something ``width`` points wide begins, in points, when it is aligned at x mm."""
        return self.across(x) - (width if (align == "end") != self.mirrored else 0)

    def text(self, x: float, y: float, text: SetText, align: Align = "start") -> None:
        """Draw the lines, the first with its baseline at y mm."""
        self.press(self.imprint(x, text, align), y)

    def imprint(self, x: float, text: SetText, align: Align = "start") -> Imprint:
        """Give the lines their place across the sheet: what many rows have is then set once."""
        flush_left = align == "start" and not self.mirrored
        lines = []
        drop = 0.0
        for line in text.lines:
            width = 0 if flush_left else text.typeface.width(line, text.size)
            left = self.left_of(x, width, align)
            lines.append((drop, f"BT 1 0 0 1 {left:.3f} ", f" Tm {self._runs(line, text.typeface, text.size)} ET"))
            drop += text.size * LEADING / MM
        if text.unbroken:
            return Imprint(tuple(lines), _replacing_when_read(text.unbroken), END_OF_REPLACING)
        return Imprint(tuple(lines))

    def press(self, imprint: Imprint, y: float) -> None:
        """Draw it, the first line with its baseline at y mm."""
        if imprint.before:
            self.emit(imprint.before)
        for drop, before, after in imprint.lines:
            self.emit(f"{before}{self.up(y + drop):.3f}{after}")
        if imprint.after:
            self.emit(imprint.after)

    def emit(self, operators: str) -> None:
        """Write PDF operators into the page or form in hand."""
        self.canvas._code.append(operators)  # noqa: SLF001 - ReportLab has no call for operators that it does not know

    def line(self, x: float, line: Line, text: str, face: Typeface, align: Align = "start") -> None:
        """Draw the text as one line, running the way the sheet is read; codes and names in it stand in isolates."""
        words = set_text(
            text, face, line.width * MM, largest=line.largest, smallest=line.smallest, mirrored=self.mirrored
        )
        self.text(x, line.y, words, align)

    def rule(self, x: float, y: float, width: float, weight: float = 0.5, *, faint: bool = False) -> None:
        """Draw a horizontal line of ``width`` mm from x on, ``weight`` points thick; a faint one only leads the eye."""
        grey = FAINT_GREY if faint else 0
        start, end, height = self.across(x), self.across(x + width), self.up(y)
        self.emit(f"{grey} G {weight} w {start:.3f} {height:.3f} m {end:.3f} {height:.3f} l S")

    def jpeg(self, content: bytes, left: float, bottom: float, width: float, height: float) -> None:
        """Draw a JPEG in grey or RGB with its lower left corner there, all in points; a PDF holds the same one once.

        Its bytes go into the PDF as they are. ReportLab's drawImage would unpack them first, to tell it from others.
        """
        name = sha256(content).hexdigest()
        document = self.canvas._doc  # noqa: SLF001 - the document that pictures belong to
        registered = document.getXObjectName(name)
        if registered not in document.idToObject:
            image = PDFImageXObject(name)
            image.loadImageFromJPEG(BytesIO(content))
            self.canvas._setXObjects(image)  # noqa: SLF001 - as drawImage does
            document.Reference(image, registered)
            document.addForm(name, image)
        self.emit(f"q {width:.3f} 0 0 {height:.3f} {left:.3f} {bottom:.3f} cm /{registered} Do Q")
        self.canvas._formsinuse.append(name)  # noqa: SLF001 - as drawImage does
        self.canvas._currentPageHasImages = 1  # noqa: SLF001 - as drawImage does

    def box(self, x: float, y: float, width: float, height: float) -> None:
        """Fill a rectangle whose start upper corner is (x, y), all in mm."""
        left = min(self.across(x), self.across(x + width))
        self.canvas.rect(left, self.up(y + height), width * MM, height * MM, stroke=0, fill=1)

    def fill(self, grey: float) -> None:
        """Write and fill in this grey from now on: 0 is black, 1 white."""
        self.canvas.setFillGray(grey)

    def mark_training(self) -> None:
        """Write TRAINING across the paper, light enough to read through.

        It begins at the upper start corner, so that the lower one is free for a QR code.
        """
        face = self.faces.bold
        diagonal = (self.width**2 + self.height**2) ** 0.5 * MM
        size = 0.72 * diagonal / face.width(TRAINING, 1)
        self.canvas.saveState()
        self.fill(_TRAINING_GREY)
        self.canvas.translate((self._left + self.width / 2) * MM, self.up(self.height / 2))
        slope = degrees(atan(self.height / self.width))
        self.canvas.rotate(slope if self.mirrored else -slope)
        # Without this, programs that read the page's text find the letters strewn among the lines.
        left, baseline = -face.width(TRAINING, size) / 2, -size * 0.35
        self.emit(_replacing_when_read(""))
        self.emit(f"BT 1 0 0 1 {left:.3f} {baseline:.3f} Tm {self._runs(TRAINING, face, size)} ET")
        self.emit(END_OF_REPLACING)
        self.canvas.restoreState()

    def end_page(self) -> None:
        """Finish the page and begin another."""
        self.canvas.showPage()

    def finish(self) -> bytes:
        """Return the PDF."""
        with SUBSETTING:
            self.canvas.save()
        return self._output.getvalue()

    def _runs(self, line: str, face: Typeface, size: float) -> str:
        """Return the operators that show the characters from left to right.

        Our own rather than ReportLab's text objects, whose formatting of numbers takes most of the time.
        """
        return face.set_runs(line, size, self.canvas._doc)  # noqa: SLF001 - the document that subsets belong to


def _replacing_when_read(text: str) -> str:
    """Have programs that read the page's text find this instead of what is drawn until END_OF_REPLACING.

    In visual order, whatever the standard says: pdftotext and PDFium turn right-to-left text around themselves,
    and do not find a Hebrew name that is logical here.
    """
    return f"/Span <</ActualText <FEFF{text.encode('utf-16-be').hex()}>>> BDC"
