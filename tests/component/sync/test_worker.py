"""The sync thread in front of a link that comes and goes, and of every wrong answer."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest

from app.domain.status import SyncPhase, SyncStage, SyncState
from app.hq.server import Headquarters
from app.protocol.entries import EntityKind
from app.sync.connect import Link, Patience
from app.sync.pace import Pace
from app.sync.push import Push
from app.sync.worker import SyncWorker
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import now, open_headquarters
from tests.helpers.memory_journal import new_id
from tests.helpers.raw_server import http_answer, raw_server
from tests.helpers.sample_entries import append_family

HASTY = Patience(connect=0.3, silence=0.3, answer=0.6)
QUICK = Pace(first=0.02, longest=0.1, idle=0.2)


class States:
    """Listens to a worker."""

    def __init__(self) -> None:
        self.seen: list[SyncState] = []
        self._news = threading.Condition()

    def __call__(self, state: SyncState) -> None:
        with self._news:
            self.seen.append(state)
            self._news.notify_all()

    def wait_for(self, fits: Callable[[SyncState], bool], seconds: float = 5) -> SyncState:
        with self._news:
            assert self._news.wait_for(lambda: any(map(fits, self.seen)), seconds), self.seen
            return next(state for state in self.seen if fits(state))

    def wait_for_stage(self, stage: SyncStage) -> SyncState:
        return self.wait_for(lambda state: state.stage is stage)


@contextmanager
def working(push: Push | None, pace: Pace = QUICK) -> Iterator[tuple[SyncWorker, States]]:
    states = States()
    worker = SyncWorker(push, now, states, pace=pace)
    worker.start()
    try:
        yield worker, states
    finally:
        worker.stop()


@pytest.fixture
def desk(headquarters: Headquarters, address: str) -> Iterator[JoinedDesk]:
    with Link(address) as link:
        yield JoinedDesk.join(headquarters, link)


def test_a_save_is_at_headquarters_soon_after_the_wake(desk: JoinedDesk) -> None:
    with working(desk.push(), Pace(idle=60)) as (worker, states):
        states.wait_for_stage(SyncStage.ALL_AT_HQ)
        append_family(desk.journal, 0)
        worker.wake()
        states.wait_for(lambda state: state.stage is SyncStage.WAITING and state.waiting == 3)
        done = states.wait_for(lambda _: desk.seq_at_hq() == 3)
        assert done.last_contact is not None


def test_a_long_push_tells_how_far_it_is_and_a_short_one_does_not(headquarters: Headquarters, address: str) -> None:
    with Link(address) as link:
        desk = JoinedDesk.join(headquarters, link)
        append_family(desk.journal, 0)
        with working(desk.push(), Pace(idle=60)) as (worker, states):
            states.wait_for_stage(SyncStage.ALL_AT_HQ)
            assert all(state.progress is None for state in states.seen)
            for number in range(1, 201):
                append_family(desk.journal, number)
            worker.wake()
            states.wait_for(lambda state: state.progress is not None and state.progress.done == 600, 20)
            states.wait_for(lambda _: states.seen[-1].progress is None, 20)
    progress = [state.progress for state in states.seen if state.progress]
    assert {step.phase for step in progress} == {SyncPhase.PUSH}
    done = [step.done for step in progress]
    assert {step.total for step in progress} == {600}
    assert (done[0], done[-1], done) == (0, 600, sorted(set(done)))
    assert len(done) > 2  # how much goes at once depends on the time it takes
    assert progress[1].bytes_per_second > 0


def test_the_link_returns_and_everything_goes_by_itself(headquarters: Headquarters, tmp_path: Path) -> None:
    with open_headquarters(tmp_path) as ours:
        port = int(ours.start().rpartition(":")[2])
        with Link(f"http://127.0.0.1:{port}") as link:
            desk = JoinedDesk.join(ours, link)
            ours.stop()
            with working(desk.push()) as (worker, states):
                append_family(desk.journal, 0)
                worker.wake()
                offline = states.wait_for(lambda state: state.stage is SyncStage.OFFLINE and state.waiting == 3)
                assert offline.offline_since is not None
                assert "no connection" in offline.reason
                ours.start(port=port)
                returned = monotonic()
                states.wait_for_stage(SyncStage.ALL_AT_HQ)
                assert monotonic() - returned < 30
                assert worker.state().offline_since is None
                assert desk.seq_at_hq() == 3


@pytest.mark.parametrize(
    "answer",
    [
        http_answer("500 Internal Server Error", b""),
        http_answer("200 OK", b"<html>hotel</html>", "text/html"),
        http_answer("302 Found", b"", "text/html", "Location: https://example.org/"),
        b"garbage\r\n\r\n",
        b"",
    ],
)
def test_a_wrong_answer_shows_as_offline_and_the_thread_lives(desk: JoinedDesk, answer: bytes) -> None:
    append_family(desk.journal, 0)
    with (
        raw_server([answer]) as url,
        Link(url, HASTY) as link,
        working(replace(desk, link=link).push()) as (worker, states),
    ):
        states.wait_for_stage(SyncStage.OFFLINE)
        states.seen.clear()
        worker.enrolled(desk.push())
        states.wait_for_stage(SyncStage.ALL_AT_HQ)


def test_a_refusal_shows_with_its_reason(desk: JoinedDesk) -> None:
    body = b'{"reason": "headquarters_too_old", "message": "update headquarters"}'
    with (
        raw_server([http_answer("426 Upgrade Required", body)]) as url,
        Link(url, HASTY) as link,
        working(replace(desk, link=link).push()) as (_, states),
    ):
        assert "older protocol" in states.wait_for_stage(SyncStage.REFUSED).reason


def test_a_receipt_that_headquarters_did_not_sign_is_not_kept(desk: JoinedDesk, tmp_path: Path) -> None:
    append_family(desk.journal, 0)
    with open_headquarters(tmp_path) as other, Link(other.start()) as link:
        impostor = JoinedDesk.join(other, link)
        forged = impostor.greet().model_copy(update={"head": desk.journal.heads[3]})
    with (
        raw_server([http_answer("200 OK", forged.model_dump_json().encode())]) as url,
        Link(url) as wrong,
        working(replace(desk, link=wrong).push()) as (_, states),
    ):
        assert "headquarters' place" in states.wait_for_stage(SyncStage.REFUSED).reason
    assert desk.journal.receipt is None


def test_what_is_kept_aside_stays_in_sight(desk: JoinedDesk) -> None:
    desk.journal.append_payload(EntityKind.PERSON, new_id(), "{}")
    with working(desk.push()) as (_, states):
        state = states.wait_for_stage(SyncStage.REFUSED)
        assert (state.refused, state.waiting) == (1, 0)


def test_a_desk_not_enrolled_waits_for_its_enrolment(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0)
    with working(None, Pace(idle=60)) as (worker, states):
        assert worker.state().stage is SyncStage.NOT_ENROLLED
        worker.enrolled(desk.push())
        states.wait_for_stage(SyncStage.ALL_AT_HQ)


def test_a_listener_that_fails_and_a_journal_that_is_closed_do_not_end_the_thread(desk: JoinedDesk) -> None:
    def fail(_state: SyncState) -> None:
        raise OSError

    with working(desk.push(), Pace(first=0.02, longest=0.05, idle=0.05)) as (worker, states):
        worker.subscribe(fail)
        states.wait_for_stage(SyncStage.ALL_AT_HQ)
        desk.journal.closed = True
        assert states.wait_for_stage(SyncStage.OFFLINE).reason == "Gatehouse made a mistake: OSError."
        desk.journal.closed = False
        states.seen.clear()
        states.wait_for_stage(SyncStage.ALL_AT_HQ)


def test_the_thread_ends_when_told_even_before_it_began_to_wait(desk: JoinedDesk) -> None:
    worker = SyncWorker(desk.push(), now, pace=Pace(idle=3600))
    worker.start()
    started = monotonic()
    worker.stop()
    assert monotonic() - started < 5


def test_a_save_is_told_as_waiting_at_once_while_the_link_hangs(desk: JoinedDesk) -> None:
    patience = Patience(connect=5, silence=5, answer=5)
    with (
        raw_server([], keep_open=True) as silent,
        Link(silent, patience) as link,
        working(desk.push(), Pace(idle=60)) as (worker, states),
    ):
        states.wait_for_stage(SyncStage.ALL_AT_HQ)
        worker.enrolled(replace(desk, link=link).push())
        append_family(desk.journal, 0)
        worker.noted(desk.journal.head())
        assert worker.state().stage is SyncStage.WAITING
        assert worker.state().waiting == desk.journal.head().seq


def test_a_refusal_carries_what_to_do_about_it(desk: JoinedDesk) -> None:
    stranger = replace(desk, enrolment=desk.enrolment.model_copy(update={"desk": new_id()}))
    with working(stranger.push()) as (_, states):
        state = states.wait_for_stage(SyncStage.REFUSED)
    assert state.reason
    assert state.next_step
    assert state.title.format(**state.details) == state.reason
