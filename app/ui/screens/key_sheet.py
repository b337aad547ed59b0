"""F1: every key on one sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.keys import KEYS
from app.ui.look import Look
from app.ui.translation import translate
from app.ui.widgets.key_cap import KeyCap


class KeySheet(QDialog):
    """Esc or F1 closes it; the button keeps it as one page to be printed, with the keys of single pages too."""

    save_requested = Signal(str)
    """The path of the PDF to write."""

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
        self.save_button = QPushButton()
        self.save_button.setObjectName("key_sheet.save")
        self.save_button.clicked.connect(self._ask_file)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 28)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addLayout(grid)
        column.addLayout(foot)
        look.changed.connect(self._refresh)
        self._refresh()

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the keys"), "gatehouse-keys.pdf", "PDF (*.pdf)")
        if path:
            self.save_requested.emit(path if path.lower().endswith(".pdf") else f"{path}.pdf")

    def _refresh(self) -> None:
        self.save_button.setText(self.tr("Save as PDF…"))
        self.save_button.setAccessibleName(self.save_button.text())
        self._title.setText(self.tr("Keys"))
        self.setWindowTitle(self.tr("Keys"))
        self.setAccessibleName(self.tr("Keys"))
        for label, (_, words) in zip(self._words, KEYS, strict=True):
            label.setText(translate("keys", words))
