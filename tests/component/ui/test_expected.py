"""Expected people in the window: lists looked at and taken in, people found by scan or name, and put into the form."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from app.domain.expected import ExpectedField
from app.domain.operator import Operator, Role
from app.identity.mrz import read_mrz
from app.rehearsal.keyboard import Keyboard
from app.ui.expecting import ListFile
from tests.component.ui.conftest import OpenStage
from tests.helpers.ui_services import RESOURCES, FakeDesk
from tests.helpers.ui_stage import Stage

SAMPLE = RESOURCES / "samples" / "expected.csv"
ANNA = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
ANNAS_LIST = (
    "Family;Surname;Given names;Date of birth;Sex;Relationship;Passport number;Phone;Nationality\n"
    "1;ERICSSON;LARS;1970-01-01;M;Head of family;X1;+358 40 000 0000;FIN\n"
    "1;ERICSSON;ANNA;1974-08-12;F;Husband or wife;L898902C3;+358 40 000 0000;FIN\n"
)


@pytest.fixture
def listed(stage: Stage) -> Stage:
    """The sample list is taken in."""
    take_in(stage, SAMPLE.read_bytes())
    return stage


def take_in(stage: Stage, content: bytes) -> None:
    take = stage.desk.services.import_expected
    take(take.preview(content, "list.csv", {}, None, ""))


def press(stage: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(stage.shell.focusWidget(), key, modifier)
    stage.settle()


def open_page(stage: Stage) -> None:
    press(stage, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    stage.wait_for(lambda: stage.window.expected.model.rowCount() == len(stage.desk.expected))


def told(stage: Stage, words: str) -> bool:
    return words in stage.window.footer.receipt.text()


def names(stage: Stage) -> list[str]:
    return [next(iter(member.names.values())).given for member in stage.window.registering.editor.form.members]


def test_a_list_is_looked_at_and_taken_in_by_keyboard(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_page(stage)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(SAMPLE), ""))
    press(stage, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    stage.wait_for(lambda: stage.window.places.current == "list_preview")
    assert "6 people" in stage.window.list_preview._summary.text()
    assert "Nothing is wrong with it." in stage.window.list_preview._told.text()
    press(stage, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.wait_for(lambda: stage.window.places.current == "expected")
    stage.wait_for(lambda: stage.window.expected.model.rowCount() == 6)
    press(stage, Qt.Key.Key_Return)
    assert stage.window.places.current == "desk"
    assert names(stage) == ["DAVID", "MARINA", "LEV"]


def test_a_list_with_problems_is_not_taken_in_by_the_key_for_whole_lists(stage: Stage) -> None:
    stage.window.expecting.look_again(ListFile("x.csv", b"Surname,DOB\nSPECIMEN,1990\nMUSTER,yesterday\n"))
    stage.wait_for(lambda: stage.window.places.current == "list_preview")
    preview = stage.window.list_preview
    assert not preview.take_button.isVisible()
    assert preview.model.index(0, 0).data().strip("\u2066\u2067\u2068\u2069") == "3"
    assert "1974-08-12" in preview._wrong.text()
    press(stage, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stage.desk.expected == ()
    preview.without_button.click()
    stage.wait_for(lambda: len(stage.desk.expected) == 1)


def test_what_a_column_holds_is_chosen_beside_it(stage: Stage) -> None:
    stage.window.expecting.look_again(ListFile("x.csv", b"Name,Geboren\nSPECIMEN LEV,03/04/1990\n"))
    stage.wait_for(lambda: stage.window.places.current == "list_preview")
    preview = stage.window.list_preview
    box = preview.findChild(QComboBox, "list_preview.column.1")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(ExpectedField.BIRTH_DATE))
    box.activated.emit(box.currentIndex())
    stage.wait_for(lambda: "03/04/1990" in preview._told.text())
    preview.dates.setCurrentIndex(2)
    preview.dates.activated.emit(2)
    stage.wait_for(lambda: "03/04/1990" not in preview._told.text())
    preview.take_button.click()
    stage.wait_for(lambda: bool(stage.desk.expected))
    assert stage.desk.expected[0].form.birth_date == "1990-03-04"


def test_a_file_that_cannot_be_read_is_told(stage: Stage, tmp_path: Path) -> None:
    open_page(stage)
    for path, says in ((tmp_path / "none.csv", "could not be read"), (tmp_path / "bad.xlsx", "no list of people")):
        if path.suffix == ".xlsx":
            path.write_bytes(b"PK\x03\x04 nothing")
        stage.window.expected.file_chosen.emit(str(path))
        stage.wait_for(partial(told, stage, says))
    assert stage.window.places.current == "expected"


def test_a_scanned_passport_offers_the_rest_of_the_list_and_one_key_fills_it_in(stage: Stage) -> None:
    take_in(stage, ANNAS_LIST.encode())
    stage.window.registering.fill_from_mrz(read_mrz(ANNA))
    card = stage.window.desk.expected_card
    stage.wait_for(card.isVisible)
    assert "ERICSSON ANNA" in card.text()
    assert not card.isAncestorOf(stage.shell.focusWidget())
    press(stage, Qt.Key.Key_F12)
    assert not card.isVisible()

    editor = stage.window.registering.editor
    anna, lars = editor.form.members
    assert editor.member is anna
    assert (anna.names["Latn"].surname, anna.names["Latn"].given) == ("ERIKSSON", "ANNA MARIA")
    assert (anna.nationality, anna.relationship, anna.phone) == ("UTO", "SPOUSE", "+358 40 000 0000")
    assert (lars.names["Latn"].given, lars.relationship) == ("LARS", "HEAD")
    assert [editor.is_carried(path) for path in ("names.Latn.surname", "phone")] == [False, True]

    stage.window.desk.save()
    stage.settle()
    assert [member.person.display_name for record in stage.desk.records.values() for member in record.members] == [
        "ERIKSSON ANNA MARIA",
        "ERICSSON LARS",
    ]
    assert stage.desk.services.expected_arrivals() == ()


def test_the_passport_of_an_expected_member_fills_that_member(stage: Stage) -> None:
    take_in(stage, ANNAS_LIST.encode())
    open_page(stage)
    press(stage, Qt.Key.Key_Return)
    editor = stage.window.registering.editor
    assert names(stage) == ["LARS", "ANNA"]
    stage.window.registering.fill_from_mrz(read_mrz(ANNA))
    assert (editor.current, names(stage)) == (1, ["LARS", "ANNA MARIA"])


def test_what_is_half_typed_is_set_aside_and_never_mixed_with_somebody_expected(listed: Stage) -> None:
    Keyboard(listed.shell).type("Levin")
    press(listed, Qt.Key.Key_Tab)
    code = listed.window.registering.editor.form.code
    open_page(listed)
    press(listed, Qt.Key.Key_Return)
    assert listed.window.registering.editor.form.code != code
    assert any(draft.form.code == code for draft in listed.desk.drafts.values())


def test_somebody_expected_is_found_by_name_and_taken_over_with_enter(listed: Stage) -> None:
    window = listed.window
    window.places.show("find")
    window.finder.search("muster")
    listed.wait_for(lambda: window.finder.model.rowCount() == 1)
    row = [window.finder.model.index(0, column).data() for column in range(window.finder.model.columnCount())]
    assert row[-1] == "Expected"
    press(listed, Qt.Key.Key_Return)
    assert window.places.current == "desk"
    assert names(listed) == ["ANNA"]
    assert "1 person from the list list.csv" in window.footer.receipt.text().replace("\u2068", "").replace("\u2069", "")


def test_today_counts_who_has_not_come_and_opens_the_list(listed: Stage) -> None:
    listed.window.places.show("today")
    row = listed.window.today.expected
    listed.wait_for(row.isVisible)
    assert row.text() == "6 people expected who have not come"
    row.button.click()
    assert listed.window.places.current == "expected"


def test_not_coming_and_deleted(listed: Stage) -> None:
    open_page(listed)
    press(listed, Qt.Key.Key_Delete)
    listed.wait_for(lambda: listed.window.expected.model.rowCount() == 5)
    listed.window.expected.remove_button.click()
    press(listed, Qt.Key.Key_Return)
    listed.wait_for(lambda: listed.desk.expected == ())


def test_a_registrar_takes_people_over_but_no_lists_in(opened: OpenStage) -> None:
    stage = opened(desk=FakeDesk(operator=Operator(name="Dan", role=Role.REGISTRAR)))
    stage.log_in()
    take_in(stage, SAMPLE.read_bytes())
    open_page(stage)
    for name in ("expected.open", "expected.remove", "expected.off", "expected.lists"):
        shown = stage.shell.findChild(QWidget, name)
        assert shown is not None
        assert not shown.isVisible()
    press(stage, Qt.Key.Key_Delete)
    assert len(stage.desk.expected) == 6
    press(stage, Qt.Key.Key_Return)
    assert stage.window.places.current == "desk"
