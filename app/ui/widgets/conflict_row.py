"""One line that counts what desks said differently, with the button that opens the list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.domain.conflict import Conflict
from app.ui.look import Look
from app.ui.widgets.icon_label import IconLabel


class ConflictRow(QFrame):
    """Hidden while there is nothing to decide."""

    opened = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        """``name`` is the button's object name."""
        super().__init__(parent)
        self.setProperty("notice", "warn")
        self._count = 0
        self._words, self.button = QLabel(), QPushButton()
        self._words.setWordWrap(True)
        self.button.setObjectName(name)
        self.button.clicked.connect(self.opened)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(10)
        row.addWidget(IconLabel(look, "triangle-alert", "warn", 20))
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        look.changed.connect(self._refresh)
        self._refresh()
        self.hide()

    def show_conflicts(self, conflicts: tuple[Conflict, ...]) -> None:
        """Count them."""
        self._count = len(conflicts)
        self._refresh()
        self.setVisible(bool(conflicts))

    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def _refresh(self) -> None:
        self._words.setText(self.tr("%n thing(s) that desks said differently", "", self._count))
        self.button.setText(self.tr("Show them"))
        self.setAccessibleName(self._words.text())
        self.button.setAccessibleName(f"{self.button.text()}: {self._words.text()}")
