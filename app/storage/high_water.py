"""How far the journal has come, told outside the database file, so that an older copy put in its place is noticed.

The file has two places, written in turn and each with a MAC by a key derived from the data key: a write that a power
cut tears spoils only the older. The mark is written after the commit and reaches the disk at its leisure, so it may lag
behind the journal; the journal may never lag behind the mark.
"""

import hmac
import os
from pathlib import Path

from pydantic import ValidationError

from app.protocol.heads import Head

_PLACE_BYTES = 512
_PLACES = 2
_MAC_CHARACTERS = 64


class HighWaterMark:
    """The file that holds the mark."""

    def __init__(self, path: Path, key: bytes) -> None:
        """``key`` is for this purpose alone."""
        self._path = path
        self._key = key
        self._turn = 0

    def under(self, key: bytes) -> "HighWaterMark":
        """Return the mark under another key, whose first write spares what was last written under this one."""
        other = HighWaterMark(self._path, key)
        other._turn = self._turn
        return other

    def read(self) -> Head | None:
        """Return the highest mark that verifies; None when none does."""
        try:
            content = self._path.read_bytes()
        except OSError:
            return None
        places = [content[i * _PLACE_BYTES : (i + 1) * _PLACE_BYTES] for i in range(_PLACES)]
        heads = [(head.epoch, head.seq, place, head) for place, head in enumerate(map(self._verified, places)) if head]
        if not heads:
            return None
        *_, place, highest = max(heads, key=lambda entry: entry[:3])
        self._turn = (place + 1) % _PLACES
        return highest

    def write(self, head: Head, *, durably: bool = False) -> None:
        """Raise the mark to a head; ``durably`` waits for the disk."""
        text = head.model_dump_json()
        place = (self._mac(text) + text).ljust(_PLACE_BYTES).encode()
        self._path.touch(mode=0o600)
        with self._path.open("r+b", buffering=0) as file:
            file.seek(self._turn * _PLACE_BYTES)
            file.write(place)
            if durably:
                os.fsync(file.fileno())
        self._turn = (self._turn + 1) % _PLACES

    def _verified(self, place: bytes) -> Head | None:
        try:
            text = place.decode().rstrip()
            mac, text = text[:_MAC_CHARACTERS], text[_MAC_CHARACTERS:]
            if hmac.compare_digest(mac, self._mac(text)):
                return Head.model_validate_json(text)
        except (UnicodeDecodeError, ValidationError, TypeError):
            pass
        return None

    def _mac(self, text: str) -> str:
        return hmac.new(self._key, text.encode(), "sha256").hexdigest()
