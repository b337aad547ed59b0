"""Keeps what the window says of a record's whereabouts true, as receipts come in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import GatehouseError

if TYPE_CHECKING:
    from app.domain.person import FamilyRecord
    from app.services.desk import DeskServices
    from app.ui.searching import Opened


class Tracing(QObject):
    """Looks again at the person in view and at the family saved last whenever the sync thread has news."""

    person_traced = Signal(object)
    """The Custody of the person in view."""
    history_told = Signal(object)
    """What happened to the person in view, as a tuple of Events, the newest first."""
    saved_traced = Signal(object, object)
    """The code of the family saved last, and its Custody."""

    def __init__(self, services: "DeskServices", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._person = ""
        self._saved: tuple[str, str] | None = None

    def watch_person(self, opened: "Opened") -> None:
        """Follow the person who came into view."""
        member = next(member for member in opened.record.members if member.person.number == opened.number)
        self._person = member.person.person_id
        self.look_again()

    def watch_saved(self, record: "FamilyRecord") -> None:
        """Follow the family that was saved last."""
        self._saved = (record.family.code, record.family.family_id)
        self.look_again()

    def look_again(self, _state: object = None) -> None:
        """Tell where both are now; a file that cannot be read says nothing rather than something old."""
        try:
            if self._person:
                self.person_traced.emit(self._services.trace_record.person(self._person))
                self.history_told.emit(self._services.tell_history(self._person))
            if self._saved is not None:
                code, family_id = self._saved
                self.saved_traced.emit(code, self._services.trace_record.family(family_id))
        except GatehouseError:
            return
