"""The one thread that writes.

Work is done in the order it is asked for, each piece in a transaction of its own; whoever asked waits until COMMIT has
returned. Checkpoints and merges of the search index wait until nobody has asked for anything for a moment.
"""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar, cast

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from app.domain.errors import InternalError
from app.storage.errors import ClosedError, DiskFullError
from app.storage.failures import in_our_words

T = TypeVar("T")
Work = Callable[[Database], T]

_IDLE_SECONDS = 0.5
_MOST_COMMITS_BETWEEN_TIDYING = 1000
_LONGEST_WAY_GIVEN = 0.1


class Writer:
    """Owns the writing connection."""

    def __init__(
        self,
        db: Database,
        *,
        committed: Callable[[Database], None],
        make_room: Callable[[], bool],
        tidy: Callable[[Database], None],
    ) -> None:
        """``committed`` runs after each COMMIT, ``tidy`` when idle; ``make_room`` says whether it made any."""
        self._db = db
        self._committed = committed
        self._make_room = make_room
        self._tidy = tidy
        self._untidy = 0
        self._jobs: queue.SimpleQueue[tuple[Callable[[], object], Future[object]] | None] = queue.SimpleQueue()
        self._closed = False
        self._asking = threading.Lock()
        self._asked = 0
        self._at_rest = threading.Event()
        self._at_rest.set()
        self._thread = threading.Thread(target=self._run, name="desk writer", daemon=True)
        self._thread.start()

    def write(self, work: Work[T]) -> T:
        """Run ``work`` in a transaction and return after its COMMIT; when it raises, nothing of it stays.

        ``work`` may run twice (when the disk was full), so it changes nothing but the database.
        """
        return self._ask(lambda: self._save(work))

    @property
    def awaited(self) -> bool:
        """Whether somebody waits for the work in hand to end."""
        return not self._jobs.empty()

    def give_way(self) -> None:
        """Wait until no work is in hand or asked for, but no longer than a moment."""
        if threading.current_thread() is not self._thread:
            self._at_rest.wait(_LONGEST_WAY_GIVEN)

    def tidy_soon(self) -> None:
        """Tidy up before the next piece of work: much was written in few commits."""
        self._untidy = _MOST_COMMITS_BETWEEN_TIDYING

    def exchange(self, change: Callable[[Database], Database]) -> None:
        """Have ``change`` close the connection and return another, between two pieces of work."""

        def exchange() -> None:
            self._db = change(self._db)

        self._ask(exchange)

    def close(self) -> None:
        """Finish what was asked for, tidy up and close the connection."""
        with self._asking:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)
        self._thread.join()

    def _ask(self, task: Callable[[], T]) -> T:
        if threading.current_thread() is self._thread:
            raise InternalError(what="a write inside a write")
        future: Future[object] = Future()
        with self._asking:
            if self._closed:
                raise ClosedError
            self._asked += 1
            self._at_rest.clear()
            self._jobs.put((task, future))
        return cast("T", future.result())

    def _run(self) -> None:
        while job := self._next_job():
            task, future = job
            try:
                result = task()
            except BaseException as error:  # noqa: BLE001 - whatever it is, whoever asked must hear of it
                future.set_exception(error)
            else:
                future.set_result(result)
            with self._asking:
                self._asked -= 1
                if not self._asked:
                    self._at_rest.set()
        self._tidy_up()
        self._db.close()

    def _next_job(self) -> tuple[Callable[[], object], Future[object]] | None:
        if self._untidy >= _MOST_COMMITS_BETWEEN_TIDYING:
            self._tidy_up()
        if self._untidy:
            try:
                return self._jobs.get(timeout=_IDLE_SECONDS)
            except queue.Empty:
                self._tidy_up()
        return self._jobs.get()

    def _save(self, work: Work[T]) -> T:
        try:
            result = self._in_transaction(work)
        except DiskFullError:
            if not self._make_room():
                raise
            result = self._in_transaction(work)
        self._untidy += 1
        self._committed(self._db)
        return result

    def _in_transaction(self, work: Work[T]) -> T:
        connection = self._db.conn
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                result = work(self._db)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        except dbapi2.Error as error:
            raise in_our_words(error) from error
        return result

    def _tidy_up(self) -> None:
        self._untidy = 0
        try:
            self._tidy(self._db)
        except (dbapi2.Error, OSError):
            # Housekeeping that fails costs nothing now; the next save says what is wrong with the disk.
            return
