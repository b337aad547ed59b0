"""How far headquarters has this desk's records: icon, word and shape."""

from datetime import tzinfo

from PySide6.QtWidgets import QWidget

from app.domain.status import SyncStage, SyncState
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.widgets.chip import Chip

_ICONS = {
    SyncStage.ALL_AT_HQ: ("cloud-check", "ok"),
    SyncStage.WAITING: ("cloud-upload", "accent"),
    SyncStage.OFFLINE: ("cloud-off", "warn"),
    SyncStage.REFUSED: ("cloud-alert", "bad"),
    SyncStage.NOT_ENROLLED: ("unplug", "muted"),
}


class SyncChip(Chip):
    """Shows the last SyncState."""

    def __init__(self, look: Look, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(look, "sync_chip", "unplug", parent)
        self._zone = zone
        self._state = SyncState(stage=SyncStage.NOT_ENROLLED)
        look.changed.connect(self._refresh)
        self._refresh()

    def show_state(self, state: SyncState) -> None:
        """Show a new state."""
        self._state = state
        self._refresh()

    def _refresh(self) -> None:
        twice = _runs_twice(self._state)
        self.icon.draw(*_ICONS[SyncStage.REFUSED if twice else self._state.stage])
        self.words.setText(self.tr("This desk runs twice") if twice else self._describe(self._state))
        self.words.setToolTip(self._state.reason)
        self.setAccessibleName(self.words.text())

    def _describe(self, state: SyncState) -> str:
        match state.stage:
            case SyncStage.ALL_AT_HQ:
                photos = state.photos_waiting
                return self.tr("All at HQ, %n photos wait", "", photos) if photos else self.tr("All at HQ")
            case SyncStage.WAITING:
                return self.tr("HQ: %n waiting", "", state.waiting)
            case SyncStage.OFFLINE:
                if state.offline_since is None:
                    return self.tr("Offline")
                time = state.offline_since.astimezone(self._zone).strftime("%H:%M")
                return self.tr("Offline since {time}").format(time=isolate(time))
            case SyncStage.REFUSED:
                return self.tr("HQ refused %n", "", state.refused) if state.refused else self.tr("HQ refuses")
            case SyncStage.NOT_ENROLLED:
                return self.tr("Not enrolled at HQ")


def _runs_twice(state: SyncState) -> bool:
    """Whether another computer works as this desk, and nothing worse is to be said."""
    return state.parted_at is not None and state.stage in {SyncStage.ALL_AT_HQ, SyncStage.WAITING}
