"""Tells a scanner's bursts from a person's typing, wherever the cursor is.

A scanner types like a very fast person. While it may still be a person, keys reach the focused input as usual, so that
no keystroke is ever lost or late; when a burst ends with Enter, the input gets back the text it had before, the Enter
is swallowed, and ``scanned`` tells the text, decoded by the keys themselves.

Scanners stutter: a cheap one, or any one under a keyboard layout that needs a shift for each letter, takes 60 ms for
some keys. So the bursts of a run are kept, parted where a person could have paused, and what only a scanner sends
(machine-readable lines, our slips) is looked for in all of them together. What a person typed is never taken: nobody
keeps up the speed that the rest asks for. Outside the desk's inputs, where a password or an enrolment code may come
from a scanner too, only what cannot be anything else counts as a scan.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from app.identity.scan import MrzLinesScan, MrzScan, NameScan, Scan, SlipScan, TokenScan, UnknownScan, read_scan
from app.identity.scanner import KeyPress, Platform, ScanCodeDecoder
from app.ui.widgets.edits import CodeEdit

FASTEST_PERSON = 35
"""Milliseconds between two keys: nobody keeps below this for six keys."""
SHORTEST_BURST = 6
STUTTER = 150
"""Milliseconds that a scanner may take for one key among fast ones."""
SLOWEST_ZONE = 80
"""Milliseconds a key, on average: a zone or slip that came faster was scanned."""
SLOWEST_SCANNER, LONG_RUN = 45, 10
"""Milliseconds a key, on average, that nobody keeps up for so many keys."""
LINE_PAUSE = 400
"""Milliseconds a scanner may take between two lines of one zone."""
SILENCE = 200
"""Milliseconds after which a burst without Enter is looked at."""
SHORTEST_LINE = 30
"""Characters of a zone's line."""

_PLATFORMS: dict[str, Platform] = {"xcb": "xcb", "wayland": "wayland", "windows": "windows", "cocoa": "cocoa"}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_BETWEEN = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock})
"""Keys that a scanner holds or presses for the next one."""
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_DESK_INPUTS = ("scan_box", "member.", "find.")
"""How the names of inputs begin that take scans of every kind."""


@dataclass(frozen=True)
class Scanned:
    """A burst: its text, and what it is."""

    text: str
    scan: Scan


@dataclass
class _Burst:
    """Keys in quick succession, and the input as it was before the first of them. Times are in milliseconds."""

    target: QWidget | None
    began: int
    before: str = ""
    cursor: int = 0
    typed: list[str] = field(default_factory=list)
    keys: list[KeyPress] = field(default_factory=list)

    @property
    def certain(self) -> bool:
        """Whether it is too long and too fast for a person."""
        return len(self.keys) >= SHORTEST_BURST


@dataclass(frozen=True)
class _Seen:
    """The last key event: Qt shows one that nobody takes to each parent in turn."""

    at: int
    key: int
    watched: QWidget


class ScanRouter(QObject):
    """An event filter of the application. ``ticks`` returns milliseconds that never go back."""

    scanned = Signal(object)
    """A Scanned."""

    def __init__(self, application: QApplication, ticks: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks = ticks
        self._decoder = ScanCodeDecoder(_PLATFORMS.get(QGuiApplication.platformName(), "xcb"))
        self._run: list[_Burst] = []
        self._last = 0
        self._seen: _Seen | None = None
        self._lines: list[str] = []
        self._silence = self._timer(SILENCE, self._look_without_enter)
        self._pause = self._timer(LINE_PAUSE, self._give_up_lines)
        self._application = application

    def listen(self, *, enabled: bool) -> None:
        """Watch the keys, or leave them alone (while nobody is logged in).

        Each of the application's events comes here, tens of thousands while a window is built: a fifth of its time.
        """
        self._application.removeEventFilter(self)
        if enabled:
            self._application.installEventFilter(self)
        self._forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow the Enter of a scan; let everything else through."""
        if event.type() != QEvent.Type.KeyPress:
            return False
        if not isinstance(watched, QWidget) or not isinstance(event, QKeyEvent) or self._is_passed_on(watched, event):
            return False
        return self._take(event)

    def _is_passed_on(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Whether this is the key that a child just left to its parent."""
        last, self._seen = self._seen, _Seen(int(event.timestamp()), event.key(), watched)
        if last is None or last.watched is watched or (last.at, last.key) != (self._seen.at, self._seen.key):
            return False
        return isValid(last.watched) and watched.isAncestorOf(last.watched)

    def _take(self, event: QKeyEvent) -> bool:
        focused = QApplication.focusWidget()
        at = int(event.timestamp()) or self._ticks()
        if event.key() in _BETWEEN:
            return False
        last, self._last = self._last, at
        pause = abs(at - last)
        stays = bool(self._run) and self._run[-1].target is focused and pause < STUTTER
        if event.key() in _ENTER and not event.modifiers() & _COMMANDS:
            return self._end_line(last) if stays else self._end_slow_line(focused)
        typed = event.text().strip() or (event.text() if event.text() == " " and stays else "")
        if not typed or event.modifiers() & _COMMANDS:
            return self._forget()
        if not stays:
            self._run = []
        if not self._run or not (pause < FASTEST_PERSON or self._run[-1].certain):
            self._run.append(_begin(focused, at))
        burst = self._run[-1]
        burst.typed.append(event.text())
        burst.keys.append(KeyPress(event.nativeScanCode(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)))
        self._silence.start()
        if self._lines:
            self._pause.start()
        # A space presses a button; nobody else's key does.
        return event.text() == " " and burst.certain and not isinstance(focused, QLineEdit)

    def _forget(self) -> bool:
        """A key that no scanner sends, or a person's Enter: nothing so far is a scan."""
        self._run = []
        self._silence.stop()
        return False

    def _end_line(self, last: int) -> bool:
        """Take the run, whose last key came at ``last``, if it is a scan; return whether to swallow its Enter."""
        run = self._run
        for start in range(len(run)):
            bursts = run[start:]
            if _milliseconds_a_key(bursts, last) < SLOWEST_ZONE and _is_sure(self._read(self._text(bursts))[1]):
                return self._accept(bursts[0], self._text(bursts))
        for start in range(len(run)):
            if self._is_burst(run[start:], last):
                return self._accept(run[start], self._text(run[start:]))
        return self._end_slow_line(run[-1].target)

    def _end_slow_line(self, focused: QWidget | None) -> bool:
        """Take a zone's line out of an input of the form however slowly it came: it is nobody's name."""
        text = focused.text() if isinstance(focused, QLineEdit) and focused.objectName().startswith("member.") else ""
        if len(text) >= SHORTEST_LINE and isinstance(self._read(text)[1], MrzScan | MrzLinesScan):
            return self._accept(_Burst(focused, self._last), text)
        return self._forget()

    def _is_burst(self, bursts: Sequence[_Burst], last: int) -> bool:
        """Whether no person typed this, and it stands where every kind of scan is welcome."""
        target = bursts[0].target
        if isinstance(target, QLineEdit) and not target.objectName().startswith(_DESK_INPUTS):
            return False
        if len(bursts) == 1 and bursts[0].certain:
            return True
        long = sum(len(burst.keys) for burst in bursts) >= LONG_RUN
        return long and _milliseconds_a_key(bursts, last) < SLOWEST_SCANNER

    def _accept(self, first: _Burst, text: str) -> bool:
        lines, scan = self._read(text)
        _take_back(first)
        self._forget()
        self._lines = []
        if isinstance(scan, MrzLinesScan):
            self._lines = lines
            self._pause.start()
            return True
        self._pause.stop()
        if isinstance(scan, NameScan) and first.target is not None and first.target.objectName().startswith("member."):
            scan = UnknownScan(text=text)
        self.scanned.emit(Scanned("\n".join(lines), scan))
        return True

    def _read(self, text: str) -> tuple[list[str], Scan]:
        """Read the line, behind the lines of the zone before it if it belongs to them."""
        if self._lines:
            lines = [*self._lines, text]
            scan = read_scan("\n".join(lines))
            if isinstance(scan, MrzScan | MrzLinesScan):
                return lines, scan
        return [text], read_scan(text)

    def _text(self, bursts: Sequence[_Burst]) -> str:
        """Return the bursts by their keys; by their characters when the keys have no codes."""
        keys = [key for burst in bursts for key in burst.keys]
        decoded = self._decoder.text(keys)
        return decoded if len(decoded) == len(keys) else "".join(text for burst in bursts for text in burst.typed)

    def _look_without_enter(self) -> None:
        """Some scanners send no Enter: take what is complete as it stands."""
        for start in range(len(self._run)):
            bursts = self._run[start:]
            text = self._text(bursts)
            fast = len(text) >= SHORTEST_BURST and _milliseconds_a_key(bursts, self._last) < SLOWEST_ZONE
            if fast and isinstance(self._read(text)[1], MrzScan | SlipScan):
                self._accept(bursts[0], text)
                return

    def _give_up_lines(self) -> None:
        """The rest of a zone did not come: show what did."""
        text, self._lines = "\n".join(self._lines), []
        if text:
            self.scanned.emit(Scanned(text, UnknownScan(text=text, resembles="mrz")))

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(slot)
        return timer


def _begin(focused: QWidget | None, at: int) -> _Burst:
    if isinstance(focused, QLineEdit):
        return _Burst(focused, at, focused.text(), focused.cursorPosition())
    return _Burst(focused, at)


def _take_back(burst: _Burst) -> None:
    """Give the input the text it had before the burst."""
    target = burst.target
    if isinstance(target, QLineEdit):
        if isinstance(target, CodeEdit):
            target.close_list()
        target.setText(burst.before)
        target.setCursorPosition(burst.cursor)


def _milliseconds_a_key(bursts: Sequence[_Burst], last: int) -> float:
    keys = sum(len(burst.keys) for burst in bursts)
    return abs(last - bursts[0].began) / max(1, keys - 1)


def _is_sure(scan: Scan) -> bool:
    """Whether only a scanner sends this."""
    return isinstance(scan, MrzScan | MrzLinesScan | SlipScan | TokenScan) or (
        isinstance(scan, UnknownScan) and scan.resembles == "mrz"
    )
