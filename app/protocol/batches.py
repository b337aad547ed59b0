"""What travels: a handshake, then batches of entries with the signed head each reaches, as zstd-compressed JSON."""

import sys

from pydantic import AwareDatetime, Field, ValidationError

from app.domain.errors import MachineError
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.model import Model
from app.protocol.canonical import canonical_json
from app.protocol.entries import LARGEST_NUMBER, Entry
from app.protocol.heads import Head, SignedHead
from app.protocol.nesting import TooDeepError, require_shallow

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MOST_ENTRIES = 500
MOST_BATCH_BYTES = 1024 * 1024
"""Of payloads, before compression."""
MOST_BODY_BYTES = 2 * 1024 * 1024
MOST_JSON_BYTES = 8 * 1024 * 1024


ZSTD_MAGIC = bytes.fromhex("28b52ffd")
"""What a compressed body begins with, and JSON never does."""


class UnreadableBodyError(MachineError):
    """A body is no batch: damaged, too large, or not of this protocol."""

    title = QT_TRANSLATE_NOOP("errors", "A message between desk and headquarters could not be read ({reason}).")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Nothing is lost; it is sent again by itself. Update the older side if it goes on."
    )


class Batch(Model):
    """Consecutive entries of one desk's epoch, and the signed head after the last."""

    protocol: int
    head: SignedHead
    entries: tuple[Entry, ...] = Field(max_length=MOST_ENTRIES)

    def to_body(self) -> bytes:
        """Return the bytes that travel."""
        return compress(canonical_json(self.model_dump(mode="json", exclude_none=True)).encode())

    @classmethod
    def from_body(cls, body: bytes) -> "Batch":
        """Read a body within the limits. Raises UnreadableBodyError."""
        try:
            return cls.model_validate_json(decompress(body))
        except ValidationError as error:
            raise UnreadableBodyError(reason=type(error).__name__) from error


def compress(text: bytes) -> bytes:
    """Return a body for JSON."""
    return zstd.compress(text, level=9)


def decompress(body: bytes) -> bytes:
    """Return a body's JSON, refusing more than the limits. Raises UnreadableBodyError."""
    text = unpack(body)
    try:
        require_shallow(text)
    except TooDeepError as error:
        raise UnreadableBodyError(reason=str(error)) from None
    return text


def unpack(body: bytes) -> bytes:
    """Return a body's text within the limits of size, for a reader that minds its depth. Raises UnreadableBodyError."""
    if len(body) > MOST_BODY_BYTES:
        raise UnreadableBodyError(reason=f"{len(body)} bytes")
    decompressor = zstd.ZstdDecompressor()
    try:
        text = decompressor.decompress(body, max_length=MOST_JSON_BYTES + 1)
    except zstd.ZstdError as error:
        raise UnreadableBodyError(reason="not zstd") from error
    if len(text) > MOST_JSON_BYTES or not decompressor.eof or decompressor.unused_data:
        raise UnreadableBodyError(reason="size")
    return text


class Handshake(Model):
    """A desk's first word: where its chain stands. Headquarters answers with a Receipt of how far it has it."""

    protocol: int
    head: SignedHead
    receipted: int = Field(default=0, ge=0, le=LARGEST_NUMBER)
    """The last seq that the desk has a receipt for; the answer names what was kept aside after it."""
    clock: AwareDatetime | None = None
    """What the desk's clock shows, so that people learn of one that is wrong; nothing is decided by it."""


class Gap(Model):
    """The batch does not follow what headquarters has; resume from here."""

    expected: Head
