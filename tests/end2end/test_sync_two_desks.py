"""Desks of one camp that worked apart for a week, real files and a real headquarters over real HTTP between them."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, sleep

import pytest
from sqlalchemy import update

from app.domain.status import SyncPhase, SyncStage, SyncState
from app.hq import tables
from app.hq.server import Headquarters
from app.protocol.contents import Judgement
from app.protocol.entries import EntityKind
from app.protocol.heads import SignedHead
from app.protocol.pulling import Origin, Stretch, UnverifiedError
from app.storage.integrity import verify
from app.storage.people_search import PeopleSearch
from app.storage.pulled import Pulled
from app.storage.sync_facts import SyncFacts
from app.sync.connect import Link
from app.sync.errors import UnreachableError
from app.sync.pace import Pace
from app.sync.push import Push
from app.sync.report import PullReport, Step
from app.sync.worker import SyncWorker
from tests.helpers.camp_desk import CampDesk
from tests.helpers.cutting_proxy import Cut, CuttingProxy
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import now, open_headquarters
from tests.helpers.memory_journal import new_id
from tests.helpers.sample_entries import append_family


@pytest.fixture
def headquarters(tmp_path: Path) -> Iterator[Headquarters]:
    with open_headquarters(tmp_path / "hq") as headquarters:
        headquarters.start()
        yield headquarters


@pytest.fixture
def link(tmp_path: Path, headquarters: Headquarters) -> Iterator[Link]:
    headquarters.stop()
    with Link(headquarters.start()) as link:
        yield link


@pytest.fixture
def desks(tmp_path: Path, headquarters: Headquarters, link: Link) -> Iterator[list[CampDesk]]:
    desks = [CampDesk.join(tmp_path / prefix, prefix, headquarters, link) for prefix in ("K7", "Q2", "R3")]
    yield desks
    findings = [finding for desk in desks for finding in verify(desk.file)]
    for desk in desks:
        desk.file.close()
    assert findings == []


def exchange(desks: list[CampDesk]) -> None:
    for desk in desks:
        desk.push()
    for desk in desks:
        desk.pull()()


def all_equal(desks: list[CampDesk]) -> bool:
    return all(desk.rows() == desks[0].rows() and desk.op_ids() == desks[0].op_ids() for desk in desks)


def test_desks_that_worked_apart_have_the_same_in_the_end(desks: list[CampDesk]) -> None:
    first, second, third = desks
    for number in range(20):
        first.register(f"Anna{number}", "Boris")
        second.register(f"Vera{number}")
    exchange(desks)
    assert all_equal(desks)
    assert third.families.count() == (40, 60)
    code = second.register("Late").family.code
    second.push()
    assert third.pull()().pulled == 2
    pulled = third.families.by_code(code)
    assert pulled is not None
    assert pulled == second.families.by_code(code)
    assert [found.code for found in PeopleSearch(third.file).search("specimen late")] == [f"{code}-1"]
    assert [found.code for found in PeopleSearch(third.file).search(code)] == [f"{code}-1"]


def test_what_was_pulled_is_edited_and_goes_back(desks: list[CampDesk]) -> None:
    first, second, _ = desks
    code = first.register("Anna", "Boris").family.code
    exchange(desks)
    second.change(code, 2, values={"phone": "+358 40 1"})
    before = len(first.op_ids())
    exchange(desks)
    assert all_equal(desks)
    record = first.families.by_code(code)
    assert record is not None
    assert record.members[1].person.phone == "+358 40 1"
    assert len(first.op_ids()) == before + 1
    (known,) = Pulled(second.file).known()
    assert known.seq == first.journal.head().seq


def test_a_value_changed_at_both_desks_is_in_conflict_everywhere_until_somebody_decides(desks: list[CampDesk]) -> None:
    first, second, _ = desks
    code = first.register("Anna").family.code
    exchange(desks)
    first.change(code, values={"nationality": "FIN", "phone": "1"})
    second.change(code, values={"nationality": "ISR", "phone": "1"})
    exchange(desks)
    exchange(desks)
    assert all_equal(desks)
    assert len(desks[2].rows()["conflicts"]) == 1
    second.change(code, values={"nationality": "EST"})
    exchange(desks)
    assert all_equal(desks)
    assert desks[0].rows()["conflicts"] == []


def test_a_pull_that_breaks_goes_on_after_a_restart(
    desks: list[CampDesk], link: Link, headquarters: Headquarters
) -> None:
    first, second, _ = desks
    for number in range(120):
        first.register(f"Anna{number}")
        if number % 20 == 19:
            first.push()
    with CuttingProxy(str(link._url)) as proxy, Link(proxy.url) as thin:
        second.link = thin
        pull = second.pull(10_000)
        for cut in (Cut(down=0), Cut(down=800), Cut(down=3000)):
            proxy.plan.append(cut)
            with pytest.raises(UnreachableError):
                pull()
            second.reopen()
            pull = second.pull(10_000)
        steps: list[Step] = []
        pull(steps.append, lambda: True)
        assert steps[-1].left > 0
        assert (steps[0].done, steps[0].total) == (0, steps[-1].total)
        second.reopen()
        assert second.pull()().remaining == 0
        assert second.pull()().pulled == 0
        second.link = link
    assert second.families.count() == (120, 120)
    assert second.op_ids() == first.op_ids()


def test_a_new_desk_is_of_use_from_the_first_page(desks: list[CampDesk]) -> None:
    first, _, new = desks
    for number in range(40):
        first.register(f"Anna{number}")
        if number % 10 == 9:
            first.push()
    found: list[int] = []
    steps: list[Step] = []

    def on_the_way(step: Step) -> None:
        steps.append(step)
        if step.done and step.left:
            found.append(len(PeopleSearch(new.file).search("specimen anna0")))
            new.register("Vera")

    new.pull(2_000)(on_the_way)
    assert found
    assert set(found) == {1}
    assert [step.left for step in steps] == sorted((step.left for step in steps), reverse=True)
    assert (steps[-1].left, new.families.count()) == (0, (40 + len(found), 40 + len(found)))


def test_an_edit_that_comes_before_its_record_waits_for_it(desks: list[CampDesk]) -> None:
    first, second, third = desks
    code = first.register("Anna").family.code
    first.push()
    second.pull()()
    person = second.change(code, values={"phone": "7"}).members[0].person
    replica = Pulled(third.file)
    for stretch in (_stretch(second), _stretch(second), _stretch(first)):
        replica.take(stretch)
    record = third.families.by_code(code)
    assert record is not None
    assert record.members[0].person == person
    exchange(desks)
    assert all_equal(desks)


def test_content_that_cannot_be_used_is_kept_and_stops_nobody(
    desks: list[CampDesk], headquarters: Headquarters, link: Link
) -> None:
    odd = JoinedDesk.join(headquarters, link)
    for payload in ('{"fields":{"sex":7}}', "[]", '{"fields":{"number":null}}', '{"fields":{"phone":"\\u0000"}}'):
        odd.journal.append_payload(EntityKind.PERSON, new_id(), payload)
    code = desks[0].register("Anna").family.code
    exchange(desks)
    person = desks[0].families.by_code(code)
    assert person is not None
    taken = odd.journal.append_payload(EntityKind.FAMILY, new_id(), "{}", op_id=person.family.family_id)
    people = append_family(odd.journal, 3)
    odd.push()()
    for desk in desks:
        desk.pull()()
        assert Pulled(desk.file).aside() == 5
        assert desk.families.by_person(people[0].person_id) is not None
        assert Pulled(desk.file).try_again() == 0
    assert taken.op_id in desks[1].op_ids()
    assert all_equal(desks)


def test_what_an_older_program_kept_aside_is_used_after_the_next_pull(
    desks: list[CampDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = desks[0], desks[1]
    pulled = Pulled(second.file)
    worker = SyncWorker(
        Push(second.journal, second.enrolment, second.link, second.clock), second.clock, pace=Pace(between_pulls=0)
    )
    code = first.register("Anna").family.code
    first.push()
    with monkeypatch.context() as older:
        older.setattr("app.storage.pulled.judged", lambda _entry, _camp: Judgement("this program is older", None))
        worker.pull_with(second.pull(), pulled.try_again)
        worker.once()
        assert second.families.by_code(code) is None
        assert SyncFacts(second.file).unused() == pulled.aside() > 0
    worker.once()
    assert second.families.by_code(code) is None, "nothing came, so nothing is tried"
    first.register("Vera")
    first.push()
    worker.once()
    assert second.families.by_code(code) is not None
    assert SyncFacts(second.file).unused() == 0
    assert all_equal(desks[:2])


def test_a_desk_that_cannot_prove_itself_is_refused_and_the_others_are_taken(
    desks: list[CampDesk], headquarters: Headquarters
) -> None:
    first, second, third = desks
    first.register("Anna")
    second.register("Vera")
    first.push()
    second.push()
    forged = _stretch(first)
    entries = (forged.entries[0].model_copy(update={"operator": "Eve"}), *forged.entries[1:])
    replica = Pulled(third.file)
    with pytest.raises(UnverifiedError):
        replica.take(forged.model_copy(update={"entries": entries}))
    assert replica.known() == ()
    # Somebody tampers with headquarters' database.
    with headquarters._database.write() as connection:
        connection.execute(
            update(tables.journal).where(tables.journal.c.desk == first.journal.head().desk).values(operator="Eve")
        )
    report = third.pull()()
    assert report.refused == (first.journal.head().desk,)
    assert [refusal.reason for refusal in replica.refusals()] == ["its chain has parted from the one known here"]
    assert third.families.count() == (1, 1)


def test_what_is_good_before_an_edited_entry_is_taken_and_nothing_after_it(
    desks: list[CampDesk], headquarters: Headquarters
) -> None:
    first, second, third = desks
    codes = []
    for number in range(5):
        codes.append(first.register(f"Anna{number}", "Boris").family.code)
        first.push()
    second.register("Vera")
    second.push()
    chain = tables.journal.c.desk == first.journal.head().desk
    with headquarters._database.write() as connection:  # somebody tampers with the third family
        changed = update(tables.journal).where(chain, tables.journal.c.seq == 8)
        connection.execute(changed.values(payload='{"fields":{"phone":"1"}}'))
    report = third.pull()()
    assert report.refused == (first.journal.head().desk,)
    assert [third.families.by_code(code) is not None for code in codes] == [True, True, False, False, False]
    assert third.families.count() == (3, 5)
    assert [known.seq for known in Pulled(third.file).known() if known.desk == first.journal.head().desk] == [6]
    (refusal,) = Pulled(third.file).refusals()
    assert refusal.reason == "an entry's content is not what its chain says"
    again = third.pull()()
    assert (again.pulled, again.refused) == (0, report.refused)
    with headquarters._database.write() as connection:  # it is put right
        entry = first.journal.entries_after(7, most=1, most_bytes=1)[0]
        connection.execute(changed.values(payload=entry.payload))
    assert third.pull()().pulled == 9
    assert Pulled(third.file).refusals() == ()


def test_entries_that_end_between_two_signed_heads_are_not_believed(desks: list[CampDesk]) -> None:
    first, _, third = desks
    first.register("Anna", "Boris")
    whole = _stretch(first)
    replica = Pulled(third.file)
    cut = whole.entries[:2]
    end = first.journal.head_at(2)
    assert end is not None
    for head in (whole.head, SignedHead(head=end, signature=whole.head.signature)):
        stretch = whole.model_copy(update={"entries": cut, "head": head})
        with pytest.raises(UnverifiedError):
            _believe(replica, stretch, third)
    assert replica.known() == ()
    assert third.families.count() == (0, 0)


def test_desks_whose_clocks_are_years_off_get_the_same(desks: list[CampDesk]) -> None:
    first, second, third = desks
    first.file.clock = lambda: datetime(1970, 1, 2, tzinfo=UTC)
    second.file.clock = lambda: datetime(2038, 2, 1, tzinfo=UTC)
    code = first.register("Anna").family.code
    exchange(desks)
    second.change(code, values={"phone": "1"})
    exchange(desks)
    first.change(code, values={"phone": "2"})
    exchange(desks)
    assert all_equal(desks)
    record = third.families.by_code(code)
    assert record is not None
    assert record.members[0].person.phone == "2", "the later edit knew the earlier one, whatever the clocks say"
    assert third.rows()["conflicts"] == []


def test_the_sync_thread_brings_what_others_enter_and_tells_of_it(desks: list[CampDesk], link: Link) -> None:
    first, second, _ = desks
    told: list[SyncState] = []
    with Link(str(link._url)) as own:
        second.link = own
        worker = SyncWorker(
            Push(second.journal, second.enrolment, own, now), now, told.append, pace=Pace(idle=0.05, between_pulls=0)
        )
        worker.pull_with(second.pull())
        worker.start()
        for number in range(10):
            first.register(f"Anna{number}", "Boris")
        first.push()
        until = monotonic() + 10
        while not any(state.pulled for state in told) and monotonic() < until:
            sleep(0.02)
        worker.stop()
        second.link = link
    assert second.families.count() == (10, 20)
    progress = [state.progress for state in told if state.progress]
    assert {step.phase for step in progress} == {SyncPhase.PULL}
    assert [(step.done, step.total) for step in progress] == [(0, 30), (30, 30)]
    assert progress[-1].bytes_per_second > 0
    assert told[-1].progress is None
    assert all(state.stage is not SyncStage.OFFLINE for state in told)


def test_trouble_with_a_pull_leaves_the_push_as_it_is(desks: list[CampDesk]) -> None:
    first = desks[0]
    first.register("Anna")

    def fails(_progress: object, _disturbed: object) -> PullReport:
        raise UnreachableError(reason="no answer in time")

    worker = SyncWorker(Push(first.journal, first.enrolment, first.link, now), now)
    worker.pull_with(fails)
    state = worker.once()
    assert (state.stage, state.waiting) == (SyncStage.ALL_AT_HQ, 0)
    assert "no answer in time" in state.pull_trouble


def _believe(replica: Pulled, stretch: Stretch, desk: CampDesk) -> None:
    stretch.require_signed(desk.enrolment.root_public)
    replica.take(stretch)


def _stretch(desk: CampDesk) -> Stretch:
    return Stretch(
        origin=Origin(name="x", prefix="K7", certificate=desk.enrolment.desk_certificate),
        head=desk.journal.sign_head(desk.journal.head()),
        entries=desk.journal.entries_after(0, most=500, most_bytes=10**6),
    )
