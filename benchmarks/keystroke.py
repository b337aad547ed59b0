"""From a keystroke in Find to its results on the screen, 100,000 people in the file; and keys while the desk works.

Through the real window, offscreen, on real key events. First names are typed letter by letter, each letter once the
results of the one before are painted. Beside it
stands how long the key itself took to be seen in the input. Then the same keys are typed at a person's speed while
the sync thread pushes everything to a headquarters of its own, somebody verifies the file and another saves: how long
the window took for each key.

Run with: python -m benchmarks.keystroke [PEOPLE]
"""

import os
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.bootstrap.desk import DeskFolder
from app.bootstrap.turns import take_short_turns
from app.domain.form import NameForm
from app.domain.operator import Operator, Role
from app.protocol.enrolment import EnrolmentCode
from app.services.desk import DeskServices
from app.ui.main_window import MainWindow
from benchmarks._window import OPERATOR, desk_folder, fill, log_in, named, settle
from tests.helpers.headquarters_process import HeadquartersProcess
from tests.helpers.loopback import open_headquarters
from tools.fictional_registrations import MEASURED_NAMES

PEOPLE = 100_000
LIMIT = 50.0
NAMES = 40
BUSY_SECONDS = 20.0
PERSON = 0.12
"""Seconds between two keys."""
_AS_EXEC_DOES = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class Painted(QObject):
    """Counts the paintings of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let everything through."""
        self.times += event.type() == QEvent.Type.Paint
        return False


def strike(box: QLineEdit, letter: str) -> None:
    """Press and let go of a letter's key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(box, QKeyEvent(kind, ord(letter.upper()[0]), Qt.KeyboardModifier.NoModifier, letter))


class Typist:
    """Types into Find."""

    def __init__(self, window: MainWindow, box: QLineEdit) -> None:
        """``window`` shows Find."""
        self._box = box
        self._answers = 0
        self._painted = Painted()
        self._tick = QTimer(interval=20)
        self._tick.start()  # so that waiting ends
        window.finder.table.viewport().installEventFilter(self._painted)
        window.searching.found.connect(self._count)

    def _count(self, _found: object) -> None:
        self._answers += 1

    def search(self, name: str) -> tuple[list[float], list[float]]:
        """Type a name; return the milliseconds to the painted results of each letter, and to the letter itself."""
        self._box.clear()
        results, keys = [], []
        for letter in name:
            answers, begun = self._answers, time.perf_counter()
            strike(self._box, letter)
            QApplication.processEvents()
            keys.append((time.perf_counter() - begun) * 1000)
            while self._answers == answers:
                QApplication.processEvents(_AS_EXEC_DOES)
            painted = self._painted.times
            while self._painted.times == painted and time.perf_counter() - begun < 1:
                QApplication.processEvents(_AS_EXEC_DOES)
            results.append((time.perf_counter() - begun) * 1000)
        return results, keys

    def at_a_persons_speed(self, seconds: float) -> list[float]:
        """Type on for so long; return the milliseconds that the window took for each key."""
        taken: list[float] = []
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._box.clear()
            for letter in MEASURED_NAMES[len(taken) % len(MEASURED_NAMES)]:
                begun = time.perf_counter()
                strike(self._box, letter)
                QApplication.processEvents()
                taken.append((time.perf_counter() - begun) * 1000)
                rest = time.monotonic() + PERSON
                while time.monotonic() < rest:
                    QApplication.processEvents(_AS_EXEC_DOES)
        return taken


def busy(folder: DeskFolder, address: str, code: EnrolmentCode, stop: threading.Event) -> list[threading.Thread]:
    """Begin to push, to verify and to save."""
    desk = folder.desk
    assert desk is not None
    services = desk.services(Operator(name=OPERATOR, role=Role.SUPERVISOR))
    desk.enrol(address, code)
    works = (desk.worker.once, services.verify_desk, lambda: save(services))

    def go_on(work: object) -> None:
        while not stop.is_set():
            work()  # type: ignore[operator] # one of the three above
            time.sleep(0.5)

    threads = [threading.Thread(target=go_on, args=(work,), daemon=True) for work in works]
    for thread in threads:
        thread.start()
    return threads


def save(services: DeskServices) -> None:
    """Save somebody."""
    form = services.register_family.open_form()
    member = services.register_family.new_member()
    member.names["Latn"] = NameForm(surname="SPECIMEN", given="ANNA")
    member.sex, member.birth_date, member.relationship = "F", "1974-08-12", "HEAD"
    form.members.append(member)
    services.register_family(form)


def told(name: str, times: list[float]) -> None:
    """Print a line."""
    p99 = quantiles(times, n=100)[98]
    verdict = "" if p99 <= LIMIT else "   NOT REACHED"
    print(f"{name:44} {len(times):5}   p50 {median(times):6.1f} ms   p99 {p99:6.1f} ms   limit {LIMIT:.0f}{verdict}")


def main(people: int) -> None:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as temporary:
        path, hq = Path(temporary) / "desk", Path(temporary) / "hq"
        fill(path, people)
        with open_headquarters(hq) as headquarters:
            code = headquarters.enrol("TRN", "Desk 1")
        folder = desk_folder(path)
        take_short_turns()  # as a desk that is online does
        shell, window = log_in(folder)
        QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        settle()
        typist = Typist(window, named(shell, QLineEdit, "find.box"))
        typist.search(MEASURED_NAMES[0])  # the first reads the table of names
        found = [typist.search(name) for name in MEASURED_NAMES[1 : NAMES + 1]]
        print(f"{people:,} people, {datetime.now(UTC):%Y-%m-%d}")
        told("keystroke to painted results", [one for results, _ in found for one in results])
        told("keystroke to painted letter", [one for _, keys in found for one in keys])
        with HeadquartersProcess(hq) as process:
            stop = threading.Event()
            threads = busy(folder, process.address, code, stop)
            told("letter beside push, verification and saves", typist.at_a_persons_speed(BUSY_SECONDS))
            stop.set()
            for thread in threads:
                thread.join(60)
        shell.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else PEOPLE)
