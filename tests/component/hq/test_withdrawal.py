"""A desk withdrawn: refused at once and told why; what it entered before its last good entry stays valid."""

import pytest

from app.hq.arrivals import Arrivals
from app.hq.errors import NoSuchDeskError, NoSuchEpochError, RefusedError
from app.hq.server import Headquarters
from app.protocol.entries import Change, EntityKind
from app.protocol.heads import Receipt
from app.sync.errors import DeskRevokedError
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.memory_journal import MemoryJournal
from tests.helpers.sample_entries import append_family, append_slip


def people_of(headquarters: Headquarters, desk: JoinedDesk) -> set[str]:
    return {found.person.person_id for found in headquarters.people() if found.desk == desk.journal.desk}


def standing(desk: JoinedDesk) -> tuple[int, int, int | None]:
    found = next(each for each in desk.headquarters.status().desks if each.desk == desk.journal.desk)
    return found.seq, found.held, found.last_good_seq


def test_a_withdrawn_desk_is_refused_at_once_and_told_why(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0)
    push = desk.push()
    push()
    done = desk.headquarters.revoke(desk.journal.desk)
    assert (done.last_good_seq, done.set_aside, done.name) == (3, 0, "Desk 1")
    append_family(desk.journal, 1)
    for ask in (push, desk.greet, lambda: desk.send(desk.batch(1, 3)), lambda: desk.send(desk.batch(4, 6))):
        with pytest.raises(DeskRevokedError, match=r"up to 1:3 stay valid.*Register at another desk"):
            ask()
    assert standing(desk) == (3, 0, 3)
    assert len(people_of(desk.headquarters, desk)) == 2
    assert desk.headquarters.revoke(desk.journal.desk, 2).last_good_seq == 2
    assert desk.headquarters.revoke(desk.journal.desk).last_good_seq == 2, "said again without a number"


def test_what_came_after_the_last_good_entry_counts_no_longer(desk: JoinedDesk) -> None:
    good = append_family(desk.journal, 0)
    append_slip(desk.journal, good[0])
    bad = append_family(desk.journal, 1)
    append_slip(desk.journal, bad[0])
    edited = Change(fields={"phone": "+1"}, replaces={"phone": (desk.journal.entries[1].op_id,)})
    desk.journal.append(EntityKind.PERSON, good[0].person_id, edited)
    before = desk.headquarters.status()
    desk.push()()
    assert people_of(desk.headquarters, desk) == {person.person_id for person in good + bad}
    assert desk.headquarters.revoke(desk.journal.desk, 4).set_aside == 5
    assert people_of(desk.headquarters, desk) == {person.person_id for person in good}
    first = next(found for found in desk.headquarters.people() if found.person.person_id == good[0].person_id)
    assert first.person.phone == "+994 50 123 45 67"
    assert (len(first.slips), len(first.stays)) == (1, 1)
    after = desk.headquarters.status()
    assert (after.people, after.slips, after.families) == (before.people + 2, before.slips + 1, before.families + 1)
    assert standing(desk) == (9, 5, 4)
    assert desk.headquarters.revoke(desk.journal.desk, 4).set_aside == 0


def test_the_last_good_entry_may_be_of_an_earlier_epoch(desk: JoinedDesk) -> None:
    good = append_family(desk.journal, 0)
    desk.push()()
    later = JoinedDesk(desk.headquarters, desk.link, MemoryJournal(desk.journal.desk, 2), desk.enrolment)
    later.journal.key = desk.journal.key
    bad = append_family(later.journal, 1)
    later.push()()
    assert people_of(desk.headquarters, desk) == {person.person_id for person in good + bad}
    with pytest.raises(NoSuchEpochError, match=r"2:3.*EPOCH:SEQ"):
        desk.headquarters.revoke(desk.journal.desk, 1, 3)
    done = desk.headquarters.revoke(desk.journal.desk, 3, 1)
    assert (done.last_good_epoch, done.last_good_seq, done.set_aside) == (1, 3, 3)
    assert people_of(desk.headquarters, desk) == {person.person_id for person in good}
    held = [(one.epoch, one.seq) for one in desk.headquarters.reports.held() if one.desk == desk.journal.desk]
    assert sorted(held) == [(2, 1), (2, 2), (2, 3)]
    with pytest.raises(DeskRevokedError, match=r"up to 1:3 stay valid"):
        later.greet()
    assert [(one.epoch, one.seq, one.held) for one in desk.headquarters.reports.entries(desk.journal.desk, 4)] == [
        (1, 3, False),
        (2, 1, True),
        (2, 2, True),
        (2, 3, True),
    ]


def test_another_desks_edit_of_the_same_person_stays(headquarters: Headquarters, desk: JoinedDesk) -> None:
    other = JoinedDesk.join(headquarters, desk.link)
    person = append_family(desk.journal, 0)[0]
    desk.push()()
    replaced = (desk.journal.entries[1].op_id,)
    other.journal.append(
        EntityKind.PERSON, person.person_id, Change(fields={"phone": "+2"}, replaces={"phone": replaced})
    )
    other.push()()
    desk.journal.append(
        EntityKind.PERSON,
        person.person_id,
        Change(fields={"phone": "+3"}, replaces={"phone": (other.journal.entries[0].op_id,)}),
    )
    desk.push()()
    headquarters.revoke(desk.journal.desk, 3)
    assert next(f.person.phone for f in headquarters.people() if f.person.person_id == person.person_id) == "+2"


def test_entries_before_the_last_good_one_may_still_arrive_by_another_way(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0)
    desk.headquarters.revoke(desk.journal.desk, 3)
    ingest = desk.headquarters.courier._ingest
    first = desk.batch(1, 3)
    answer = ingest.take(desk.journal.desk, desk.journal.key.public, first.head, Arrivals.of(first.entries))
    assert isinstance(answer, Receipt)
    append_family(desk.journal, 1)
    second = desk.batch(4, 6)
    with pytest.raises(RefusedError, match="stay valid"):
        ingest.take(desk.journal.desk, desk.journal.key.public, second.head, Arrivals.of(second.entries))


def test_a_desk_that_is_none_is_refused(headquarters: Headquarters) -> None:
    with pytest.raises(NoSuchDeskError, match="hq status"):
        headquarters.revoke("nobody")
