"""Brings the sync thread's news to the window's thread."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.status import SyncState

if TYPE_CHECKING:
    from app.services.sync_now import SyncNow


class SyncWatch(QObject):
    """Lives as long as the application: the sync thread may still call when a window is gone."""

    state_changed = Signal(object)
    """A SyncState."""

    def __init__(self, sync: "SyncNow", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sync = sync
        sync.subscribe(self._pass_on)

    def state(self) -> SyncState:
        """The state last known."""
        return self._sync.state()

    def wake(self) -> None:
        """Ask for a push now."""
        self._sync.now()

    def _pass_on(self, state: SyncState) -> None:
        self.state_changed.emit(state)
