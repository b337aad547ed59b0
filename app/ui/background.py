"""The one door for work that takes longer than a commit.

A job is a plain function that touches no widget. Its outcome comes back on the window's thread; a failure that nobody
asked for is shown by whoever listens to ``failed``. The signals' owner lives as long as the window and waits for
running jobs when it closes, so no job ever reports to something that is gone.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

Value = TypeVar("Value")


@dataclass(frozen=True)
class _Outcome:
    """``settle`` hands a job's value or error to whoever waits for it."""

    settle: Callable[[], None]


class Background(QObject):
    """Runs jobs on a few threads and hands their outcomes to the window's thread."""

    failed = Signal(object)
    """The Exception of a job whose caller named no handler."""
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._aside = QThreadPool(self)
        self._aside.setMaxThreadCount(1)
        self._ended.connect(self._settle)
        self._closing = False

    def run(
        self,
        work: Callable[[], Value],
        done: Callable[[Value], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run ``work`` on another thread, then ``done`` with its value or ``failed`` with its error on this one.

        A window that closes begins nothing more.
        """
        self._run_in(self._pool, work, done, failed)

    def run_aside(
        self,
        work: Callable[[], Value],
        done: Callable[[Value], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do the same on a thread of its own, one after another: for machines that may be long in answering."""
        self._run_in(self._aside, work, done, failed)

    def _run_in(
        self,
        pool: QThreadPool,
        work: Callable[[], Value],
        done: Callable[[Value], None],
        failed: Callable[[Exception], None] | None,
    ) -> None:
        if self._closing:
            return
        on_failure = failed or self.failed.emit

        def job() -> None:
            try:
                value = work()
            except Exception as error:  # noqa: BLE001 - whatever it is, it is shown, never swallowed
                self._ended.emit(_Outcome(partial(on_failure, error)))
            else:
                self._ended.emit(_Outcome(partial(done, value)))

        pool.start(job)

    def shut_down(self) -> None:
        """Wait for running jobs and drop their outcomes: the window that wanted them is closing."""
        self._closing = True
        self._aside.clear()
        self._pool.waitForDone()
        self._aside.waitForDone()

    def _settle(self, outcome: _Outcome) -> None:
        if not self._closing:
            outcome.settle()


class Reading:
    """One thing that is read again and again: once it is asked for anew, what was asked for before is not shown.

    Jobs run at once and may end in another order than they began in. Without this, what was read before a decision
    could come to the window after what was read behind it, and stay.
    """

    def __init__(self, background: Background) -> None:
        self._background = background
        self._asked = 0

    def run(
        self,
        work: Callable[[], Value],
        done: Callable[[Value], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do as ``Background.run``, unless it is asked for anew before the outcome is there."""
        self._asked += 1
        asked = self._asked
        on_failure = failed or self._background.failed.emit

        def done_if_newest(value: Value) -> None:
            if asked == self._asked:
                done(value)

        def failed_if_newest(error: Exception) -> None:
            if asked == self._asked:
                on_failure(error)

        self._background.run(work, done_if_newest, failed_if_newest)
