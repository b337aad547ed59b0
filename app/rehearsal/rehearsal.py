"""The rehearsal: the sample arrivals through the real window, with the link to headquarters cut for the first half."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QComboBox

from app.bootstrap.desk import DeskFolder
from app.bootstrap.open_desk import OpenDesk
from app.bootstrap.surroundings import utc_now
from app.bootstrap.training_headquarters import TrainingHeadquarters
from app.domain.errors import InternalError
from app.domain.operator import Operator, Role
from app.domain.paper_order import PaperKind, PaperOrder
from app.domain.status import SyncStage
from app.printing.printers.keeping import KeepingPrinter
from app.reference.resources import RESOURCES
from app.reference.samples import load_sample_arrivals
from app.rehearsal.arrivals_walk import ArrivalsWalk
from app.rehearsal.count import Count, Figures
from app.rehearsal.keyboard import Keyboard
from app.rehearsal.slip_reader import read_slips
from app.services.desk import DeskServices
from app.services.enter_desk import EnterDesk
from app.ui.application import make_application, open_window

WIDTH, HEIGHT = 1366, 768
_PATIENCE_SECONDS = 60
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHOWN_FAMILY = 2
"""The family in the pictures, by its place among the sample arrivals: names in three scripts, needs, a bed each."""


class Rehearsal:
    """One run. Everything is made fresh in ``out``; ``tell`` gets a line of progress at a time."""

    def __init__(self, out: Path, tell: Callable[[str], None]) -> None:
        self._out = out
        self._tell = tell
        self._arrivals = load_sample_arrivals()
        self._printer = KeepingPrinter()
        home = out / "home"
        shutil.rmtree(home, ignore_errors=True)
        self._folder = DeskFolder(home, utc_now, online=True, printer=lambda _name: self._printer)
        qInstallMessageHandler(_without_offscreen_notes)
        make_application()
        self._window = open_window(EnterDesk(self._folder, self._folder.camps), RESOURCES, utc_now, language="en")
        self._window.resize(WIDTH, HEIGHT)
        self._keyboard = Keyboard(self._window)

    def run(self) -> tuple[Figures, list[str]]:
        """Walk, print, sync and count; return the figures, and what is not as the sample file says."""
        try:
            desk, headquarters = self._set_up()
            services = desk.services(Operator(name="Trainer", role=Role.SUPERVISOR))
            headquarters.stop()
            self._tell("headquarters is down")
            half = len(self._arrivals) // 2
            self._register(services, 0, half)
            self._take_pictures()
            headquarters.start()
            self._tell("headquarters is back")
            self._register(services, half, len(self._arrivals))
            self._wait("everything is at headquarters", lambda: _all_at_hq(services))
            self._wait("every slip is printed", lambda: len(self._printer.jobs) >= len(self._arrivals))
            reports = headquarters.open().reports
            slips = self._write_paper(services, [*dict.fromkeys(person.code for person in reports.people())])
            return Count(services, desk.journal, reports, self._arrivals).take(slips)
        finally:
            self._window.close()
            self._folder.close()

    def _set_up(self) -> tuple[OpenDesk, TrainingHeadquarters]:
        """Fill the first page in for training, put the recovery code aside, and come in."""
        self._wait("the window is in front", self._window.isActiveWindow)
        self._tab_to("first_run.training")
        self._keyboard.press(Qt.Key.Key_Space)
        self._tab_to("first_run.set_up")
        self._keyboard.press(Qt.Key.Key_Space)
        self._wait("the recovery code is shown", lambda: _focused() == "recovery.continue")
        self._keyboard.press(Qt.Key.Key_Space)
        self._wait("the desk is open", lambda: self._window.main_window is not None)
        desk = self._folder.desk
        if desk is None or desk.headquarters is None:
            raise InternalError(what="the training desk has no headquarters")
        worker = desk.worker
        self._wait("the desk is enrolled", lambda: worker.state().stage is SyncStage.ALL_AT_HQ)
        self._tell("the desk is set up and enrolled")
        return desk, desk.headquarters

    def _register(self, services: DeskServices, first: int, end: int) -> None:
        walk = ArrivalsWalk(self._keyboard, services.lists, self._settle)
        for place in range(first, end):
            arrival = self._arrivals[place]
            walk.register(arrival)
            self._wait(f"family {place + 1} is saved", lambda: services.report_status().families == place + 1)  # noqa: B023 - called within the turn
            status, total = services.report_status(), len(self._arrivals)
            people = len(arrival.family.members)
            self._tell(f"family {place + 1} of {total}: {people} people saved, {status.waiting} entries waiting")

    def _take_pictures(self) -> None:
        """Open a family by the code on its slip, and take the desk's picture in English and in Hebrew."""
        code = next(read_slips(self._printer.jobs[_SHOWN_FAMILY - 1][1]))
        for language, place in (("en", 0), ("he", 1)):
            self._choose_language(place)
            self._keyboard.scan([code])
            self._settle()
            self._window.grab().save(str(self._out / f"desk-{language}.png"))
        self._choose_language(0)
        self._keyboard.press(Qt.Key.Key_F4)
        self._settle()

    def _choose_language(self, place: int) -> None:
        self._keyboard.press(Qt.Key.Key_5, _CONTROL)
        self._tab_to("settings.language")
        box = QApplication.focusWidget()
        if not isinstance(box, QComboBox):
            raise InternalError(what="the language is no list")
        while box.currentIndex() != place:
            self._keyboard.press(Qt.Key.Key_Down if box.currentIndex() < place else Qt.Key.Key_Up)
        self._keyboard.press(Qt.Key.Key_1, _CONTROL)
        self._settle()

    def _write_paper(self, services: DeskServices, codes: list[str]) -> list[str]:
        """Write both papers; return what a scanner reads off the slips."""
        slips = services.print_slips.to_pdf(codes)
        (self._out / "slips.pdf").write_bytes(slips)
        today = services.print_papers.today()
        roster = PaperOrder(kind=PaperKind.ROSTER, first=today, last=today)
        (self._out / "roster.pdf").write_bytes(services.print_papers(roster))
        return list(read_slips(slips))

    def _tab_to(self, name: str) -> None:
        for _ in range(60):
            if _focused() == name:
                return
            self._keyboard.press(Qt.Key.Key_Tab)
        raise InternalError(what=f"Tab does not reach {name}")

    def _settle(self) -> None:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def _wait(self, what: str, is_so: Callable[[], bool]) -> None:
        until = monotonic() + _PATIENCE_SECONDS
        while not is_so():
            if monotonic() > until:
                raise InternalError(what=f"not within {_PATIENCE_SECONDS} s: {what}")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def _without_offscreen_notes(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Print Qt's messages, but not what a platform without a screen says it cannot do."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)  # noqa: T201 - Qt's own words, where Qt would have put them


def _focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def _all_at_hq(services: DeskServices) -> bool:
    state = services.sync.state()
    return state.stage is SyncStage.ALL_AT_HQ and services.report_status().waiting == 0
