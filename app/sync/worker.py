"""The sync thread: pushes after each save, and by itself when the link returns. Nothing else ever waits for it."""

import random
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from time import monotonic
from typing import TYPE_CHECKING

import structlog

from app.domain.status import SyncStage, SyncState
from app.sync import states
from app.sync.errors import PartedError
from app.sync.pace import Pace
from app.sync.report import PullReport, Step, SyncReport
from app.sync.speed import Speed

if TYPE_CHECKING:  # the network is the weight of the desk's start; who enrols brings the push
    from app.protocol.heads import Head
    from app.sync.copies import Copies
    from app.sync.photos import Photos
    from app.sync.push import Push
    from app.sync.reclaim import Reclaim

Listener = Callable[[SyncState], None]
PullOnce = Callable[[Callable[[Step], None], Callable[[], bool]], PullReport]
"""Takes who is told how far it is, and what says whether to break off."""
_log = structlog.get_logger("gatehouse.sync")


_TOLD_FOR = timedelta(days=1)
"""How long the window says that another copy of the desk was at work, after it last was."""


def _nothing_aside() -> int:
    """Nothing is kept aside that could be used now."""
    return 0


class SyncWorker:
    """One background thread; listeners are called on it. Without a push the desk is not enrolled yet."""

    def __init__(
        self,
        push: "Push | None",
        clock: Callable[[], datetime],
        on_state: Listener | None = None,
        *,
        pace: Pace | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._push = push
        self._photos: Photos | None = None
        self._copies: Copies | None = None
        self._clock = clock
        self._pace = pace or Pace()
        self._chance = chance
        self._listeners = [on_state] if on_state else []
        self._state = SyncState(stage=SyncStage.WAITING if push else SyncStage.NOT_ENROLLED)
        self._acknowledged: int | None = None
        self._noted = 0
        self._failures = 0
        self._photo_failures = 0
        self._turn = threading.RLock()
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._pull: PullOnce | None = None
        self._again: Callable[[], int] = _nothing_aside
        self._tried = False
        self._reclaim: Reclaim | None = None
        self._pulled_at = float("-inf")
        self._speed = Speed(lambda: self._push.bytes_carried() if self._push else 0)
        self._since = clock()

    def start(self) -> None:
        """Start the thread."""
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)
        self._thread.start()

    def stop(self, seconds: float = 2) -> None:
        """End the thread. An attempt in hand has so long to finish; later it ends alone, unheard."""
        self._stopping.set()
        self._woken.set()
        if self._thread is not None:
            self._thread.join(seconds)
            self._thread = None
        elif self._push is not None:
            self._push.close()

    def wake(self) -> None:
        """Push now instead of at the next turn; returns at once."""
        self._woken.set()

    def noted(self, head: "Head") -> None:
        """Take notice, on any thread, that the journal has come to ``head``: say so at once, and push."""
        with self._turn:
            self._noted = head.seq
            known = self._state
            waiting = known.waiting + 1 if self._acknowledged is None else max(0, head.seq - self._acknowledged)
            self._announce(states.noted(known, waiting))
        self.wake()

    def enrolled(self, push: "Push", photos: "Photos | None" = None, copies: "Copies | None" = None) -> None:
        """Begin to push: the desk has been enrolled. ``photos`` go over the push's link when no entry waits.

        After them ``copies`` come, of photos that other desks took.
        """
        self._photos, self._copies = photos, copies
        self._push = push
        self.wake()

    def once(self) -> SyncState:
        """Push on the caller's thread, where the thread of its own was not started; return the state afterwards."""
        if self._push is not None:
            self._woken.clear()
            self._attempt(self._push)
        return self._state

    def state(self) -> SyncState:
        """Return the state last known."""
        return self._state

    def subscribe(self, listener: Listener) -> None:
        """Call the listener, on the thread that brought it about, at each new state."""
        self._listeners = [*self._listeners, listener]

    def pull_with(self, pull: PullOnce, again: Callable[[], int] = _nothing_aside) -> None:
        """Pull after each push from now on, over the same link; a push never waits for it longer than for a page.

        ``again`` uses what was kept aside and can be used now; it is asked after the first pull, for this program may
        be newer than the one that kept it aside, and after each that brought something.
        """
        self._pull, self._again, self._tried = pull, again, False
        self._pulled_at = float("-inf")
        self.wake()

    def reclaim_with(self, reclaim: "Reclaim") -> None:
        """Complete the desk before it pushes, when it came back from a backup, and whenever that turns out."""
        self._reclaim = reclaim
        self.wake()

    def _run(self) -> None:
        used: Push | None = None
        while not self._stopping.is_set():
            self._woken.clear()
            if self._stopping.is_set():  # asked for between the two lines above
                break
            used = self._changed(used)
            if used is not None:
                self._attempt(used)
            self._woken.wait(self._pace.rest(max(self._failures, self._photo_failures), self._chance))
        self._changed(used)
        if self._push is not None:
            self._push.close()

    def _changed(self, used: "Push | None") -> "Push | None":
        """Return the push to use now; one that was replaced is closed here, on the thread that used it."""
        if used is not None and used is not self._push:
            used.close()
        return self._push

    def _attempt(self, push: "Push") -> None:
        waiting = self._state.waiting
        try:
            waiting = push.waiting()
            self._announce(states.attempting(self._state, waiting))
            report = self._push_whole(push)
        except Exception as error:  # noqa: BLE001 - the thread outlives whatever goes wrong in one attempt
            self._failures += 1
            _log.warning("push failed", error=type(error).__name__, failures=self._failures)
            self._announce(states.failed(self._state, error, waiting, self._clock()))
        else:
            self._failures = 0
            self._succeed(report)
            if self._photos is not None and not self._woken.is_set():
                self._send_photos(self._photos)
            if self._copies is not None and not self._woken.is_set():
                self._get_copies(self._copies)

    def _push_whole(self, push: "Push") -> SyncReport:
        """Push; complete the desk before, if it came back from a backup, or turns out to have."""
        self._begin()
        if self._reclaim is None:
            return push(self._push_step)
        if self._reclaim.owed():
            self._reclaim(self._pull_step)
        try:
            return push(self._push_step)
        except PartedError:
            self._reclaim.begin()
            self._reclaim(self._pull_step)
            return push(self._push_step)

    def _parted_at(self) -> datetime | None:
        at = self._reclaim.parted_at() if self._reclaim else None
        return at if at and self._clock() - at < _TOLD_FOR else None

    def _send_photos(self, photos: "Photos") -> None:
        """Send photos until something more urgent comes up. What goes wrong with them is no trouble of the entries'."""
        try:
            self._photos_wait(photos.waiting())
            photos(self._woken.is_set, self._photos_wait)
        except Exception as error:  # noqa: BLE001 - as above
            self._photo_failures += 1
            _log.warning("photos failed", error=type(error).__name__, failures=self._photo_failures)
        else:
            self._photo_failures = 0

    def _get_copies(self, copies: "Copies") -> None:
        """Get other desks' photos until something more urgent comes up. Nothing waits for them, so nobody is told."""
        try:
            copies(self._woken.is_set)
        except Exception as error:  # noqa: BLE001 - as above
            _log.warning("copies of photos failed", error=type(error).__name__)

    def _photos_wait(self, waiting: int) -> None:
        with self._turn:
            self._announce(self._state.model_copy(update={"photos_waiting": waiting}))

    def _succeed(self, report: SyncReport) -> None:
        """Announce what the push came to, unless more was saved while its last answer was under way."""
        with self._turn:
            self._acknowledged = report.acknowledged
            waiting = max(report.waiting, self._noted - report.acknowledged)
            parted = self._state.model_copy(update={"parted_at": self._parted_at()})
            self._announce(states.succeeded(parted, report.model_copy(update={"waiting": waiting}), self._clock()))
        if waiting:
            self.wake()
        self._pull_too()

    def _pull_too(self) -> None:
        if self._pull is None or monotonic() - self._pulled_at < self._pace.between_pulls:
            return
        self._begin()
        try:
            report = self._pull(self._pull_step, self._woken.is_set)
            if report.pulled or not self._tried:
                self._again()
                self._tried = True
        except Exception as error:  # noqa: BLE001 - whatever goes wrong with a pull, the next push must come
            _log.warning("pull failed", error=type(error).__name__)
            self._change(pull_trouble=states.reason_of(error))
            return
        finally:
            with self._turn:
                self._announce(states.rested(self._state))
        if report.refused:
            _log.error("entries of other desks refused", desks=report.refused)
        if not report.broken_off:
            self._pulled_at = monotonic()

    def _begin(self) -> None:
        """A push or a pull begins."""
        self._since = self._clock()
        self._speed.start()

    def _push_step(self, step: Step) -> None:
        with self._turn:
            self._announce(states.pushing(self._state, step, self._since, self._speed()))

    def _pull_step(self, step: Step) -> None:
        with self._turn:
            self._announce(states.pulling(self._state, step, self._since, self._speed()))

    def _change(self, **values: str | int) -> None:
        with self._turn:  # a save may be noted meanwhile
            self._announce(self._state.model_copy(update=values))

    def _announce(self, state: SyncState) -> None:
        with self._turn:
            if state == self._state or self._stopping.is_set():
                return
            self._state = state
            for listener in self._listeners:
                try:
                    listener(state)
                except Exception as error:  # noqa: BLE001 - a listener's fault is not the link's
                    _log.error("listener failed", error=type(error).__name__)
