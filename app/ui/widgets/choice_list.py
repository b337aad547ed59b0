"""A list beside a card: arrows choose what the card shows, Enter goes on to it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget


class ChoiceList(QListWidget):
    """One line of text each, which wraps."""

    sent = Signal()
    """Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, lines: Iterable[str], row: int) -> None:
        """Show other lines with the row chosen; nobody is told that the choice changed."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        self.addItems(list(lines))
        self.setCurrentRow(row)
        self.blockSignals(False)  # noqa: FBT003 - the same

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for oneself."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.sent.emit()
        else:
            super().keyPressEvent(event)
