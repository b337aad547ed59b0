"""Real processes and connections in trouble: late, repeated and broken off anywhere, two ways at once, a full disk."""

import os
import random
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from app.hq.server import Headquarters
from app.sync.connect import Link, Patience
from app.sync.courier import Courier
from app.sync.errors import UnreachableError
from app.sync.push import Push
from app.vault.errors import ParcelOldError
from tests.helpers.cutting_proxy import Cut, CuttingProxy
from tests.helpers.headquarters_process import HeadquartersProcess
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import enrol_desk, now, open_headquarters
from tests.helpers.memory_journal import MemoryJournal
from tests.helpers.sample_entries import append_family

PATIENCE = Patience(connect=2, silence=2, answer=5)
FAMILIES = 20
SMALL = 700_000
"""Bytes: a headquarters with a few families fits, one with a hundred does not."""


@pytest.fixture
def headquarters(tmp_path: Path) -> Iterator[Headquarters]:
    with open_headquarters(tmp_path / "hq") as headquarters:
        yield headquarters


@pytest.fixture
def desk(headquarters: Headquarters) -> Iterator[JoinedDesk]:
    with Link(headquarters.start(), PATIENCE) as link:
        yield JoinedDesk.join(headquarters, link)


def once_each(headquarters: Headquarters, *journals: MemoryJournal) -> bool:
    saved = [entry.op_id for journal in journals for entry in journal.entries]
    return sorted(headquarters.reports.op_ids()) == sorted(saved)


def push(desk: JoinedDesk, url: str) -> None:
    with Link(url, PATIENCE) as link, suppress(UnreachableError):
        Push(desk.journal, desk.enrolment, link, now)()


def test_connections_cut_late_and_said_again(headquarters: Headquarters, desk: JoinedDesk) -> None:
    dice = random.Random(3)  # noqa: S311 - where to cut, not a secret
    believed = 0
    with CuttingProxy(desk.link._url) as proxy:
        for counter in range(FAMILIES):
            append_family(desk.journal, counter)
            proxy.plan.append(
                Cut(
                    up=dice.choice((None, dice.randint(0, 2500))),
                    down=dice.choice((None, dice.randint(0, 700))),
                    delay=dice.choice((0, 0, 0.02)),
                    twice=dice.random() < 0.5,
                )
            )
            push(desk, proxy.url)
            receipt = desk.journal.receipt
            assert receipt is None or believed <= receipt.head.seq <= desk.seq_at_hq()
            believed = receipt.head.seq if receipt else 0
    assert proxy.said_again > 3
    push(desk, desk.link._url)
    assert once_each(headquarters, desk.journal)
    assert not headquarters.status().desks[0].forked


def test_a_desk_that_comes_over_several_links_and_by_stick_at_once(
    headquarters: Headquarters, desk: JoinedDesk, tmp_path: Path
) -> None:
    for counter in range(FAMILIES):
        append_family(desk.journal, counter)
    stick = tmp_path / "stick"
    stick.mkdir()

    def by_link() -> None:
        for _ in range(5):
            push(desk, desk.link._url)

    def by_stick() -> None:
        courier = Courier(desk.journal, desk.enrolment, desk.journal.key)
        for counter in range(5):
            courier.export_to(stick)
            (delivery,) = headquarters.courier.import_from(stick)
            assert not delivery.refusal
            with suppress(ParcelOldError):  # the link was quicker
                courier.import_from(stick)
            append_family(desk.journal, FAMILIES + counter)

    with ThreadPoolExecutor() as pool:
        ways: list[Callable[[], None]] = [by_link, by_stick, by_link]
        for done in [pool.submit(way) for way in ways]:
            done.result()
    push(desk, desk.link._url)
    assert once_each(headquarters, desk.journal)
    assert headquarters.reports.held() == ()
    assert not headquarters.status().desks[0].forked
    assert desk.journal.receipt is not None
    assert desk.journal.receipt.head == desk.journal.head()


class LimitedFiles:
    """A disk without room, for whoever may not mount one: no file of the process grows beyond a size."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, process: int) -> None:
        hard = resource.prlimit(process, resource.RLIMIT_FSIZE)[1]
        resource.prlimit(process, resource.RLIMIT_FSIZE, (SMALL, hard))

    def make_room(self, process: int) -> None:
        hard = resource.prlimit(process, resource.RLIMIT_FSIZE)[1]
        resource.prlimit(process, resource.RLIMIT_FSIZE, (hard, hard))

    def remove(self) -> None:
        """Nothing was mounted."""


class SmallDisk:
    """A small tmpfs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self._mount("64m")

    def fill(self, _process: int) -> None:
        used = shutil.disk_usage(self.folder).used
        self._mount(f"{used + SMALL}", "remount,")

    def make_room(self, _process: int) -> None:
        self._mount("64m", "remount,")

    def remove(self) -> None:
        subprocess.run(["umount", self.folder], check=True)

    def _mount(self, size: str, how: str = "") -> None:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"{how}size={size}", "tmpfs", self.folder], check=True)


def may_mount() -> bool:
    if sys.platform == "win32" or os.geteuid() != 0:
        return False
    return subprocess.run(["unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], check=False).returncode == 0


@pytest.mark.parametrize("kind", [LimitedFiles, SmallDisk] if may_mount() else [LimitedFiles])
def test_headquarters_disk_fills_and_is_given_room(tmp_path: Path, kind: type[LimitedFiles] | type[SmallDisk]) -> None:
    """Nothing is receipted that is not there; with room again it goes on, without anybody starting anything anew."""
    disk = kind(tmp_path / "disk")
    home = tmp_path / "disk" / "hq"
    journal = MemoryJournal()
    try:
        with open_headquarters(home) as headquarters, Link(headquarters.start()) as link:
            enrolment = enrol_desk(headquarters, link, journal)
        with HeadquartersProcess(home) as process, Link(process.address, PATIENCE) as link:
            pushing = Push(journal, enrolment, link, now)
            append_family(journal, 0)
            pushing()
            disk.fill(process.running.pid)
            with pytest.raises(UnreachableError):  # noqa: PT012 - which of them fills it, nobody knows
                for counter in range(1, 100):
                    append_family(journal, counter, members=40)
                    pushing()
            assert journal.receipt is not None
            believed = journal.receipt.head.seq
            assert 0 < believed < len(journal.entries)
            with pytest.raises(UnreachableError):
                pushing()
            disk.make_room(process.running.pid)
            pushing()
            assert journal.receipt.head == journal.head()
        with open_headquarters(home) as headquarters:
            assert once_each(headquarters, journal)
    finally:
        disk.remove()
