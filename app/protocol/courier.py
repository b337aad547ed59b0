"""What a stick carries between a desk and headquarters that no link joins: the same handshake, batches and receipt.

A parcel is a folder of sealed files and a manifest that names each with its size and SHA-256, signed by the sender. A
sealed file is MAGIC, the ephemeral X25519 public key, and what AES-256-GCM made of a batch's or a receipt's body, or of
a photo. Who finds the stick learns the desk's id, how many entries it has, and how many files of which size there are;
nothing of any person. A photo's own SHA-256 is not written: whoever opens it computes it.
"""

from enum import StrEnum

from pydantic import Field, model_validator

from app.domain.model import Model
from app.protocol.batches import MOST_BODY_BYTES, Handshake
from app.protocol.blobs import MOST_BLOB_BYTES
from app.protocol.canonical import canonical_json
from app.protocol.entries import Hex32
from app.protocol.signing import SigningKey, signature_holds

MAGIC = b"gatehouse sealed 1\n"
MANIFEST_NAME = "manifest.json"
MOST_MANIFEST_BYTES = 4 * 1024 * 1024
MOST_FILES = 10_000
MOST_FILE_BYTES = max(MOST_BODY_BYTES, MOST_BLOB_BYTES) + 1024
SEALING = "sealing"
"""The purpose of the certificate for headquarters' X25519 key, and of what a desk derives its own from."""
_PURPOSE = "courier"


class Direction(StrEnum):
    """Whom a parcel is for."""

    TO_HEADQUARTERS = "to-headquarters"
    TO_DESK = "to-desk"


class SealedFile(Model):
    """A file beside the manifest. The name says nothing, and can lead nowhere else."""

    name: str = Field(pattern=r"^[0-9a-f]{32}\.sealed$")
    size: int = Field(ge=1, le=MOST_FILE_BYTES)
    sha256: Hex32


class Manifest(Model):
    """Who sends what to whom. ``audience`` is headquarters' root key, in both directions."""

    protocol: int
    direction: Direction
    desk: str = Field(pattern=r"^[0-9a-f-]{36}$")
    audience: Hex32
    handshake: Handshake | None = None
    """From the desk: where its chain stood, and up to where it had receipts."""
    reply_to: Hex32 | None = None
    """From the desk: the X25519 key that the receipt is to be sealed to."""
    files: tuple[SealedFile, ...] = Field(max_length=MOST_FILES)
    """In the order of their entries."""
    photos: tuple[SealedFile, ...] = Field(default=(), max_length=MOST_FILES)
    """From the desk: a photo each, as it lies in the desk's file. From headquarters: Standings of these."""
    signature: str = Field(default="", pattern=r"^([0-9a-f]{128})?$")

    @model_validator(mode="after")
    def _names_once(self) -> "Manifest":
        if len({file.name for file in self.every_file()}) != len(self.every_file()):
            raise ValueError("a file is named twice")
        return self

    def every_file(self) -> tuple[SealedFile, ...]:
        """Return the files that lie beside the manifest."""
        return self.files + self.photos

    def to_text(self) -> bytes:
        """Return the manifest as it is written; written otherwise, it was edited."""
        return self._text()

    def message(self) -> bytes:
        """The bytes that are signed."""
        return self._text("signature")

    def signed(self, key: SigningKey) -> "Manifest":
        """Return it with the sender's signature."""
        return self.model_copy(update={"signature": key.sign(_PURPOSE, self.message())})

    def holds(self, public: str) -> bool:
        """Whether the key made the signature."""
        return signature_holds(public, _PURPOSE, self.message(), self.signature)

    def _text(self, *without: str) -> bytes:
        unsaid = without if self.photos else (*without, "photos")  # as sticks were before photos were carried
        return canonical_json(self.model_dump(mode="json", exclude=set(unsaid))).encode()

    def context(self) -> bytes:
        """What each file is sealed for; it opens in no other parcel's name."""
        return canonical_json([_PURPOSE, self.direction, self.desk, self.audience]).encode()

    def folder(self) -> str:
        """Return the name of the parcel's folder."""
        return folder_name(self.direction, self.desk)


def folder_name(direction: Direction, desk: str = "") -> str:
    """Return the name of a parcel's folder; without a desk, what all of the direction begin with."""
    return f"gatehouse-{direction}-{desk}"
