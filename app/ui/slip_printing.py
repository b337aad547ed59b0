"""Prints slips behind the window: issuing is a commit, rendering and the printer are background work."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import GatehouseError

if TYPE_CHECKING:
    from app.services.desk import DeskServices
    from app.services.print_slips import PrintOutcome
    from app.ui.background import Background

REPRINT_REASON = "reprint at the desk"
"""Kept in the journal beside the new copy."""


@dataclass(frozen=True)
class Unprinted:
    """A family whose slips are still to be printed, and what became of the attempt since this window opened."""

    code: str
    outcome: "PrintOutcome | None" = None


class SlipPrinting(QObject):
    """Issues and sends; tells which slips are still to be printed, and why where it has seen it itself."""

    queued = Signal(object)
    """The family code whose slips are on their way."""
    ended = Signal(object)
    """A PrintOutcome."""
    refused = Signal(object)
    """An Exception: nothing was issued."""
    unprinted_read = Signal(object)
    """A tuple of Unprinted, the newest family first."""

    def __init__(self, services: "DeskServices", background: "Background", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._background = background
        self._last = ""
        self._outcomes: dict[str, PrintOutcome] = {}
        """By family code, the last outcome that put no slip into a hand."""

    def print_slips(self, code: str, reason: str = "") -> None:
        """Print the slips of a family or person code; a ``reason`` makes new copies, which void the former printed."""
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
            self.reprint(self._last)

    def read_unprinted(self) -> None:
        """Look up in the desk's file which slips are still to be printed."""
        self._background.run(self._services.print_slips.unprinted, self._tell_unprinted, self.refused.emit)

    def _end(self, outcome: "PrintOutcome") -> None:
        code = outcome.job.record.family.code
        if outcome.state == "printed":
            self._outcomes.pop(code, None)
        else:
            self._outcomes[code] = outcome
        self.ended.emit(outcome)
        self.read_unprinted()

    def _tell_unprinted(self, codes: tuple[str, ...]) -> None:
        self.unprinted_read.emit(tuple(Unprinted(code, self._outcomes.get(code)) for code in codes))
