"""Free text that shows a probable spelling in grey while it is empty; Down takes it, and the next ones after it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.widgets.edits import TextEdit


class GhostEdit(TextEdit):
    """What is grey is no value: who leaves the field without taking it leaves the field empty."""

    ghost_changed = Signal()
    """Another spelling is offered, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spellings: tuple[str, ...] = ()

    def offer_spellings(self, spellings: tuple[str, ...]) -> None:
        """Offer these, the likeliest first, in the place of those offered before."""
        if spellings != self._spellings:
            self._spellings = spellings
            self.setPlaceholderText(self.ghost())
            self.ghost_changed.emit()

    def ghost(self) -> str:
        """The spelling in grey; empty for none."""
        return next(iter(self._spellings), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a spelling on Down, and go round through them; Up goes back. What was typed otherwise is left alone."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        rounds = ("", *self._spellings)
        if not step or len(rounds) == 1 or self.text() not in rounds:
            super().keyPressEvent(event)
            return
        self.setText(rounds[(rounds.index(self.text()) + step) % len(rounds)])
        self.textEdited.emit(self.text())
