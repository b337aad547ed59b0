"""How the print queue stands: icon, word and shape."""

from PySide6.QtWidgets import QWidget

from app.domain.print_job import PrintJob, PrintState
from app.ui.look import Look
from app.ui.widgets.chip import Chip

_ICONS = {
    PrintState.QUEUED: ("hourglass", "accent"),
    PrintState.PRINTED: ("printer-check", "ok"),
    PrintState.FAILED: ("triangle-alert", "bad"),
    PrintState.HELD: ("printer", "warn"),
}


class PrinterChip(Chip):
    """Hidden until something waits, fails or is printed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "printer_chip", "printer", parent)
        self._state: PrintState | None = None
        self._count = 0
        look.changed.connect(self._refresh)
        self.hide()

    def show_moved(self, job: PrintJob) -> None:
        """Show that a job is on its way, came out or did not."""
        self._show(PrintState.QUEUED if job.state is PrintState.PRINTING else job.state, max(1, self._count))

    def show_jobs(self, jobs: tuple[PrintJob, ...]) -> None:
        """Show how many jobs need somebody; while none does, what was last said stays."""
        for state in (PrintState.FAILED, PrintState.HELD):
            if count := sum(1 for job in jobs if job.state is state):
                self._show(state, count)
                return
        if self._state in {PrintState.FAILED, PrintState.HELD}:
            self._state = None
            self.hide()

    def _show(self, state: PrintState, count: int) -> None:
        self._state, self._count = state, count
        self._refresh()
        self.show()

    def _refresh(self) -> None:
        if self._state not in _ICONS:
            return
        self.icon.draw(*_ICONS[self._state])
        words = {
            PrintState.QUEUED: self.tr("Printing…"),
            PrintState.PRINTED: self.tr("Printed"),
            PrintState.FAILED: self.tr("%n not printed", "", self._count),
            PrintState.HELD: self.tr("%n held back", "", self._count),
        }
        self.words.setText(words[self._state])
        self.setAccessibleName(words[self._state])
