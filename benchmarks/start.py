"""From process start to a window that can be used, beside a bare Qt window, interleaved.

Offscreen, so that neither waits for an X server. Ours is the login page of a desk that is set up, as ``python -m app``
paints it; then the same desk, with 100,000 people in its file and passwords that cost nothing (Argon2id apart), up to
a family that is on the screen after its code was typed. Beside the time on the clock stands the processor's, which a
busy machine does not stretch. The aims: the first page within twice the bare window, the family within five times.

Run with: python -m benchmarks.start [PEOPLE]
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks._window import fill

ROUNDS = 7
PEOPLE = 100_000
LIMITS = {"bare Qt window": 1.0, "login page": 2.0, "code found": 5.0}
COUNT = 'print("shown", __import__("time").process_time(), flush=True)'
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv)
window = QWidget(); window.show(); application.processEvents()
print("shown", flush=True)
"""
OURS = """
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
def execute(*_):
    QApplication.processEvents()
    print("shown", flush=True)
    return 0
QApplication.exec = execute
from app.__main__ import main
main()
"""
FOUND = """
import sys, time
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
def execute(*_):
    (shell,) = (widget for widget in QApplication.topLevelWidgets() if widget.inherits("QMainWindow"))
    find = shell.findChild
    QApplication.processEvents()
    find(QLineEdit, "login.name").setText("Sara")
    find(QLineEdit, "login.password").setText("benchmark")
    find(QPushButton, "login.enter").click()
    while shell.main_window is None or shell.page() is not shell.main_window:
        QApplication.processEvents()
        time.sleep(0.001)
    shell.main_window.desk.scan_box.focus()
    QTest.keyClicks(QApplication.focusWidget(), CODE)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    while CODE not in find(QLabel, "family_title").text():
        QApplication.processEvents()
        time.sleep(0.001)
    print("shown", flush=True)
    shell.close()
    return 0
QApplication.exec = execute
from app.__main__ import main
main()
"""


def milliseconds(code: str, environment: dict[str, str]) -> tuple[float, float]:
    """Return the time from starting Python to the word ``shown``, on the clock and of the processor."""
    begun = time.perf_counter()
    counted = code.replace('print("shown", flush=True)', COUNT)
    with subprocess.Popen([sys.executable, "-c", counted], env=environment, stdout=subprocess.PIPE) as process:  # noqa: S603 - our own code
        assert process.stdout is not None
        word, seconds = process.stdout.readline().split()
        assert word == b"shown"
        return (time.perf_counter() - begun) * 1000, float(seconds) * 1000


def main(people: int) -> None:
    """Print the medians and their ratios."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder) / "home"
        middle = fill(path, people)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GATEHOUSE_HOME": str(path)}
        codes = {"bare Qt window": BARE, "login page": OURS, "code found": f"CODE = {middle!r}\n{FOUND}"}
        times: dict[str, list[tuple[float, float]]] = {name: [] for name in codes}
        for _ in range(ROUNDS):
            for name, code in codes.items():
                times[name].append(milliseconds(code, environment))
    medians = {name: [statistics.median(column) for column in zip(*some, strict=True)] for name, some in times.items()}
    for name, (clock, processor) in medians.items():
        ratios = [mine / bare for mine, bare in zip((clock, processor), medians["bare Qt window"], strict=True)]
        line = f"{name:16} {clock:6.0f} ms {ratios[0]:4.1f} x   processor {processor:6.0f} ms {ratios[1]:4.1f} x"
        print(line + ("" if ratios[0] <= LIMITS[name] else f"   NOT REACHED: {LIMITS[name]:.0f} x"))


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else PEOPLE)
