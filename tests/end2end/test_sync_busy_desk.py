"""One desk that asks far too often, or twice at once: the others work on, and it has everything there once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, Event
from time import monotonic, sleep

import pytest
from sqlalchemy import URL

from app.hq import rates
from app.protocol.heads import Receipt
from app.sync.connect import Link, Patience
from app.sync.errors import SlowDownError
from app.sync.push import Push
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import now, open_headquarters
from tests.helpers.memory_journal import MemoryJournal, new_id
from tests.helpers.postgres import new_database, shared_server
from tests.helpers.sample_entries import append_family

PATIENCE = Patience(connect=20, silence=20, answer=30)
A_MINUTE = 1000
REQUESTS = 200
ALLOWED = 50
"""Of the smallest requests at once, here; then one more for each LEAST_CHARGE that PER_SECOND makes good."""
FAMILIES = 20


@pytest.fixture(scope="module")
def postgres_address() -> URL:
    return shared_server()


@pytest.fixture(params=["sqlite", "postgres"])
def desks(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[JoinedDesk, JoinedDesk]]:
    address = new_database(request.getfixturevalue("postgres_address"), new_id()) if request.param == "postgres" else ""
    with open_headquarters(tmp_path, address) as headquarters:
        url = headquarters.start()
        with Link(url, PATIENCE) as first, Link(url, PATIENCE) as second:
            yield JoinedDesk.join(headquarters, first), JoinedDesk.join(headquarters, second)


def once_each(desk: JoinedDesk, *journals: MemoryJournal) -> bool:
    saved = [entry.op_id for journal in journals for entry in journal.entries]
    return sorted(desk.headquarters.reports.op_ids()) == sorted(saved)


def test_two_pushes_at_once_from_one_desk(desks: tuple[JoinedDesk, JoinedDesk]) -> None:
    desk, _ = desks
    for counter in range(FAMILIES):
        append_family(desk.journal, counter)
    together = Barrier(2)

    def push() -> int:
        with Link(desk.link._url, PATIENCE) as link:
            together.wait()
            return Push(desk.journal, desk.enrolment, link, now)().waiting

    with ThreadPoolExecutor(2) as pool:
        for counter in range(5):
            append_family(desk.journal, FAMILIES + counter)
            both = [pool.submit(push) for _ in range(2)]
            assert [pushing.result() for pushing in both] == [0, 0]
    assert once_each(desk, desk.journal)


def push_patiently(desk: JoinedDesk) -> int:
    """Push as a desk does that is told to wait; return how many entries still wait."""
    push, until = desk.push(), monotonic() + 30
    while True:
        try:
            return push().waiting
        except SlowDownError:
            assert monotonic() < until
            sleep(0.2)


def test_a_thousand_requests_from_one_desk_while_another_works(desks: tuple[JoinedDesk, JoinedDesk]) -> None:
    """The allowance as it is: a thousand in far less than the minute that they may take, and nobody is told to wait."""
    asking, working = desks
    append_family(asking.journal, 0)
    assert asking.push()().waiting == 0
    begun = Event()

    def ask() -> set[int]:
        reached = set()
        for _ in range(A_MINUTE):
            receipt = asking.greet()
            assert isinstance(receipt, Receipt)
            reached.add(receipt.head.seq)
            begun.set()
        return reached

    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(ask)
        assert begun.wait(60)
        for counter in range(FAMILIES):
            append_family(working.journal, counter + 1)
            assert working.push()().waiting == 0
        assert not asked.done(), "it was to work meanwhile"
        assert asked.result() == {len(asking.journal.entries)}
    assert once_each(working, working.journal, asking.journal)


def test_a_desk_that_asks_too_often_waits_while_another_works_on(
    desks: tuple[JoinedDesk, JoinedDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    flooding, working = desks
    monkeypatch.setattr(rates, "MOST_AT_ONCE", ALLOWED * rates.LEAST_CHARGE)
    monkeypatch.setattr(rates, "PER_SECOND", rates.LEAST_CHARGE)
    append_family(flooding.journal, 0)
    begun = Event()

    def flood() -> tuple[int, float]:
        taken, started = 0, monotonic()
        for count in range(REQUESTS):
            try:
                flooding.greet()
                taken += 1
            except SlowDownError:
                pass
            if count == ALLOWED:
                begun.set()
        return taken, monotonic() - started

    with ThreadPoolExecutor(1) as pool:
        flooded = pool.submit(flood)
        assert begun.wait(60)
        for counter in range(FAMILIES // 2):  # two requests each: within its own allowance
            append_family(working.journal, counter)
            assert working.push()().waiting == 0
        taken, seconds = flooded.result()
    assert ALLOWED <= taken <= ALLOWED + seconds + 1
    assert taken < REQUESTS
    assert once_each(working, working.journal)
    # It was only told to wait: what it has to say comes through in the end.
    monkeypatch.undo()
    assert push_patiently(flooding) == 0
    assert once_each(working, working.journal, flooding.journal)
