"""Starts the window: the application object, its look, the scan router and the shell."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from app.ui.crash import report_crashes
from app.ui.idle_lock import IdleLock
from app.ui.look import Look
from app.ui.shell import Shell
from app.ui.single_window import SingleWindow

if TYPE_CHECKING:
    from app.services.enter_desk import EnterDesk

APPLICATION_ID = "org.gatehouse.Desk"


def make_application(arguments: list[str] | None = None) -> QApplication:
    """Return the process's QApplication, made if there is none."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(arguments or sys.argv[:1])
    application.setApplicationName("Gatehouse")
    application.setDesktopFileName(APPLICATION_ID)
    return application


def open_window(
    enter_desk: "EnterDesk",
    resources: Path,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    language: str = "",
) -> Shell:
    """Open the window and return it without running the event loop; the caller keeps the reference.

    ``resources`` is the root of resources/; ``language`` is for the pages before login, else the system's.
    """
    application = make_application()
    look = Look(application, resources)
    look.dress(language or QLocale.system().name()[:2])
    shell = Shell(look, enter_desk, clock)
    look.setParent(shell)
    idle = IdleLock(application, parent=shell)
    idle.expired.connect(shell.lock)
    shell.idle_minutes_chosen.connect(idle.wait)
    shell.show()
    return shell


class _FirstPaint(QObject):
    """Tells once that the window has been painted."""

    came = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything through."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.came.emit()
        return False


def run(
    enter_desk: "EnterDesk",
    resources: Path,
    folder: Path,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    painted: Callable[[], None] = lambda: None,
) -> int:
    """Open the window on the data folder and stay until it is closed; return the process's exit code.

    ``painted`` is called once the window is on the screen: what is wanted later may be loaded from then on.
    Where a window is open on the folder already, that one comes to the front, and this returns at once.
    """
    application = make_application()
    single = SingleWindow(folder)
    if not single.is_first():
        return 0
    shell = open_window(enter_desk, resources, clock)
    single.setParent(shell)
    single.raised.connect(shell.come_to_front)
    shell.closed.connect(single.close)
    report_crashes(shell)
    first_paint = _FirstPaint(shell)
    first_paint.came.connect(painted, Qt.ConnectionType.QueuedConnection)
    shell.installEventFilter(first_paint)
    return application.exec()
