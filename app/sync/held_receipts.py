"""Receipts on their way to the desk's file: each is a transaction that a save may have to wait for, so few are made.

What is held is lost in a crash, and learned again: the next handshake brings a receipt for at least as much, and names
what was kept aside since the last one kept. Until it is kept, nothing is said to be at headquarters by it.
"""

from collections.abc import Callable
from datetime import datetime

from app.protocol.heads import Receipt
from app.protocol.ports import Journal

_HELD_SECONDS = 2.0


class HeldReceipts:
    """The receipts of one push."""

    def __init__(self, journal: Journal, timer: Callable[[], float]) -> None:
        """``timer`` counts seconds."""
        self._journal = journal
        self._timer = timer
        self._held: list[Receipt] = []
        self._since = 0.0
        self._contact: datetime | None = None

    def newest(self) -> Receipt | None:
        """Return the newest receipt, kept or held."""
        return self._held[-1] if self._held else self._journal.acknowledged()

    def answered(self, at: datetime) -> None:
        """Hold that headquarters answered, and did not refuse."""
        self._contact = at

    def take(self, receipt: Receipt) -> None:
        """Hold a verified receipt. One that takes back what an earlier one said is kept at once."""
        before = self.newest()
        if not self._held:
            self._since = self._timer()
        self._held.append(receipt)
        if (before is not None and _takes_back(before, receipt)) or self._timer() - self._since >= _HELD_SECONDS:
            self.keep()

    def keep(self) -> None:
        """Keep what is held, in one transaction."""
        if self._held or self._contact is not None:
            self._journal.keep_receipts(self._held, self._contact)
            self._held, self._contact = [], None


def _takes_back(before: Receipt, receipt: Receipt) -> bool:
    return (before.head.epoch, before.hq_epoch) != (receipt.head.epoch, receipt.hq_epoch) or (
        receipt.head.seq < before.head.seq
    )
