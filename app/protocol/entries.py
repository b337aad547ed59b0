"""The journal entry: the one thing that desks, couriers and headquarters exchange.

``digest`` = SHA-256(salt ‖ payload); the chain hash covers the metadata and the digest, never the payload, so that
erasing a person removes payload and salt while the chain still verifies.
"""

from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import ConfigDict, Field, StringConstraints

from app.domain.model import Model
from app.protocol.canonical import canonical_json, canonical_text, sha256_hex
from app.protocol.nesting import require_shallow

Hex32 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""A SHA-256 or a 32-byte key, in hex."""
LARGEST_NUMBER = 2**31 - 1
"""That an entry can have in its chain, and a chain among its desk's: what every database has a column for."""
LARGEST_HLC = 2**63 - 1
NO_NUL = r"^[^\x00]*$"
"""PostgreSQL has no text with a NUL in it."""
SALT_BYTES = 16
LONGEST_REASON = 200


class EntityKind(StrEnum):
    """What an entry is about."""

    FAMILY = "family"
    PERSON = "person"
    PRESENCE = "presence"
    SLIP = "slip"
    OPERATOR = "operator"
    PAIR = "pair"
    """Whether two people's records are of one person."""
    DAY = "day"
    """That a supervisor signed a day off, with what was open; no record, and no row comes of it."""
    PAPER = "paper"
    """That a list of people was printed or written to a file; no record, and no row comes of it."""
    TOMBSTONE = "tombstone"
    """That a person was erased; ``entity`` is the person's id."""


class Change(Model):
    """What an entry's payload says: the fields it sets, each with the ops that it replaces.

    Field names are paths (``names.Latn``, ``documents``, ``stays.1``); values are JSON. ``replaces`` names a field only
    when an earlier op had set it.
    """

    fields: dict[str, Any]
    replaces: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    reason: str = Field(default="", max_length=LONGEST_REASON)
    """Why somebody decided so, in their own words; no part of the record."""

    def to_payload(self) -> str:
        """Return the canonical text that is stored, hashed and sent."""
        body: dict[str, Any] = {"fields": self.fields}
        if self.replaces:
            body["replaces"] = {field: list(ops) for field, ops in self.replaces.items()}
        if self.reason:
            body["reason"] = self.reason
        return canonical_json(body)

    @classmethod
    def from_payload(cls, payload: str) -> Self:
        """Read a payload. Raises ValueError (pydantic's ValidationError is one) when it is no change."""
        require_shallow(payload.encode())
        return cls.model_validate_json(payload)


class Entry(Model):
    """One change of one entity, in its desk's chain.

    ``seq`` counts from 1 within (desk, epoch). ``hlc`` is the hybrid logical clock: milliseconds since 1970 UTC
    × 65,536 plus a counter; a hint, never an order. An erased entry has neither salt nor payload.
    """

    model_config = ConfigDict(str_strip_whitespace=False)  # what is hashed is kept to the letter

    op_id: str = Field(pattern=r"^[0-9a-f-]{36}$")
    desk: str = Field(min_length=1, max_length=40)
    epoch: int = Field(ge=1, le=LARGEST_NUMBER)
    seq: int = Field(ge=1, le=LARGEST_NUMBER)
    hlc: int = Field(ge=0, le=LARGEST_HLC)
    operator: str = Field(max_length=80, pattern=NO_NUL)
    kind: EntityKind
    entity: str = Field(min_length=1, max_length=80, pattern=NO_NUL)
    digest: Hex32
    salt: str | None = Field(default=None, pattern=r"^[0-9a-f]{32}$")
    payload: str | None = None

    def chain_hash(self, previous: str) -> str:
        """Return the hash of the chain up to this entry, from that up to the one before."""
        # As canonical_json writes the list of them; by hand, because it is done for every entry at every end.
        op_id, desk, operator, kind, entity, digest = map(
            canonical_text, (self.op_id, self.desk, self.operator, self.kind, self.entity, self.digest)
        )
        metadata = f"[{op_id},{desk},{self.epoch},{self.seq},{self.hlc},{operator},{kind},{entity},{digest}]"
        return sha256_hex(bytes.fromhex(previous), metadata.encode())

    def digest_fits(self) -> bool:
        """Whether salt and payload are those the digest was made of; true of an erased entry."""
        if self.salt is None or self.payload is None:
            return self.salt is None and self.payload is None
        return payload_digest(bytes.fromhex(self.salt), self.payload) == self.digest


def payload_digest(salt: bytes, payload: str) -> str:
    """Return SHA-256(salt ‖ payload) in hex."""
    return sha256_hex(salt, payload.encode())


def chain_start(desk: str, epoch: int) -> str:
    """Return the hash that stands before the first entry of an epoch."""
    return sha256_hex(canonical_json(["gatehouse chain", desk, epoch]).encode())
