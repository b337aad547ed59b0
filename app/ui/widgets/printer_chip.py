"""What became of the last slips: icon, word and shape."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.print_job import PrintState
from app.ui.look import Look
from app.ui.widgets.icon_label import IconLabel

if TYPE_CHECKING:
    from app.domain.print_job import PrintJob

_ICONS = {
    PrintState.QUEUED: ("hourglass", "accent"),
    PrintState.PRINTING: ("hourglass", "accent"),
    PrintState.PRINTED: ("printer-check", "ok"),
    PrintState.FAILED: ("triangle-alert", "bad"),
    PrintState.HELD: ("printer", "warn"),
}


class PrinterChip(QWidget):
    """Hidden until something was sent to print."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("printer_chip")
        self._state: PrintState | None = None
        self._icon = IconLabel(look, "printer", "muted", 20)
        self._words = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        look.changed.connect(self._refresh)
        self.hide()

    def show_job(self, job: "PrintJob") -> None:
        """Show where a job stands."""
        self.show_state(job.state)

    def show_state(self, state: PrintState) -> None:
        """Show what became of the last job."""
        self._state = state
        self._refresh()
        self.show()

    def _refresh(self) -> None:
        if self._state is None:
            return
        self._icon.draw(*_ICONS[self._state])
        words = {
            PrintState.QUEUED: self.tr("Printing…"),
            PrintState.PRINTING: self.tr("Printing…"),
            PrintState.PRINTED: self.tr("Slips printed"),
            PrintState.FAILED: self.tr("Printing failed"),
            PrintState.HELD: self.tr("No printer: slips wait"),
        }
        self._words.setText(words[self._state])
        self.setAccessibleName(words[self._state])
