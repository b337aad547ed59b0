"""F1: every key on one sheet."""

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.keys import KEYS
from app.ui.look import Look
from app.ui.translation import translate
from app.ui.widgets.columns import Columns
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.scrolling import scrolled

WIDTH, HALF_PIXELS = 1240, 480
"""Of the sheet, and at least of each half of it, in pixels at 100 %."""
AROUND = 40
"""Pixels of the window that stay free."""
_SCROLLS = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
}


class KeySheet(QDialog):
    """Esc or F1 closes it; the button keeps it as one page to be printed, with the keys of single pages too."""

    save_requested = Signal(str)
    """The path of the PDF to write."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self._title = QLabel()
        self._title.setProperty("scale", "title")
        self._look = look
        self._words = tuple(QLabel() for _ in KEYS)
        self._inside = QWidget()
        halves = Columns(look)
        self._inside.setLayout(halves)
        rows = ceil(len(KEYS) / 2)
        for start in (0, rows):
            half = QWidget()
            grid = QGridLayout(half)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(18)
            grid.setVerticalSpacing(7)
            grid.setColumnStretch(1, 1)
            pairs = zip(KEYS[start : start + rows], self._words[start : start + rows], strict=True)
            for row, ((keys, _), words) in enumerate(pairs):
                words.setWordWrap(True)
                grid.addWidget(KeyCap(keys), row, 0)
                grid.addWidget(words, row, 1)
            grid.setRowStretch(rows, 1)
            halves.add(half, 1, HALF_PIXELS)
        self._scroll = scrolled(self._inside)
        self.save_button = QPushButton()
        self.save_button.setObjectName("key_sheet.save")
        self.save_button.clicked.connect(self._ask_file)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 28)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        look.changed.connect(self._refresh)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that the keys need, and no more than the window has; the rest is scrolled to."""
        super().showEvent(event)
        parent = self.parentWidget()
        room = parent.window().size() if parent else self.screen().availableSize()
        width = min(self._look.pixels(WIDTH), room.width() - AROUND)
        rest = self._column.totalMinimumSize().height() - self._scroll.minimumSizeHint().height()
        keys = halves.heightForWidth(width - 2 * AROUND) if (halves := self._inside.layout()) else 0
        self.resize(width, min(keys + rest + AROUND, room.height() - AROUND))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by pages and lines."""
        if (act := _SCROLLS.get(Qt.Key(event.key()))) is not None:
            self._scroll.verticalScrollBar().triggerAction(act)
        else:
            super().keyPressEvent(event)

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
