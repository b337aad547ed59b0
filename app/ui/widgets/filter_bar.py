"""Toggles that narrow people down, each with its count; Alt and its digit press one."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain.finding import Filter
from app.domain.marking import QT_TRANSLATE_NOOP
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.translation import translate

_WORDS = {
    Filter.IN_CAMP: QT_TRANSLATE_NOOP("filters", "In the camp"),
    Filter.LEFT: QT_TRANSLATE_NOOP("filters", "Left"),
    Filter.NO_PHOTO: QT_TRANSLATE_NOOP("filters", "No photo"),
    Filter.MINOR: QT_TRANSLATE_NOOP("filters", "Minors"),
    Filter.NEEDS: QT_TRANSLATE_NOOP("filters", "Needs"),
    Filter.CONFLICT: QT_TRANSLATE_NOOP("filters", "Conflicts"),
    Filter.ARRIVED_TODAY: QT_TRANSLATE_NOOP("filters", "Arrived today"),
}


ROOM_PIXELS = 24
"""For the padding of a toggle."""


class FilterBar(QWidget):
    """Any number of them can be on; all of them count."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[Filter, int] = {}
        self.buttons = {one: QPushButton() for one in _WORDS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for one, button in self.buttons.items():
            button.setObjectName(f"find.filter.{one}")
            button.setProperty("kind", "need")
            button.setCheckable(True)
            button.toggled.connect(self._refresh)
            button.clicked.connect(self.changed)
            row.addWidget(button)
        row.addStretch(1)
        look.changed.connect(self._refresh)
        self._refresh()

    @property
    def chosen(self) -> frozenset[Filter]:
        """Which are on."""
        return frozenset(one for one, button in self.buttons.items() if button.isChecked())

    def choose(self, chosen: frozenset[Filter]) -> None:
        """Switch these on and the others off."""
        for one, button in self.buttons.items():
            button.setChecked(one in chosen)

    def press(self, number: int) -> None:
        """Press the filter of this number, from 1."""
        list(self.buttons.values())[number - 1].click()

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """Show how many people each leaves."""
        self._counts = counts
        self._refresh()

    def _refresh(self) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        for number, (one, button) in enumerate(self.buttons.items(), start=1):
            words = translate("filters", _WORDS[one])
            count = f"  {isolate(self._counts[one])}" if one in self._counts else ""
            # A tick beside the colour, so that no signal is colour alone.
            button.setText(f"{'✓ ' if button.isChecked() else ''}{words}{count}")
            # One that is on is written bold, for which Qt keeps no room.
            button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button.text()) + ROOM_PIXELS)
            button.setToolTip(f"{words} (Alt+{number})")
            button.setAccessibleName(f"{words}{count}")
