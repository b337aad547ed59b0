"""The end of the day behind the window."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.day_end import OpenEnds, SignOff
from app.ui.background import Background, Reading
from app.ui.error_text import error_text
from app.ui.isolates import isolate
from app.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.services.desk import DeskServices


@dataclass(frozen=True)
class DayEnd:
    """What is open, and the newest sign-off."""

    open_ends: OpenEnds
    last: SignOff | None = None


class Ending(QObject):
    """Counts behind the window; signing is one commit."""

    read = Signal(object)
    """A DayEnd."""
    told = Signal(object)
    """A Notice."""
    sheet_made = Signal(object)
    """A SignOff to be printed; without a name, nobody signed it yet."""

    def __init__(self, services: "DeskServices", background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._background, self._reading = background, Reading(background)

    def look(self) -> None:
        """Count what is open."""
        self._reading.run(self._read, self.read.emit, self._refuse)

    def sign_off(self) -> None:
        """Sign the day off."""

        def done(signed: SignOff) -> None:
            words = self.tr("{day} is signed off by {name}.")
            self.told.emit(Notice("ok", words.format(day=isolate(signed.day), name=isolate(signed.operator))))
            self.look()

        self._background.run(self._services.end_day.sign_off, done, self._refuse)

    def make_sheet(self) -> None:
        """Gather what the sheet about today says."""
        self._background.run(self._services.end_day.sheet, self.sheet_made.emit, self._refuse)

    def _read(self) -> DayEnd:
        end_day = self._services.end_day
        return DayEnd(end_day(), end_day.last())

    def _refuse(self, error: Exception) -> None:
        self.told.emit(Notice("bad", str(error_text(error))))
