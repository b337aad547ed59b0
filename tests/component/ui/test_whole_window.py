"""What holds for every control of the window."""

import gc
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget

from app.domain.registration import RegistrationRefusedError, Violation
from app.domain.scrubbing import scrubbed
from app.services.errors import NoSuchCodeError
from app.ui.background import Background
from app.ui.crash import CrashDialog
from app.ui.error_text import error_text
from app.ui.isolates import isolate
from tests.component.ui.conftest import OpenStage
from tests.helpers.ui_services import RESOURCES
from tests.helpers.ui_stage import Stage

CALLS = 1_000


def test_a_void_qt_call_costs_no_reference_to_none(qapp: QApplication) -> None:
    thing = QObject()
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < CALLS // 10


@pytest.mark.parametrize("language", ["en", "he"])
def test_every_control_has_an_accessible_name(opened: OpenStage, language: str) -> None:
    stage = opened(language=language)
    stage.log_in()
    controls = [
        widget
        for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
        for widget in stage.shell.findChildren(kind)
        if widget.objectName() and not widget.objectName().startswith("qt_")
    ]
    assert len(controls) > 60
    hidden = {"notice.accept", "notice.decline"}
    nameless = [widget.objectName() for widget in controls if not widget.accessibleName()]
    assert set(nameless) <= hidden


def test_nothing_typed_in_the_window_is_clipped_at_the_common_size(stage: Stage) -> None:
    stage.shell.resize(1366, 768)
    stage.settle()
    for edit in stage.window.desk.fields.findChildren(QLineEdit):
        if edit.isVisible():
            assert edit.height() >= edit.sizeHint().height()
            assert edit.width() > 100


def test_a_failed_job_is_shown_by_default(qapp: QApplication) -> None:
    background = Background()
    shown: list[Exception] = []
    background.failed.connect(shown.append)

    def fail() -> None:
        raise NoSuchCodeError(code="K7-Q2M4")

    background.run(fail, lambda _: None)
    background._pool.waitForDone()
    QTest.qWait(10)
    assert [type(error) for error in shown] == [NoSuchCodeError]


def test_shutting_down_waits_and_drops_what_comes_late(qapp: QApplication) -> None:
    background = Background()
    done: list[int] = []
    came: list[int] = []
    background.run(lambda: done.append(1), lambda _: came.append(1))
    background.shut_down()
    QTest.qWait(10)
    assert done == [1]
    assert came == []


def test_a_crash_names_nobody(qapp: QApplication) -> None:
    name, details = "Həsənov Əli", ""
    try:
        int(name)
    except ValueError as error:
        details = scrubbed(error)
    assert "ValueError" in details
    assert Path(__file__).name in details
    assert name not in details
    dialog = CrashDialog(details)
    assert name not in dialog.details.toPlainText()
    dialog.deleteLater()


def test_errors_are_two_sentences_and_an_unforeseen_one_is_told_by_its_class(qapp: QApplication) -> None:
    text = error_text(NoSuchCodeError(code="K7-Q2M4"))
    assert text.title == f"No family here has the code {isolate('K7-Q2M4')}."
    assert text.next_step
    assert "Həsənov" not in str(error_text(ValueError("Həsənov")))


def test_a_brace_in_what_was_typed_is_no_template(qapp: QApplication) -> None:
    violation = Violation(field="members.0.bed", value="{0}{x}", problem="It is {value}.", next_step="Choose.")
    assert "{0}{x}" in str(error_text(NoSuchCodeError(code="{0}{x}")))
    assert RegistrationRefusedError((violation,)).violations[0].value == "{0}{x}"


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_large_text_keeps_every_action_reachable(stage: Stage, percent: int) -> None:
    stage.shell.look.dress(percent=percent)
    stage.settle()
    save = stage.button("save")
    save.setFocus(Qt.FocusReason.TabFocusReason)
    assert save.isVisible()
    assert save.height() >= save.fontMetrics().height()


def test_the_icons_are_there() -> None:
    icons = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
    assert len(icons) >= 40
    assert all("currentColor" in path.read_text() for path in (RESOURCES / "icons").glob("*.svg"))
    assert "ISC" in (RESOURCES / "icons" / "LICENSE").read_text()


def test_only_one_widget_has_each_name(stage: Stage) -> None:
    names = [
        widget.objectName()
        for widget in stage.window.findChildren(QWidget)
        if widget.objectName().startswith("member.")
    ]
    assert len(names) == len(set(names))


def test_the_first_window_waits_for_no_printing_network_or_database(tmp_path: Path) -> None:
    program = """
import sys
from pathlib import Path
from app.bootstrap.desk import DeskFolder
from app.bootstrap.surroundings import utc_now
from app.reference.resources import RESOURCES
from app.services.enter_desk import EnterDesk
from app.ui.application import open_window
folder = DeskFolder(Path(sys.argv[1]), utc_now, online=False, printer=lambda name: None)
window = open_window(EnterDesk(folder, folder.camps), RESOURCES, utc_now)
assert window.isVisible()
print(*sorted({name.partition(".")[0] for name in sys.modules} & {"reportlab", "httpx2", "sqlite_utils", "PIL"}))
"""
    ran = subprocess.run(
        [sys.executable, "-c", program, tmp_path], cwd=RESOURCES.parent, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == ""
