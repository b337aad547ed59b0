"""The amber banner, only while there is no link: nothing is lost, nothing is to be done."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.status import SyncStage, SyncState
from app.ui.look import Look
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.leading_label import LeadingLabel


class OfflineBanner(QFrame):
    """Says that the records are safe here and will go by themselves."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offline_banner")
        self.setProperty("notice", "warn")
        self._state = SyncState(stage=SyncStage.NOT_ENROLLED)
        self._words = LeadingLabel(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(10)
        row.addWidget(IconLabel(look, "cloud-off", "warn", 20))
        row.addWidget(self._words, 1)
        look.changed.connect(self._refresh)
        self.hide()

    def show_state(self, state: SyncState) -> None:
        """Show or hide, as the state asks."""
        self._state = state
        self._refresh()
        self.setVisible(state.stage is SyncStage.OFFLINE)

    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def _refresh(self) -> None:
        safe = self.tr(
            "%n record(s) are safe on this computer and will go to HQ by themselves", "", self._state.waiting
        )
        self._words.setText(safe)
        self.setAccessibleName(safe)
