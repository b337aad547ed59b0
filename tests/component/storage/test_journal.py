"""The journal as synchronisation sees it."""

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.domain.errors import InternalError
from app.protocol.heads import Head, Receipt
from app.storage.integrity import Check, verify
from app.storage.journal import DeskJournal
from tests.component.storage.samples import OPERATOR, Desk, changed, new_desk, new_id, registration

if TYPE_CHECKING:
    from app.protocol.ports import Journal


def test_entries_come_in_a_chain_that_anybody_can_follow(desk: Desk) -> None:
    for name in ("Anna", "Boris"):
        desk.save(name, "Clara")
    port: Journal = desk.journal
    head = Head.start(desk.file.identity.desk, 1)
    for entry in port.entries_after(0, most=100, most_bytes=10**6):
        assert entry.digest_fits()
        head = Head(desk=head.desk, epoch=1, seq=head.seq + 1, hash=entry.chain_hash(head.hash))
        assert entry.seq == head.seq
        assert port.head_at(head.seq) == head
    assert port.head() == head
    assert head.seq == 6
    assert port.head_at(0) == Head.start(head.desk, 1)
    assert port.head_at(7) is None
    assert desk.journal.contains(entry.op_id)
    assert not desk.journal.contains(new_id())


def test_a_batch_keeps_to_its_limits_and_is_never_empty(desk: Desk) -> None:
    desk.save("Anna", "Boris", "Clara")
    entries = desk.journal.entries_after(0, most=3, most_bytes=10**6)
    assert [entry.seq for entry in entries] == [1, 2, 3]
    assert [entry.seq for entry in desk.journal.entries_after(2, most=10, most_bytes=1)] == [3]
    two = sum(len((entry.payload or "").encode()) for entry in entries[:2])
    assert len(desk.journal.entries_after(0, most=10, most_bytes=two)) == 2
    assert desk.journal.entries_after(4, most=10, most_bytes=10) == ()


def test_the_clock_in_entries_never_goes_back(desk: Desk) -> None:
    desk.save("Anna")
    desk.clock.now -= timedelta(days=900)
    desk.save("Boris")
    hlcs = [entry.hlc for entry in desk.journal.entries_after(0, most=10, most_bytes=10**6)]
    assert hlcs == sorted(set(hlcs))


def test_receipts_and_contact_are_kept(desk: Desk) -> None:
    desk.save("Anna")
    at = datetime(2026, 3, 1, tzinfo=UTC)
    assert (desk.journal.acknowledged(), desk.journal.last_contact(), desk.journal.kept_aside()) == (None, None, 0)
    receipt = Receipt(head=desk.journal.head(), durable_seq=1, hq_epoch=1, at=at, quarantined=("x", "y"))
    desk.journal.keep_receipts([receipt, receipt], at)
    desk.reopen()
    assert (desk.journal.acknowledged(), desk.journal.last_contact(), desk.journal.kept_aside()) == (receipt, at, 2)


def test_signing_before_the_key_is_made_is_our_mistake(desk: Desk) -> None:
    with pytest.raises(InternalError):
        desk.journal.sign_request(b"x")


def test_sync_reads_whole_batches_while_the_desk_saves(desk: Desk) -> None:
    """Whatever moment a read hits, it sees whole families and an unbroken chain."""
    done = threading.Event()
    seen: list[int] = []
    faults: list[str] = []

    def follow() -> None:
        journal = DeskJournal(desk.file)
        head = journal.head_at(0)
        assert head is not None
        while not done.is_set() or journal.head() != head:
            for entry in journal.entries_after(head.seq, most=7, most_bytes=10**6):
                head = Head(desk=head.desk, epoch=1, seq=entry.seq, hash=entry.chain_hash(head.hash))
            if journal.head_at(head.seq) != head:
                faults.append(f"chain broken at {head.seq}")
                return
            families, people = desk.families.count()
            if people != 3 * families:
                faults.append(f"{people} people in {families} families")
                return
            seen.append(head.seq)

    threads = [threading.Thread(target=follow) for _ in range(3)]
    for thread in threads:
        thread.start()
    forms = []
    for i in range(25):
        form = registration(desk.families.next_code(), f"Anna {i}", "Boris", "Clara")
        desk.families.save(form, OPERATOR)
        forms.append(form)
    desk.families.save(changed(forms[0], 1, phone="1"), OPERATOR)
    done.set()
    for thread in threads:
        thread.join()
    assert faults == []
    assert max(seen) == 25 * 4 + 1


def test_saves_from_several_threads_are_all_kept(desk: Desk) -> None:
    forms = [registration(desk.families.next_code(), "Anna", "Boris") for _ in range(24)]

    def save(mine: list[int]) -> None:
        for i in mine:
            desk.families.save(forms[i], OPERATOR)
            desk.families.save(forms[i], OPERATOR)

    threads = [threading.Thread(target=save, args=(list(range(i % 4, 24, 2)),)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert desk.families.count() == (24, 48)
    assert desk.journal.head().seq == 24 * 3


@pytest.mark.parametrize(
    ("damage", "check"),
    [
        ("UPDATE journal SET operator = 'Eve' WHERE seq = 2", Check.CHAIN),
        ("UPDATE journal SET payload = replace(payload, 'Anna', 'Anne')", Check.CHAIN),
        ("DELETE FROM journal WHERE seq = 2", Check.CHAIN),
        ("UPDATE people SET number = 7 WHERE number = 2", Check.ROWS),
        ("UPDATE stays SET bed = 'A/9/9'", Check.ROWS),
        ("DELETE FROM documents", Check.ROWS),
        ("DELETE FROM families", Check.COUNTS),
        ("INSERT INTO search(rowid, names) VALUES(99, 'ghost')", Check.COUNTS),
    ],
)
def test_tampering_is_found(tmp_path: Path, damage: str, check: Check) -> None:
    desk = new_desk(tmp_path / "home")
    desk.save("Anna", "Boris")
    assert verify(desk.file) == ()
    desk.file.write(lambda db: db.execute(damage).rowcount)
    findings = verify(desk.file)
    desk.file.close()
    assert check in {finding.check for finding in findings}
    assert "Anna" not in "".join(map(str, findings))
