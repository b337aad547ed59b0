"""Erasing a person from their page: never by one key, and never by a registrar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.operator import Operator, Role
from app.rehearsal.keyboard import Keyboard
from tests.helpers.ui_stage import Stage, fill

REASON = "asked for it in writing"


def open_person(stage: Stage) -> str:
    record = fill(stage.desk, 2)[-1]
    code = record.code_of(record.members[0])
    stage.window.places.show("find")
    stage.window.finder.search(code)
    stage.window.searching.open_found(stage.desk.find(code)[0])
    return code


def test_a_supervisor_gives_a_reason_and_confirms(stage: Stage) -> None:
    code = open_person(stage)
    stage.button("person.erase").click()
    assert not stage.button("erase.erase").isEnabled(), "without a reason"
    assert stage.window.focusWidget() is stage.edit("erase.reason")
    QTest.keyClicks(stage.edit("erase.reason"), REASON)
    QTest.keyClick(stage.edit("erase.reason"), Qt.Key.Key_Return)
    assert stage.desk.erasures == [], "Enter in the reason erases nobody"
    stage.button("erase.erase").click()
    stage.wait_for(lambda: stage.window.places.current == "find")
    assert stage.desk.erasures == [(code, REASON)]
    stage.wait_for(lambda: stage.window.finder.model.rowCount() == 0)


def test_keeping_erases_nobody_and_forgets_the_reason(stage: Stage) -> None:
    open_person(stage)
    stage.button("person.erase").click()
    stage.edit("erase.reason").setText(REASON)
    stage.button("erase.keep").click()
    assert stage.window.person.erase_card.isHidden()
    stage.button("person.erase").click()
    assert stage.edit("erase.reason").text() == ""
    assert stage.desk.erasures == []


def test_the_question_goes_away_with_the_person(stage: Stage, keyboard: Keyboard) -> None:
    open_person(stage)
    stage.button("person.erase").click()
    keyboard.press(Qt.Key.Key_Escape)
    assert stage.window.places.current == "find"
    stage.window.searching.open_found(stage.desk.find("r")[0])
    assert stage.window.person.erase_card.isHidden()


def test_a_registrar_has_no_such_button(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    assert stage.button("person.erase").isVisibleTo(stage.window.person)
    monkeypatch.setattr(stage.desk, "operator", Operator(name="Dan", role=Role.REGISTRAR))
    stage.shell.lock()
    stage.log_in("Dan")
    assert not stage.button("person.erase").isVisibleTo(stage.window.person)
