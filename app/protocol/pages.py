"""A pull's answer in the packed form: stretch after stretch, each packed as batches are, to be read as it comes.

    body = MAGIC, then frames of a length (4 bytes, most significant first) and so many bytes

The first frame is JSON: how many entries the asking desk lacks, and which desks of its camp were withdrawn. Each
further frame is a stretch: the length of its origin (2 bytes), the origin as JSON under zstd, and its entries as a
batch (``app.protocol.compact``). A frame of no length ends the page; a body that stops before it was cut off, and what
came whole until there holds by itself.
"""

import struct
import sys
from collections.abc import Iterable, Iterator

from pydantic import BaseModel, Field, ValidationError

from app.protocol.batches import MOST_BODY_BYTES, Batch, UnreadableBodyError, compress
from app.protocol.canonical import canonical_json
from app.protocol.compact import Compactor, UnknownDictionaryError
from app.protocol.pulling import MOST_DESKS, Known, Origin, Stretch, Withdrawn
from app.protocol.version import PROTOCOL_VERSION

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MAGIC = b"GHP\x01"
END = bytes(4)
_LENGTH = struct.Struct(">I")
_ORIGIN = struct.Struct(">H")
_MOST_ORIGIN_BYTES = 8 * 1024


class Front(BaseModel):
    """What a page begins with. What a newer headquarters says besides is passed over."""

    lacking: int = Field(ge=0)
    """Entries that are wanted in all, those of this page included."""
    withdrawn: tuple[Withdrawn, ...] = Field(default=(), max_length=MOST_DESKS)
    late: tuple[Known, ...] = Field(default=(), max_length=MOST_DESKS)
    """Where epochs end of which sticks brought entries, of desks that have begun a later one."""


def front_frame(front: Front) -> bytes:
    """Return the first frame, with what stands before it."""
    return MAGIC + _framed(canonical_json(front.model_dump(mode="json", exclude_defaults=True)).encode())


def stretch_frame(stretch: Stretch, compactor: Compactor) -> bytes:
    """Return the frame of a stretch."""
    origin = compress(canonical_json(stretch.origin.model_dump(mode="json")).encode())
    batch = compactor.to_body(Batch(protocol=PROTOCOL_VERSION, head=stretch.head, entries=stretch.entries))
    return _framed(_ORIGIN.pack(len(origin)) + origin + batch)


def read_front(frame: bytes) -> Front:
    """Read the first frame. Raises UnreadableBodyError."""
    try:
        return Front.model_validate_json(frame)
    except ValidationError as error:
        raise UnreadableBodyError(reason=type(error).__name__) from error


def read_stretch(frame: bytes, compactor: Compactor) -> Stretch:
    """Read a stretch's frame within the limits; whether it proves anything is the reader's to ask.

    Raises UnreadableBodyError.
    """
    try:
        (length,) = _ORIGIN.unpack_from(frame)
        start = _ORIGIN.size + length
        text = zstd.ZstdDecompressor().decompress(frame[_ORIGIN.size : start], max_length=_MOST_ORIGIN_BYTES)
        batch = compactor.from_body(frame[start:])
        return Stretch(origin=Origin.model_validate_json(text), head=batch.head, entries=batch.entries)
    except (struct.error, zstd.ZstdError, ValidationError, UnknownDictionaryError) as error:
        raise UnreadableBodyError(reason=type(error).__name__) from error


def frames_in(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the frames after MAGIC as they come whole, without the last.

    Raises UnreadableBodyError when the body ends too early or a frame is longer than any of ours.
    """
    held, wanted = bytearray(), -1
    coming = iter(chunks)
    for chunk in coming:
        held += chunk
        while len(held) >= (_LENGTH.size if wanted < 0 else wanted):
            if wanted < 0:
                (wanted,) = _LENGTH.unpack_from(held)
                del held[: _LENGTH.size]
                if wanted > MOST_BODY_BYTES:
                    raise UnreadableBodyError(reason=f"{wanted} bytes")
                if not wanted:
                    _require_end(held, coming)
                    return
            else:
                frame = bytes(held[:wanted])
                del held[:wanted]
                wanted = -1
                yield frame
    raise UnreadableBodyError(reason="it was cut off")


def _require_end(held: bytearray, coming: Iterator[bytes]) -> None:
    """Read to the body's very end, so that the connection can be used again. Raises UnreadableBodyError."""
    if held or any(coming):
        raise UnreadableBodyError(reason="it goes on after its end")


def _framed(content: bytes) -> bytes:
    return _LENGTH.pack(len(content)) + content
