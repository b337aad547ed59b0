"""Prints slips behind the window: issuing is a commit, rendering and the printer are background work."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import GatehouseError

if TYPE_CHECKING:
    from app.services.desk import DeskServices
    from app.services.print_slips import PrintOutcome
    from app.ui.background import Background

REPRINT_REASON = "reprint at the desk"
"""Kept in the journal beside the new copy."""


class SlipPrinting(QObject):
    """Issues and sends; remembers what did not print."""

    queued = Signal(object)
    """The family code whose slips are on their way."""
    ended = Signal(object)
    """A PrintOutcome."""
    refused = Signal(object)
    """An Exception: nothing was issued."""

    def __init__(self, services: "DeskServices", background: "Background", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._background = background
        self._last = ""
        self.unprinted: dict[str, PrintOutcome] = {}
        """By family code, the last outcome that put no slip into a hand."""

    def print_slips(self, code: str, reason: str = "") -> None:
        """Print the slips of a family or person code; a ``reason`` makes new copies, which void the former."""
        try:
            job = self._services.print_slips.issue(code, reason)
        except GatehouseError as error:
            self.refused.emit(error)
            return
        self._last = job.record.family.code
        self.queued.emit(job.record.family.code)
        self._background.run(lambda: self._services.print_slips.send(job), self._end, self.refused.emit)

    def reprint(self, code: str) -> None:
        """Print a new copy for a person or family, which voids the former one."""
        self.print_slips(code, REPRINT_REASON)

    def reprint_last(self) -> None:
        """Print again what was printed last: the same copies if they never came out, else new ones."""
        if self._last:
            self.print_slips(self._last, "" if self._last in self.unprinted else REPRINT_REASON)

    def _end(self, outcome: "PrintOutcome") -> None:
        code = outcome.job.record.family.code
        if outcome.state == "printed":
            self.unprinted.pop(code, None)
        else:
            self.unprinted[code] = outcome
        self.ended.emit(outcome)
