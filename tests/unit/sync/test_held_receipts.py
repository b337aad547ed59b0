from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from app.protocol.heads import Head, Receipt
from app.sync.held_receipts import HeldReceipts
from tests.helpers.memory_journal import MemoryJournal

AT = datetime(2026, 3, 1, tzinfo=UTC)


def receipt(seq: int, hq_epoch: int = 1) -> Receipt:
    return Receipt(head=Head(desk="d", epoch=1, seq=seq, hash="0" * 64), durable_seq=0, hq_epoch=hq_epoch, at=AT)


class CountingJournal(MemoryJournal):
    def __init__(self) -> None:
        super().__init__()
        self.written: list[list[int]] = []

    def keep_receipts(self, receipts: Sequence[Receipt], contact: datetime | None = None) -> None:
        self.written.append([receipt.head.seq for receipt in receipts])
        super().keep_receipts(receipts, contact)


@pytest.fixture
def journal() -> CountingJournal:
    return CountingJournal()


def test_receipts_that_come_fast_are_one_transaction(journal: CountingJournal) -> None:
    now = [0.0]
    held = HeldReceipts(journal, lambda: now[0])
    for seq in range(1, 6):
        held.take(receipt(seq))
        held.answered(AT)
        now[0] += 0.3
    newest = held.newest()
    assert newest is not None
    assert (newest.head.seq, journal.acknowledged(), journal.written) == (5, None, [])
    held.keep()
    held.keep()
    assert (journal.acknowledged(), journal.written, journal.contacts) == (newest, [[1, 2, 3, 4, 5]], [AT])


def test_on_a_thin_link_no_receipt_waits_for_the_next(journal: CountingJournal) -> None:
    now = [0.0]
    held = HeldReceipts(journal, lambda: now[0])
    for seq in (1, 2, 3, 4):
        held.take(receipt(seq))
        now[0] += 1.5
    assert journal.written == [[1, 2, 3]]


@pytest.mark.parametrize("other", [receipt(2), receipt(9, hq_epoch=2)])
def test_what_takes_back_an_earlier_receipt_is_kept_at_once(journal: CountingJournal, other: Receipt) -> None:
    held = HeldReceipts(journal, lambda: 0.0)
    held.take(receipt(3))
    held.take(other)
    assert journal.acknowledged() == other
