"""What synchronisation needs of a journal; the desk's storage implements it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from app.protocol.entries import Entry
from app.protocol.heads import Head, Receipt, SignedHead


class Journal(Protocol):
    """The desk's side of a push. Methods may be called from the sync thread while the desk saves."""

    def head(self) -> Head:
        """Return the head of the current epoch."""

    def head_at(self, seq: int) -> Head | None:
        """Return the head as it was after ``seq`` entries of the current epoch; None when there are fewer."""

    def sign_head(self, head: Head) -> SignedHead:
        """Sign with the desk's key."""

    def sign_request(self, message: bytes) -> str:
        """Sign a request's message with the desk's key, for the purpose ``request``."""

    def entries_after(self, seq: int, *, most: int, most_bytes: int) -> tuple[Entry, ...]:
        """Return entries of the current epoch from ``seq`` + 1 on, at least one if there is any.

        At most ``most`` of them and, past the first, at most ``most_bytes`` of payload.
        """

    def acknowledged(self) -> Receipt | None:
        """Return the newest receipt kept, if any."""

    def keep_receipts(self, receipts: Sequence[Receipt], contact: datetime | None = None) -> None:
        """Keep verified receipts, in the order they came, and the quarantine they name.

        ``contact`` is when headquarters last answered, and did not refuse.
        """

    def give_way(self) -> None:
        """Let the saves that somebody waits for go first; return when none does, or after a moment."""

    def note_withdrawn(self, reason: str) -> None:
        """Remember that headquarters has withdrawn the desk, until it takes something again."""

    def kept_aside(self) -> int:
        """Return how many entries headquarters keeps in quarantine, by the receipts kept."""
