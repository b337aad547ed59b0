"""Crashes at any write: what is on the disk at that moment is all that the machine finds when it starts again.

A crash copies the folder as it is, tears the write in hand at any byte, and unwinds. What the dying process still does
while it unwinds is done to files that nobody will look at again.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast
from unittest import mock

from sqlite_utils import Database

from app.domain.errors import InternalError
from app.protocol.heads import Head
from app.storage import desk_file
from app.storage.errors import ClosedError
from app.storage.high_water import HighWaterMark
from app.storage.writer import Writer
from tests.simulation.chance import Dice

T = TypeVar("T")
_WAL = "-wal"


class Crash(BaseException):
    """The machine is gone. Nothing in the program may catch it."""

    def __init__(self, machine: str) -> None:
        super().__init__(machine)
        self.machine = machine


@dataclass
class Disk:
    """One machine's folder. ``armed`` counts the writes until the crash; None is fair weather."""

    machine: str
    folder: Path
    dice: Dice
    tell: Callable[[str], None]
    armed: int | None = None
    crashes: int = 0
    durable: dict[str, bytes] = field(default_factory=dict)
    """Files whose last write may still be in the system's memory, as they are on the disk."""

    @property
    def image(self) -> Path:
        return self.folder.with_name(self.folder.name + ".image")

    def reached(self, point: str) -> None:
        """Come to a place between two writes. Raises Crash."""
        if self.due():
            self.crash(point)

    def due(self) -> bool:
        """Whether it is this write that the machine does not survive."""
        if self.armed is None:
            return False
        self.armed -= 1
        return self.armed < 0

    def crash(self, point: str, torn: tuple[Path, int, int] | None = None) -> None:
        """Keep what is on the disk: of the file in hand the bytes up to any place between two. Raises Crash."""
        self.armed = None
        self.crashes += 1
        shutil.rmtree(self.image, ignore_errors=True)
        shutil.copytree(self.folder, self.image, ignore=shutil.ignore_patterns("*-shm", "*.image"))
        cut = ""
        if torn is not None:
            path, start, end = torn
            length = self.dice.randint(start, end)
            with (self.image / path.relative_to(self.folder)).open("r+b") as file:
                file.truncate(length)
            cut = f" after {length - start} of {end - start} bytes"
        if self.dice.happens(2):  # the power failed, not the program alone
            for name, content in sorted(self.durable.items()):
                (self.image / name).write_bytes(content)
            cut += ", power lost"
        self.tell(f"{self.machine} crashes at {point}{cut}")
        raise Crash(self.machine)

    def recover(self) -> None:
        """Put the image in the folder's place; the objects over the old files are closed."""
        # The file that says where the desk is stays the very same: otherwise the desk would take itself for a copy.
        kept = self.folder / "desk.place"
        for path in self.folder.iterdir():
            if path.is_dir():
                shutil.rmtree(path)
            elif path != kept or not (self.image / kept.name).exists():
                path.unlink()
        for path in self.image.iterdir():
            if path.name != kept.name:
                path.rename(self.folder / path.name)
        shutil.rmtree(self.image)
        self.durable.clear()


def wal_length(database: Path) -> int:
    wal = database.with_name(database.name + _WAL)
    return wal.stat().st_size if wal.exists() else 0


@contextmanager
def torn_commit(disk: Disk, database: Path) -> Iterator[None]:
    """A commit that the machine may not survive: before it, at any byte of it, or just after."""
    disk.reached("a commit's begin")
    dies = disk.due()
    before = wal_length(database)
    yield
    after = wal_length(database)
    if dies:
        # A log begun anew overwrites its old frames in place; there is no length to cut then.
        wal = database.with_name(database.name + _WAL)
        disk.crash("a commit", (wal, before, after) if after > before else None)
    disk.reached("a commit's end")


class DirectWriter(Writer):
    """The desk's writer without its thread: whoever asks does the work. All else of it is the real one."""

    def __init__(
        self,
        disk: Disk,
        db: Database,
        *,
        committed: Callable[[Database], None],
        make_room: Callable[[], bool],
        tidy: Callable[[Database], None],
    ) -> None:
        self._disk = disk
        self._inside = False
        self._closed = False
        self._untidy = 0
        self._committed, self._make_room, self._tidy = committed, make_room, tidy
        self._database = disk.folder / "desk.db"
        self._db = Database(cast("Any", _Committing(db.conn, self)), recursive_triggers=False)
        self._raw = db

    def give_way(self) -> None:
        """Nobody waits: whoever asks does the work."""

    def _ask(self, task: Callable[[], T]) -> T:
        if self._closed:
            raise ClosedError
        if self._inside:
            raise InternalError(what="a write inside a write")
        self._inside = True
        try:
            return task()
        finally:
            self._inside = False

    def idle(self) -> None:
        """Do what the real one does when nobody has asked for anything for a moment."""
        self._tidy_up()

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._tidy_up()
            self._raw.close()

    def abandon(self) -> None:
        """Drop the connection as a process does that dies."""
        self._closed = True
        self._raw.close()

    def commit(self) -> object:
        with torn_commit(self._disk, self._database):
            return self._raw.conn.execute("COMMIT")


class _Committing:
    """The connection, whose commits go through the disk's fate."""

    def __init__(self, raw: Any, writer: DirectWriter) -> None:  # noqa: ANN401 - sqlcipher3 has no types
        self._raw = raw
        self._writer = writer

    def execute(self, statement: str, *parameters: Any) -> object:  # noqa: ANN401 - the same
        if statement == "COMMIT":
            return self._writer.commit()
        return self._raw.execute(statement, *parameters)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - the same
        return getattr(self._raw, name)


class TearableMark(HighWaterMark):
    """The mark beside the database: its write is torn where the machine dies, and lags until it is synchronised."""

    disk: Disk

    def write(self, head: Head, *, durably: bool = False) -> None:
        path = self._path
        before = path.read_bytes() if path.exists() else b""
        dies = self.disk.due()
        super().write(head, durably=durably)
        after = path.read_bytes()
        if dies:
            place = self.disk.dice.randint(0, len(after))
            self.disk.durable.pop(path.name, None)
            path.write_bytes(after[:place] + before[place:])
            self.disk.crash("the mark")
        if durably:
            self.disk.durable.pop(path.name, None)
        else:
            self.disk.durable.setdefault(path.name, before)


@contextmanager
def simulated_storage(disk: Disk) -> Iterator[None]:
    """Open a desk's file in here, and its writes go to the simulated disk, without a thread."""

    def writer(db: Database, **parts: Any) -> DirectWriter:  # noqa: ANN401 - the real one's own parameters
        return DirectWriter(disk, db, **parts)

    mark = type("TearableMark", (TearableMark,), {"disk": disk})
    with mock.patch.object(desk_file, "Writer", writer), mock.patch.object(desk_file, "HighWaterMark", mark):
        yield
