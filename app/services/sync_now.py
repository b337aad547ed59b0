"""Push to headquarters: by itself on its thread, and at once when asked."""

from collections.abc import Callable
from typing import Protocol

from app.domain.operator import Operator, Permission
from app.domain.status import SyncStage, SyncState
from app.services.errors import NotEnrolledError


class SyncThread(Protocol):
    """The sync layer's worker, as the services use it."""

    def state(self) -> SyncState:
        """Return the state last known."""

    def wake(self) -> None:
        """Try now instead of at the next turn."""

    def subscribe(self, listener: Callable[[SyncState], None]) -> None:
        """Call the listener, on the sync thread, at each new state."""

    def once(self) -> SyncState:
        """Try now, on the caller's thread, and return the state afterwards."""


class SyncNow:
    """What the window sees of synchronisation."""

    def __init__(
        self, operator: Operator, thread: SyncThread, waiting: Callable[[], int], again: Callable[[], int]
    ) -> None:
        """``waiting`` counts the entries of a desk that no headquarters knows; ``again`` uses what was kept aside."""
        self._operator = operator
        self._thread = thread
        self._waiting = waiting
        self._again = again

    def state(self) -> SyncState:
        """Return the state last known."""
        self._operator.require(Permission.READ_STATUS)
        return self._thread.state()

    def now(self) -> None:
        """Ask for a push at once; returns immediately."""
        self._operator.require(Permission.SYNC)
        self._thread.wake()

    def once(self) -> SyncState:
        """Push what waits, on the caller's thread, and return the state afterwards. Raises NotEnrolledError."""
        self._operator.require(Permission.SYNC)
        state = self._thread.once()
        if state.stage is SyncStage.NOT_ENROLLED:
            raise NotEnrolledError(waiting=self._waiting())
        return state

    def try_again(self) -> int:
        """Use what was kept aside of other desks' entries and can be used now; return how many entries that was."""
        self._operator.require(Permission.SYNC)
        return self._again()

    def subscribe(self, listener: Callable[[SyncState], None]) -> None:
        """Call the listener, on the sync thread, at each new state."""
        self._operator.require(Permission.READ_STATUS)
        self._thread.subscribe(listener)
