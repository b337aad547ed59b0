"""Reads the QR codes off a picture or a PDF that somebody brings."""

import warnings
from collections.abc import Iterator
from io import BytesIO

import zxingcpp
from PIL import Image, ImageOps

from app.printing.errors import CannotReadPictureError

MOST_PIXELS = 40_000_000
"""Of one picture: a camera's of 40 megapixels; more is an attack or a mistake."""
_PDF = b"%PDF-"
_HEAD = 1024
"""Bytes among which a PDF's mark may stand."""


def read_codes(content: bytes) -> tuple[str, ...]:
    """Return the texts of all QR codes, page by page. Raises CannotReadPictureError."""
    try:
        return tuple(text for picture in _pictures(content) for text in _texts(picture))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise CannotReadPictureError from error


def _pictures(content: bytes) -> Iterator[Image.Image]:
    if _PDF in content[:_HEAD]:
        from app.printing.printers.page_pictures import page_pictures  # noqa: PLC0415 - Qt's weight, for PDFs alone

        yield from page_pictures(content)
        return
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(BytesIO(content)) as image:
            if image.width * image.height > MOST_PIXELS:
                raise CannotReadPictureError
            yield ImageOps.exif_transpose(image).convert("L")


def _texts(picture: Image.Image) -> Iterator[str]:
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    for found in zxingcpp.read_barcodes(picture, formats=formats):
        yield str(found.text)
