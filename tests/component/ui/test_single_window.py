"""A second start on the same folder brings the first window to the front; a window that was killed leaves no trap."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from select import select

import pytest
from PySide6.QtNetwork import QLocalServer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.single_window import SingleWindow
from tests.component.ui.conftest import OpenStage

ROOT = Path(__file__).resolve().parents[3]
_START = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.ui.single_window import SingleWindow
application = QCoreApplication([])
single = SingleWindow(Path(sys.argv[1]))
print(single.is_first(), flush=True)
if sys.argv[2] == "stay":
    application.exec()
"""
LONGEST = 30


@pytest.fixture
def first(qapp: QApplication, tmp_path: Path) -> Iterator[SingleWindow]:
    single = SingleWindow(tmp_path)
    yield single
    single.close()


def start(folder: Path, *, stay: bool = False) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _START, str(folder), "stay" if stay else "go"]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def answer(started: subprocess.Popen[str]) -> str:
    """Return what the other process found, while this one's window goes on working."""
    until = time.monotonic() + LONGEST
    while started.poll() is None and time.monotonic() < until:
        QTest.qWait(20)
    return started.communicate(timeout=LONGEST)[0].strip()


def test_a_second_start_raises_the_first_window(first: SingleWindow, tmp_path: Path) -> None:
    raised: list[bool] = []
    first.raised.connect(lambda: raised.append(True))
    assert first.is_first()
    assert answer(start(tmp_path)) == "False"
    assert raised == [True]
    assert answer(start(tmp_path / "another")) == "True"
    assert raised == [True]


def test_a_window_that_was_killed_is_no_window(first: SingleWindow, tmp_path: Path) -> None:
    killed = start(tmp_path, stay=True)
    assert killed.stdout is not None
    assert killed.stdout.readline().strip() == "True"
    killed.kill()
    killed.communicate(timeout=LONGEST)
    assert first.is_first()
    assert answer(start(tmp_path)) == "False"


def test_a_first_window_that_is_still_starting_is_not_pushed_aside(first: SingleWindow, tmp_path: Path) -> None:
    raised: list[bool] = []
    first.raised.connect(lambda: raised.append(True))
    assert first.is_first()
    second = start(tmp_path)
    time.sleep(1.6)  # the first listens and answers nobody yet
    assert answer(second) == "False"
    assert raised == [True]


def test_of_two_starts_at_once_one_is_the_first(
    first: SingleWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    others: list[subprocess.Popen[str]] = []
    listen = QLocalServer.listen

    def slowly(server: QLocalServer, name: str) -> bool:
        other = start(tmp_path)
        others.append(other)
        assert other.stdout is not None
        select([other.stdout], [], [], 1)  # time enough to take itself for the first
        return bool(listen(server, name))

    monkeypatch.setattr(QLocalServer, "listen", slowly)
    assert first.is_first()
    assert [answer(other) for other in others] == ["False"]


def test_a_window_that_was_put_away_comes_to_the_front(opened: OpenStage) -> None:
    shell = opened().shell
    shell.showMinimized()
    shell.come_to_front()
    assert not shell.isMinimized()
    assert shell.isVisible()


def test_the_program_starts_once_for_a_folder_and_again_after_a_kill(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GATEHOUSE_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-m", "app"]

    def program() -> subprocess.Popen[bytes]:
        return subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)

    running = [program()]
    try:
        until = time.monotonic() + LONGEST
        # Until the first one listens, another start may become the first; then the first ends by itself.
        second = program()
        while running[0].poll() is None and second.poll() is None and time.monotonic() < until:
            time.sleep(0.05)
        running = [one for one in (running[0], second) if one.poll() is None]
        assert len(running) == 1, "one of the two stays, one goes"
        running[0].kill()
        running[0].wait(LONGEST)
        running = [program()]
        third = program()
        while running[0].poll() is None and third.poll() is None and time.monotonic() < until + LONGEST:
            time.sleep(0.05)
        assert sorted((running[0].poll() is None, third.poll() is None)) == [False, True]
        running.append(third)
    finally:
        for one in running:
            one.kill()
            one.wait(LONGEST)
