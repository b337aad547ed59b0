"""Pictures of codes as a camera or a flat scanner would have taken them."""

from io import BytesIO

import zxingcpp
from PIL import Image

from app.domain.found_code import CodeKind, GreyPicture

FORMATS = {
    CodeKind.QR: zxingcpp.BarcodeFormat.QRCode,
    CodeKind.PDF417: zxingcpp.BarcodeFormat.PDF417,
    CodeKind.AZTEC: zxingcpp.BarcodeFormat.Aztec,
    CodeKind.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    CodeKind.CODE_128: zxingcpp.BarcodeFormat.Code128,
    CodeKind.CODE_39: zxingcpp.BarcodeFormat.Code39,
}
FRAME = (1280, 720)


def code_picture(text: str, kind: CodeKind = CodeKind.QR, *, scale: int = 4) -> Image.Image:
    """The code alone, with its quiet zone."""
    drawn = zxingcpp.create_barcode(text, FORMATS[kind]).to_image(scale=scale)
    height, width = drawn.shape
    return Image.frombytes("L", (width, height), bytes(memoryview(drawn)))  # type: ignore[arg-type]  # it is a buffer


def held_up(*codes: Image.Image, turned: float = 0) -> Image.Image:
    """What a camera sees of codes that somebody holds up before a grey wall, side by side."""
    seen = Image.new("L", FRAME, 120)
    left = 60
    for code in codes:
        card = Image.new("L", (code.width + 60, code.height + 60), 235)
        card.paste(code, (30, 30))
        turned_card = card.rotate(turned, expand=True, fillcolor=120)
        seen.paste(turned_card, (left, 60))
        left += turned_card.width + 40
    return seen


def png(picture: Image.Image) -> bytes:
    """The picture as a file's content."""
    output = BytesIO()
    picture.save(output, "PNG")
    return output.getvalue()


def frame_of(picture: Image.Image) -> GreyPicture:
    """The picture as the camera hands it to who reads codes."""
    return GreyPicture(picture.width, picture.height, picture.tobytes())
