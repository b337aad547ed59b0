"""Photos for tests: pictures that cameras could have taken, and a desk that keeps them in memory."""

import io
import random

from PIL import Image

from app.protocol.blobs import BlobState, Offered
from app.protocol.canonical import sha256_hex
from app.protocol.entries import Change, EntityKind
from tests.helpers.memory_journal import MemoryJournal

SECRET_PLACE = b"camp gate, 55.7 N"


def photo(seed: int | str = 0, *, side: int = 120, form: str = "JPEG", exif: bytes = b"") -> bytes:
    """A picture of noise, which hardly compresses, of ``side`` × ``side`` pixels."""
    noise = Image.frombytes("RGB", (side, side), random.Random(seed).randbytes(3 * side * side))  # noqa: S311 - noise
    written = io.BytesIO()
    noise.save(written, form, exif=exif) if exif else noise.save(written, form)
    return written.getvalue()


def photo_with_place() -> bytes:
    """A picture that says where it was taken, and that it is to be turned."""
    exif = Image.Exif()
    exif[0x010E] = SECRET_PLACE.decode()
    exif[0x0112] = 6
    return photo(exif=exif.tobytes())


def name_photo(journal: MemoryJournal, person_id: str, content: bytes) -> str:
    """Journal that the person has this photo; return its SHA-256."""
    sha256 = sha256_hex(content)
    journal.append(EntityKind.PERSON, person_id, Change(fields={"photo": sha256}))
    return sha256


class MemoryPhotos:
    """Implements protocol.blobs.KeptPhotos: every photo here is named."""

    def __init__(self, *contents: bytes) -> None:
        self.contents = {sha256_hex(content): content for content in contents}
        self.known: dict[str, tuple[int, BlobState]] = {}

    def waiting(self, hq_epoch: int) -> tuple[Offered, ...]:
        return tuple(
            Offered(sha256=name, size=len(content))
            for name, content in self.contents.items()
            if self.known.get(name, (-1, ""))[0] != hq_epoch
        )

    def get(self, sha256: str) -> bytes | None:
        return self.contents.get(sha256)

    def note(self, sha256: str, hq_epoch: int, state: BlobState) -> None:
        self.known[sha256] = (hq_epoch, state)
