"""Words with an icon in the header, which open what stands behind them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.look import Look
from app.ui.widgets.icon_label import IconLabel


class Chip(QWidget):
    """``icon`` and ``words`` are for the class that says something."""

    clicked = Signal()

    def __init__(self, look: Look, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.icon = IconLabel(look, icon, "muted", 20)
        self.words = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.icon)
        row.addWidget(self.words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click."""
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def text(self) -> str:
        """The words shown."""
        return self.words.text()
