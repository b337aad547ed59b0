"""A card in the middle of an otherwise empty page, as wide as its text size asks for and the window allows."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.look import Look
from app.ui.widgets.scrolling import Scrolling


class Centred(Scrolling):
    """``pixels`` is the card's width at 100 %; where it is higher than the window, it scrolls."""

    def __init__(self, look: Look, card: QFrame, pixels: int, parent: QWidget | None = None) -> None:
        inside = QWidget()
        inside.setObjectName("page")
        super().__init__(inside, parent)
        self._look, self._card, self._pixels = look, card, pixels
        # A card that is aligned would not grow with its words; one between stretches does.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        column = QVBoxLayout(inside)
        column.addStretch(2)
        column.addLayout(middle)
        column.addStretch(3)
        look.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be no wider than the window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._card.setFixedWidth(min(self._look.pixels(self._pixels), max(self.viewport().width() - 24, 200)))
