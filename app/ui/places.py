"""Which place is in view, and the way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from app.ui.widgets.navigation import PLACES, Navigation

_HOME = {
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
"""The place that each page belongs to."""
_MARKED = {**_HOME, "conflicts": "supervisor", "sync": "today", "list_preview": "today"}
_OF_WHERE_ONE_CAME_FROM = frozenset({"slip_preview"})
_MAIN = frozenset(name for name, *_ in PLACES)


class Places(QObject):
    """Shows one screen of a stack at a time, and remembers over which one came to a page, and what had the cursor."""

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
        self._trail: list[str] = []
        """The places behind the one in view, since the last of the five main ones."""
        self._held: dict[str, QWidget] = {}
        """What had the cursor when a place was left."""
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
        if name in _MAIN:
            self._trail.clear()
        elif name in self._trail:
            del self._trail[self._trail.index(name) :]
        elif self.current:
            self._trail.append(self.current)
        self._show(name)

    def _show(self, name: str) -> None:
        if self.current and (held := self._screens[self.current].focusWidget()) is not None:
            self._held[self.current] = held
        self.current = name
        self._stack.setCurrentWidget(self._screens[name])
        marked = self._trail[-1] if name in _OF_WHERE_ONE_CAME_FROM and self._trail else name
        self._navigation.mark(_MARKED.get(marked, marked))
        self._entered[name]()
        self.shown.emit(name)

    def go(self, name: str, then: Callable[[], object]) -> None:
        """Bring a place into view, and do something there."""
        self.show(name)
        then()

    def back(self) -> None:
        """Go to where one came from, with the cursor where it was; the desk is home."""
        self.left.emit()
        if not self._trail:
            self.show(_HOME.get(self.current, "desk"))
            return
        name = self._trail.pop()
        self._show(name)
        held = self._held.get(name)
        if held is not None and isValid(held) and held.isVisible() and held.isEnabled():
            held.setFocus(Qt.FocusReason.OtherFocusReason)
