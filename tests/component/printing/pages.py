"""Reads finished pages the way others will: as text, as boxes of characters, and as a picture with a QR code."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

import pypdfium2 as pdfium
import zxingcpp
from PIL import Image
from pypdfium2 import raw


@dataclass(frozen=True)
class Box:
    """Where a character stands, in points from the lower left corner."""

    character: str
    left: float
    bottom: float
    right: float
    top: float


@contextmanager
def _pages(pdf: bytes) -> Iterator[list[pdfium.PdfPage]]:
    with closing(pdfium.PdfDocument(pdf)) as document:
        pages = list(document)
        yield pages
        for page in pages:
            page.close()


def page_count(pdf: bytes) -> int:
    with _pages(pdf) as pages:
        return len(pages)


def page_sizes(pdf: bytes) -> set[tuple[int, int]]:
    """Widths and heights in whole points."""
    with _pages(pdf) as pages:
        return {(round(page.get_width()), round(page.get_height())) for page in pages}


def page_texts(pdf: bytes) -> list[str]:
    texts = []
    with _pages(pdf) as pages:
        for page in pages:
            with closing(page.get_textpage()) as text:
                texts.append(text.get_text_range().replace("\r\n", "\n"))
    return texts


def page_boxes(pdf: bytes, page: int = 0) -> list[Box]:
    with _pages(pdf) as pages, closing(pages[page].get_textpage()) as text:
        return [
            Box(chr(raw.FPDFText_GetUnicode(text, place)), *text.get_charbox(place))
            for place in range(text.count_chars())
            if chr(raw.FPDFText_GetUnicode(text, place)).strip()
        ]


def picture(pdf: bytes, page: int = 0, dpi: int = 203) -> Image.Image:
    """The page in the printer's black and white dots."""
    with _pages(pdf) as pages:
        bitmap = pages[page].render(scale=dpi / 72, grayscale=True)
        image: Image.Image = bitmap.to_pil().copy()
        return image


def qr_texts(pdf: bytes, dpi: int = 203) -> list[list[str]]:
    """The text of every QR code, page by page, as a scanner reads the print."""
    # Asked for any kind of code, the reader takes a part of a QR code's pattern for another one now and then.
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return [
        [found.text for found in zxingcpp.read_barcodes(picture(pdf, page, dpi), formats=formats)]
        for page in range(page_count(pdf))
    ]
