"""QR codes whose modules are whole printer dots, so that a label printer neither blurs nor thickens them."""

from dataclasses import dataclass
from typing import cast

import zxingcpp

from app.domain.errors import InternalError
from app.printing.sheet import Align, Sheet

POINTS_PER_INCH = 72
SMALLEST_SIDE = 20 / 25.4 * POINTS_PER_INCH
"""In points: 20 mm, below which phones of the field fail on creased paper."""
SMALLEST_MODULE = 0.33 / 25.4 * POINTS_PER_INCH
"""Four dots at 300 dpi, three at 203."""
LARGEST_SIDE = 32 / 25.4 * POINTS_PER_INCH
CORRECTION = "Q"
"""A quarter of the code may be torn off or blotted."""


@dataclass(frozen=True)
class QrCode:
    """A QR code as rows of bits, the first module of a row in the highest bit; a set bit is white."""

    modules: int
    """How many stand on a side."""
    rows: tuple[bytes, ...]

    @classmethod
    def of(cls, text: str) -> "QrCode":
        """Encode the text."""
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=CORRECTION)
        image = code.to_image(scale=1, add_quiet_zones=False)
        modules = image.shape[0]
        # The image is a buffer, which Python 3.11 has no type for.
        flat = bytes(cast("bytes", image)).translate(_BITS)
        padding = -modules % 8
        length = (modules + padding) // 8
        rows = (
            int(flat[start : start + modules] + b"1" * padding, 2).to_bytes(length)
            for start in range(0, modules * modules, modules)
        )
        return cls(modules=modules, rows=tuple(rows))

    def side(self, dpi: int, largest: float = LARGEST_SIDE) -> float:
        """Return the side in points: the most whole dots a module that stay within ``largest`` points.

        Raises InternalError when the text is too long to be scanned from a slip.
        """
        dots = int(largest * dpi / POINTS_PER_INCH / self.modules)
        module = dots * POINTS_PER_INCH / dpi
        side = self.modules * module
        if side < SMALLEST_SIDE or module < SMALLEST_MODULE:
            raise InternalError(what="the QR code's text is too long for the slip")
        return side

    def draw(
        self, sheet: Sheet, x: float, y: float, dpi: int, *, largest: float = LARGEST_SIDE, align: Align = "start"
    ) -> None:
        """Paint it with its upper corner of that side at (x, y) mm, moved to the nearest printer dot."""
        side = self.side(dpi, largest)
        dot = POINTS_PER_INCH / dpi
        left, bottom = (round(place / dot) * dot for place in (sheet.left_of(x, side, align), sheet.up(y) - side))
        data = b"".join(self.rows).hex()
        # An image mask within the page: a file of its own for each would take longer than all the rest.
        sheet.emit(
            f"q {side:.4f} 0 0 {side:.4f} {left:.4f} {bottom:.4f} cm "
            f"BI /W {self.modules} /H {self.modules} /BPC 1 /IM true /F /AHx ID {data}> EI Q"
        )


_BITS = bytes.maketrans(b"\x00\xff", b"01")
