"""What headquarters does with batches, good and bad, over real HTTP."""

import pytest

from app.domain.person import Person
from app.protocol import records
from app.protocol.batches import Gap
from app.protocol.entries import Change, EntityKind
from app.protocol.heads import Head, Receipt
from app.protocol.live_fields import LiveFields
from app.protocol.signing import SigningKey
from app.sync.errors import PartedError, RefusedError, UnknownDeskError
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.memory_journal import MemoryJournal, new_id
from tests.helpers.sample_entries import append_family


def test_the_same_batch_gets_the_same_receipt(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0)
    first = desk.send(desk.batch(1, 3))
    assert desk.send(desk.batch(1, 3)) == first
    append_family(desk.journal, 1)
    desk.send(desk.batch(4, 6))
    assert desk.send(desk.batch(1, 3)) == first
    assert desk.seq_at_hq() == 6


def test_a_batch_out_of_order_gets_the_watermark(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0)
    append_family(desk.journal, 1)
    assert desk.send(desk.batch(4, 6)) == Gap(expected=Head.start(desk.journal.desk, 1))
    desk.send(desk.batch(1, 3))
    assert isinstance(desk.send(desk.batch(4, 6)), Receipt)
    assert desk.seq_at_hq() == 6


def test_an_overlapping_batch_adds_only_what_is_new(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0)
    desk.send(desk.batch(1, 2))
    receipt = desk.send(desk.batch(1, 3))
    assert isinstance(receipt, Receipt)
    assert receipt.head == desk.journal.head()
    assert desk.seq_at_hq() == 3


def test_a_batch_cut_differently_is_receipted_too(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0)
    desk.send(desk.batch(1, 3))
    receipt = desk.send(desk.batch(1, 2))
    assert isinstance(receipt, Receipt)
    assert receipt.head == desk.journal.heads[2]


def test_a_fork_is_refused_recorded_and_shown_and_harms_nothing(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0)
    desk.send(desk.batch(1, 3))
    copy = MemoryJournal(desk.journal.desk)
    copy.key = desk.journal.key
    append_family(copy, 7)
    append_family(copy, 8)
    forged = JoinedDesk(desk.headquarters, desk.link, copy, desk.enrolment)
    for batch in (forged.batch(1, 3), forged.batch(1, 6), forged.batch(4, 6), forged.batch(4, 6)):
        with pytest.raises(PartedError):
            forged.send(batch)
    standing = next(row for row in desk.headquarters.status().desks if row.desk == desk.journal.desk)
    assert standing.forked
    assert standing.seq == 3
    append_family(desk.journal, 1)
    assert isinstance(desk.send(desk.batch(4, 6)), Receipt)


def test_a_fork_shows_at_the_handshake_already(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0)
    desk.push()()
    copy = MemoryJournal(desk.journal.desk)
    copy.key = desk.journal.key
    append_family(copy, 7)
    with pytest.raises(PartedError):
        JoinedDesk(desk.headquarters, desk.link, copy, desk.enrolment).greet()


def test_a_desk_restored_from_an_old_copy_notices(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0)
    append_family(desk.journal, 1)
    desk.push()()
    del desk.journal.entries[3:], desk.journal.heads[4:]
    with pytest.raises(PartedError):
        desk.push()()


def test_a_new_epoch_starts_a_new_chain_and_the_old_one_is_closed(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0)
    desk.push()()
    restored = MemoryJournal(desk.journal.desk, epoch=2)
    restored.key = desk.journal.key
    append_family(restored, 1)
    second = JoinedDesk(desk.headquarters, desk.link, restored, desk.enrolment)
    assert second.push()().sent == 3
    append_family(desk.journal, 2)
    with pytest.raises(PartedError):
        desk.send(desk.batch(4, 6))
    assert isinstance(desk.send(desk.batch(1, 3)), Receipt)


def test_another_desks_signature_is_refused(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0)
    stranger = MemoryJournal(desk.journal.desk)
    stranger.key = SigningKey.generate()
    append_family(stranger, 0)
    with pytest.raises(UnknownDeskError):
        JoinedDesk(desk.headquarters, desk.link, stranger, desk.enrolment).send(desk.batch(1, 3))
    assert desk.seq_at_hq() == 0


def test_a_desk_that_nobody_enrolled_is_refused(desk: JoinedDesk) -> None:
    stranger = MemoryJournal()
    append_family(stranger, 0)
    unknown = JoinedDesk(desk.headquarters, desk.link, stranger, desk.enrolment)
    with pytest.raises(UnknownDeskError):
        unknown.send(unknown.batch(1, 3))


def test_a_desk_cannot_send_anothers_chain(desk: JoinedDesk, headquarters: object) -> None:
    other = JoinedDesk.join(desk.headquarters, desk.link)
    append_family(other.journal, 0)
    with pytest.raises(RefusedError):
        desk.send(other.batch(1, 3))
    with pytest.raises(RefusedError):
        desk.send(desk.batch_of(other.journal.entries[0:3], other.journal.heads[3]))
    assert other.seq_at_hq() == 0


def test_a_tampered_entry_is_refused_whole(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0)
    entries = list(desk.journal.entries)
    payload = (entries[1].payload or "").replace("HƏSƏNOV", "SOMEBODY")
    entries[1] = entries[1].model_copy(update={"payload": payload})
    with pytest.raises(RefusedError):
        desk.send(desk.batch_of(entries, desk.journal.heads[3]))
    assert desk.seq_at_hq() == 0
    assert isinstance(desk.send(desk.batch(1, 3)), Receipt)


def test_entries_that_skip_or_repeat_are_refused(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0)
    one, two, three = desk.journal.entries
    for entries in ([], [one, three], [one, one, two, three], [one, two]):
        with pytest.raises(RefusedError):
            desk.send(desk.batch_of(entries, desk.journal.heads[3]))
    assert desk.seq_at_hq() == 0


@pytest.mark.parametrize(
    "payload",
    [
        "no JSON at all",
        "[]",
        '{"fields":{"sex":null}}',
        '{"fields":{"family":"f","number":0,"sex":"F","relationship":"HEAD"}}',
        '{"fields":{"family":"f","number":99999999999999999999,"sex":"F","relationship":"HEAD"}}',
        '{"fields":{"family":"f","number":1,"sex":"F","relationship":"HEAD","phone":"\\u0000"}}',
        '{"fields":{"family":"f","number":1,"sex":"F","relationship":"HEAD","phone":"\\ud800"}}',
        '{"fields":{"family":"f","number":1,"sex":"F","relationship":"HEAD","claim":NaN}}',
        '{"fields":{"family":"f","number":1,"sex":"F","relationship":"HEAD","number":Infinity}}',
        '{"fields":{"family":"f","number":1,"sex":"F","relationship":"HEAD","rank":"colonel"}}',
        (
            '{"fields":{"family":"f","number":1,"sex":"F","relationship":"HEAD",'
            '"stays.1":{"arrived_at":"0001-01-01T00:00:00+14:00"}}}'
        ),
        '{"fields":{"family":"f","number":1,"sex":"F","relationship":"HEAD","stays.1":7}}',
        '{"fields":{"family":"f","number":1,"sex":"F","relationship":"HEAD","stays.one":{}}}',
        '{"fields":' + "[" * 20_000 + "]" * 20_000 + "}",
        '{"fields":{"phone":"' + "x" * 70_000 + '"}}',
    ],
)
def test_unacceptable_content_is_kept_aside_alone(desk: JoinedDesk, payload: str) -> None:
    append_family(desk.journal, 0)
    bad = desk.journal.append_payload(EntityKind.PERSON, new_id(), payload)
    append_family(desk.journal, 1)
    report = desk.push()()
    assert (report.sent, report.refused) == (7, 1)
    assert desk.journal.quarantined == {bad.op_id}
    held = [entry for entry in desk.headquarters.reports.held() if entry.desk == desk.journal.desk]
    assert [(entry.seq, entry.op_id) for entry in held] == [(4, bad.op_id)]
    assert held[0].reason
    assert bad.op_id in desk.headquarters.reports.op_ids()


def test_the_desk_learns_what_was_kept_aside_even_if_the_receipt_was_lost(desk: JoinedDesk) -> None:
    bad = desk.journal.append_payload(EntityKind.FAMILY, new_id(), "{}")
    append_family(desk.journal, 0)
    desk.send(desk.batch(1, 4))
    report = desk.push()()
    assert (report.sent, report.refused) == (0, 1)
    assert desk.journal.quarantined == {bad.op_id}


def test_an_op_comes_in_once_even_under_two_numbers(desk: JoinedDesk) -> None:
    people = append_family(desk.journal, 0)
    again = desk.journal.entries[1]
    desk.journal.append_payload(EntityKind.PERSON, again.entity, again.payload or "", again.op_id)
    assert desk.push()().refused == 1
    mine = [found for found in desk.headquarters.people() if found.person.person_id == people[0].person_id]
    assert len(mine) == 1


def test_a_family_of_another_camp_is_kept_aside(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0, camp="FI")
    assert desk.push()().refused == 1


def test_an_edit_changes_only_its_fields(desk: JoinedDesk) -> None:
    person = append_family(desk.journal, 0, members=1)[0]
    desk.push()()
    record = LiveFields()
    entry = desk.journal.entries[1]
    record.apply(entry.op_id, entry.hlc, Change.from_payload(entry.payload or ""))
    edited = person.model_copy(update={"phone": "", "nationality": "RUS"})
    fields = records.changed_fields(
        record.values(), records.person_fields(edited, ()) | {"stays.1": record.values()["stays.1"]}
    )
    desk.journal.append(EntityKind.PERSON, person.person_id, record.edit(fields))
    assert desk.push()().refused == 0
    assert _at_hq(desk, person.person_id) == edited


def test_concurrent_edits_show_the_later_and_keep_both(desk: JoinedDesk) -> None:
    person = append_family(desk.journal, 0, members=1)[0]
    for nationality in ("RUS", "FIN"):
        registered = person.person_id
        change = Change(fields={"nationality": nationality}, replaces={"nationality": (registered,)})
        desk.journal.append(EntityKind.PERSON, person.person_id, change)
    desk.push()()
    assert _at_hq(desk, person.person_id).nationality == "FIN"


def _at_hq(desk: JoinedDesk, person_id: str) -> Person:
    return next(found.person for found in desk.headquarters.people() if found.person.person_id == person_id)
