"""A toggle in a row of them: perhaps an icon, words, and the digit that presses it together with Alt."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.ui.look import Look, icon_gap

ICON_PIXELS = 18
KEY_PIXELS = 12
"""Between the words and the key."""


class KeyToggle(QPushButton):
    """One that is on is framed and bold, so that no signal is colour alone; its key stands at the far edge."""

    def __init__(self, look: Look, name: str, key: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName(name)
        self.setCheckable(True)
        self.setProperty("kind", "need")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._key = QLabel(str(key))
        self._key.setProperty("scale", "small")
        self._key.setProperty("tone", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 0, 9, 0)
        row.addStretch(1)
        row.addWidget(self._key)

    def sizeHint(self) -> QSize:
        """Room for icon, words and key; as much when it is on, though its words are bold then."""
        bold = self.font()
        bold.setBold(True)
        words = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        own = super().sizeHint()
        return own + QSize(self._key.sizeHint().width() + KEY_PIXELS + max(0, words), 0)

    def show_words(self, words: str, told: str, icon: str = "") -> None:
        """Show other words; ``told`` is all that there is to say, for a tool tip and for those who listen."""
        self.setText(icon_gap(words) if icon else words)
        self.setToolTip(f"{told} (Alt+{self._key.text()})")
        self.setAccessibleName(told)
        if icon:
            self.setIcon(self._look.icon(icon, "muted", "accent"))
            size = self._look.pixels(ICON_PIXELS)
            self.setIconSize(QSize(size, size))
        self.updateGeometry()
