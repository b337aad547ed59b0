"""The typefaces of every paper, measured without a canvas."""

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.printing.bidi_text import INVISIBLE
from app.reference.resources import RESOURCES


class Typeface:
    """One cut of Gatehouse Sans, registered with ReportLab under ``name``."""

    def __init__(self, font: TTFont) -> None:
        """Take the font as ReportLab read it."""
        self.name: str = font.fontName
        # What only steers direction is never drawn, so it takes no room.
        self._widths: dict[int, float] = font.face.charWidths | dict.fromkeys(map(ord, INVISIBLE), 0.0)
        self._default: float = font.face.defaultWidth

    def width(self, text: str, size: float) -> float:
        """Return the width of the text at the size, both in points."""
        default = self._default
        widths = self._widths
        return sum([widths.get(ord(character), default) for character in text]) * size * 0.001

    def covers(self, text: str) -> bool:
        """Whether every character has a glyph."""
        return all(ord(character) in self._widths for character in text)


class Typefaces:
    """The two cuts that papers are set in."""

    def __init__(self) -> None:
        """Read the font files, once a process: ReportLab keeps what is registered."""
        self.regular = _typeface("Regular")
        self.bold = _typeface("Bold")


def _typeface(weight: str) -> Typeface:
    name = f"GatehouseSans-{weight}"
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, RESOURCES / "fonts" / f"{name}.ttf", asciiReadable=0, shapable=False))
    return Typeface(pdfmetrics.getFont(name))
