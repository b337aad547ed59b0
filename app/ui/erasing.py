"""A person erased behind the window: a supervisor's act."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.error_text import error_text
from app.ui.isolates import isolate
from app.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.services.desk import DeskServices
    from app.services.erase_person import Erased
    from app.ui.background import Background


class Erasing(QObject):
    """The result is a line of words in the footer."""

    erased = Signal()
    """The person is gone."""
    told = Signal(object)
    """A Notice."""

    def __init__(self, services: "DeskServices", background: "Background", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._background = background

    def erase(self, code: str, reason: str) -> None:
        """Erase the person with this code."""
        self._background.run(lambda: self._services.erase_person(code, reason), self._tell, self._refuse)

    def _tell(self, erased: "Erased") -> None:
        text = self.tr("{code} is erased here, and everywhere else at the next contact.")
        told = text.format(code=isolate(erased.code))
        if erased.named_by:
            named = self.tr("The claims of {codes} still name somebody so called.")
            told += " " + named.format(codes=", ".join(map(isolate, erased.named_by)))
        self.told.emit(Notice("ok", told))
        self.erased.emit()

    def _refuse(self, error: Exception) -> None:
        self.told.emit(Notice("bad", str(error_text(error))))
