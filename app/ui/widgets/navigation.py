"""The five places, one above the other."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from app.domain.marking import QT_TRANSLATE_NOOP
from app.ui.look import Look, icon_gap
from app.ui.translation import translate

PLACES = (
    ("desk", "users-round", QT_TRANSLATE_NOOP("places", "Desk")),
    ("find", "search", QT_TRANSLATE_NOOP("places", "Find")),
    ("today", "calendar-days", QT_TRANSLATE_NOOP("places", "Today")),
    ("supervisor", "shield-check", QT_TRANSLATE_NOOP("places", "Supervisor")),
    ("settings", "settings", QT_TRANSLATE_NOOP("places", "Settings")),
)
"""Name, icon and English words of each place; Ctrl+1 … Ctrl+5 in this order."""

RAIL_PIXELS = 132
ROOM_PIXELS = 36
"""For the padding of a button and the gap behind its icon."""


class Navigation(QWidget):
    """A rail of buttons; exactly one place is current."""

    place_requested = Signal(object)
    """The name of the place, as text."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._group = QButtonGroup(self)
        self._buttons = {name: QPushButton() for name, _, _ in PLACES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name, button in self._buttons.items():
            button.setObjectName(f"place.{name}")
            button.setProperty("kind", "place")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, place=name: self.place_requested.emit(place))
            self._group.addButton(button)
            column.addWidget(button)
        column.addStretch(1)
        look.changed.connect(self._refresh)
        self._refresh()

    def mark(self, place: str) -> None:
        """Show which place is current."""
        self._buttons[place].setChecked(True)

    def _refresh(self) -> None:
        size = self._look.pixels(20)
        bold = QFont(self.font())
        bold.setBold(True)
        words_width = max(QFontMetrics(bold).horizontalAdvance(translate("places", words)) for _, _, words in PLACES)
        self.setFixedWidth(max(self._look.pixels(RAIL_PIXELS), words_width + size + ROOM_PIXELS))
        for number, (name, icon, words) in enumerate(PLACES, start=1):
            button, label = self._buttons[name], translate("places", words)
            button.setText(icon_gap(label))
            button.setToolTip(f"{label} (Ctrl+{number})")
            button.setAccessibleName(label)
            button.setIcon(self._look.icon(icon, "muted", "accent"))
            button.setIconSize(QSize(size, size))
