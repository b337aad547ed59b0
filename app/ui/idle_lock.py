"""Locks the window when nobody has touched it for a while: a queue walks past this screen."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

MINUTES = 5
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin})
_REST = 60
"""After a touch nothing is watched for so small a part of the time: five seconds of five minutes."""


class IdleLock(QObject):
    """Watches keys and mouse of the whole application.

    To watch is to be shown each of its events, tens of thousands while a window is built. So it rests after each touch,
    and waits as much longer: the window is never locked early, and at most a sixtieth late.
    """

    expired = Signal()
    """Nobody touched anything for the minutes."""

    def __init__(self, application: QApplication, minutes: float = MINUTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.expired)
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._watch)
        self.wait(minutes)

    def wait(self, minutes: float) -> None:
        """Wait so long from now on."""
        milliseconds = round(minutes * 60_000)
        self._rest.setInterval(milliseconds // _REST)
        self._timer.setInterval(milliseconds + self._rest.interval())
        self._begin()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin to count anew at each touch; let everything through."""
        if event.type() in _TOUCHES:
            self._begin()
        return False

    def _begin(self) -> None:
        self._timer.start()
        self._application.removeEventFilter(self)
        self._rest.start()

    def _watch(self) -> None:
        self._application.installEventFilter(self)
