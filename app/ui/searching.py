"""Finds people, opens one, and counts what the desk holds."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import GatehouseError
from app.domain.expected import ExpectedPerson
from app.domain.family_code import read_code
from app.domain.finding import Filter, Found
from app.domain.person import FamilyRecord
from app.ui.background import Background, Reading

if TYPE_CHECKING:
    from app.services.desk import DeskServices


@dataclass(frozen=True)
class Opened:
    """A family, and the number of the member to look at."""

    record: FamilyRecord
    number: int


class Searching(QObject):
    """Searches and counts go behind the window; of several searches the last one asked for is shown."""

    found = Signal(object)
    """A tuple of Found."""
    erased = Signal(object)
    """The GatehouseError that says whose code was searched for: somebody's who was erased."""
    opened = Signal(object)
    """An Opened."""
    status_read = Signal(object)
    """A DeskStatus."""
    day_read = Signal(object)
    """A DayFigures."""
    counted = Signal(object)
    """How many people each Filter leaves."""
    refused = Signal(object)
    """An Exception."""

    def __init__(self, services: "DeskServices", background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._finding, self._counting = Reading(background), Reading(background)
        self._status, self._day = Reading(background), Reading(background)

    def search(self, text: str, filters: frozenset[Filter] = frozenset()) -> None:
        """Find people by name, code, document or phone; behind them those who are expected."""

        def find() -> tuple[tuple[Found, ...], GatehouseError | None]:
            if filters:
                return self._services.filter_people(filters, text), None
            here = self._services.find_people(text)
            found = (*here, *map(_expected, self._services.expected_arrivals.search(text)))
            return found, None if found else self._services.find_people.erased(text)

        def show(answer: tuple[tuple[Found, ...], GatehouseError | None]) -> None:
            found, erased = answer
            self.found.emit(found)
            if erased is not None:
                self.erased.emit(erased)

        self._finding.run(find, show, self.refused.emit)

    def read_counts(self) -> None:
        """Count whom each filter leaves."""
        self._counting.run(self._services.filter_people.counts, self.counted.emit, self.refused.emit)

    def open_found(self, found: Found) -> None:
        """Open the family of a person found."""
        self.open_code(found.code)

    def open_code(self, code: str) -> None:
        """Open the family of a person code."""
        try:
            record = self._services.open_family(code)
        except GatehouseError as error:
            self.refused.emit(error)
            return
        _, number = read_code(code)
        self.opened.emit(Opened(record, number or 1))

    def read_status(self) -> None:
        """Count."""
        self._status.run(self._services.report_status, self.status_read.emit, self.refused.emit)
        self._day.run(self._services.report_day, self.day_read.emit, self.refused.emit)


def _expected(person: ExpectedPerson) -> Found:
    """Show somebody who has not come beside those who have."""
    return Found(
        person_id="",
        code="",
        names=person.names,
        birth_date=person.birth_date,
        sex=person.form.sex,
        document=person.document,
        present=False,
        expected=person.expected_id,
    )
