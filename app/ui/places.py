"""Which place is in view, and the way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.widgets.navigation import Navigation

_BACK = {
    "person": "find",
    "conflicts": "today",
    "duplicates": "today",
    "papers": "supervisor",
    "print_queue": "today",
    "expected": "today",
    "tokens": "today",
    "day_end": "supervisor",
    "list_preview": "expected",
}
_MARKED = {**_BACK, "conflicts": "supervisor", "sync": "today", "list_preview": "today"}


class Places(QObject):
    """Shows one screen of a stack at a time."""

    shown = Signal(object)
    """The name of the place that came into view, as text."""
    left = Signal()
    """Back was asked for, also where there is nowhere to go back to."""

    def __init__(self, stack: QStackedWidget, navigation: Navigation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = stack
        self._navigation = navigation
        self._screens: dict[str, QWidget] = {}
        self._entered: dict[str, Callable[[], object]] = {}
        self.current = ""

    def add(self, name: str, screen: QWidget, entered: Callable[[], object]) -> None:
        """Add a place; ``entered`` is called whenever it comes into view."""
        self._screens[name] = screen
        self._entered[name] = entered
        self._stack.addWidget(screen)

    def show(self, name: str) -> None:
        """Bring a place into view."""
        if name == self.current:
            return
        self.current = name
        self._stack.setCurrentWidget(self._screens[name])
        self._navigation.mark(_MARKED.get(name, name))
        self._entered[name]()
        self.shown.emit(name)

    def go(self, name: str, then: Callable[[], object]) -> None:
        """Bring a place into view, and do something there."""
        self.show(name)
        then()

    def back(self) -> None:
        """Go to where one came from; the desk is home."""
        self.left.emit()
        self.show(_BACK.get(self.current, "desk"))
