"""A passport reader and a QR scanner are keyboards: their bursts are told from a person's typing."""

from collections.abc import Sequence
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.slip_verdict import SlipStanding, SlipVerdict
from app.identity.mrz_layout import check_digit
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
    told = stage.window.footer.receipt.text()
    assert "birth date" in told
    assert "document number" not in told


def two_readings() -> tuple[str, str]:
    """A zone whose number may be 100I00000 or I00100000: both characters weigh the same."""
    digits = "5UTO7408122F1204159<<<<<<<<<<<<<<0"
    meant = "100I00000" + check_digit("100I00000") + digits[1:]
    meant += check_digit(meant[0:10] + meant[13:20] + meant[21:43])
    return ANNA[0], meant.replace("100I00000", "I00I00000")


@pytest.mark.parametrize("number", ["100I00000", "I00100000"])
def test_readings_that_fit_alike_are_offered_and_the_one_on_the_page_is_taken(
    stage: Stage, keyboard: Keyboard, number: str
) -> None:
    keyboard.scan(two_readings())
    notice = stage.window.desk.notice_bar.notice
    assert notice is not None
    offered = [choice.strip("\u2068\u2069") for choice in notice.choices]
    assert sorted(offered) == ["100I00000", "I00100000"]
    keyboard.type(str(offered.index(number) + 1))
    (member,) = stage.window.registering.editor.form.members
    assert [document.number for document in member.documents] == [number]
    assert stage.window.desk.notice_bar.notice is None


def test_none_of_the_readings_leaves_what_was_read(stage: Stage, keyboard: Keyboard) -> None:
    keyboard.scan(two_readings())
    keyboard.press(Qt.Key.Key_Escape)
    (member,) = stage.window.registering.editor.form.members
    assert [document.number for document in member.documents] == ["I00I00000"]
    assert names(stage) == ["ERIKSSON"]


def scan_in_russian(stage: Stage, lines: Sequence[str], *, pause: int, slow: int = 0) -> None:
    """Scan under a Russian layout; letters take ``slow`` milliseconds, if given."""
    keyboard = Keyboard(stage.shell)
    clock = 5_000_000
    for line in lines:
        for character in line:
            press = keyboard._presses[character]
            shift = Qt.KeyboardModifier.ShiftModifier if press.shift else Qt.KeyboardModifier.NoModifier
            clock += slow if slow and character.isalpha() else pause
            text = RUSSIAN_LAYOUT.get(character, character)
            event = QKeyEvent(QEvent.Type.KeyPress, 0, shift, press.code, 0, 0, text)
            event.setTimestamp(clock)
            QCoreApplication.sendEvent(QApplication.focusWidget() or stage.shell, event)
        clock += pause
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, 36, 0, 0, "\r")
        event.setTimestamp(clock)
        QCoreApplication.sendEvent(QApplication.focusWidget() or stage.shell, event)


def test_scan_codes_win_over_the_keyboard_layout(stage: Stage) -> None:
    scan_in_russian(stage, ANNA, pause=4)
    assert names(stage) == ["ERIKSSON"]


def test_a_person_types_as_fast_as_they_like(stage: Stage, keyboard: Keyboard) -> None:
    stage.window.desk.fields.focus_field("names.Latn.surname")
    keyboard.type("Wolfeschlegelsteinhausen")
    keyboard.press(Qt.Key.Key_Return)
    assert names(stage) == ["Wolfeschlegelsteinhausen"]
    assert stage.window.places.current == "desk"


@pytest.mark.parametrize("text", ["GARBAGE;;123456@#", "http://example.com/abc?x=1", "HASANZADE", "TWO WORDS 12"])
@pytest.mark.parametrize("path", ["names.Latn.surname", "nationality", "phone"])
def test_a_scan_of_something_unknown_is_asked_about_and_touches_no_field(
    stage: Stage, keyboard: Keyboard, text: str, path: str
) -> None:
    stage.window.desk.fields.focus_field(path)
    keyboard.type("U")
    keyboard.scan([text])
    notice = stage.window.desk.notice_bar.notice
    assert notice is not None
    assert text in notice.text
    assert stage.window.places.current == "desk"
    stage.button("notice.decline").click()
    edit = stage.edit(f"member.{path}")
    assert edit.text().startswith("U")
    assert all("ARBAGE" not in field.edit.text() for field in stage.window.desk.fields._fields.values())


def test_something_unknown_is_asked_about_by_its_keys_whatever_the_layout(stage: Stage) -> None:
    stage.window.desk.fields.focus_field("phone")
    scan_in_russian(stage, ["PARKSLIP<TAXI"], pause=4)
    notice = stage.window.desk.notice_bar.notice
    assert notice is not None
    assert "PARKSLIP<TAXI" in notice.text
    assert stage.edit("member.phone").text() == ""


@pytest.mark.parametrize("text", ["L898902C3", "+35840123456"])
def test_a_document_or_phone_scanned_in_a_field_is_searched_for(stage: Stage, keyboard: Keyboard, text: str) -> None:
    stage.window.desk.fields.focus_field("documents.0.number")
    keyboard.scan([text])
    assert stage.window.places.current == "find"
    assert stage.edit("member.documents.0.number").text() == ""


def test_a_code_from_a_scanner_may_go_into_a_supervisors_input(stage: Stage, keyboard: Keyboard) -> None:
    stage.window.places.show("supervisor")
    stage.edit("supervisor.code").setFocus()
    keyboard.scan(["5XGQ2MEKA2V7"])
    assert stage.edit("supervisor.code").text() == "5XGQ2MEKA2V7"
    assert stage.window.places.current == "supervisor"


def test_a_scanner_that_stutters_is_read_whole(stage: Stage) -> None:
    """As one does under a layout that needs a shift for each letter: fillers fast, letters slow."""
    stage.window.desk.fields.focus_field("names.Latn.surname")
    scan_in_russian(stage, ANNA, pause=4, slow=60)
    assert names(stage) == ["ERIKSSON"]


def test_a_zone_that_comes_slowly_is_never_a_name(stage: Stage) -> None:
    stage.window.desk.fields.focus_field("names.Latn.surname")
    scan_in_russian(stage, ANNA[:1], pause=130)
    assert names_or_nothing(stage) == ""
    assert stage.edit("member.names.Latn.surname").text() == ""


def test_a_key_that_no_button_wants_counts_once(stage: Stage, keyboard: Keyboard) -> None:
    """Qt shows it to every parent in turn."""
    stage.window.desk.save_button.setFocus()
    keyboard.scan(ANNA)
    assert names(stage) == ["ERIKSSON"]


def test_a_failed_scan_is_told_until_the_next_one(stage: Stage, keyboard: Keyboard) -> None:
    keyboard.scan(["GARBAGE;;123456@#"])
    keyboard.scan(ANNA)
    assert stage.window.desk.notice_bar.notice is None
    assert names(stage) == ["ERIKSSON"]
    keyboard.scan(["GARBAGE;;123456@#"])
    keyboard.press(Qt.Key.Key_F4)
    assert stage.window.desk.notice_bar.notice is None
    assert stage.edit("member.names.Latn.surname").hasFocus()


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
    stage.wait_for(lambda: stage.window.finder.model.rowCount() >= 1)


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


def test_the_gates_code_is_typed_into_the_scan_box_and_the_cursor_comes_back(stage: Stage, keyboard: Keyboard) -> None:
    record = fill(stage.desk, 2)[-1]
    stage.window.desk.fields.focus_field("phone")
    keyboard.type("+358")
    keyboard.press(Qt.Key.Key_F10)
    box = stage.window.desk.scan_box
    assert box.hasFocus()
    assert "Left" in box.placeholderText()
    keyboard.type(f"{record.family.code}-1")
    keyboard.press(Qt.Key.Key_Return)
    assert not stage.desk.family(record.family.code).members[0].present
    assert (box.text(), box.placeholderText()[:12]) == ("", "Scan or type")
    assert stage.edit("member.phone").hasFocus()
    assert stage.edit("member.phone").text() == "+358"


def test_esc_gives_the_cursor_back_from_the_gate(stage: Stage, keyboard: Keyboard) -> None:
    stage.window.desk.fields.focus_field("phone")
    keyboard.press(Qt.Key.Key_F9)
    keyboard.press(Qt.Key.Key_Escape)
    assert stage.edit("member.phone").hasFocus()


def test_a_void_slip_opens_the_family_and_warns(stage: Stage, keyboard: Keyboard) -> None:
    record = fill(stage.desk, 2)[-1]
    stage.desk.verdict = SlipVerdict(standing=SlipStanding.VOIDED, later_copy=2)
    keyboard.scan([_slip_text(record.family.code)])
    assert stage.window.registering.editor.form.code == record.family.code
    assert "is void" in stage.window.footer.receipt.text()


@pytest.mark.parametrize(
    ("standing", "tone", "said"),
    [
        (SlipStanding.VALID, "ok", "is valid until 2026-12-23. Compare the face"),
        (SlipStanding.EXPIRED, "warn", "expired on 2026-12-23. Print the next copy"),
        (SlipStanding.NOT_HERE, "warn", "is true, but this desk does not have it"),
        (SlipStanding.ERASED, "warn", "the record that it belonged to was erased"),
        (SlipStanding.REVOKED, "bad", "that headquarters withdrew (as known on 2026-11-20)"),
        (SlipStanding.NOT_OURS, "bad", "not a slip of this camp"),
    ],
)
def test_every_verdict_on_a_scanned_slip_is_told_with_what_to_do(
    stage: Stage, keyboard: Keyboard, standing: SlipStanding, tone: str, said: str
) -> None:
    record = fill(stage.desk, 2)[-1]
    stage.desk.verdict = SlipVerdict(standing=standing, expires_on=date(2026, 12, 23), told_on=date(2026, 11, 20))
    stage.window.places.show("find")
    keyboard.scan([_slip_text(record.family.code)])
    asked, receipt = stage.window.desk.notice_bar.notice, stage.window.footer.receipt
    shown = asked.text if tone == "bad" and asked else receipt.text()
    assert said in "".join(character for character in shown if character not in "\u2068\u2069")
    assert not asked or asked.tone == tone
    opened = stage.window.registering.editor.form.code == record.family.code
    assert opened is (standing in {SlipStanding.VALID, SlipStanding.EXPIRED, SlipStanding.NOT_HERE})


def test_at_the_gate_a_valid_slip_tells_who_passed(stage: Stage, keyboard: Keyboard) -> None:
    record = fill(stage.desk, 2)[-1]
    keyboard.press(Qt.Key.Key_F10)
    keyboard.scan([_slip_text(record.family.code)])
    assert "out of the camp" in stage.window.footer.receipt.text()
