"""The print queue's page: chosen with keys, told in words, and what is asked of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.domain.paper_order import PaperKind
from app.domain.print_job import PrintState
from tests.helpers.papers import paper
from tests.helpers.ui_stage import Stage, fill

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def open_queue(stage: Stage, *states: PrintState) -> None:
    for record, state in zip(fill(stage.desk, len(states)), states, strict=True):
        stage.desk.print_state = state
        stage.desk.print_queue.add_slips(record.family.code)
        stage.desk.print_queue.feed()
    press(Qt.Key.Key_9, CONTROL)
    assert stage.window.places.current == "print_queue"
    stage.wait_for(lambda: stage.window.print_queue.model.rowCount() == len(states))


def why(stage: Stage) -> str:
    label = stage.window.print_queue.findChild(QLabel, "print_queue.why")
    assert isinstance(label, QLabel)
    return label.text()


def test_what_needs_somebody_comes_first_and_says_why(stage: Stage) -> None:
    open_queue(stage, PrintState.PRINTED, PrintState.FAILED, PrintState.PRINTING)
    page = stage.window.print_queue
    assert page.table.currentIndex().row() == 0
    assert "does not answer" in why(stage)
    assert "print on another printer" in why(stage)
    assert [page.model.index(row, 1).data() for row in range(3)] == ["failed", "printing", "printed"]
    assert stage.window.header.printer_chip.text() == "1 not printed"


def test_the_footer_says_no_more_of_a_job_than_the_queue_says_of_the_one_in_hand(stage: Stage) -> None:
    record = fill(stage.desk, 1)[0]
    stage.desk.print_state = PrintState.FAILED
    stage.window.printing.print_slips(record.family.code)
    stage.wait_for(lambda: "Not printed" in stage.window.footer.receipt.text())
    press(Qt.Key.Key_9, CONTROL)
    assert stage.window.footer.receipt.text() == ""
    stage.window.printing.print_paper(paper(PaperKind.ROSTER))
    stage.wait_for(lambda: "Roster of a day. Not printed" in stage.window.footer.receipt.text())
    press(Qt.Key.Key_Down)
    assert stage.window.footer.receipt.text() == ""
    assert stage.window.print_queue.table.currentIndex().row() == 1


def test_keys_print_again_hold_let_go_and_take_away(stage: Stage) -> None:
    open_queue(stage, PrintState.FAILED)
    stage.desk.print_state = PrintState.PRINTING
    press(Qt.Key.Key_2, ALT)
    stage.wait_for(lambda: stage.window.print_queue.hold_button.text() == "Let it go")
    press(Qt.Key.Key_2, ALT)
    stage.wait_for(lambda: stage.window.print_queue.hold_button.text() == "Hold back")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_4, ALT)
    stage.wait_for(lambda: stage.window.print_queue.model.rowCount() == 0)
    done = [(act, job) for act, job in stage.desk.print_queue.done]
    assert done == [("hold", "job-1"), ("release", "job-1"), ("again", "job-1"), ("cancel", "job-1")]
    assert stage.window.header.printer_chip.isHidden() or "not printed" not in stage.window.header.printer_chip.text()


def test_another_printer_is_chosen(stage: Stage) -> None:
    stage.desk.printers = ("Office", "Zebra")
    open_queue(stage, PrintState.FAILED)
    page = stage.window.print_queue
    stage.wait_for(lambda: page.printer.count() == 3)
    assert page.printer.currentData() == "Zebra"
    page.printer.setCurrentIndex(page.printer.findData("Office"))
    page.printer.activated.emit(page.printer.currentIndex())
    assert stage.desk.print_queue.done == [("again", "job-1", "Office")]
    stage.wait_for(lambda: "Office" in page.model.index(0, 2).data())
    page.printer.activated.emit(page.printer.currentIndex())
    assert len(stage.desk.print_queue.done) == 1, "the printer that it is on already is no change"


def test_jobs_left_over_from_before_are_fed_when_the_window_opens(stage: Stage) -> None:
    open_queue(stage, PrintState.PRINTED)
    stage.desk.print_queue.add_paper(paper(PaperKind.ROSTER))
    stage.window.start()
    stage.wait_for(lambda: stage.desk.print_queue.jobs["job-2"].state is PrintState.PRINTED)
    stage.wait_for(lambda: "Roster of a day: printed on" in stage.window.footer.receipt.text())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4])
def test_an_empty_queue_says_so_and_takes_no_key(stage: Stage, key: Qt.Key) -> None:
    open_queue(stage)
    press(key, ALT)
    assert stage.desk.print_queue.done == []
    assert [label.text() for label in stage.window.print_queue.findChildren(QLabel)].count(
        "Nothing waits for a printer."
    ) == 1
    press(Qt.Key.Key_Escape)
    assert stage.window.places.current == "desk", "where Ctrl+9 was pressed"
