"""The Find page: the last search is shown, what met is marked and told, Enter opens the person asked for."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.domain.finding import Filter, Found, Met, Why
from app.rehearsal.keyboard import Keyboard
from app.ui.isolates import isolate
from app.ui.models.found import NAME_COLUMN, FoundModel
from app.ui.widgets.marked_cells import MARKS_ROLE, REMARK_ROLE
from tests.helpers.ui_services import FakeDesk
from tests.helpers.ui_stage import Stage, fill

ANNA = Found(
    person_id="a",
    code="K7-0001-1",
    names=("Kogan Anna", "Коган Анна"),
    met=(
        Met(typed="ког", why=Why.NAME, text="Коган", name=1, start=0, end=3),
        Met(typed="аня", why=Why.CALLED, text="Анна", name=1, start=6, end=10),
    ),
)
BERTA = Found(person_id="b", code="K7-0002-1", names=("Kagan Berta",))


def shown(stage: Stage) -> list[str]:
    model = stage.window.finder.model
    return [found.person_id for row in range(model.rowCount()) if (found := model.at(row))]


def test_letters_that_met_are_marked_and_the_reason_is_told(stage: Stage) -> None:
    model = FoundModel(stage.window.finder._look, FakeDesk().lists)
    model.show_things((ANNA, BERTA))
    cell = model.index(0, NAME_COLUMN)
    text = cell.data()
    assert [text[start : start + length] for start, length in cell.data(MARKS_ROLE)] == ["Ког", "Анна"]
    assert cell.data(REMARK_ROLE) == "also called so"
    assert model.index(1, NAME_COLUMN).data(MARKS_ROLE) == ()
    assert model.index(1, NAME_COLUMN).data(REMARK_ROLE) == ""
    assert model.index(0, 0).data(MARKS_ROLE) is None
    assert isolate("Коган Анна") in text


@pytest.mark.parametrize("language", ["en", "he"])
def test_marks_and_remarks_are_drawn(stage: Stage, language: str) -> None:
    stage.window.places.show("find")
    finder = stage.window.finder
    finder._look.dress(language)
    finder.show_found((ANNA, BERTA))
    stage.settle()
    with_marks = finder.table.grab().toImage()
    finder.show_found((ANNA.model_copy(update={"met": ()}), BERTA))
    stage.settle()
    assert finder.table.grab().toImage() != with_marks


def test_a_slow_search_does_not_overwrite_the_next_one(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = threading.Event()

    def find(text: str) -> tuple[Found, ...]:
        if text == "kog":
            assert slow.wait(5)
            return (ANNA,)
        return (BERTA,)

    monkeypatch.setattr(stage.desk, "find_people", find)
    stage.window.places.show("find")
    stage.window.finder.search("kog")
    stage.window.finder.search("kag")
    stage.wait_for(lambda: shown(stage) == ["b"])
    slow.set()
    stage.window.background._pool.waitForDone()
    stage.settle()
    assert shown(stage) == ["b"]


def test_enter_before_the_answer_opens_the_first_of_the_answer(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage.desk, "find_people", lambda text: (ANNA,) if text == "kog" else (BERTA,))
    opened: list[Found] = []
    finder = stage.window.finder
    finder.person_chosen.disconnect()
    finder.person_chosen.connect(opened.append)
    stage.window.places.show("find")
    finder.search("kag")
    stage.wait_for(lambda: shown(stage) == ["b"])
    finder.box.setText("kog")
    QTest.keyClick(finder.box, Qt.Key.Key_Return)
    stage.wait_for(lambda: bool(opened))
    assert [found.person_id for found in opened] == ["a"]


def test_an_erased_persons_code_is_said_to_be_one(stage: Stage, keyboard: Keyboard) -> None:
    stage.desk.erasures.append(("K7-0001-1", "asked for it"))
    stage.window.places.show("find")
    keyboard.type("K7-0001-1")
    summary = stage.window.findChild(QLabel, "find.summary")
    assert summary is not None
    stage.wait_for(lambda: "erased on" in summary.text())
    stage.window.finder._look.dress("he")
    assert "2026-11-24" in summary.text()
    assert "erased" not in summary.text()
    stage.window.finder.search("K7-0001-2")
    stage.wait_for(lambda: "2026-11-24" not in summary.text())


def test_filters_are_pressed_by_keyboard_add_up_and_say_their_counts(stage: Stage) -> None:
    fill(stage.desk, 4)
    stage.window.places.show("find")
    finder = stage.window.finder
    minors = finder.filters.buttons[Filter.MINOR]
    stage.wait_for(lambda: any(letter.isdigit() for letter in minors.text()))
    QTest.keyClick(finder.box, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    stage.wait_for(lambda: finder.model.rowCount() > 0)
    children = finder.model.rowCount()
    assert minors.isChecked()
    assert "✓" in minors.text()
    assert children == stage.desk.services.filter_people.counts()[Filter.MINOR]
    QTest.keyClicks(finder.box, "rabin")
    stage.wait_for(lambda: 0 < finder.model.rowCount() < children)
    QTest.keyClick(finder.box, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    stage.wait_for(lambda: finder.model.rowCount() == 0)
    finder.search("rabin")
    stage.wait_for(lambda: finder.model.rowCount() > 0)
    assert finder.filters.chosen == frozenset()
