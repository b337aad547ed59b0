"""What desks said differently, through the window: counted, marked, decided by keys alone."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.conflict import Conflict, ConflictKind, Rival
from app.domain.operator import Operator, Role
from app.domain.person import FamilyRecord
from app.domain.status import SyncStage, SyncState
from app.rehearsal.keyboard import Keyboard
from tests.component.ui.conftest import OpenStage
from tests.helpers.ui_services import NOW, FakeDesk
from tests.helpers.ui_stage import Stage, fill

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def side(record: FamilyRecord, text: str, desk: str) -> Rival:
    person = record.members[0].person
    return Rival(
        op_id=text,
        person_id=person.person_id,
        code=record.code_of(record.members[0]),
        text=text,
        desk=desk,
        operator="Dan",
        at=NOW - timedelta(hours=1),
    )


def two_births(record: FamilyRecord) -> Conflict:
    sides = (side(record, "1981-09-19", "Desk 3"), side(record, "1981-09-16", "Desk 4"))
    name = record.members[0].person.display_name
    return Conflict(
        kind=ConflictKind.VALUE,
        record="person",
        entity=record.members[0].person.person_id,
        field="birth_date",
        name=name,
        rivals=sides,
    )


def one_bed(first: FamilyRecord, second: FamilyRecord) -> Conflict:
    sides = tuple(side(record, record.members[0].person.display_name, "Desk 4") for record in (first, second))
    return Conflict(kind=ConflictKind.BED, field="A/101/1", rivals=sides)


def three_decisions(records: list[FamilyRecord]) -> Conflict:
    codes = [record.code_of(record.members[0]) for record in records]

    def said(one: str, other: str, verdict: str) -> Rival:
        code = f"{one} {other}"
        return Rival(op_id=code, code=code, text=verdict, desk="Desk 4", operator="Dan", at=NOW)

    first, second, third = codes
    sides = (said(first, third, "different"), said(first, second, "same"), said(second, third, "same"))
    return Conflict(kind=ConflictKind.PEOPLE, record="pair", entity="x", field=f"{first}+{third}", rivals=sides)


def test_of_decisions_that_cannot_all_be_right_the_wrong_one_is_turned_round_by_keys(
    stage: Stage, keyboard: Keyboard
) -> None:
    conflict = three_decisions(fill(stage.desk, 3))
    stage.desk.conflicts = (conflict,)
    stage.window.places.show("conflicts")
    settle(stage)
    assert conflict.field in stage.window.conflicts.list.currentItem().text()
    assert "two people" in stage.button("conflict.side.1").text()
    assert "one person" in stage.button("conflict.side.2").text()
    keyboard.press(Qt.Key.Key_3, ALT)
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    settle(stage)
    assert stage.desk.decisions == [("overturn", conflict.rivals[2].op_id, "")]


def settle(stage: Stage) -> None:
    for _ in range(40):
        stage.settle()


def marks(stage: Stage) -> int:
    return sum(mark.isVisible() for mark in stage.window.person.findChildren(QWidget, "person.differing"))


def test_today_counts_them_and_two_keys_and_a_reason_decide(stage: Stage, keyboard: Keyboard) -> None:
    records = fill(stage.desk, 2)
    stage.desk.conflicts = (two_births(records[0]), one_bed(*records))
    keyboard.press(Qt.Key.Key_3, CONTROL)
    settle(stage)
    assert stage.window.today.conflicts.text() == "2 things that desks said differently"
    stage.button("today.conflicts").setFocus()
    keyboard.press(Qt.Key.Key_Return)
    settle(stage)
    assert stage.window.places.current == "conflicts"
    keyboard.press(Qt.Key.Key_2, ALT)
    stage.edit("conflict.reason").setFocus()
    keyboard.type("her passport")
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    settle(stage)
    assert stage.desk.decisions == [("keep", "1981-09-16", "her passport")]
    assert "Decided" in stage.window.footer.receipt.text()
    assert "Bed" in stage.window.conflicts.list.currentItem().text()
    keyboard.press(Qt.Key.Key_2, ALT)
    stage.edit("conflict.bed").setFocus()
    keyboard.type("A-103/4")
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    settle(stage)
    assert stage.desk.decisions[1:] == [("give_bed", records[1].members[0].person.person_id, "A/103/4", "")]
    assert stage.window.conflicts.list.count() == 0


def test_nothing_is_decided_before_a_side_is_chosen(stage: Stage, keyboard: Keyboard) -> None:
    stage.desk.conflicts = (two_births(fill(stage.desk, 1)[0]),)
    stage.window.places.show("conflicts")
    settle(stage)
    keyboard.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is stage.button("conflict.side.1")
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    settle(stage)
    assert stage.desk.decisions == []


def test_a_third_value_is_typed_at_the_desk(stage: Stage) -> None:
    record = fill(stage.desk, 1)[0]
    stage.desk.conflicts = (two_births(record),)
    stage.window.places.show("conflicts")
    settle(stage)
    stage.button("conflict.open").click()
    assert stage.window.places.current == "desk"
    assert stage.window.registering.editor.form.code == record.family.code


def test_the_page_of_a_person_marks_the_field_and_a_pull_brings_the_mark(stage: Stage) -> None:
    record = fill(stage.desk, 1)[0]
    stage.window.searching.open_found(stage.desk.find(record.family.code)[0])
    settle(stage)
    assert marks(stage) == 0
    stage.desk.conflicts = (two_births(record),)
    stage.window.watch.state_changed.emit(SyncState(stage=SyncStage.ALL_AT_HQ, pulled=4))
    settle(stage)
    assert marks(stage) == 1


def test_a_registrar_sees_but_cannot_decide(opened: OpenStage) -> None:
    desk = FakeDesk(operator=Operator(name="Dan", role=Role.REGISTRAR))
    desk.conflicts = (two_births(fill(desk, 1)[0]),)
    stage = opened(desk=desk)
    stage.log_in("Dan")
    stage.window.places.show("conflicts")
    settle(stage)
    assert stage.button("conflict.side.1").isVisible()
    assert not stage.button("conflict.decide").isVisible()
    stage.window.conflicts.card.choose(1)
    QTest.keyClick(stage.window.conflicts, Qt.Key.Key_Return, CONTROL)
    settle(stage)
    assert desk.decisions == []
