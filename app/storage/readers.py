"""Connections that only read. Each piece of work sees one unchanging state, while saves go on beside it."""

import queue
import threading
from collections.abc import Callable
from typing import TypeVar

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from app.storage.errors import ClosedError
from app.storage.failures import in_our_words

T = TypeVar("T")


class Readers:
    """A pool that grows to as many connections as are in use at once."""

    def __init__(self, connect: Callable[[], Database]) -> None:
        """``connect`` opens a connection that cannot write and may move between threads."""
        self._connect = connect
        self._free: queue.SimpleQueue[Database] = queue.SimpleQueue()
        self._closed = threading.Event()

    def read(self, work: Callable[[Database], T]) -> T:
        """Run ``work`` on one state of the database and return its result, which must hold no cursor."""
        if self._closed.is_set():
            raise ClosedError
        try:
            db = self._free.get_nowait()
        except queue.Empty:
            db = self._connect()
        try:
            db.conn.execute("BEGIN")
            try:
                return work(db)
            finally:
                if db.conn.in_transaction:
                    db.conn.execute("ROLLBACK")
        except dbapi2.Error as error:
            raise in_our_words(error) from error
        finally:
            self._free.put(db)
            if self._closed.is_set():
                self.close()

    def close(self) -> None:
        """Close the connections; one that is in use closes when its work is done."""
        self._closed.set()
        while not self._free.empty():
            self._free.get().close()
