"""What desks said differently: read behind the window, decided by a supervisor."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.conflict import Conflict, ConflictKind, Rival
from app.domain.status import SyncState
from app.ui.background import Background, Reading
from app.ui.error_text import error_text
from app.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.services.desk import DeskServices


@dataclass(frozen=True)
class Decision:
    """For one side of a conflict: its value stands, or its person gets ``bed`` or the next number."""

    conflict: Conflict
    rival: Rival
    bed: str = ""
    reason: str = ""


class Deciding(QObject):
    """Reads again after each decision, and when entries of other desks have come."""

    listed = Signal(object)
    """A tuple of Conflicts."""
    told = Signal(object)
    """A Notice."""

    def __init__(self, services: "DeskServices", background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._background, self._reading = background, Reading(background)
        self._pulled = 0

    def read(self) -> None:
        """Look for conflicts; ``listed`` tells."""
        self._reading.run(self._services.list_conflicts, self.listed.emit, self._refuse)

    def read_when_pulled(self, state: SyncState) -> None:
        """Look again when other desks' entries have come."""
        if state.pulled != self._pulled:
            self._pulled = state.pulled
            self.read()

    def decide(self, decision: Decision) -> None:
        """Decide; it goes to the other desks by itself."""
        self._background.run(lambda: self._decide(decision), self._tell_decided, self._refuse)

    def _decide(self, decision: Decision) -> None:
        resolve = self._services.resolve_conflict
        match decision.conflict.kind:
            case ConflictKind.VALUE:
                resolve.keep(decision.conflict, decision.rival, decision.reason)
            case ConflictKind.BED:
                resolve.give_bed(decision.rival.person_id, decision.bed, decision.reason)
            case ConflictKind.NUMBER:
                resolve.renumber(decision.rival.person_id, decision.reason)
            case ConflictKind.PEOPLE:
                resolve.overturn(decision.rival, decision.reason)

    def _tell_decided(self, _done: object) -> None:
        self.told.emit(Notice("ok", self.tr("Decided. It goes to the other desks by itself.")))
        self.read()

    def _refuse(self, error: Exception) -> None:
        self.told.emit(Notice("bad", str(error_text(error))))
        self._reading.run(self._services.list_conflicts, self.listed.emit)
