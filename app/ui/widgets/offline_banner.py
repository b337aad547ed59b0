"""The banner about headquarters: amber while there is no link, red when headquarters refuses what the desk sends."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.status import SyncStage, SyncState
from app.ui.error_text import template_text
from app.ui.look import Look
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.leading_label import LeadingLabel


class OfflineBanner(QFrame):
    """Says that the records are safe here and will go by themselves; of a refusal, why and what to do."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offline_banner")
        self.setProperty("notice", "warn")
        self._state = SyncState(stage=SyncStage.NOT_ENROLLED)
        self._words = LeadingLabel(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(10)
        self._icon = IconLabel(look, "cloud-off", "warn", 20)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        look.changed.connect(self._refresh)
        self.hide()

    def show_state(self, state: SyncState) -> None:
        """Show or hide, as the state asks."""
        self._state = state
        self._refresh()
        refused = state.stage is SyncStage.REFUSED and bool(state.title)
        self.setVisible(refused or state.stage is SyncStage.OFFLINE)

    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def _refresh(self) -> None:
        state = self._state
        refused = state.stage is SyncStage.REFUSED
        if refused:
            words = str(template_text(state.title, state.next_step, state.details))
        else:
            words = self.tr("%n record(s) are safe on this computer and will go to HQ by themselves", "", state.waiting)
        self.setProperty("notice", "bad" if refused else "warn")
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.draw(*(("cloud-alert", "bad") if refused else ("cloud-off", "warn")))
        self._words.setText(words)
        self.setAccessibleName(words)
