"""The typefaces of every paper, measured without a canvas."""

from threading import Lock

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from app.printing.bidi_text import INVISIBLE
from app.reference.resources import RESOURCES

SUBSETTING = Lock()
"""To be held while a PDF is saved: ReportLab's fonts are one for the process, and read their tables then."""


class _Widths(dict[str, float]):
    """Widths by character, in thousandths of the size; what has no glyph shows as the font's empty box."""

    def __init__(self, font: TTFont) -> None:
        super().__init__((chr(code), width) for code, width in font.face.charWidths.items())
        # What only steers direction is never drawn, so it takes no room.
        self.update(dict.fromkeys(INVISIBLE, 0.0))
        self._box: float = font.face.defaultWidth

    def __missing__(self, _character: str) -> float:
        return self._box


class _Hexes(dict[str, str]):
    """The two hexadecimal digits of each character in a font's first subset of one document."""

    def __init__(self, font: TTFont, document: PDFDocument) -> None:
        super().__init__()
        self._font, self._document = font, document

    def __missing__(self, character: str) -> str:
        ((subset, code),) = self._font.splitString(character, self._document)
        if subset:
            raise _FurtherSubsetError
        self[character] = code.hex()
        return self[character]


class _FurtherSubsetError(Exception):
    """A character lies beyond the 256 of a font's first subset."""


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
        self._document: PDFDocument | None = None
        self._hexes: dict[str, str] = {}
        self._first_subset = ""

    def width(self, text: str, size: float) -> float:
        """Return the width of the text at the size, both in points."""
        return sum(map(self._widths.__getitem__, text)) * size * 0.001

    def covers(self, text: str) -> bool:
        """Whether every character has a glyph."""
        return all(character in self._widths for character in text)

    def set_runs(self, text: str, size: float, document: PDFDocument) -> str:
        """Return the PDF operators that show the text at ``size`` points in the document, without its place."""
        if document is not self._document:
            self._document, self._hexes = document, _Hexes(self._font, document)
            self._first_subset = self._font.getSubsetInternalName(0, document)
        try:
            # Nearly every paper has fewer than 256 characters, and this way is three times as fast.
            run = "".join(map(self._hexes.__getitem__, text))
        except _FurtherSubsetError:
            runs = self._font.splitString(text, document)
            names = (self._font.getSubsetInternalName(subset, document) for subset, _ in runs)
            return " ".join(_run(name, size, codes.hex()) for name, (_, codes) in zip(names, runs, strict=True))
        return _run(self._first_subset, size, run)


def _run(subset: str, size: float, codes: str) -> str:
    return f"{subset} {size:.3f} Tf <{codes}> Tj"


class Typefaces:
    """The two cuts that papers are set in."""

    def __init__(self) -> None:
        """Read both."""
        # Binary streams: ReportLab's only switch for it, and half of the time otherwise.
        rl_config.useA85 = 0
        self.regular = Typeface("Regular")
        self.bold = Typeface("Bold")
