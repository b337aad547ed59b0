"""Reads the codes off a picture, a PDF or a camera's frame that somebody holds up."""

import warnings
from collections.abc import Collection, Iterator
from io import BytesIO

import zxingcpp
from PIL import Image, ImageOps

from app.domain.found_code import CodeKind, FoundCode, GreyPicture
from app.printing.errors import CannotReadPictureError

MOST_PIXELS = 40_000_000
"""Of one picture: a camera's of 40 megapixels; more is an attack or a mistake."""
_PDF = b"%PDF-"
_HEAD = 1024
"""Bytes among which a PDF's mark may stand."""
_FORMATS = {
    CodeKind.QR: zxingcpp.BarcodeFormat.QRCode,
    CodeKind.PDF417: zxingcpp.BarcodeFormat.PDF417,
    CodeKind.AZTEC: zxingcpp.BarcodeFormat.Aztec,
    CodeKind.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    CodeKind.CODE_128: zxingcpp.BarcodeFormat.Code128,
    CodeKind.CODE_39: zxingcpp.BarcodeFormat.Code39,
}
_KINDS = {barcode: kind for kind, barcode in _FORMATS.items()}


def read_codes(content: bytes) -> tuple[str, ...]:
    """Return the texts of all QR codes, page by page. Raises CannotReadPictureError."""
    return tuple(code.text for code in find_codes(content, {CodeKind.QR}))


def find_codes(content: bytes, kinds: Collection[CodeKind] = tuple(CodeKind)) -> tuple[FoundCode, ...]:
    """Return all codes of these kinds, page by page. Raises CannotReadPictureError."""
    try:
        return tuple(code for picture in _pictures(content) for code in _codes(picture, kinds))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise CannotReadPictureError from error


def find_codes_in_frame(frame: GreyPicture) -> tuple[FoundCode, ...]:
    """Return all codes that a camera sees at a moment."""
    return tuple(_codes(memoryview(frame.pixels).cast("B", (frame.height, frame.width)), tuple(CodeKind)))


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


def _codes(picture: Image.Image | memoryview, kinds: Collection[CodeKind]) -> Iterator[FoundCode]:
    formats = zxingcpp.BarcodeFormats([_FORMATS[kind] for kind in kinds])
    for found in zxingcpp.read_barcodes(picture, formats=formats, text_mode=zxingcpp.TextMode.Plain):
        yield FoundCode(text=str(found.text), kind=_KINDS[found.symbology])
