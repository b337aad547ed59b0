"""The one box for everything: scan or type a passport, slip, code, name, document or phone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.person import Direction
from app.ui.look import Look


class ScanBox(QLineEdit):
    """Tells what was typed and sent with Enter; a scanner's bursts go through the scan router instead."""

    submitted = Signal(object)
    """The text, as typed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._direction: Direction | None = None
        self._hints = "", ""
        self.setObjectName("scan_box")
        self.setProperty("scale", "scan")
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        look.changed.connect(self._refresh)
        self._refresh()

    def focus(self) -> None:
        """Put the cursor here, with everything selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def show_direction(self, direction: Direction | None) -> None:
        """Say at the box what the next slip or code does; None opens its family."""
        self._direction = direction
        self.clear()
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send the text on Enter."""
        super().keyPressEvent(event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            if text := self.text().strip():
                self.submitted.emit(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hint at as much as there is room for."""
        super().resizeEvent(event)
        self._show_hint()

    def _show_hint(self) -> None:
        hint, words = self._hints
        whole = self.fontMetrics().horizontalAdvance(hint) < self.width() - 2 * self.height()
        self.setPlaceholderText(hint if whole else words)
        self.setToolTip("" if whole else hint)

    def _refresh(self) -> None:
        icons = {None: ("scan-line", "muted"), Direction.IN: ("log-in", "accent"), Direction.OUT: ("log-out", "accent")}
        self._icon.setIcon(self._look.icon(*icons[self._direction]))
        if self._direction is Direction.IN:
            words = hint = self.tr("Arrived: scan the slip, or type its code. Esc stops.")
        elif self._direction is Direction.OUT:
            words = hint = self.tr("Left: scan the slip, or type its code. Esc stops.")
        else:
            words = self.tr("Scan or type")
            hint = self.tr("Scan or type: passport, slip, code, name, document, phone…")
        self._icon.setText(words)
        self._hints = hint, words
        self._show_hint()
        self.setAccessibleName(words)
