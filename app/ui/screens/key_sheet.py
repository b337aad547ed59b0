"""F1: every key on one sheet."""

from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.ui.keys import KEYS
from app.ui.look import Look
from app.ui.translation import translate
from app.ui.widgets.key_cap import KeyCap


class KeySheet(QDialog):
    """Esc or F1 closes it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self._title = QLabel()
        self._title.setProperty("scale", "title")
        self._words = tuple(QLabel() for _ in KEYS)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(7)
        for row, ((keys, _), words) in enumerate(zip(KEYS, self._words, strict=True)):
            grid.addWidget(KeyCap(keys), row, 0)
            grid.addWidget(words, row, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 28)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addLayout(grid)
        look.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self._title.setText(self.tr("Keys"))
        self.setWindowTitle(self.tr("Keys"))
        self.setAccessibleName(self.tr("Keys"))
        for label, (_, words) in zip(self._words, KEYS, strict=True):
            label.setText(translate("keys", words))
