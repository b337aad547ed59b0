"""Locks the window when nobody has touched it for a while: a queue walks past this screen."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

MINUTES = 5
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin})


class IdleLock(QObject):
    """Watches keys and mouse of the whole application."""

    expired = Signal()
    """Nobody touched anything for the minutes."""

    def __init__(self, application: QApplication, minutes: float = MINUTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=round(minutes * 60_000))
        self._timer.timeout.connect(self.expired)
        self._timer.start()
        application.installEventFilter(self)

    def wait(self, minutes: float) -> None:
        """Wait so long from now on."""
        self._timer.setInterval(round(minutes * 60_000))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to count anew at each touch; let everything through."""
        if event.type() in _TOUCHES:
            self._timer.start()
        return super().eventFilter(watched, event)
