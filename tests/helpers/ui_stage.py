"""The window over a desk in memory, with the sample families to fill it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from app.domain.form import FamilyForm
from app.domain.person import FamilyRecord
from app.ui.application import open_window
from app.ui.main_window import MainWindow
from app.ui.shell import Shell
from tests.helpers.ui_services import NOW, RESOURCES, FakeDesk, FakeEntrance

W = TypeVar("W", bound=QWidget)
SAMPLES = RESOURCES / "samples" / "arrivals.json"
LONGEST_WAIT = 5_000
PASSWORD = "open sesame"


@dataclass
class Stage:
    """A shell, and the desk behind it."""

    shell: Shell
    desk: FakeDesk
    entrance: FakeEntrance

    @property
    def window(self) -> MainWindow:
        window = self.shell.main_window
        assert window is not None
        return window

    def settle(self) -> None:
        """Let the window do what it put off, background work too."""
        for _ in range(3):
            QApplication.processEvents()
        QTest.qWait(10)

    def wait_for(self, come: Callable[[], bool]) -> None:
        """Wait until work behind the window has brought something about."""
        for _ in range(LONGEST_WAIT // 10):
            if come():
                return
            QTest.qWait(10)
        raise AssertionError("it never came")

    def log_in(self, name: str = "Sara L.", password: str = PASSWORD) -> MainWindow:
        self.edit("login.name").setText(name)
        self.edit("login.password").setText(password)
        self.button("login.enter").click()
        for _ in range(LONGEST_WAIT // 10):
            if self.shell.main_window is not None and self.shell.page() is self.shell.main_window:
                break
            QTest.qWait(10)
        self.settle()
        return self.window

    def edit(self, name: str) -> QLineEdit:
        return self._find(QLineEdit, name)

    def button(self, name: str) -> QPushButton:
        return self._find(QPushButton, name)

    def close(self) -> None:
        self.shell.close()
        self.shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _find(self, kind: type[W], name: str) -> W:
        found = self.shell.findChild(kind, name)
        assert isinstance(found, kind), name
        return found


def open_stage(*, language: str = "en", set_up: bool = True, desk: FakeDesk | None = None) -> Stage:
    """Open the window at its first page."""
    desk = desk or FakeDesk()
    entrance = FakeEntrance(desk, set_up_already=set_up)
    shell = open_window(entrance.enter_desk, RESOURCES, lambda: NOW, language=language)
    return Stage(shell, desk, entrance)


def sample_forms() -> list[FamilyForm]:
    """The sample families, as forms without op ids."""
    return [FamilyForm.model_validate(item["family"]) for item in json.loads(SAMPLES.read_text(encoding="utf-8"))]


def fill(desk: FakeDesk, count: int = 99) -> list[FamilyRecord]:
    """Register the first sample families."""
    return [desk.register(with_ids(desk, form)) for form in sample_forms()[:count]]


def with_ids(desk: FakeDesk, form: FamilyForm) -> FamilyForm:
    """Give a sample form its code and op ids."""
    opened = desk.open_form()
    form.op_id, form.code = opened.op_id, opened.code
    for member in form.members:
        member.op_id = desk.new_member().op_id
    return form
