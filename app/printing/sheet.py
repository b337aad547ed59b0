"""A sheet of paper to draw on: millimetres from its top, and from the edge where its readers begin to read."""

from io import BytesIO
from math import atan, degrees
from typing import Literal

from reportlab.lib.colors import Color, black, white
from reportlab.pdfgen.canvas import Canvas

from app.printing.fonts import Typefaces
from app.printing.line_setter import SetText

MM = 72 / 25.4
"""Points in a millimetre."""
TRAINING = "TRAINING"
"""Stands on every training paper in English too, so that nobody takes one for valid."""
Align = Literal["start", "middle", "end"]
LEADING = 1.22
"""Line to line, in sizes of the type."""
_TRAINING_GREY = Color(0.9, 0.9, 0.9)
FAINT_GREY = 0.7


class Sheet:
    """One PDF in the making, all its pages of ``width`` by ``height`` mm.

    On a ``mirrored`` sheet the start edge is the right one, so that one layout serves both directions.
    """

    def __init__(self, title: str, width: float, height: float, *, mirrored: bool = False) -> None:
        """Begin the first page."""
        self.width, self.height, self.mirrored = width, height, mirrored
        self.faces = Typefaces()
        self._output = BytesIO()
        self.canvas = Canvas(self._output, pagesize=(width * MM, height * MM), pageCompression=1, invariant=1)
        self.canvas.setTitle(title)
        self.canvas.setCreator("Gatehouse")

    def across(self, x: float) -> float:
        """Return the place in points of x mm from the start edge."""
        return (self.width - x if self.mirrored else x) * MM

    def up(self, y: float) -> float:
        """Return the place in points of y mm from the top."""
        return (self.height - y) * MM

    def left_of(self, x: float, width: float, align: Align) -> float:
        """Return where something ``width`` points wide begins, in points, when it is aligned at x mm."""
        shift = {"start": 0.0, "middle": width / 2, "end": width}[align]
        return self.across(x) - (width - shift if self.mirrored else shift)

    def text(self, x: float, y: float, text: SetText, align: Align = "start") -> float:
        """Draw the lines, the first with its baseline at y mm; return the baseline of the line that would follow."""
        if not text.lines:
            return y
        self.canvas.setFont(text.typeface.name, text.size)
        for line in text.lines:
            width = text.typeface.width(line, text.size)
            self.canvas.drawString(self.left_of(x, width, align), self.up(y), line)
            y += text.size * LEADING / MM
        return y

    def rule(self, x: float, y: float, width: float, weight: float = 0.5, *, faint: bool = False) -> None:
        """Draw a horizontal line of ``width`` mm from x on, ``weight`` points thick; a faint one only leads the eye."""
        self.canvas.setLineWidth(weight)
        self.canvas.setStrokeGray(FAINT_GREY if faint else 0)
        self.canvas.line(self.across(x), self.up(y), self.across(x + width), self.up(y))

    def box(self, x: float, y: float, width: float, height: float) -> None:
        """Fill a black rectangle whose start upper corner is (x, y)."""
        left = min(self.across(x), self.across(x + width))
        self.canvas.rect(left, self.up(y + height), width * MM, height * MM, stroke=0, fill=1)

    def write_white(self) -> None:
        """Draw what follows in white."""
        self.canvas.setFillColor(white)

    def write_black(self) -> None:
        """Draw what follows in black."""
        self.canvas.setFillColor(black)

    def mark_training(self) -> None:
        """Write TRAINING across the paper, light enough to read through."""
        face = self.faces.bold
        diagonal = (self.width**2 + self.height**2) ** 0.5 * MM
        size = 0.72 * diagonal / face.width(TRAINING, 1)
        self.canvas.saveState()
        self.canvas.setFillColor(_TRAINING_GREY)
        self.canvas.translate(self.width * MM / 2, self.height * MM / 2)
        self.canvas.rotate(degrees(atan(self.height / self.width)))
        self.canvas.setFont(face.name, size)
        # Without this, programs that read the page's text find the letters strewn among the lines.
        self.canvas._code.append("/Span <</ActualText ()>> BDC")  # noqa: SLF001 - ReportLab has no call for it
        self.canvas.drawCentredString(0, -size * 0.35, TRAINING)
        self.canvas._code.append("EMC")  # noqa: SLF001 - the same
        self.canvas.restoreState()

    def end_page(self) -> None:
        """Finish the page and begin another."""
        self.canvas.showPage()

    def finish(self) -> bytes:
        """Return the PDF."""
        self.canvas.save()
        return self._output.getvalue()
