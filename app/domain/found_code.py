"""A code that was read off a picture, and the picture as a camera hands it over."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.model import Model


class CodeKind(StrEnum):
    """The codes that slips, documents and passes carry; values are what people call them."""

    QR = "QR"
    PDF417 = "PDF417"
    AZTEC = "Aztec"
    DATA_MATRIX = "Data Matrix"
    CODE_128 = "Code 128"
    CODE_39 = "Code 39"

    @property
    def is_striped(self) -> bool:
        """Whether it is one of stripes, which say little of whether they were read right."""
        return self in {CodeKind.CODE_128, CodeKind.CODE_39}


class FoundCode(Model):
    """What a code says, and of which kind it is."""

    text: str
    kind: CodeKind


@dataclass(frozen=True)
class GreyPicture:
    """A frame without its colours: ``height`` rows of ``width`` bytes, 0 is black. ``pixels`` has no padding."""

    width: int
    height: int
    pixels: bytes
