"""Where a chain stands, and a desk's or headquarters' signed word for it."""

from typing import Self

from pydantic import AwareDatetime, Field

from app.domain.model import Model
from app.protocol.canonical import canonical_json
from app.protocol.entries import LARGEST_NUMBER, Hex32, chain_start
from app.protocol.signing import SigningKey, signature_holds


class Head(Model):
    """A place in a desk's chain: ``seq`` entries of ``epoch``, and the chain hash there. ``seq`` 0 is the start."""

    desk: str
    epoch: int = Field(ge=1, le=LARGEST_NUMBER)
    seq: int = Field(ge=0, le=LARGEST_NUMBER)
    hash: Hex32

    @classmethod
    def start(cls, desk: str, epoch: int) -> Self:
        """Return the head of an empty chain."""
        return cls(desk=desk, epoch=epoch, seq=0, hash=chain_start(desk, epoch))

    def message(self) -> bytes:
        """The bytes that are signed."""
        return canonical_json([self.desk, self.epoch, self.seq, self.hash]).encode()


class SignedHead(Model):
    """A head with its desk's signature."""

    head: Head
    signature: str

    @classmethod
    def sign(cls, head: Head, key: SigningKey) -> Self:
        """Sign with the desk's key."""
        return cls(head=head, signature=key.sign("head", head.message()))

    def holds(self, desk_public: str) -> bool:
        """Whether the desk's key made the signature."""
        return signature_holds(desk_public, "head", self.head.message(), self.signature)


class Receipt(Model):
    """Headquarters' word: it has the chain up to ``head``, and up to ``durable_seq`` in a verified backup elsewhere."""

    head: Head
    durable_seq: int = Field(ge=0)
    hq_epoch: int = Field(ge=1)
    at: AwareDatetime
    quarantined: tuple[str, ...] = ()
    """Op ids, among those of the batch answered, that were kept aside because their content is not acceptable."""
    signature: str = ""

    def message(self) -> bytes:
        """The bytes that are signed."""
        return canonical_json(
            [
                self.head.message().decode(),
                self.durable_seq,
                self.hq_epoch,
                self.at.isoformat(),
                list(self.quarantined),
            ]
        ).encode()

    def signed(self, key: SigningKey) -> "Receipt":
        """Return it with headquarters' signature."""
        return self.model_copy(update={"signature": key.sign("receipt", self.message())})

    def holds(self, hq_public: str) -> bool:
        """Whether headquarters' signing key made the signature."""
        return signature_holds(hq_public, "receipt", self.message(), self.signature)
