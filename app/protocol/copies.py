"""How a desk gets the photos that its camp's other desks took: headquarters' copies, piece by piece, after the entries.

What headquarters keeps of a photo was drawn anew, so its bytes are not those that the entry's SHA-256 names. Each piece
says the SHA-256 of the whole copy, and a desk keeps nothing else in the end. Pieces follow each other in one answer, in
the order in which they were wished for, and end where the answer is full: whoever wants more asks again.
"""

import struct
from collections.abc import Iterator
from typing import Protocol, Self

from pydantic import Field

from app.domain.model import Model
from app.protocol.blobs import MOST_BLOB_BYTES, MOST_PART_BYTES
from app.protocol.entries import Hex32

MOST_WISHED = 100
"""Photos in one request."""
_PIECE = struct.Struct(">32sIII")
"""SHA-256 of the copy, its length, where the piece begins, how long it is. Of a copy that is not there: nought."""
MOST_PIECES_BYTES = MOST_WISHED * _PIECE.size + MOST_PART_BYTES


class Wish(Model):
    """A photo, by the SHA-256 that an entry names, and how many bytes of the copy the desk has."""

    sha256: Hex32
    have: int = Field(default=0, ge=0, le=MOST_BLOB_BYTES)


class Wishes(Model):
    """The desk's question."""

    protocol: int
    photos: tuple[Wish, ...] = Field(max_length=MOST_WISHED)
    most_bytes: int = Field(ge=1, le=MOST_PART_BYTES)
    """Of content."""


class Piece(Model):
    """A piece of a copy; without a length headquarters has no picture by that name for this camp, or not yet."""

    sha256: Hex32
    """Of the whole copy."""
    size: int = Field(ge=0, le=MOST_BLOB_BYTES)
    start: int = Field(default=0, ge=0, le=MOST_BLOB_BYTES)
    content: bytes = b""

    def to_bytes(self) -> bytes:
        """Return the piece as it travels."""
        return _PIECE.pack(bytes.fromhex(self.sha256), self.size, self.start, len(self.content)) + self.content

    @classmethod
    def lacking(cls) -> Self:
        """Return what is said of a photo that is not there."""
        return cls(sha256="0" * 64, size=0)


def read_pieces(text: bytes) -> Iterator[Piece]:
    """Yield the pieces of an answer, of one that broke off as far as it came.

    Raises ValueError (pydantic's ValidationError is one) when it is none.
    """
    place = 0
    while place + _PIECE.size <= len(text):
        sha256, size, start, length = _PIECE.unpack_from(text, place)
        place += _PIECE.size
        if start + length > size:
            raise ValueError("a piece is longer than its photo")
        yield Piece(sha256=sha256.hex(), size=size, start=start, content=text[place : place + length])
        place += length


class MissingPhoto(Model):
    """A photo that somebody's record names, and that is not whole on this desk."""

    sha256: str
    person_id: str
    have: int = 0


class PhotoCopies(Protocol):
    """What getting photos needs of the desk's storage. Called from the sync thread while the desk saves."""

    def mark(self) -> int:
        """Return a number that is another one once entries of other desks have come."""

    def missing(self) -> tuple[MissingPhoto, ...]:
        """Return the photos that records name and that are not here, of those registered last first."""

    def take(self, photo: MissingPhoto, piece: Piece) -> int | None:
        """Keep a piece that goes on where what is here ends; return how many bytes are here now.

        None once the photo is whole, or nobody's any more. Raises ValueError when it is whole and is not what it said.
        """
