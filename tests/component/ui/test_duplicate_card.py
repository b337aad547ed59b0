"""Somebody who is here already is shown while they are typed, with the reasons; the cursor stays where it is."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.domain.dates import PartialDate
from app.domain.finding import Found
from app.identity.likely import Likely
from app.identity.matching import Matching
from app.identity.traits import Traits
from app.identity.variants import NameVariants
from app.rehearsal.keyboard import Keyboard
from app.ui.widgets.duplicate_card import DuplicateCard
from app.ui.widgets.leading_label import LeadingLabel
from tests.component.ui.conftest import OpenStage
from tests.helpers.ui_services import FakeDesk
from tests.helpers.ui_stage import Stage, fill

BORN = PartialDate(value="1974-08-12")


def somebody(desk: FakeDesk, *, born: PartialDate | None = BORN) -> Likely:
    """The head of the first family, as alike as two records across scripts are."""
    (record,) = fill(desk, 1)
    here = Traits(surnames=("Рабинович",), given=("Евгения",), birth_date=BORN, sex="F")
    typed = Traits(surnames=("RABINOVICH",), given=("EVGENIIA",), birth_date=born, sex="F")
    verdict = Matching(NameVariants(), 100, lambda _: 0).compare(typed, here)
    person = record.members[0].person
    found = Found(
        person_id=person.person_id, code=f"{record.family.code}-1", names=("Рабинович Евгения",), birth_date=BORN
    )
    return Likely(found=found, verdict=verdict)


def card(stage: Stage) -> DuplicateCard:
    return stage.window.desk.duplicate_card


def test_it_shows_while_typing_with_its_why_and_leaves_the_cursor(stage: Stage, keyboard: Keyboard) -> None:
    stage.desk.likely = (somebody(stage.desk),)
    assert not card(stage).isVisible()
    keyboard.type("Rab")
    stage.wait_for(card(stage).isVisible)
    assert QApplication.focusWidget() is stage.edit("member.names.Latn.surname")
    said = card(stage).text()
    assert said.startswith("Registered already?")
    assert "Surnames that sound the same" in said
    assert "1974-08-12" in said
    assert stage.desk.likely[0].found.code in said
    relatives = next(iter(stage.desk.records.values())).members[1:]
    assert all(member.person.display_name in said for member in relatives[:2])
    keyboard.type("inovich")
    assert stage.edit("member.names.Latn.surname").text() == "Rabinovich"


def test_it_stands_in_the_side_pane_whole_and_moves_nothing(stage: Stage, keyboard: Keyboard) -> None:
    place = stage.edit("member.names.Latn.surname").mapTo(stage.shell, QPoint())
    stage.desk.likely = (somebody(stage.desk),)
    keyboard.type("R")
    stage.wait_for(card(stage).isVisible)
    stage.settle()
    assert stage.edit("member.names.Latn.surname").mapTo(stage.shell, QPoint()) == place
    labels = [label for label in card(stage).findChildren(LeadingLabel) if label.isVisible()]
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)
    assert all(card(stage).rect().contains(label.geometry()) for label in labels)


def test_who_is_less_like_is_shown_more_quietly(stage: Stage, keyboard: Keyboard) -> None:
    stage.desk.likely = (somebody(stage.desk, born=None),)
    keyboard.type("R")
    stage.wait_for(card(stage).isVisible)
    assert card(stage).text().startswith("Perhaps registered already")


def test_f7_remembers_that_it_is_another_person(stage: Stage, keyboard: Keyboard) -> None:
    stage.desk.likely = (somebody(stage.desk),)
    keyboard.type("Rabinovich")
    stage.wait_for(card(stage).isVisible)
    keyboard.press(Qt.Key.Key_F7)
    stage.wait_for(lambda: not card(stage).isVisible())
    member = stage.window.registering.editor.member
    assert stage.desk.apart == [(member.op_id, stage.desk.likely[0].found.person_id)]
    assert member.names["Latn"].surname == "Rabinovich"


def test_f6_opens_the_person_and_what_was_typed_stays(stage: Stage, keyboard: Keyboard) -> None:
    stage.desk.likely = (somebody(stage.desk),)
    keyboard.type("Rabinovich")
    stage.wait_for(card(stage).isVisible)
    keyboard.press(Qt.Key.Key_F6)
    stage.wait_for(stage.window.person.isVisible)
    assert stage.window.registering.editor.member.names["Latn"].surname == "Rabinovich"


def test_keys_do_nothing_where_nobody_is_noticed(stage: Stage, keyboard: Keyboard) -> None:
    keyboard.type("Levina")
    keyboard.press(Qt.Key.Key_F6)
    keyboard.press(Qt.Key.Key_F7)
    stage.settle()
    assert stage.desk.apart == []
    assert stage.window.desk.isVisible()


def test_it_speaks_the_windows_language(opened: OpenStage) -> None:
    desk = FakeDesk()
    desk.likely = (somebody(desk),)
    stage = opened(language="he", desk=desk)
    stage.log_in()
    Keyboard(stage.shell).type("Rabinovich")
    stage.wait_for(card(stage).isVisible)
    said = card(stage).text()
    assert "Рабинович Евгения" in said
    assert "Registered" not in said
    assert "sound" not in said
