"""The page of a person who was registered twice: told by whose word, and parted again however late."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.domain.operator import Operator, Role
from app.domain.pairs import MergedRecord
from app.rehearsal.keyboard import Keyboard
from tests.helpers.ui_services import NOW
from tests.helpers.ui_stage import Stage, fill

MERGED = MergedRecord(
    code="Q2-01KP-3",
    name="Рабинович Евгения",
    operator="Dan",
    desk="Desk 4",
    at=NOW - timedelta(days=9),
    reason="one passport",
)


def open_person(stage: Stage) -> str:
    record = fill(stage.desk, 1)[-1]
    stage.desk.merged = (MERGED,)
    code = record.code_of(record.members[0])
    stage.window.searching.open_code(code)
    stage.wait_for(stage.window.person.merged.isVisible)
    return code


def test_it_tells_as_whom_else_they_were_registered_and_by_whose_word(stage: Stage) -> None:
    open_person(stage)
    said = stage.window.person.merged.text()
    for told in ("Q2-01KP-3", "Рабинович Евгения", "Dan", "Desk 4", "2026-11-15 14:32", "one passport"):
        assert told in said


def test_a_supervisor_parts_them_with_a_reason_by_keys_and_takes_that_back(stage: Stage, keyboard: Keyboard) -> None:
    code = open_person(stage)
    stage.button("merged.part.0").setFocus()
    keyboard.press(Qt.Key.Key_Return)
    assert stage.window.focusWidget() is stage.edit("part.reason")
    assert not stage.button("part.part").isEnabled(), "without a reason"
    keyboard.type("cousins")
    QTest.keyClick(stage.edit("part.reason"), Qt.Key.Key_Return)
    assert stage.desk.parted == [], "Enter in the reason parts nobody"
    stage.button("part.part").click()
    stage.wait_for(lambda: stage.desk.parted == [("Q2-01KP-3", "cousins")])
    stage.wait_for(lambda: bool(stage.window.person.findChildren(QPushButton, "merged.join")))
    assert stage.window.person.part_card.isHidden()
    assert stage.window.places.current == "person"
    stage.button("merged.join").click()
    stage.wait_for(lambda: stage.desk.judged == [("same", code, "Q2-01KP-3", "")])
    stage.wait_for(lambda: not stage.window.person.findChildren(QPushButton, "merged.join"))


def test_a_registrar_reads_it_and_parts_nobody(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage.desk, "operator", Operator(name="Dan", role=Role.REGISTRAR))
    stage.shell.lock()
    stage.log_in("Dan")
    open_person(stage)
    assert "Q2-01KP-3" in stage.window.person.merged.text()
    assert not stage.button("merged.part.0").isVisible()
