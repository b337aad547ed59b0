"""The gate at the desk: after F9 or F10, the next slip marks people as in or out instead of opening the family."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import GatehouseError
from app.domain.family_code import read_code
from app.domain.person import Direction, FamilyRecord

if TYPE_CHECKING:
    from app.services.desk import DeskServices


@dataclass(frozen=True)
class Passage:
    """Who passed: the family as it is now, and the member's number (None for all of them)."""

    record: FamilyRecord
    number: int | None
    direction: Direction


class Gate(QObject):
    """Waits for a slip after a direction was asked for."""

    armed = Signal(object)
    """The Direction that the next slip will mark; None when no slip is waited for any more."""
    passed = Signal(object)
    """A Passage."""
    refused = Signal(object)
    """An Exception; nobody was marked."""

    def __init__(self, services: "DeskServices", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.direction: Direction | None = None

    def arm(self, direction: Direction | None) -> None:
        """Wait for a slip; asking for the same direction twice, or None, stops waiting."""
        if direction is None and self.direction is None:
            return
        self.direction = None if direction is self.direction else direction
        self.armed.emit(self.direction)

    def take(self, code: str) -> None:
        """Mark the holder of a person code, or the whole family of a family code."""
        direction = self.direction
        if direction is None:
            return
        self.arm(None)
        try:
            record = self._services.mark_presence(code, direction)
        except GatehouseError as error:
            self.refused.emit(error)
            return
        self.passed.emit(Passage(record, read_code(code)[1], direction))
