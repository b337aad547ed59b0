"""Slips to be looked at before they are printed: laid out behind the window, when somebody asks."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import GatehouseError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.form import FamilyForm
    from app.services.desk import DeskServices
    from app.services.preview_slips import SlipPreview
    from app.ui.background import Background


@dataclass(frozen=True)
class Previewed:
    """Slips to be looked at, and whether they are those of the form at the desk, which may not be saved."""

    slips: "SlipPreview"
    of_form: bool


class Previewing(QObject):
    """One preview at a time: pages that were asked for before the last ones are dropped."""

    begun = Signal(object)
    """A Previewed, whose pages come later."""
    laid_out = Signal(object)
    """The pages, as bytes."""
    refused = Signal(object)
    """An Exception: there is nothing to look at."""

    def __init__(self, services: "DeskServices", background: "Background", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._background = background
        self._current: Previewed | None = None

    def preview(self, code: str) -> None:
        """Lay out what printing a family's or person's slips again would give."""
        self._begin(lambda: Previewed(self._services.preview_slips(code), of_form=False))

    def preview_form(self, form: "FamilyForm") -> None:
        """Lay out what saving the form would print."""
        self._begin(lambda: Previewed(self._services.preview_slips.of_form(form), of_form=True))

    def _begin(self, look_up: "Callable[[], Previewed]") -> None:
        try:
            previewed = look_up()
        except GatehouseError as error:
            self.refused.emit(error)
            return
        self._current = previewed
        self.begun.emit(previewed)
        lay_out = self._services.preview_slips.lay_out
        self._background.run(
            lambda: lay_out(previewed.slips), lambda pdf: self._show(previewed, pdf), self.refused.emit
        )

    def _show(self, previewed: Previewed, pdf: bytes) -> None:
        if previewed is self._current:
            self.laid_out.emit(pdf)
