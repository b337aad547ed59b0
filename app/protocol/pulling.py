"""How a desk gets what its camp's other desks entered: their own entries, under their own signed heads.

Headquarters forwards and vouches for nothing but the desks' keys. The desk that pulls says how far it has each chain;
headquarters answers with a page of stretches, each from there to a place that the other desk signed. So there is no
cursor to lose: a page that comes twice, or a headquarters restored from its backup, changes nothing.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Annotated, Protocol

from pydantic import Field, StringConstraints

from app.domain.errors import MachineError
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.model import Model
from app.protocol.batches import MOST_BATCH_BYTES, MOST_ENTRIES, compress
from app.protocol.canonical import canonical_json
from app.protocol.enrolment import Certificate
from app.protocol.entries import NO_NUL, Entry
from app.protocol.heads import Head, SignedHead
from app.protocol.signing import SigningKey, signature_holds

MOST_PAGE_ENTRIES = MOST_ENTRIES
MOST_PAGE_BYTES = MOST_BATCH_BYTES // 2
"""Of payloads, before compression; a page has at least one stretch, however long."""
MOST_PACKED_PAGE_BYTES = 8 * 1024 * 1024
"""The same of a packed page, which is read as it comes, so that nobody holds all of it."""
MOST_DESKS = 500
_WITHDRAWAL = "withdrawal"
_DeskId = Annotated[str, StringConstraints(min_length=1, max_length=40, pattern=NO_NUL)]


class UnverifiedError(MachineError):
    """Entries of another desk do not prove that they are that desk's; they are not taken, the others' are."""

    title = QT_TRANSLATE_NOOP("errors", "Records of another desk were not taken ({reason}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Call headquarters. This desk works on, and has its own records whole.")


class Known(Model):
    """How far the desk that asks has a chain, its newest epoch."""

    desk: _DeskId
    epoch: int = Field(ge=1, lt=2**31)
    seq: int = Field(ge=0, lt=2**31)


class PullRequest(Model):
    """What a desk asks for."""

    protocol: int
    known: tuple[Known, ...] = Field(default=(), max_length=MOST_DESKS)
    """Chains that are not named are wanted from their start."""
    without: tuple[_DeskId, ...] = Field(default=(), max_length=MOST_DESKS)
    """Desks whose entries are not wanted now: what came of them could not be taken."""
    late: tuple[Known, ...] = Field(default=(), max_length=MOST_DESKS)
    """Instead of all that, only the ends of these epochs are wanted: headquarters got more of them later."""
    own: bool = False
    """Instead of the others' chains the desk's own is wanted: it came back from a backup, and lacks what followed."""
    most_bytes: int = Field(default=MOST_PAGE_BYTES, ge=1)
    """Of payload: what the link carries in a few seconds."""


class Origin(Model):
    """Whose entries they are."""

    name: str
    """As people call the desk; not certified, for the eye only."""
    prefix: str
    """What its family codes start with."""
    certificate: Certificate


class Stretch(Model):
    """Consecutive entries of another desk's chain, and the head after the last as that desk signed it."""

    origin: Origin
    head: SignedHead
    entries: tuple[Entry, ...] = Field(min_length=1)

    @property
    def desk(self) -> str:
        """Whose."""
        return self.head.head.desk

    def require_signed(self, root_public: str) -> None:
        """Raise UnverifiedError unless headquarters' root certifies the desk's key, and that key signed the head."""
        certificate = self.origin.certificate
        if (certificate.purpose, certificate.name) != ("desk", self.desk) or not certificate.holds(root_public):
            raise UnverifiedError(reason="headquarters' root does not certify the desk")
        if not self.head.holds(certificate.public):
            raise UnverifiedError(reason="the desk's key did not sign the head")

    def following(self, mark: Head) -> tuple[tuple[Entry, Head], ...]:
        """Return the entries past the mark, each with the head it reaches; none when they are all known.

        ``mark`` is how far the chain of the head's desk and epoch is known. Raises UnverifiedError on a gap, on a fork,
        and when an entry's content is not what the chain says.
        """
        said = self.head.head
        if any((entry.desk, entry.epoch) != (said.desk, said.epoch) for entry in self.entries):
            raise UnverifiedError(reason="entries of several chains")
        if self.entries[-1].seq != said.seq or any(b.seq != a.seq + 1 for a, b in pairwise(self.entries)):
            raise UnverifiedError(reason="the entries are not consecutive")
        if said.seq <= mark.seq:
            if said.seq == mark.seq and said != mark:
                raise UnverifiedError(reason="its chain has parted from the one known here")
            return ()
        if self.entries[0].seq > mark.seq + 1:
            raise UnverifiedError(reason=f"entries from {mark.seq + 1} on are missing")
        reached = []
        for entry in self.entries:
            if entry.seq <= mark.seq:
                continue
            if not entry.digest_fits():
                raise UnverifiedError(reason="an entry's content is not what its chain says")
            mark = Head(desk=said.desk, epoch=said.epoch, seq=entry.seq, hash=entry.chain_hash(mark.hash))
            reached.append((entry, mark))
        if mark != said:
            raise UnverifiedError(reason="its chain has parted from the one known here")
        return tuple(reached)


class Withdrawn(Model):
    """Headquarters' word that it withdrew a desk: what that desk entered after this entry does not count."""

    desk: str = Field(min_length=1, max_length=40)
    epoch: int = Field(ge=1, lt=2**31)
    seq: int = Field(ge=0, lt=2**31)
    signature: str = Field(default="", max_length=128)

    def message(self) -> bytes:
        """The bytes that are signed."""
        return canonical_json([self.desk, self.epoch, self.seq]).encode()

    def signed(self, key: SigningKey) -> "Withdrawn":
        """Return it with headquarters' signature."""
        return self.model_copy(update={"signature": key.sign(_WITHDRAWAL, self.message())})

    def holds(self, hq_public: str) -> bool:
        """Whether headquarters' signing key made the signature."""
        return signature_holds(hq_public, _WITHDRAWAL, self.message(), self.signature)


class Page(Model):
    """Headquarters' answer: stretches, and how many entries of wanted chains remain after them."""

    stretches: tuple[Stretch, ...] = ()
    remaining: int = Field(ge=0)

    def to_body(self) -> bytes:
        """Return the bytes that travel."""
        return compress(canonical_json(self.model_dump(mode="json", exclude_none=True)).encode())


class Replica(Protocol):
    """What a pull needs of the desk's storage. Called from the sync thread while the desk saves."""

    def known(self) -> tuple[Known, ...]:
        """Return how far each other desk's chain is here."""

    def take(self, stretch: Stretch) -> int:
        """Take in what is new of a signed stretch and return how many entries that was; twice is the same as once.

        Raises UnverifiedError; then nothing of it is taken.
        """

    def withdraw(self, withdrawn: Withdrawn) -> None:
        """Use nothing of what a desk entered after its last good entry; twice is the same as once."""

    def behind(self, ends: Sequence[Known]) -> tuple[Known, ...]:
        """Return how far epochs are here that desks have left behind, of those that end later at headquarters."""

    def note_refused(self, desk: str, reason: str) -> None:
        """Remember that a desk's entries cannot be taken, until some of them can."""
