"""The typefaces of every paper, measured without a canvas."""

from collections.abc import Iterator

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from app.printing.bidi_text import INVISIBLE
from app.reference.resources import RESOURCES


class _Widths(dict[str, float]):
    """Widths by character, in thousandths of the size; what has no glyph shows as the font's empty box."""

    def __init__(self, font: TTFont) -> None:
        super().__init__((chr(code), width) for code, width in font.face.charWidths.items())
        # What only steers direction is never drawn, so it takes no room.
        self.update(dict.fromkeys(INVISIBLE, 0.0))
        self._box: float = font.face.defaultWidth

    def __missing__(self, _character: str) -> float:
        return self._box


class Typeface:
    """One cut of Gatehouse Sans."""

    def __init__(self, weight: str) -> None:
        """Read the font file, once a process: ReportLab keeps what is registered."""
        name = f"GatehouseSans-{weight}"
        if name not in pdfmetrics.getRegisteredFontNames():
            path = RESOURCES / "fonts" / f"{name}.ttf"
            pdfmetrics.registerFont(TTFont(name, str(path), asciiReadable=0, shapable=False))
        self.name = name
        self._font: TTFont = pdfmetrics.getFont(name)
        self._widths = _Widths(self._font)

    def width(self, text: str, size: float) -> float:
        """Return the width of the text at the size, both in points."""
        return sum(map(self._widths.__getitem__, text)) * size * 0.001

    def covers(self, text: str) -> bool:
        """Whether every character has a glyph."""
        return all(character in self._widths for character in text)

    def encode(self, text: str, document: PDFDocument) -> Iterator[tuple[str, bytes]]:
        """Yield runs of the text as the document's subsets of the font encode it, each with its subset's name."""
        for subset, run in self._font.splitString(text, document):
            yield self._font.getSubsetInternalName(subset, document), run


class Typefaces:
    """The two cuts that papers are set in."""

    def __init__(self) -> None:
        """Read both."""
        # Binary streams: ReportLab's only switch for it, and half of the time otherwise.
        rl_config.useA85 = 0
        self.regular = Typeface("Regular")
        self.bold = Typeface("Bold")
