"""Tokens in the window, by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.ui_stage import Stage

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def press(stage: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(stage.shell.focusWidget(), key, modifier)
    stage.settle()


def plain(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069")))


def test_tokens_are_given_called_skipped_and_done_by_keyboard(stage: Stage) -> None:
    press(stage, Qt.Key.Key_F11, SHIFT)
    tokens = stage.window.tokens
    for key in (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_3):
        press(stage, key, ALT)
    assert tokens.model.rowCount() == 3
    press(stage, Qt.Key.Key_F11)
    assert plain(tokens._called.text()) == "K-003"
    press(stage, Qt.Key.Key_Delete)
    assert tokens.model.index(2, 2).data() == "was not there"
    tokens.table.show_row(2)
    press(stage, Qt.Key.Key_Return)
    assert plain(tokens._called.text()) == "K-003"
    press(stage, Qt.Key.Key_0, ALT)
    assert "1 served today" in tokens._summary.text()


def test_f11_calls_from_the_desk_and_leaves_the_form_alone(stage: Stage) -> None:
    stage.desk.services.run_queue.issue()
    edit = stage.shell.focusWidget()
    press(stage, Qt.Key.Key_F11)
    assert "K-001 is called" in plain(stage.window.footer.receipt.text())
    assert (stage.window.places.current, stage.shell.focusWidget()) == ("desk", edit)
    press(stage, Qt.Key.Key_F11)
    assert "Nobody waits." in stage.window.footer.receipt.text()


def test_today_counts_who_waits_and_opens_the_queue(stage: Stage) -> None:
    stage.desk.services.run_queue.issue()
    stage.window.places.show("today")
    assert stage.window.today.tokens.text() == "1 token waiting to be called"
    stage.window.today.tokens.button.click()
    assert stage.window.places.current == "tokens"


def test_another_letter_is_taken(stage: Stage) -> None:
    stage.window.places.show("tokens")
    stage.window.tokens.letter.setText("b")
    stage.window.tokens.letter.editingFinished.emit()
    assert stage.desk.services.run_queue.letter() == "B"


def test_the_token_given_last_is_printed(stage: Stage) -> None:
    press(stage, Qt.Key.Key_F11, SHIFT)
    press(stage, Qt.Key.Key_6, ALT)
    assert stage.desk.print_queue.jobs == {}
    for key in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_6):
        press(stage, key, ALT)
    stage.wait_for(lambda: "Token K-002: printed on" in plain(stage.window.footer.receipt.text()))
    assert [job.token for job in stage.desk.print_queue.jobs.values()] == ["K-002"]
