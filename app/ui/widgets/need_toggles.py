"""Specific needs as toggles in a row: icon, word and key, straight from the code list."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.domain.codes import Code, CodeLists
from app.ui.look import Look, icon_gap
from app.ui.widgets.flow import Flow
from app.ui.widgets.key_cap import KeyCap

ICON_PIXELS = 18
KEY_PIXELS = 12
"""Between the words and the key."""


class NeedToggle(QPushButton):
    """One need; its key stands at the far edge."""

    def __init__(self, look: Look, need: Code, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.need = need
        self._look = look
        self.setObjectName(f"need.{need.code}")
        self.setCheckable(True)
        self.setProperty("kind", "need")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._key = QLabel(str(need.desk_key))
        self._key.setProperty("scale", "small")
        self._key.setProperty("tone", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 0, 9, 0)
        row.addStretch(1)
        row.addWidget(self._key)
        look.changed.connect(self._refresh)
        self._refresh()

    def sizeHint(self) -> QSize:
        """Room for icon, words and key; as much when it is on, though its words are bold then."""
        bold = self.font()
        bold.setBold(True)
        words = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        own = super().sizeHint()
        return own + QSize(self._key.sizeHint().width() + KEY_PIXELS + max(0, words), 0)

    def _refresh(self) -> None:
        words = self.need.label(self._look.language)
        self.setText(icon_gap(words))
        self.setToolTip(f"{words} (Alt+{self._key.text()})")
        self.setAccessibleName(words)
        self.setIcon(self._look.icon(self.need.icon, "muted", "accent"))
        size = self._look.pixels(ICON_PIXELS)
        self.setIconSize(QSize(size, size))


class NeedToggles(QWidget):
    """The needs that the desk asks for first; the others come with import and the supervisor's list."""

    toggled = Signal(object)
    """The code of the need that was switched, as text."""

    def __init__(self, look: Look, lists: CodeLists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = QLabel()
        self._title.setProperty("weight", "bold")
        flow = Flow(self)
        flow.setSpacing(6)
        flow.addWidget(self._title)
        flow.addWidget(KeyCap("Alt+1 … 9"))
        offered = sorted((need for need in lists.needs if need.desk_key), key=lambda need: need.desk_key or 0)
        self._toggles = tuple(NeedToggle(look, need) for need in offered)
        for toggle in self._toggles:
            flow.addWidget(toggle)
            toggle.clicked.connect(lambda _checked=False, code=toggle.need.code: self.toggled.emit(code))
        look.changed.connect(self._refresh)
        self._refresh()

    def show_needs(self, needs: list[str]) -> None:
        """Show which needs the current member has."""
        for toggle in self._toggles:
            toggle.setChecked(toggle.need.code in needs)

    def press(self, key: int) -> None:
        """Switch the need of Alt+``key``, as if it was clicked."""
        for toggle in self._toggles:
            if toggle.need.desk_key == key:
                toggle.click()

    def _refresh(self) -> None:
        self._title.setText(self.tr("Needs"))
