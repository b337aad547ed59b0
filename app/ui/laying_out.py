"""Supervisors' papers behind the window: laid out to be looked at, or written to a file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import GatehouseError
from app.domain.paper_order import PaperOrder, PaperTarget
from app.ui.error_text import error_text
from app.ui.isolates import isolate
from app.ui.screens.papers import LaidOut, PaperFile
from app.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.domain.languages import Language
    from app.services.desk import DeskServices
    from app.ui.background import Background


class LayingOut(QObject):
    """The Papers page's work. Every result is a page or a line of words."""

    laid_out = Signal(object)
    """A LaidOut."""
    told = Signal(object)
    """A Notice."""

    def __init__(self, services: "DeskServices", background: "Background", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._background = background

    def preview(self, order: PaperOrder) -> None:
        """Lay a paper out."""
        make = self._services.print_papers
        self._background.run(lambda: LaidOut(order, make(order)), self.laid_out.emit, self._refuse)

    def save(self, wanted: PaperFile) -> None:
        """Write a paper to a file."""
        issue = self._services.print_papers.issue
        self._background.run(
            lambda: Path(wanted.path).write_bytes(issue(wanted.order, PaperTarget.FILE)),
            lambda _: self._tell_saved(),
            self._refuse,
        )

    def save_keys(self, path: str, language: "Language") -> None:
        """Write the key sheet to a file."""
        make = self._services.print_key_sheet
        told = Notice("ok", self.tr("Saved. Print it and lay it beside the keyboard."))
        self._background.run(
            lambda: Path(path).write_bytes(make(language)), lambda _: self.told.emit(told), self._refuse
        )

    def _tell_saved(self) -> None:
        self.told.emit(Notice("ok", self.tr("Saved. Anybody can read the file: keep it safe.")))

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, OSError) and not isinstance(error, GatehouseError):
            text = self.tr("The file could not be written ({reason}). Choose another folder.")
            self.told.emit(Notice("bad", text.format(reason=isolate(error.strerror or ""))))
            return
        self.told.emit(Notice("bad", str(error_text(error))))
