"""The bottom line: the receipt, and the keys that always work."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.ui.keys import FOOTER_KEYS
from app.ui.look import Look
from app.ui.translation import translate
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.receipt import Receipt

SPACING = 14


class _KeyHint(QPushButton):
    """A key cap and its word; a click does what the key does."""

    def __init__(self, look: Look, key: str, words: str) -> None:
        super().__init__()
        self.setObjectName(f"key.{key}")
        self.setProperty("kind", "hint")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words = words
        self._label = QLabel()
        self._label.setProperty("scale", "small")
        for label in (cap := KeyCap(key), self._label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(6)
        self._row.addWidget(cap)
        self._row.addWidget(self._label)
        look.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        words = translate("footer", self._words)
        self._label.setText(words)
        self.setAccessibleName(words)
        self.setMinimumWidth(self._row.sizeHint().width())
        self.setMinimumHeight(self._row.sizeHint().height())


class Footer(QWidget):
    """Shows notices in the receipt."""

    key_requested = Signal(object)
    """The key whose hint was clicked, as text."""

    def __init__(self, look: Look, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.receipt = Receipt(look, zone)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(SPACING)
        row.addWidget(self.receipt, 1)
        self._hints = tuple(_KeyHint(look, key, words) for key, words in FOOTER_KEYS)
        for hint, (key, _) in zip(self._hints, FOOTER_KEYS, strict=True):
            hint.clicked.connect(lambda _checked=False, name=key: self.key_requested.emit(name))
            row.addWidget(hint)
        look.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many keys as leave the receipt its half; F1 shows them all."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() * 2 // 5
        for hint in self._hints:
            room -= hint.minimumWidth() + SPACING
            hint.setVisible(room >= 0 or hint is self._hints[0])
