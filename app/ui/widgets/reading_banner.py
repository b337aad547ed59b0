"""The banner of a desk that was opened on a full disk: it can be read, and nothing can be saved."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.status import DeskStatus
from app.ui.look import Look
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.leading_label import LeadingLabel


class ReadingBanner(QFrame):
    """Stays in sight as long as nothing can be saved."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_banner")
        self.setProperty("notice", "bad")
        self._words = LeadingLabel(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(10)
        row.addWidget(IconLabel(look, "circle-alert", "bad", 20))
        row.addWidget(self._words, 1)
        look.changed.connect(self._refresh)
        self._refresh()
        self.hide()

    def show_status(self, status: DeskStatus) -> None:
        """Show or hide, as the desk's file is."""
        self.setVisible(status.reading_only)

    def _refresh(self) -> None:
        self._words.setText(
            self.tr(
                "The disk is full: this desk can be read, and nothing can be saved. Free some space, then close "
                "Gatehouse and start it again."
            )
        )
        self.setAccessibleName(self._words.text())
