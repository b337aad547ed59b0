"""Headquarters in the simulation: the real application on a real encrypted file, one request at a time."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar
from unittest import mock

from sqlalchemy import select
from starlette import responses
from starlette.types import Message as AsgiMessage

from app.hq import api, tables
from app.hq.home import HqHome
from app.hq.server import Headquarters
from app.protocol.enrolment import EnrolmentCode
from app.reference.camps import load_camps
from app.vault.data_key import DataKey
from app.vault.sealing import Cost
from tests.simulation.chance import Dice, SeededChance
from tests.simulation.clocks import SimulatedLoop, SkewedClock
from tests.simulation.databases import Stand, commit_through
from tests.simulation.disks import Crash, Disk
from tests.simulation.network import Message, Unheard

T = TypeVar("T")
CAMP = "TRN"
_CAMPS = {CAMP: load_camps()[CAMP]}
_CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
_KEY = DataKey(bytes(range(1, 33)))
_RESTORE_SECONDS = 600.0


async def _at_once(work: Callable[..., T], *arguments: Any) -> T:  # noqa: ANN401 - whatever the route takes
    """Stands in for the pool of threads."""
    return work(*arguments)


async def _one_by_one(parts: Iterable[T]) -> AsyncIterator[T]:
    """Stands in for the same pool, where an answer is streamed."""
    for part in parts:
        yield part


class SimulatedHeadquarters:
    """What survives a crash of headquarters, and the application while it runs."""

    def __init__(self, disk: Disk, clock: SkewedClock, loop: SimulatedLoop, dice: Dice, stand: Stand) -> None:
        self.disk = disk
        self.stand = stand
        self.clock = clock
        self._loop = loop
        self._chance = SeededChance(dice)
        self.running: Headquarters | None = None
        self._owner: Headquarters | None = None
        """The commands that keep house: another login where there are roles."""
        self.backups = disk.folder.with_name("backups")

    def set_up(self) -> None:
        """Make the folder with its key slots, for work and not for training: durable marks are looked at too."""
        home = HqHome(self.disk.folder, _CHEAP)
        with mock.patch.object(DataKey, "generate", classmethod(lambda _cls: _KEY)):
            home.set_up("Ruth", "correct horse battery", training=False)
        self.stand.found(_KEY, self.clock)

    def start(self) -> None:
        self.running = self._open(self.stand.serving)
        self._owner = self.running if self.stand.owning == self.stand.serving else self._open(self.stand.owning)

    def _open(self, address: str) -> Headquarters:
        home = HqHome(self.disk.folder, _CHEAP)
        headquarters = Headquarters.open(
            home, _KEY, camps=_CAMPS, clock=self.clock, database_url=address, chance=self._chance
        )
        commit_through(self.stand, self.disk, headquarters._database._engine.dialect)
        return headquarters

    def stop(self) -> None:
        for process in (self._owner, self.running):
            if process is not None:
                process.close()
        self.running = self._owner = None

    def crashed(self) -> None:
        """Drop the dead application; the folder is then as the crash left it."""
        self.stop()
        self.disk.recover()

    @property
    def database_key(self) -> bytes:
        """What the file is encrypted with."""
        return _KEY.derive("headquarters database")

    def hear(self, message: Message, first: int | None) -> tuple[int, bytes]:
        """Hand the application a message, or its first bytes before the line breaks. Raises Unheard."""
        if self.running is None:
            raise Unheard
        try:
            return self._loop.run_until_complete(_call(self.running, message, first))
        except Crash:
            self.crashed()
            raise Unheard from None

    def enrol(self, name: str) -> EnrolmentCode:
        return self.owner.enrol(CAMP, name)

    @property
    def up(self) -> Headquarters:
        assert self.running is not None
        return self.running

    @property
    def owner(self) -> Headquarters:
        assert self._owner is not None
        return self._owner

    def back_up(self) -> Path:
        """Make a backup elsewhere, verified. Raises Crash."""
        return self.owner.backup(self.backups, elsewhere=True).path

    def restore(self, backup: Path) -> None:
        """Lose everything, and come back from the backup as the next epoch of headquarters.

        It takes a while, and whoever does it looks at the clock first, as the manual says.
        """
        self.clock.time.pass_by(_RESTORE_SECONDS)
        self.clock.off = timedelta()
        self.stop()
        self.stand.come_back(self.disk, backup, _KEY, self.clock)
        self.start()

    def place_in_history(self, desk: str, epoch: int, seq: int) -> str | None:
        """The hash that headquarters has at a place of a desk's chain; None when it has nothing there."""
        journal = tables.journal
        where = (journal.c.desk == desk, journal.c.epoch == epoch, journal.c.seq == seq)
        with self.up._database.read() as connection:
            return connection.execute(select(journal.c.hash).where(*where)).scalar_one_or_none()

    def last_good(self, desk: str, distrusted: int) -> int:
        """Return the place before the last entries of a desk's newest life."""
        found = next(row for row in self.up.status().desks if row.desk == desk)
        return max(found.seq - distrusted, 0)

    def rows(self, query: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401 - SQLAlchemy's own
        with self.up._database.read() as connection:
            return [tuple(row) for row in connection.execute(query)]

    @property
    def epoch(self) -> int:
        return int(self.rows(select(tables.headquarters.c.epoch))[0][0])


async def _call(headquarters: Headquarters, message: Message, first: int | None) -> tuple[int, bytes]:
    sent: list[AsgiMessage] = []
    parts: list[AsgiMessage] = (
        [{"type": "http.request", "body": message.body, "more_body": False}]
        if first is None
        else [{"type": "http.request", "body": message.body[:first], "more_body": True}]
    )

    async def receive() -> AsgiMessage:
        return parts.pop(0) if parts else {"type": "http.disconnect"}

    async def send(said: AsgiMessage) -> None:
        sent.append(said)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": message.path,
        "raw_path": message.path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": list(message.headers),
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 1),
    }
    application: Callable[..., Awaitable[None]] = headquarters.application
    await application(scope, receive, send)
    return sent[0]["status"], b"".join(said.get("body", b"") for said in sent[1:])


@contextmanager
def without_threads() -> Iterator[None]:
    """Let the application do its work on the one thread that there is."""
    with (
        mock.patch.object(api, "run_in_threadpool", _at_once),
        mock.patch.object(responses, "iterate_in_threadpool", _one_by_one),
    ):
        yield


def copy_folder(source: Path, target: Path) -> None:
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("*-shm"))
