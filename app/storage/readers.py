"""Connections that only read. Each piece of work sees one unchanging state, while saves go on beside it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from app.storage.errors import ClosedError
from app.storage.failures import in_our_words

T = TypeVar("T")
Connect = Callable[[], Database]


class Readers:
    """A pool that grows to as many connections as are in use at once."""

    def __init__(self, connect: Connect, most: int | None = None) -> None:
        """``connect`` opens a connection that cannot write and may move between threads; ``most`` limits how many."""
        self._most = most
        self._connect: Connect | None = connect
        self._free: list[Database] = []
        self._in_use = 0
        self._turn = threading.Condition()
        self._paused = False

    def read(self, work: Callable[[Database], T]) -> T:
        """Run ``work`` on one state of the database and return its result, which must hold no cursor."""
        try:
            with self._connection() as db:
                db.conn.execute("BEGIN")
                try:
                    return work(db)
                finally:
                    if db.conn.in_transaction:
                        db.conn.execute("ROLLBACK")
        except dbapi2.Error as error:
            raise in_our_words(error) from error

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Let what is being read finish, close every connection, and hold further reads until the block is over."""
        with self._turn:
            self._paused = True
            self._turn.wait_for(lambda: not self._in_use)
            self._close_free()
        try:
            yield
        finally:
            with self._turn:
                self._paused = False
                self._turn.notify_all()

    def close(self) -> None:
        """Close the connections; one that is in use closes when its work is done."""
        with self._turn:
            self._connect = None
            self._close_free()

    @contextmanager
    def _connection(self) -> Iterator[Database]:
        with self._turn:
            self._turn.wait_for(lambda: not self._paused and (self._most is None or self._in_use < self._most))
            if self._connect is None:
                raise ClosedError
            db = self._free.pop() if self._free else self._connect()
            self._in_use += 1
        try:
            yield db
        finally:
            self._put_back(db)

    def _put_back(self, db: Database) -> None:
        with self._turn:
            self._in_use -= 1
            self._free.append(db)
            if self._connect is None:
                self._close_free()
            self._turn.notify_all()

    def _close_free(self) -> None:
        while self._free:
            self._free.pop().close()
