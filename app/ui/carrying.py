"""What waits and what was refused, read behind the window; and the stick that goes where no link does."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from app.domain.status import SyncStage, SyncState
from app.ui.background import Background, Reading
from app.ui.error_text import error_text
from app.ui.isolates import isolate
from app.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.services.desk import DeskServices


class Carrying(QObject):
    """The Sync page's work. Every result is a line of words, on the page and in the footer."""

    read = Signal(object)
    """The SyncDetails."""
    told = Signal(object)
    """A Notice."""

    def __init__(self, services: "DeskServices", background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._background, self._reading = background, Reading(background)
        self._seen: tuple[SyncStage, int, int] | None = None

    def look(self) -> None:
        """Read how things stand."""
        self._reading.run(self._services.report_sync, self.read.emit, self._refuse)

    def look_when_changed(self, state: SyncState) -> None:
        """Read again when the sync thread has something new to show; not for every batch of a long push."""
        seen = (state.stage, state.refused, 0 if state.progress else state.waiting)
        if seen != self._seen:
            self._seen = seen
            self.look()

    def try_again(self) -> None:
        """Use what is kept of other desks' entries, where this program understands it."""
        self._background.run(self._services.sync.try_again, self._tell_tried, self._refuse)

    def export_to(self, folder: str) -> None:
        """Write what waits onto a stick."""

        def export() -> tuple[int, int, str, bool]:
            report = self._services.carry_journal.export_to(Path(folder))
            return report.entries, report.size, report.withdrawn, report.nothing

        self._background.run(export, self._tell_exported, self._refuse)

    def import_from(self, folder: str) -> None:
        """Take headquarters' receipt from a stick."""

        def take() -> tuple[int, int]:
            report = self._services.carry_journal.import_from(Path(folder))
            return max(0, report.fresh), report.waiting

        self._background.run(take, self._tell_imported, self._refuse)

    def _tell_tried(self, used: int) -> None:
        if used:
            self.told.emit(Notice("ok", self.tr("%n more entries of other desks are used now.", "", used)))
        else:
            self.told.emit(Notice("info", self.tr("None of them can be used yet. Update Gatehouse, then try again.")))
        self.look()

    def _tell_exported(self, written: tuple[int, int, str, bool]) -> None:
        entries, size, withdrawn, nothing = written
        if nothing:
            text = self.tr("HQ has a receipt for everything: nothing waits, and nothing has to be carried.")
        else:
            text = self.tr("%n entries are on the stick, {size}. Unmount it, then take it to HQ.", "", entries)
            text = text.format(size=isolate(QLocale().formattedDataSize(size)))
        if withdrawn:
            more = self.tr(
                "HQ has withdrawn this desk ({reason}), and takes only what was entered up to its last good entry."
            )
            text = f"{text} {more.format(reason=isolate(withdrawn))}"
        self.told.emit(Notice("warn" if withdrawn else "ok", text))
        self.look()

    def _tell_imported(self, taken: tuple[int, int]) -> None:
        fresh, waiting = taken
        text = self.tr("HQ has %n more entries now; {waiting} still wait.", "", fresh)
        self.told.emit(Notice("ok", text.format(waiting=isolate(waiting))))
        self.look()

    def _refuse(self, error: Exception) -> None:
        self.told.emit(Notice("bad", str(error_text(error))))
