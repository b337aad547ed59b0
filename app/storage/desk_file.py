"""The desk's file, open: who the desk is, one way to write and one to read."""

import contextlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Self, TypeVar

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from app.domain.desk import DeskIdentity
from app.protocol.heads import Head
from app.storage.ballast import BALLAST_BYTES, Ballast
from app.storage.chain import head_of
from app.storage.connections import connect
from app.storage.errors import AlreadySetUpError, DiskFullError, FileMissingError, NoRoomToOpenError, NotSetUpError
from app.storage.facts import Fact, read_fact, write_fact
from app.storage.gates import open_checked, refuse_rolled_back
from app.storage.high_water import HighWaterMark
from app.storage.instance_lock import InstanceLock
from app.storage.lives import begin_life, current_epoch
from app.storage.migrations import is_migrated, migrate
from app.storage.place import make_place, place_of
from app.storage.readers import Readers
from app.storage.reencryption import reencrypt
from app.storage.refusing_writer import RefusingWriter
from app.storage.traces import has_traces, overwrite_traces
from app.storage.writer import Writer
from app.vault.chance import Chance
from app.vault.data_key import DataKey
from app.vault.home import Home
from app.vault.slot_file import sync_folder

T = TypeVar("T")
Clock = Callable[[], datetime]

_DATABASE = "database"
_HIGH_WATER = "high water"
_MERGE_PAGES = 500


class DeskFile:
    """Everything a desk keeps, for one process at a time."""

    def __init__(
        self,
        home: Home,
        key: DataKey,
        clock: Clock,
        lock: InstanceLock,
        db: Database,
        ballast: Ballast,
        *,
        missing_mark_accepted: bool = False,
        chance: Chance | None = None,
    ) -> None:
        """Use ``create`` or ``open``."""
        self.reading_only = bool(db.execute("PRAGMA query_only").fetchone()[0])
        """Whether the disk was too full to open the file for saving; what is asked of it is refused then."""
        self.home = home
        self.clock = clock
        self.chance = chance or Chance()
        self.identity, self.epoch = _identity(db)
        self._lock = lock
        self._ballast = ballast
        self._listeners: list[Callable[[Head], None]] = []
        self._mark = HighWaterMark(home.high_water, key.derive(_HIGH_WATER))
        mark = self._mark.read()
        self._marking = mark is not None
        if self._marking or not missing_mark_accepted:
            refuse_rolled_back(db, mark, self.identity.desk, self.epoch)
        self._head = head_of(db, self.identity.desk, self.epoch)
        self._key = key.derive(_DATABASE)
        self._writer: Writer | RefusingWriter
        if self.reading_only:
            self._readers = Readers(lambda: db, most=1)
            self._writer = RefusingWriter()
        else:
            self._readers = Readers(lambda: connect(home.database, self._key, write=False))
            self._writer = Writer(db, committed=self._raise_mark, make_room=ballast.release, tidy=self._tidy)

    @classmethod
    def create(
        cls,
        folder: Path,
        identity: DeskIdentity,
        key: DataKey,
        clock: Clock,
        *,
        ballast_bytes: int = BALLAST_BYTES,
        chance: Chance | None = None,
    ) -> Self:
        """Make a new desk and open it. Raises AlreadySetUpError, AlreadyOpenError or NotSafeToStartError."""
        home = Home(folder)
        home.prepare()
        with InstanceLock(home.lock):
            if home.is_set_up:
                raise AlreadySetUpError
            _create_database(home, identity, key)
        return cls.open(folder, key, clock, ballast_bytes=ballast_bytes, chance=chance)

    @classmethod
    def open(
        cls,
        folder: Path,
        key: DataKey,
        clock: Clock,
        *,
        ballast_bytes: int = BALLAST_BYTES,
        missing_mark_accepted: bool = False,
        chance: Chance | None = None,
    ) -> Self:
        """Open the desk in the folder.

        On a disk without any room it opens for reading only.
        With ``missing_mark_accepted`` a mark that is gone is no reason to refuse; none is made until ``set_mark``.
        ``chance`` makes ids and salts.
        Raises NotSetUpError, FileMissingError, AlreadyOpenError, NotSafeToStartError, WrongKeyError, ForeignFileError,
        DamagedFileError, NewerFileError, MarkMissingError, RolledBackError or DiskFullError.
        """
        home = Home(folder)
        if not home.is_set_up:
            raise NotSetUpError
        if not home.database.exists():
            raise FileMissingError(path=str(home.database))
        lock = InstanceLock(home.lock)
        try:
            ballast = Ballast(home.ballast, ballast_bytes)
            try:
                db = _open_without_traces(home, key, ballast)
                ballast.take()
            except NoRoomToOpenError as error:
                db = _open_for_reading(home, key, error)
            try:
                accepted = missing_mark_accepted
                return cls(home, key, clock, lock, db, ballast, missing_mark_accepted=accepted, chance=chance)
            except BaseException:
                db.close()
                raise
        except BaseException:
            lock.release()
            raise

    def write(self, work: Callable[[Database], T]) -> T:
        """Run ``work`` in a transaction on the writer's thread and return after COMMIT; an exception undoes all of it.

        ``work`` may run twice, so it changes nothing but the database. Raises DiskFullError or another MachineError.
        """
        return self._writer.write(work)

    @property
    def awaited(self) -> bool:
        """Whether somebody wants to write, while work is being done that could end early."""
        return self._writer.awaited

    def give_way(self) -> None:
        """Wait while somebody waits for a write, but no longer than a moment: for work that nobody waits for."""
        self._writer.give_way()

    def tidy_soon(self) -> None:
        """Bring the log into the file before the next write, because much was written at once."""
        self._writer.tidy_soon()

    def read(self, work: Callable[[Database], T]) -> T:
        """Run ``work`` on one unchanging state; any thread, beside saves."""
        return self._readers.read(work)

    def close(self) -> None:
        """Finish what was asked for, close the file and let go of the folder."""
        self._writer.close()
        self._readers.close()
        if not self.reading_only:
            overwrite_traces(self.home.database, self._key)
        self._lock.release()

    def change_key(self, fresh: DataKey) -> None:
        """Encrypt the whole file anew; what goes on meanwhile waits. Raises a MachineError; then the old key stays.

        A power cut leaves the file under the old key or the new one, and the mark under both.
        """

        def change(db: Database) -> Database:
            with self._readers.paused():
                # Out of WAL mode and closed, the file alone is the database.
                db.conn.execute("PRAGMA journal_mode = DELETE").fetchone()
                db.close()
                try:
                    mark = self._mark.under(fresh.derive(_HIGH_WATER))
                    mark.write(self._head, durably=True)
                    reencrypt(self.home.database, self._key, fresh.derive(_DATABASE))
                    self._mark, self._key = mark, fresh.derive(_DATABASE)
                finally:
                    reopened = connect(self.home.database, self._key, write=True)
                return reopened

        self._writer.exchange(change)

    def is_under(self, key: DataKey) -> bool:
        """Whether this is the data key that the file is encrypted with."""
        return self._key == key.derive(_DATABASE)

    def set_mark(self) -> None:
        """Make the mark that was missing: somebody answers for the file as it is."""
        self._mark.write(self._head, durably=True)
        self._marking = True

    def notice_place(self) -> None:
        """Begin a new life if the folder is a copy, or came back from a backup. Raises a MachineError."""
        if self.reading_only:
            return
        noted = self.read(lambda db: read_fact(db, Fact.PLACE))
        if noted and noted == place_of(self.home.place):
            return
        try:
            place = make_place(self.home.place)  # first: where power fails between, the same is noticed again
        except OSError:
            place = ""  # on a full disk; the next opening tries again

        def settle_here(db: Database) -> None:
            write_fact(db, Fact.PLACE, place)
            if noted:
                begin_life(db, self.identity.desk, self.clock())

        with contextlib.suppress(*(() if noted else (DiskFullError,))):
            self.write(settle_here)

    def on_entries(self, listener: Callable[[Head], None]) -> None:
        """Call the listener with the new head, on the writer's thread, after each COMMIT that added entries."""
        self._listeners.append(listener)

    @property
    def short_of_room(self) -> bool:
        """Whether the disk was full and the reserve has been used."""
        return not self._ballast.held

    def _raise_mark(self, db: Database) -> None:
        self.epoch = current_epoch(db)
        head = head_of(db, self.identity.desk, self.epoch)
        if head != self._head:
            self._head = head
            with contextlib.suppress(OSError):  # it is committed already, and a mark may lag
                self._note(head)
            for listener in self._listeners:
                listener(head)

    def _tidy(self, db: Database) -> None:
        db.execute("INSERT INTO search(search, rank) VALUES('merge', ?)", [_MERGE_PAGES])
        db.execute("INSERT INTO alike(alike, rank) VALUES('merge', ?)", [_MERGE_PAGES])
        db.conn.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        self._note(self._head, durably=True)
        self._ballast.take()

    def _note(self, head: Head, *, durably: bool = False) -> None:
        if self._marking:
            self._mark.write(head, durably=durably)


def _open_without_traces(home: Home, key: DataKey, ballast: Ballast) -> Database:
    """Open the database; one that somebody was erased from, and that was not closed since, is written anew first."""
    db = _open_database(home, key, ballast)
    if has_traces(db):
        db.close()
        overwrite_traces(home.database, key.derive(_DATABASE))
        db = _open_database(home, key, ballast)
    return db


def _open_database(home: Home, key: DataKey, ballast: Ballast) -> Database:
    """Open the database, if need be with the room that was kept for a full disk."""
    key_is_right = HighWaterMark(home.high_water, key.derive(_HIGH_WATER)).read() is not None
    database_key = key.derive(_DATABASE)
    try:
        return open_checked(home.database, database_key, key_is_right=key_is_right)
    except DiskFullError as error:
        if not ballast.release():
            raise NoRoomToOpenError from error
    try:
        return open_checked(home.database, database_key, key_is_right=key_is_right)
    except DiskFullError as error:
        raise NoRoomToOpenError from error


def _open_for_reading(home: Home, key: DataKey, error: NoRoomToOpenError) -> Database:
    """Open the database without needing room; raise the error when its schema is not this version's."""
    try:
        db = connect(home.database, key.derive(_DATABASE), write=False, alone=True)
    except dbapi2.Error:
        raise error from None
    if not is_migrated(db):
        db.close()
        raise error
    return db


def _create_database(home: Home, identity: DeskIdentity, key: DataKey) -> None:
    """Build the database beside its place and move it there whole, so that a desk half made is no desk."""
    fresh = home.unfinished
    for leftover in (fresh, *(fresh.with_name(fresh.name + suffix) for suffix in ("-wal", "-shm"))):
        leftover.unlink(missing_ok=True)
    fresh.touch(mode=0o600)
    db = connect(fresh, key.derive(_DATABASE), write=True)
    try:
        migrate(db)
        write_fact(db, Fact.IDENTITY, identity.model_dump_json())
        write_fact(db, Fact.EPOCH, "1")
        db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        db.close()
    mark = HighWaterMark(home.high_water, key.derive(_HIGH_WATER))
    mark.write(Head.start(identity.desk, 1), durably=True)
    fresh.replace(home.database)
    sync_folder(home.folder)


def _identity(db: Database) -> tuple[DeskIdentity, int]:
    return DeskIdentity.model_validate_json(read_fact(db, Fact.IDENTITY) or ""), int(read_fact(db, Fact.EPOCH) or "")
