from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.ui.look import Look
from app.ui.models.found import FoundModel
from app.ui.models.members import MembersModel, display_name
from tests.helpers.ui_services import RESOURCES, FakeDesk
from tests.helpers.ui_stage import fill, sample_forms


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    look = Look(qapp, RESOURCES)
    look.dress("en")
    yield look
    look.dress("en")
    look.undress()


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_members_keep_qts_rules_while_people_come_and_go(look: Look) -> None:
    desk = FakeDesk()
    model = MembersModel(look, desk.lists)
    tester = watched(model)
    for form in sample_forms():
        model.show_form(form)
        assert model.rowCount() == len(form.members)
        form.members.pop()
        model.show_form(form)
    look.dress("he")
    assert tester.model() is model


def test_members_show_words_not_codes(look: Look) -> None:
    desk = FakeDesk()
    model = MembersModel(look, desk.lists)
    model.show_form(sample_forms()[1])
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert "RABINOVICH EVGENII" in row
    assert "Male" in row
    assert "Head of family" in row
    look.dress("he")
    assert "זכר" in [model.index(0, column).data() for column in range(model.columnCount())]


def test_found_people_keep_qts_rules(look: Look) -> None:
    desk = FakeDesk()
    fill(desk, 4)
    model = FoundModel(look, desk.lists)
    tester = watched(model)
    for text in ("r", "nobody at all", "рабинович"):
        model.show_things(desk.find(text))
        assert model.rowCount() == len(desk.find(text))
    assert model.at(0) == desk.find("рабинович")[0]
    assert model.at(99) is None
    assert tester.model() is model


def test_headings_are_translated(look: Look) -> None:
    model = MembersModel(look, FakeDesk().lists)
    look.dress("he")
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert "שם" in headings


def test_a_name_is_shown_in_the_first_script_typed() -> None:
    names = [display_name(member) for form in sample_forms() for member in form.members]
    assert "Рабинович Хая Евгеньевна" in names
    assert all(names)
