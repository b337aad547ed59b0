"""The main path, by keys alone: from an empty form to slips in hand."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.custody import Custody, Place
from app.domain.desk import Draft
from app.domain.finding import Found
from app.domain.print_job import PrintState
from app.domain.status import SyncStage, SyncState
from app.rehearsal.keyboard import Keyboard
from app.ui.registering import SETTLED
from app.ui.widgets.member_fields import FIELDS
from tests.helpers.ui_services import NOW
from tests.helpers.ui_stage import Stage, fill, sample_forms, with_ids

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def type_fields(keyboard: Keyboard, *values: str) -> None:
    for value in values:
        keyboard.type(value)
        keyboard.press(Qt.Key.Key_Return)


def save(stage: Stage, keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    stage.settle()


def test_a_family_of_two_is_registered_by_keys_alone(stage: Stage, keyboard: Keyboard) -> None:
    type_fields(keyboard, "Həsənov", "Əli", "Süleyman oğlu", "19.9.1981", "m", "", "azer", "passp", "AA0000017")
    type_fields(keyboard, "AZE", "2030-01-01", "+994 00 555 01 03", "a-101/1")
    keyboard.press(Qt.Key.Key_4, ALT)
    type_fields(keyboard, "Günəş", "", "2010", "f", "child")
    save(stage, keyboard)
    record = next(iter(stage.desk.records.values()))
    first, second = (member.person for member in record.members)
    assert (first.names["Latn"].patronymic, str(first.birth_date)) == ("Süleyman oğlu", "1981-09-19")
    assert (first.sex, first.relationship, first.nationality) == ("M", "HEAD", "AZE")
    assert (first.documents[0].type, first.documents[0].issuer) == ("PASSPORT", "AZE")
    assert (second.names["Latn"].surname, second.relationship, second.needs) == ("Həsənov", "CHILD", ("INFANT",))
    assert second.phone == first.phone
    assert [member.stay.bed for member in record.members if member.stay] == ["A/101/1", "A/101/2"]
    assert "slips printed" in stage.window.footer.receipt.text()
    assert record.family.code in stage.window.footer.receipt.text()
    assert stage.window.registering.is_blank
    assert not stage.desk.drafts


def test_every_field_of_the_form_can_be_typed() -> None:
    typed = {place.path for place in FIELDS}
    scripts = {
        f"names.{script}.{part}" for script in ("Latn", "Cyrl", "Hebr") for part in ("surname", "given", "patronymic")
    }
    documents = {f"documents.{place}.{part}" for place in (0, 1) for part in ("type", "number", "issuer", "expires")}
    claim = {f"claim.{part}" for part in ("basis", "through_name", "through_relation", "through_living")}
    single = {"birth_date", "sex", "relationship", "nationality", "marital_status", "languages", "phone", "bed"}
    assert typed == scripts | documents | claim | single


def test_a_refused_family_says_what_to_do_at_the_field_and_keeps_everything(stage: Stage, keyboard: Keyboard) -> None:
    type_fields(keyboard, "Levi", "Dana", "", "31.2.2026", "f")
    save(stage, keyboard)
    assert not stage.desk.records
    born = stage.edit("member.birth_date")
    assert born.hasFocus()
    assert born.text() == "31.2.2026"
    assert born.property("problem") == "true"
    assert born.toolTip() == "It is not a date."
    assert "It is not a date" in stage.window.footer.receipt.text()
    keyboard.press(Qt.Key.Key_A, CONTROL)
    keyboard.type("2026-02-28")
    save(stage, keyboard)
    assert len(stage.desk.records) == 1


def test_a_missing_name_is_marked_at_the_name(stage: Stage, keyboard: Keyboard) -> None:
    save(stage, keyboard)
    assert stage.edit("member.names.Latn.surname").property("problem") == "true"
    assert stage.edit("member.names.Latn.surname").hasFocus()


def test_a_mistake_of_another_member_is_gone_to(stage: Stage, keyboard: Keyboard) -> None:
    type_fields(keyboard, "Levi", "Dana", "", "1990", "f", "", "", "", "", "", "", "", "")
    type_fields(keyboard, "Omer", "", "2999", "m", "child")
    keyboard.press(Qt.Key.Key_PageUp)
    assert stage.window.registering.editor.current == 0
    save(stage, keyboard)
    assert stage.window.registering.editor.current == 1
    assert stage.edit("member.birth_date").hasFocus()


@pytest.mark.parametrize("typed", ["1820", "not a date", "2099-01-01"])
def test_bad_dates_are_refused_in_words(stage: Stage, keyboard: Keyboard, typed: str) -> None:
    type_fields(keyboard, "Levi", "Dana", "", typed, "f")
    save(stage, keyboard)
    assert not stage.desk.records
    assert stage.edit("member.birth_date").property("problem") == "true"


@pytest.mark.parametrize("name", ["x" * 300, "Da\u202ena"])
def test_bad_names_are_refused_in_words_and_kept(stage: Stage, keyboard: Keyboard, name: str) -> None:
    type_fields(keyboard, name, "Dana", "", "1990", "f")
    save(stage, keyboard)
    assert not stage.desk.records
    assert stage.edit("member.names.Latn.surname").text() == name


def test_a_printer_that_fails_never_loses_the_save(stage: Stage, keyboard: Keyboard) -> None:
    stage.desk.print_state = PrintState.FAILED
    type_fields(keyboard, "Levi", "Dana", "", "1990", "f")
    save(stage, keyboard)
    assert len(stage.desk.records) == 1
    assert "does not answer" in stage.window.footer.receipt.text()
    stage.desk.print_state = PrintState.PRINTED
    keyboard.press(Qt.Key.Key_P, CONTROL)
    stage.settle()
    code = next(iter(stage.desk.records))
    assert stage.desk.issued == [(code, ""), (code, "reprint at the desk")], "the desk knows which copies came out"
    assert "slips printed" in stage.window.footer.receipt.text()


def test_every_committed_field_is_in_the_draft(stage: Stage, keyboard: Keyboard) -> None:
    type_fields(keyboard, "Levi", "Dana")
    (draft,) = stage.desk.drafts.values()
    assert draft.form.members[0].names["Latn"].given == "Dana"
    keyboard.type("Moshevna")
    keyboard.press(Qt.Key.Key_F2)
    (draft,) = stage.desk.drafts.values()
    assert draft.form.members[0].names["Latn"].patronymic == "Moshevna"


def test_a_draft_is_offered_and_gone_on_with(stage: Stage, keyboard: Keyboard) -> None:
    form = with_ids(stage.desk, sample_forms()[1])
    stage.desk.drafts[form.op_id] = Draft(form=form, focus="members.2.birth_date", saved_at=NOW)
    stage.window.registering.look_for_draft()
    assert f"Continue family \u2068{form.code}\u2069?" in stage.window.desk.notice_bar.accessibleName()
    keyboard.press(Qt.Key.Key_Return)
    assert stage.window.registering.editor.form.op_id == form.op_id
    assert stage.window.registering.editor.current == 2
    assert stage.edit("member.birth_date").hasFocus()
    save(stage, keyboard)
    assert form.code in stage.desk.records


def test_a_draft_not_wanted_now_stays(stage: Stage, keyboard: Keyboard) -> None:
    form = with_ids(stage.desk, sample_forms()[1])
    stage.desk.save(form)
    stage.window.registering.look_for_draft()
    keyboard.press(Qt.Key.Key_Escape)
    assert stage.window.registering.is_blank
    assert list(stage.desk.drafts) == [form.op_id]


def test_a_known_document_stops_once(stage: Stage, keyboard: Keyboard) -> None:
    stage.desk.known = (Found(person_id="p", code="K7-02CT-1", names=("LEVI Dana",), document="L898902C3"),)
    type_fields(keyboard, "Levi", "Dana", "", "1990", "f")
    save(stage, keyboard)
    assert not stage.desk.records
    notice = stage.window.desk.notice_bar.notice
    assert notice is not None
    assert "L898902C3" in notice.text
    keyboard.press(Qt.Key.Key_Return)
    stage.settle()
    assert len(stage.desk.records) == 1


def test_a_draft_goes_on_in_the_field_that_had_the_cursor(stage: Stage, keyboard: Keyboard) -> None:
    """The fields before it are empty and may stay so: nothing was committed in them."""
    type_fields(keyboard, "Levi", "Dana", "", "", "")
    QTest.qWait(2 * SETTLED)
    (draft,) = stage.desk.drafts.values()
    assert draft.focus == "members.0.relationship"
    keyboard.press(Qt.Key.Key_F4)
    stage.window.registering.look_for_draft()
    keyboard.press(Qt.Key.Key_Return)
    assert stage.edit("member.relationship").hasFocus()


def test_nothing_is_told_in_the_language_of_before(stage: Stage, keyboard: Keyboard) -> None:
    type_fields(keyboard, "Levi", "Dana", "", "31.2.2026", "f")
    save(stage, keyboard)
    stage.window.registering.draft_found.emit(Draft(form=sample_forms()[1], focus="", saved_at=NOW))
    stage.shell.look.dress("he")
    born = stage.edit("member.birth_date")
    notice = stage.window.desk.notice_bar.notice
    assert stage.window.footer.receipt.text() == ""
    assert born.property("problem") == "true"
    assert any("\u05d0" <= letter <= "\u05ea" for letter in born.toolTip())
    assert notice is not None
    assert any("\u05d0" <= letter <= "\u05ea" for letter in notice.text)


def test_a_saved_family_is_corrected_not_doubled(stage: Stage, keyboard: Keyboard) -> None:
    record = fill(stage.desk, 2)[-1]
    stage.window.registering.open_saved(f"{record.family.code}-1")
    stage.window.desk.fields.focus_field("phone")
    keyboard.press(Qt.Key.Key_A, CONTROL)
    keyboard.type("+358 50 123")
    save(stage, keyboard)
    assert len(stage.desk.records) == 2
    assert stage.desk.records[record.family.code].members[0].person.phone == "+358 50 123"


def test_f4_sets_a_family_aside_as_a_draft(stage: Stage, keyboard: Keyboard) -> None:
    keyboard.type("Levi")
    keyboard.press(Qt.Key.Key_F4)
    assert stage.window.registering.is_blank
    (draft,) = stage.desk.drafts.values()
    assert draft.form.members[0].names["Latn"].surname == "Levi"
    assert "draft" in stage.window.footer.receipt.text()


def test_an_empty_form_is_used_again(stage: Stage, keyboard: Keyboard) -> None:
    code = stage.window.registering.editor.form.code
    keyboard.press(Qt.Key.Key_F4)
    assert stage.window.registering.editor.form.code == code


def test_a_registered_person_is_not_taken_out(stage: Stage, keyboard: Keyboard) -> None:
    record = fill(stage.desk, 2)[-1]
    stage.window.registering.open_saved(record.family.code)
    keyboard.press(Qt.Key.Key_Delete, CONTROL)
    assert len(stage.window.registering.editor.form.members) == len(record.members)


def test_carried_values_say_so_until_they_are_typed_over(stage: Stage, keyboard: Keyboard) -> None:
    type_fields(keyboard, "Levi", "Dana", "", "1990", "f", "", "", "", "", "", "", "", "")
    surname = stage.edit("member.names.Latn.surname")
    assert surname.text() == "Levi"
    assert "carried over" in surname.accessibleDescription()
    assert surname.selectedText() == "" or surname.hasFocus()
    stage.window.desk.fields.focus_field("names.Latn.surname")
    type_fields(keyboard, "Cohen")
    assert surname.text() == "Cohen"
    assert "carried over" not in surname.accessibleDescription()


@pytest.mark.parametrize("typed", ["Utoqabc", "Rusq Federation", "Xyz"])
def test_a_word_of_no_list_keeps_every_key(stage: Stage, keyboard: Keyboard, typed: str) -> None:
    """The list opens on the first letters and closes when nothing matches: the cursor never left the field."""
    stage.window.desk.fields.focus_field("nationality")
    for character in typed:
        keyboard.type(character)
        QTest.qWait(20)
    assert stage.edit("member.nationality").text() == typed


@pytest.mark.parametrize("reason", [Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason])
def test_a_window_that_comes_back_selects_nothing(stage: Stage, keyboard: Keyboard, reason: Qt.FocusReason) -> None:
    stage.window.desk.fields.focus_field("names.Latn.surname")
    keyboard.type("Levi")
    surname = stage.edit("member.names.Latn.surname")
    QApplication.sendEvent(surname, QFocusEvent(QEvent.Type.FocusIn, reason))
    keyboard.type("n")
    assert surname.text() == "Levin"


def test_nothing_typed_is_lost_when_the_disk_is_full(stage: Stage, keyboard: Keyboard) -> None:
    stage.desk.full = True
    type_fields(keyboard, "Levi", "Dana")
    assert "disk is full" in stage.window.footer.receipt.text()
    assert stage.edit("member.names.Latn.surname").text() == "Levi"


def test_the_receipt_says_where_the_family_is_and_follows_the_sync_thread(stage: Stage, keyboard: Keyboard) -> None:
    receipt = stage.window.footer.receipt
    stage.window.registering.saved.emit(fill(stage.desk, 1)[0])
    stage.wait_for(lambda: "slips printed" in receipt.text())
    assert receipt.custody_text() == "on this computer, not at HQ yet"
    stage.desk.custody = Custody(place=Place.AT_HQ, receipt_at=NOW)
    for listener in stage.desk.listeners:
        listener(SyncState(stage=SyncStage.ALL_AT_HQ))
    stage.settle()
    assert "at HQ (receipt" in receipt.custody_text()
    assert "slips printed" in receipt.text()
    keyboard.press(Qt.Key.Key_F9)
    assert receipt.custody_text() == ""


def test_a_value_that_is_none_of_the_choices_is_marked_when_the_field_is_left(stage: Stage, keyboard: Keyboard) -> None:
    stage.window.desk.fields.focus_field("nationality")
    edit = stage.edit("member.nationality")
    keyboard.type("Atlantis")
    assert edit.property("problem") != "true"  # still typing
    keyboard.press(Qt.Key.Key_Tab)
    assert edit.property("problem") == "true"
    assert "none of the choices" in edit.accessibleDescription()
    stage.window.desk.fields.focus_field("nationality")
    keyboard.type("FIN")
    keyboard.press(Qt.Key.Key_Tab)
    assert edit.property("problem") == "false"
    assert edit.accessibleDescription() == ""


def test_taking_a_person_out_takes_the_message_about_them_away(stage: Stage, keyboard: Keyboard) -> None:
    type_fields(keyboard, "Levi", "Dana", "", "1990", "f")
    stage.window.registering.add_member()
    stage.settle()
    stage.window.desk.fields.focus_field("birth_date")
    keyboard.type("31.2.2026")
    save(stage, keyboard)
    assert stage.window.footer.receipt.text()
    assert stage.window.registering.editor.current == 1
    keyboard.press(Qt.Key.Key_Delete, CONTROL)
    assert stage.window.footer.receipt.text() == ""
    assert stage.edit("member.birth_date").property("problem") != "true"


def test_page_down_after_the_last_person_adds_one_whose_first_letter_is_not_lost(
    stage: Stage, keyboard: Keyboard
) -> None:
    type_fields(keyboard, "Levi", "Dana", "", "1990", "f")
    stage.window.desk.fields.focus_field("relationship")
    keyboard.type("h")  # the list is open, and stays so without an Enter
    keyboard.press(Qt.Key.Key_PageDown)
    keyboard.type("Mikhail")
    keyboard.press(Qt.Key.Key_PageDown)
    keyboard.press(Qt.Key.Key_PageDown)  # the third is empty yet: there is no fourth
    members = stage.window.registering.editor.form.members
    assert [member.names["Latn"].given for member in members] == ["Dana", "Mikhail", ""]
    assert members[0].relationship == "HEAD"


def test_the_other_panel_opens_at_what_this_camp_fills_in(stage: Stage, keyboard: Keyboard) -> None:
    type_fields(keyboard, "Levi", "Dana", "", "1990", "f")
    keyboard.press(Qt.Key.Key_F5)
    assert stage.window.desk.fields.focused_path() == "names.Cyrl.surname"
    stage.window.desk.fields.focus_field("languages")
    keyboard.type("ru")
    keyboard.press(Qt.Key.Key_Tab)
    save(stage, keyboard)
    type_fields(keyboard, "Katz", "Ron", "", "1991", "m")
    keyboard.press(Qt.Key.Key_F5)
    assert stage.window.desk.fields.focused_path() == "languages"
    save(stage, keyboard)
    assert stage.desk.settings.get("fields_used") == "languages"  # a family without them says nothing of the camp
