"""One line that counts what there is to decide, with the button that opens the list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.domain.conflict import Conflict
from app.ui.look import Look
from app.ui.widgets.icon_label import IconLabel


class CountedRow(QFrame):
    """Hidden while there is nothing to decide; a subclass has the words."""

    opened = Signal()

    icon, token, notice = "triangle-alert", "warn", "warn"

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        """``name`` is the button's object name."""
        super().__init__(parent)
        self.setProperty("notice", self.notice)
        self._count = 0
        self._words, self.button = QLabel(), QPushButton()
        self._words.setWordWrap(True)
        self.button.setObjectName(name)
        self.button.clicked.connect(self.opened)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(10)
        row.addWidget(IconLabel(look, self.icon, self.token, 20))
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        look.changed.connect(self._refresh)
        self._refresh()
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many there are."""
        self._count = count
        self._refresh()
        self.setVisible(count > 0)

    def sentence(self, count: int) -> str:
        """The words for so many."""
        raise NotImplementedError

    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def _refresh(self) -> None:
        self._words.setText(self.sentence(self._count))
        self.button.setText(self.tr("Show them"))
        self.setAccessibleName(self._words.text())
        self.button.setAccessibleName(f"{self.button.text()}: {self._words.text()}")


class ConflictRow(CountedRow):
    """Counts what desks said differently."""

    def show_conflicts(self, conflicts: tuple[Conflict, ...]) -> None:
        """Count them."""
        self.show_count(len(conflicts))

    def sentence(self, count: int) -> str:
        """The words for so many."""
        return self.tr("%n thing(s) that desks said differently", "", count)
