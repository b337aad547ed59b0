"""The one box for everything: scan or type a passport, slip, code, name, document or phone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.look import Look


class ScanBox(QLineEdit):
    """Tells what was typed and sent with Enter; a scanner's bursts go through the scan router instead."""

    submitted = Signal(object)
    """The text, as typed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send the text on Enter."""
        super().keyPressEvent(event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            if text := self.text().strip():
                self.submitted.emit(text)

    def _refresh(self) -> None:
        self._icon.setIcon(self._look.icon("scan-line", "muted"))
        self._icon.setText(self.tr("Scan or type"))
        self.setPlaceholderText(self.tr("Scan or type: passport, slip, code, name, document, phone…"))
        self.setAccessibleName(self.tr("Scan or type"))
