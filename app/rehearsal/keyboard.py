"""A person's hands and a passport reader, as key events: what the window cannot tell from the real ones."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.identity.scanner import KeyPress, ScanCodeDecoder

PERSON_MILLISECONDS = 120
"""Between two keys of somebody who types well."""
SCANNER_MILLISECONDS = 4
_X11_CODES = range(127, 8, -1)
"""The keypad first, so that the main keys win."""
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Sends keys to whatever has the focus. Its clock stamps the events, so that a rehearsal need not wait."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._clock = 1_000_000
        decoder = ScanCodeDecoder("xcb")
        presses = [KeyPress(code, shift) for shift in (True, False) for code in _X11_CODES]
        self._presses = {decoder.character(press): press for press in presses}

    def type(self, text: str) -> None:
        """Type as a person does."""
        for character in text:
            self._strike(0, character, PERSON_MILLISECONDS)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
        """Press a key that is no letter: Tab, Enter, F9, Ctrl+Enter … Shortcuts hear it."""
        self._clock += PERSON_MILLISECONDS
        QTest.keyClick(self._target(), key, modifiers)
        self._settle()

    def scan(self, lines: Sequence[str]) -> None:
        """Send lines as a keyboard-wedge scanner does: a burst with X11 scan codes, Enter after each line."""
        self._clock += 1_000
        for line in lines:
            for character in line:
                press = self._presses[character]
                modifiers = Qt.KeyboardModifier.ShiftModifier if press.shift else _NO_MODIFIER
                self._strike(0, character, SCANNER_MILLISECONDS, press.code, modifiers)
            self._strike(Qt.Key.Key_Return, "\r", SCANNER_MILLISECONDS)
        self._clock += 1_000

    def _strike(
        self, key: int, text: str, pause: int, scan_code: int = 0, modifiers: Qt.KeyboardModifier = _NO_MODIFIER
    ) -> None:
        self._clock += pause
        target = self._target()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key or ord(text.upper()[0]), modifiers, scan_code, 0, 0, text)
            event.setTimestamp(self._clock)
            QCoreApplication.sendEvent(target, event)
        self._settle()

    def _settle(self) -> None:
        """Let the window answer. Without a window manager nobody gives the window its place back after a popup."""
        QApplication.processEvents()
        if QApplication.activePopupWidget() is None and not self._window.isActiveWindow():
            self._window.activateWindow()
            QApplication.processEvents()

    def _target(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        focused = QApplication.focusWidget() if popup is None else popup.focusWidget()
        return focused or popup or self._window
