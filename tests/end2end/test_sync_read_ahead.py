"""A pull reads ahead of what it takes in: what then fails there changes nothing of what came before it."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy import update

from app.hq import tables
from app.hq.server import Headquarters
from app.protocol.pulling import Stretch
from app.reference.wire import load_compactor
from app.storage.desk_file import DeskFile
from app.storage.integrity import verify
from app.storage.pulled import Pulled
from app.sync.ahead import MOST_AHEAD
from app.sync.connect import Link
from app.sync.errors import UnreachableError
from app.sync.pace import Pace
from app.sync.pull import Pull
from app.sync.push import Push
from app.sync.worker import SyncWorker
from tests.helpers.camp_desk import CampDesk
from tests.helpers.cutting_proxy import Cut, CuttingProxy
from tests.helpers.loopback import now, open_headquarters

FAMILIES = 8
PEOPLE = 10
"""In a family: no two families fit a page of the smallest size."""
A_FAMILY = 1 + PEOPLE
"""Entries."""
PATIENCE = 5


class BrokenDiskError(Exception):
    """Nothing can be written."""


class Slow(Pulled):
    """Takes a stretch in only when ``wait`` is over."""

    def __init__(self, file: DeskFile, wait: Callable[[], None]) -> None:
        super().__init__(file)
        self._wait = wait
        self.taken: list[int] = []

    def take(self, stretch: Stretch) -> int:
        self._wait()
        done = super().take(stretch)
        self.taken.append(stretch.head.head.seq)
        return done


class Counting(Link):
    """Counts the pages that were asked for."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._asked = threading.Semaphore(0)

    def next_number(self) -> int:
        self._asked.release()
        return super().next_number()

    def wait_for_requests(self, number: int) -> None:
        for _ in range(number):
            assert self._asked.acquire(timeout=PATIENCE), "nothing is asked for meanwhile"


@dataclass
class Camp:
    headquarters: Headquarters
    address: str
    first: CampDesk
    second: CampDesk

    def pull(self, replica: Pulled, link: Link, page_bytes: int = 1) -> Pull:
        desk = self.second
        timer = count(step=60).__next__  # so slow a link that pages stay small
        return Pull(replica, desk.journal, desk.enrolment, link, page_bytes, load_compactor(), timer)

    def known(self) -> list[int]:
        return [known.seq for known in Pulled(self.second.file).known()]


@pytest.fixture
def camp(tmp_path: Path) -> Iterator[Camp]:
    with open_headquarters(tmp_path / "hq") as headquarters:
        address = headquarters.start()
        with Link(address) as link:
            first, second = (CampDesk.join(tmp_path / prefix, prefix, headquarters, link) for prefix in ("K7", "Q2"))
            for number in range(FAMILIES):
                first.register(*(f"Anna{number}x{member}" for member in range(PEOPLE)))
                first.push()
            yield Camp(headquarters, address, first, second)
            findings = verify(second.file)
            first.file.close()
            second.file.close()
    assert findings == ()


def test_the_next_page_is_asked_for_while_the_first_is_taken_in(camp: Camp) -> None:
    with Counting(camp.address) as link:
        waits = iter([2])
        replica = Slow(camp.second.file, lambda: link.wait_for_requests(next(waits, 0)))
        report = camp.pull(replica, link)()
    assert (report.pulled, report.remaining, report.refused) == (A_FAMILY * FAMILIES, 0, ())
    assert replica.taken == sorted(replica.taken)
    assert camp.second.op_ids() == camp.first.op_ids()


def test_a_link_that_breaks_while_reading_ahead_leaves_what_came_and_the_rest_comes_later(camp: Camp) -> None:
    with CuttingProxy(camp.address) as proxy, Counting(proxy.url) as link:
        broken = threading.Event()

        def wait() -> None:
            if not broken.is_set():
                link.wait_for_requests(2)
                proxy.plan.extend([Cut(up=0)] * 9)
                proxy.break_all()
                broken.set()

        with pytest.raises(UnreachableError):
            camp.pull(Slow(camp.second.file, wait), link)()
        proxy.plan.clear()
        (seq,) = camp.known()
        assert 0 < seq < A_FAMILY * FAMILIES
        assert camp.second.families.count()[0] == seq // A_FAMILY
        assert camp.pull(Pulled(camp.second.file), link)().pulled == A_FAMILY * FAMILIES - seq
    assert camp.second.op_ids() == camp.first.op_ids()


def test_of_a_chain_that_parts_in_what_was_read_ahead_only_the_good_part_is_taken(camp: Camp) -> None:
    journal = tables.journal.c
    with camp.headquarters._database.write() as connection:  # somebody tampers with the second family
        changed = update(tables.journal).where(
            journal.desk == camp.first.journal.head().desk, journal.seq == A_FAMILY + 2
        )
        connection.execute(changed.values(operator="Eve"))
    with Counting(camp.address) as link:
        waits = iter([2])
        report = camp.pull(Slow(camp.second.file, lambda: link.wait_for_requests(next(waits, 0))), link)()
    assert report.refused == (camp.first.journal.head().desk,)
    assert camp.known() == [A_FAMILY]
    assert camp.second.families.count() == (1, PEOPLE)


def test_what_the_disk_refuses_ends_the_reading_too(camp: Camp) -> None:
    def full() -> None:
        raise BrokenDiskError

    with Counting(camp.address) as link:
        with pytest.raises(BrokenDiskError):
            camp.pull(Slow(camp.second.file, full), link)()
        assert _reading() == []
        assert camp.known() == []
        assert camp.pull(Pulled(camp.second.file), link)().pulled == A_FAMILY * FAMILIES


def test_a_desk_that_is_stopped_while_it_reads_ahead_stops_and_goes_on_where_it_was(camp: Camp) -> None:
    with Counting(camp.address) as link:
        taking, go_on = threading.Event(), threading.Event()

        def wait() -> None:
            taking.set()
            assert go_on.wait(PATIENCE)

        replica = Slow(camp.second.file, wait)
        worker = SyncWorker(
            Push(camp.second.journal, camp.second.enrolment, link, now), now, pace=Pace(between_pulls=0)
        )
        worker.pull_with(camp.pull(replica, link))
        worker.start()
        thread = worker._thread
        assert taking.wait(PATIENCE)
        worker.stop(0)
        go_on.set()
        began = monotonic()
        assert thread is not None
        thread.join(PATIENCE)
        assert monotonic() - began < PATIENCE
        assert _reading() == []
        assert 0 < len(replica.taken) <= 1 + MOST_AHEAD
        assert camp.known() == [replica.taken[-1]]
        assert replica.taken[-1] < A_FAMILY * FAMILIES, "everything had come already"
    with Link(camp.address) as other:
        assert camp.pull(Pulled(camp.second.file), other)().pulled == A_FAMILY * FAMILIES - replica.taken[-1]


def _reading() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "sync-ahead"]
