"""A passport reader and a QR scanner are keyboards: their bursts are told from a person's typing."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.slip_verdict import SlipStanding, SlipVerdict
from app.rehearsal.keyboard import Keyboard
from tests.helpers.ui_stage import Stage, fill

ANNA = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
RUSSIAN_LAYOUT = dict(zip("<PUTOERIKSNAML", "БЗГЕЩУКШЛЫТФЬД", strict=True))


def names(stage: Stage) -> list[str]:
    return [member.names["Latn"].surname for member in stage.window.registering.editor.form.members]


def test_a_passport_fills_the_member(stage: Stage, keyboard: Keyboard) -> None:
    keyboard.scan(ANNA)
    member = stage.window.registering.editor.member
    assert (member.names["Latn"].surname, member.names["Latn"].given) == ("ERIKSSON", "ANNA MARIA")
    assert (member.birth_date, member.sex, member.nationality) == ("1974-08-12", "F", "UTO")
    assert (member.documents[0].type, member.documents[0].number) == ("PASSPORT", "L898902C3")
    assert stage.edit("member.names.Latn.given").text() == "ANNA MARIA"
    assert "Compare the name with the passport" in stage.window.footer.receipt.text()


def test_the_field_with_the_cursor_keeps_what_it_had(stage: Stage, keyboard: Keyboard) -> None:
    stage.window.desk.fields.focus_field("phone")
    keyboard.type("+358 40")
    keyboard.scan(ANNA)
    assert stage.edit("member.phone").text() == "+358 40"


def test_a_second_passport_adds_a_person(stage: Stage, keyboard: Keyboard) -> None:
    keyboard.scan(ANNA)
    other = (ANNA[0].replace("ANNA<MARIA", "BERTA<<<<<"), ANNA[1].replace("L898902C36", "L898902D10"))
    keyboard.scan(other)
    assert names(stage) == ["ERIKSSON", "ERIKSSON"]
    keyboard.scan(ANNA)
    assert len(names(stage)) in {2, 3}


def test_a_wrong_check_digit_is_told_and_still_fills(stage: Stage, keyboard: Keyboard) -> None:
    keyboard.scan((ANNA[0], ANNA[1].replace("7408122F", "7408132F")))
    assert stage.window.registering.editor.member.names["Latn"].surname == "ERIKSSON"
    assert "check digit" in stage.window.footer.receipt.text()


def test_scan_codes_win_over_the_keyboard_layout(stage: Stage) -> None:
    keyboard = Keyboard(stage.shell)
    clock = 5_000_000
    for line in ANNA:
        for character in line:
            press = keyboard._presses[character]
            shift = Qt.KeyboardModifier.ShiftModifier if press.shift else Qt.KeyboardModifier.NoModifier
            clock += 4
            text = RUSSIAN_LAYOUT.get(character, character)
            event = QKeyEvent(QEvent.Type.KeyPress, 0, shift, press.code, 0, 0, text)
            event.setTimestamp(clock)
            QCoreApplication.sendEvent(QApplication.focusWidget() or stage.shell, event)
        clock += 4
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, 36, 0, 0, "\r")
        event.setTimestamp(clock)
        QCoreApplication.sendEvent(QApplication.focusWidget() or stage.shell, event)
    assert names(stage) == ["ERIKSSON"]


def test_a_person_types_as_fast_as_they_like(stage: Stage, keyboard: Keyboard) -> None:
    stage.window.desk.fields.focus_field("names.Latn.surname")
    keyboard.type("Wolfeschlegelsteinhausen")
    keyboard.press(Qt.Key.Key_Return)
    assert names(stage) == ["Wolfeschlegelsteinhausen"]
    assert stage.window.places.current == "desk"


def test_a_burst_that_is_no_scan_stays_where_it_was_typed(stage: Stage) -> None:
    stage.window.desk.fields.focus_field("names.Latn.surname")
    QTest.keyClicks(stage.edit("member.names.Latn.surname"), "Hasanzade")
    QTest.keyClick(stage.edit("member.names.Latn.surname"), Qt.Key.Key_Return)
    assert names(stage) == ["Hasanzade"]


def test_a_scanner_without_enter_is_understood(stage: Stage) -> None:
    stage.window.desk.fields.focus_field("names.Latn.surname")
    QTest.keyClicks(stage.edit("member.names.Latn.surname"), "".join(ANNA))
    QTest.qWait(250)
    assert names(stage) == ["ERIKSSON"]


def test_half_a_passport_is_asked_about(stage: Stage, keyboard: Keyboard) -> None:
    keyboard.scan(ANNA[:1])
    QTest.qWait(500)
    notice = stage.window.desk.notice_bar.notice
    assert notice is not None
    assert "not read whole" in notice.text
    assert names_or_nothing(stage) == ""


def test_our_code_opens_the_family_from_any_field(stage: Stage, keyboard: Keyboard) -> None:
    record = fill(stage.desk, 2)[-1]
    stage.window.desk.fields.focus_field("phone")
    keyboard.scan([record.family.code])
    assert stage.window.registering.editor.form.code == record.family.code
    assert len(stage.window.registering.editor.form.members) == len(record.members)


@pytest.mark.parametrize("text", ["L898902C3", "Rabinovich", "Рабинович"])
def test_the_scan_box_searches(stage: Stage, keyboard: Keyboard, text: str) -> None:
    fill(stage.desk, 2)
    keyboard.press(Qt.Key.Key_F2)
    keyboard.type(text)
    keyboard.press(Qt.Key.Key_Return)
    assert stage.window.places.current == "find"
    assert stage.window.finder.model.rowCount() >= 1


def test_nothing_unknown_is_dropped_in_silence(stage: Stage, keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_F2)
    keyboard.scan(["]C1(01)04012345678901"])
    notice = stage.window.desk.notice_bar.notice
    assert notice is not None
    assert "04012345678901" in notice.text
    keyboard.press(Qt.Key.Key_Return)
    assert stage.window.places.current == "find"


def test_a_passport_typed_line_by_line_is_read_too(stage: Stage, keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_F2)
    for line in ANNA:
        keyboard.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        keyboard.type(line)
        keyboard.press(Qt.Key.Key_Return)
    assert names(stage) == ["ERIKSSON"]


def names_or_nothing(stage: Stage) -> str:
    name = stage.window.registering.editor.member.names.get("Latn")
    return name.surname if name else ""


def _slip_text(code: str) -> str:
    return f"{code}-1/1/{'A' * 103}"


@pytest.mark.parametrize("standing", [SlipStanding.ALTERED, SlipStanding.UNKNOWN_KEY])
def test_a_slip_whose_signature_does_not_hold_opens_nothing(
    stage: Stage, keyboard: Keyboard, standing: SlipStanding
) -> None:
    record = fill(stage.desk, 2)[-1]
    stage.desk.verdict = SlipVerdict(standing=standing)
    opened = stage.window.registering.editor.form.code
    keyboard.scan([_slip_text(record.family.code)])
    notice = stage.window.desk.notice_bar.notice
    assert notice is not None
    assert record.family.code in notice.text
    assert notice.tone == "bad"
    assert stage.window.registering.editor.form.code == opened


def test_a_forged_slip_lets_nobody_through_the_gate(stage: Stage, keyboard: Keyboard) -> None:
    record = fill(stage.desk, 2)[-1]
    stage.desk.verdict = SlipVerdict(standing=SlipStanding.ALTERED)
    keyboard.press(Qt.Key.Key_F10)
    keyboard.scan([_slip_text(record.family.code)])
    assert stage.desk.family(record.family.code).members[0].present
    assert stage.window.gate.direction is None


def test_a_void_slip_opens_the_family_and_warns(stage: Stage, keyboard: Keyboard) -> None:
    record = fill(stage.desk, 2)[-1]
    stage.desk.verdict = SlipVerdict(standing=SlipStanding.VOIDED, later_copy=2)
    keyboard.scan([_slip_text(record.family.code)])
    assert stage.window.registering.editor.form.code == record.family.code
    assert "is void" in stage.window.footer.receipt.text()
