"""Tells a scanner's bursts from a person's typing, wherever the cursor is.

A scanner types like a very fast person. While it may still be a person, keys reach the focused input as usual, so that
no keystroke is ever lost or late; when a burst ends with Enter and is a scan, the input gets back the text it had
before, the Enter is swallowed, and ``scanned`` tells the text, decoded by the keys themselves.

In an input of the form only what cannot be anything else counts as a scan (machine-readable lines, our slips, codes
with their hyphen): any other burst is taken for typing and stays where the cursor is. Everywhere else every burst is a
scan.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.identity.scan import CodeScan, MrzLinesScan, MrzScan, Scan, SlipScan, UnknownScan, read_scan
from app.identity.scanner import KeyPress, Platform, ScanCodeDecoder
from app.ui.widgets.edits import CodeEdit

FASTEST_PERSON = 35
"""Milliseconds between two keys: nobody keeps below this for six keys."""
SHORTEST_BURST = 6
LINE_PAUSE = 400
"""Milliseconds a scanner may take between two lines of one zone."""
SILENCE = 120
"""Milliseconds after which a burst without Enter is looked at."""

_PLATFORMS: dict[str, Platform] = {"xcb": "xcb", "wayland": "wayland", "windows": "windows", "cocoa": "cocoa"}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True)
class Scanned:
    """A burst: its text, and what it is."""

    text: str
    scan: Scan


@dataclass
class _Burst:
    """The keys so far, and the input as it was before the first of them."""

    target: QWidget | None = None
    before: str = ""
    cursor: int = 0
    typed: list[str] = field(default_factory=list)
    keys: list[KeyPress] = field(default_factory=list)


class ScanRouter(QObject):
    """An event filter of the application. ``ticks`` returns milliseconds that never go back."""

    scanned = Signal(object)
    """A Scanned."""

    def __init__(self, application: QApplication, ticks: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks = ticks
        self._decoder = ScanCodeDecoder(_PLATFORMS.get(QGuiApplication.platformName(), "xcb"))
        self._burst = _Burst()
        self._last = 0
        self._lines: list[str] = []
        self._enabled = False
        self._silence = self._timer(SILENCE, self._look_without_enter)
        self._pause = self._timer(LINE_PAUSE, self._give_up_lines)
        application.installEventFilter(self)

    def listen(self, *, enabled: bool) -> None:
        """Watch the keys, or leave them alone (while nobody is logged in)."""
        self._enabled = enabled
        self._burst = _Burst()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow the Enter of a scan; let everything else through."""
        if self._enabled and event.type() == QEvent.Type.KeyPress and isinstance(watched, QWidget):
            return isinstance(event, QKeyEvent) and self._take(event)
        return False

    def _take(self, event: QKeyEvent) -> bool:
        focused = QApplication.focusWidget()
        at = int(event.timestamp()) or self._ticks()
        fast = abs(at - self._last) < FASTEST_PERSON and focused is self._burst.target
        if event.key() in _ENTER and not event.modifiers() & _COMMANDS:
            self._last = at
            return (fast and self._end_line()) or self._forget()
        if not event.text().strip() or event.modifiers() & _COMMANDS:
            return False if event.key() in {Qt.Key.Key_Shift, Qt.Key.Key_AltGr} else self._forget()
        if not fast:
            self._burst = self._begin(focused)
        self._last = at
        self._burst.typed.append(event.text())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._burst.keys.append(KeyPress(event.nativeScanCode(), shift))
        self._silence.start()
        return False

    def _begin(self, focused: QWidget | None) -> _Burst:
        if isinstance(focused, QLineEdit):
            return _Burst(focused, focused.text(), focused.cursorPosition())
        return _Burst(focused)

    def _forget(self) -> bool:
        """A key that no scanner sends, or a person's Enter: nothing so far is a scan."""
        self._burst = _Burst()
        self._silence.stop()
        return False

    def _end_line(self) -> bool:
        """Take the burst as a scan if it is one; return whether its Enter is to be swallowed."""
        text = self._text()
        if len(text) < SHORTEST_BURST:
            return False
        lines = [*self._lines, text]
        scan = read_scan("\n".join(lines))
        if self._lines and not isinstance(scan, MrzScan | MrzLinesScan):
            scan, lines = read_scan(text), [text]
        if not self._is_scan(scan):
            return False
        self._take_back()
        self._lines = []
        if isinstance(scan, MrzLinesScan):
            self._lines = lines
            self._pause.start()
        else:
            self._pause.stop()
            self.scanned.emit(Scanned("\n".join(lines), scan))
        return True

    def _is_scan(self, scan: Scan) -> bool:
        target = self._burst.target
        if not isinstance(target, QLineEdit) or target.objectName() == "scan_box":
            return True
        if isinstance(scan, CodeScan):
            return "-" in self._text()
        certain = isinstance(scan, MrzScan | MrzLinesScan | SlipScan)
        return certain or (isinstance(scan, UnknownScan) and bool(scan.resembles))

    def _text(self) -> str:
        """Return the burst by its keys; by its characters when the keys have no codes."""
        decoded = self._decoder.text(self._burst.keys)
        return decoded if len(decoded) == len(self._burst.keys) else "".join(self._burst.typed)

    def _take_back(self) -> None:
        """Give the input the text it had before the burst."""
        target = self._burst.target
        if isinstance(target, QLineEdit):
            if isinstance(target, CodeEdit):
                target.close_list()
            target.setText(self._burst.before)
            target.setCursorPosition(self._burst.cursor)
        self._forget()

    def _look_without_enter(self) -> None:
        """Some scanners send no Enter: take what is complete as it stands."""
        scan = read_scan("\n".join([*self._lines, self._text()])) if len(self._burst.keys) >= SHORTEST_BURST else None
        if isinstance(scan, MrzScan | SlipScan):
            self._end_line()

    def _give_up_lines(self) -> None:
        """The rest of a zone did not come: show what did."""
        text, self._lines = "\n".join(self._lines), []
        if text:
            self.scanned.emit(Scanned(text, UnknownScan(text=text, resembles="mrz")))

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(slot)
        return timer
