"""A real window on a real X server, under keyboard layouts that garble a scanner, driven by real key events."""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest

from app.identity.mrz_layout import check_digit
from app.identity.scanner import KeyPress, ScanCodeDecoder

PASSWORD = "correct horse battery"
PASSPORT = ("P<RUSRABINOVICH<<EVGENII<<<<<<<<<<<<<<<<<<<<", "6500000421RUS9312074M2701013<<<<<<<<<<<<<<<0")
LAYOUTS = ("us", "il", "ru", "az", "fi")
"""The keyboards of the window's five languages."""
PATIENCE = 120
"""Seconds, for a machine that has much else to do; each wait ends when what it waits for is there."""
NEEDED = ("Xvfb", "xdotool", "setxkbmap")
Found = TypeVar("Found")
_SHIFT, _ENTER = "50", "36"
_AT_ONCE = ("chrt", "--rr", "1") if shutil.which("chrt") and os.geteuid() == 0 else ()
"""A scanner's keys come in one burst, whatever else the computer does; a program that plays one has to be let."""

pytestmark = pytest.mark.skipif(
    any(shutil.which(program) is None for program in NEEDED), reason=f"{', '.join(NEEDED)} are not all installed"
)


class Screen:
    """An X server without a window manager, hands on its keyboard, and eyes that see a page change."""

    def __init__(self, display: str, home: Path, picture: Path) -> None:
        self._home, self._picture = home, picture
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("QT_QPA", "GATEHOUSE"))},
            "DISPLAY": display,
            "GATEHOUSE_HOME": str(home),
            "GATEHOUSE_PASSWORD_FILE": str(home.with_suffix(".password")),
        }
        decoder = ScanCodeDecoder("xcb")
        presses = [KeyPress(code, shift) for shift in (True, False) for code in range(127, 8, -1)]
        self._presses = {decoder.character(press): press for press in presses}

    def run(self, *command: str) -> str:
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=True).stdout

    def program(self, *arguments: str) -> str:
        return self.run(sys.executable, "-m", "app", *arguments)

    def keys(self, *keys: str) -> None:
        self.run("xdotool", "key", "--delay", "60", *keys)

    def type(self, text: str) -> None:
        self.run("xdotool", "type", "--delay", "60", text)

    def picture(self) -> bytes:
        """Return every sixteenth byte of the screen: enough to see another page."""
        return self._picture.read_bytes()[::16]

    def differs(self, former: bytes) -> bool:
        """Whether more of the screen changed than a button's word and a cursor."""
        now = self.picture()
        return sum(a != b for a, b in zip(former, now, strict=True)) > len(now) // 20

    def written(self) -> frozenset[tuple[Path, int]]:
        """Return when the desk's files were written last: a draft or a save shows here."""
        files = (path for path in self._home.rglob("*") if path.suffix != ".log")
        return frozenset((path, path.stat().st_mtime_ns) for path in files)

    def saved(self) -> frozenset[bytes]:
        """Return what the high-water mark says: a save shows here, and no draft."""
        (mark,) = self._home.rglob("desk.mark")
        content = mark.read_bytes()
        return frozenset((content[: len(content) // 2], content[len(content) // 2 :]))

    def scan(self, lines: Sequence[str]) -> None:
        """Press the keys that a wedge scanner presses, whatever they mean under the layout."""
        events: list[str] = []
        for line in lines:
            for character in line:
                press = self._presses[character]
                key = ["key", "--delay", "1", str(press.code)]
                events += ["keydown", _SHIFT, *key, "keyup", _SHIFT] if press.shift else key
            events += ["key", "--delay", "1", _ENTER]
        self.run(*_AT_ONCE, "xdotool", *events)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            "1366x768x24",
            "-nolisten",
            "tcp",
            "-fbdir",
            str(tmp_path),
        ],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with contextlib.suppress(PermissionError):
        os.sched_setscheduler(server.pid, os.SCHED_RR, os.sched_param(1))
    with os.fdopen(reading) as number:
        screen = Screen(f":{number.readline().strip()}", tmp_path / "home", tmp_path / "Xvfb_screen0")
    password = tmp_path / "home.password"
    password.write_text(PASSWORD)
    password.chmod(0o600)
    yield screen
    server.terminate()
    server.wait(PATIENCE)


@pytest.fixture
def window(screen: Screen) -> Iterator["subprocess.Popen[bytes]"]:
    screen.program("set-up", "--camp", "TRN", "--desk", "Desk 1", "--operator", "Sara")
    window = subprocess.Popen([sys.executable, "-m", "app"], env=screen.environment)
    shown = _until(lambda: _search(screen))
    screen.run("xdotool", "windowfocus", "--sync", shown.split()[-1])
    nothing = bytes(len(screen.picture()))
    _until(lambda: screen.differs(nothing))
    yield window
    window.kill()
    window.wait(PATIENCE)


def _search(screen: Screen) -> str:
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "Gatehouse"],
        env=screen.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return found.stdout.strip()


def _until_new(what: Callable[[], AbstractSet[object]], act: Callable[[], object]) -> None:
    before = what()
    act()
    _until(lambda: what() - before)


def _until(found: Callable[[], Found]) -> Found:
    until = time.monotonic() + PATIENCE
    while not (value := found()):
        assert time.monotonic() < until
        time.sleep(0.05)
    return value


def test_a_passport_is_scanned_and_the_family_saved_under_every_layout(
    screen: Screen, window: "subprocess.Popen[bytes]"
) -> None:
    screen.type("Sara")
    screen.keys("Tab")
    screen.type(PASSWORD)
    login = screen.picture()
    screen.keys("Return")
    _until(lambda: screen.differs(login))
    numbers = [f"65000004{place}" for place in range(len(LAYOUTS))]
    for layout, number in zip(LAYOUTS, numbers, strict=True):
        screen.run("setxkbmap", layout)
        _until_new(screen.written, partial(screen.scan, _passport(number)))
        _until_new(screen.saved, lambda: screen.keys("ctrl+Return"))
    window.terminate()
    window.wait(PATIENCE)
    for number in numbers:
        assert f"\tRABINOVICH EVGENII\t1993-12-07\t{number}\t" in screen.program("find", number, "--operator", "Sara")


def _passport(number: str) -> tuple[str, str]:
    """Return the sample passport with another number, its check digits right."""
    first, second = PASSPORT
    second = number + check_digit(number) + second[10:43]
    return first, second + check_digit(second[:10] + second[13:20] + second[21:43])
