"""The End of day page, by keyboard."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.domain.day_end import OpenEnds
from app.domain.operator import Operator, Role
from tests.component.ui.conftest import OpenStage
from tests.helpers.ui_services import FakeDesk
from tests.helpers.ui_stage import Stage

CONTROL = Qt.KeyboardModifier.ControlModifier


def open_page(stage: Stage, ends: OpenEnds) -> None:
    stage.desk.end_day.open_ends = ends
    stage.window.places.show("supervisor")
    stage.window.supervisor.day_end.click()
    stage.wait_for(lambda: stage.window.day_end._end.open_ends == ends)


def test_what_is_open_leads_to_what_mends_it_and_the_day_is_signed_off(stage: Stage) -> None:
    open_page(stage, OpenEnds(tokens=4, expected=6))
    focused = stage.shell.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.objectName() == "day_end.tokens"
    focused.click()
    assert stage.window.places.current == "tokens"
    stage.window.places.show("day_end")
    QTest.keyClick(stage.shell.focusWidget(), Qt.Key.Key_Return, CONTROL)
    stage.wait_for(lambda: stage.desk.end_day.signed is not None)
    stage.wait_for(lambda: "10 things open" in stage.window.day_end._last.text())
    assert "signed off" in stage.window.footer.receipt.text()


def test_a_registrar_sees_no_signature_and_the_key_signs_nothing(opened: OpenStage) -> None:
    stage = opened(desk=FakeDesk(operator=Operator(name="Dan", role=Role.REGISTRAR)))
    stage.log_in()
    stage.window.places.show("day_end")
    assert not stage.window.day_end.sign_button.isVisible()
    QTest.keyClick(stage.window.day_end, Qt.Key.Key_Return, CONTROL)
    stage.settle()
    assert stage.desk.end_day.signed is None


def test_the_sheet_is_printed_signed_or_not(stage: Stage) -> None:
    open_page(stage, OpenEnds(tokens=4))
    for names in ([""], ["", "Sara L."]):
        stage.window.day_end.print_button.click()
        count = len(names)
        stage.wait_for(partial(_are_queued, stage, count))
        assert [job.sign_off.operator for job in stage.desk.print_queue.jobs.values() if job.sign_off] == names
        stage.desk.end_day.sign_off()


def _are_queued(stage: Stage, count: int) -> bool:
    return len(stage.desk.print_queue.jobs) == count
