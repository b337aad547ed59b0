"""How photos travel: by the SHA-256 of their bytes, after every entry, each going on where a broken link left it.

A desk says which photos it has and how long they are; headquarters answers how much of each it has. Then parts follow.
A part begins with a claim that the desk signs. The signature covers the claim alone, which names the SHA-256 of the
whole photo: so headquarters may keep the beginning of a part whose end was cut off, and still believes nothing but what
has that SHA-256 in the end.
"""

import struct
from enum import StrEnum
from typing import Protocol

from pydantic import Field

from app.domain.model import Model
from app.protocol.entries import Hex32

MOST_BLOB_BYTES = 4 * 1024 * 1024
MOST_PART_BYTES = 256 * 1024
MOST_OFFERED = 200
"""Photos in one question."""
_CLAIM = struct.Struct(">32sII")
CLAIM_BYTES = _CLAIM.size
MOST_PART_BODY_BYTES = CLAIM_BYTES + MOST_PART_BYTES


class Offered(Model):
    """A photo that the desk has, and its length in bytes."""

    sha256: Hex32
    size: int = Field(ge=1, le=MOST_BLOB_BYTES)


class Offer(Model):
    """The desk's question: how much of these headquarters has."""

    protocol: int
    photos: tuple[Offered, ...] = Field(max_length=MOST_OFFERED)


class BlobState(StrEnum):
    """What headquarters makes of a photo."""

    WANTED = "wanted"
    """It lacks the rest."""
    WHOLE = "whole"
    """It has it, and could read it as a picture."""
    ASIDE = "aside"
    """It has it, and it is no picture: kept, and never shown."""
    UNNAMED = "unnamed"
    """No entry that headquarters took in the desk's camp names it."""
    DAMAGED = "damaged"
    """What came does not have its SHA-256, and was thrown away."""


AT_HEADQUARTERS = frozenset({BlobState.WHOLE, BlobState.ASIDE})
"""Of what there is no more to send."""


class Standing(Model):
    """How far headquarters has one photo."""

    sha256: Hex32
    have: int = Field(default=0, ge=0)
    """While it is wanted: bytes from its start."""
    state: BlobState


class Standings(Model):
    """Headquarters' answer to an offer, one for each photo of it."""

    photos: tuple[Standing, ...] = Field(max_length=MOST_OFFERED)


class Claim(Model):
    """What a part says of itself: of which photo, how long that is, and where in it the part begins."""

    sha256: Hex32
    size: int = Field(ge=1, le=MOST_BLOB_BYTES)
    offset: int = Field(ge=0, le=MOST_BLOB_BYTES)

    def to_bytes(self) -> bytes:
        """Return what stands before the part's content, and is signed."""
        return _CLAIM.pack(bytes.fromhex(self.sha256), self.size, self.offset)

    @classmethod
    def from_bytes(cls, claim: bytes) -> "Claim":
        """Read a claim. Raises ValueError (pydantic's ValidationError is one) when it is none."""
        if len(claim) != CLAIM_BYTES:
            raise ValueError("length")
        sha256, size, offset = _CLAIM.unpack(claim)
        return cls(sha256=sha256.hex(), size=size, offset=offset)


class KeptPhotos(Protocol):
    """What sending photos needs of the desk's storage. Called from the sync thread while the desk saves."""

    def waiting(self, hq_epoch: int) -> tuple[Offered, ...]:
        """Return the photos that a person's record names and this epoch of headquarters is not known to have."""

    def get(self, sha256: str) -> bytes | None:
        """Return the bytes, or None."""

    def note(self, sha256: str, hq_epoch: int, state: BlobState) -> None:
        """Remember that headquarters has it, whole or aside."""
