"""Text at 100 to 200 percent, in every language and in two that are made for the test, is cut nowhere."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from app.domain.status import SyncState
from tests.component.ui.conftest import OpenStage
from tests.helpers.fitting import cut_words
from tests.helpers.pseudo_languages import PseudoLanguage, stretched
from tests.helpers.ui_stage import Stage, fill
from tests.helpers.window_states import place, said_differently, typed_family

COMMON, SMALL = (1366, 768), (1024, 600)
PLACES = (
    *("desk", "find", "today", "supervisor", "settings", "conflicts", "sync"),
    *("papers", "print_queue", "duplicates", "expected", "day_end", "tokens"),
)


def walk(stage: Stage, size: tuple[int, int]) -> list[str]:
    """Say what is cut where, in every place."""
    stage.shell.resize(*size)
    stage.settle()
    assert (stage.shell.width(), stage.shell.height()) == size, "the window does not fit its screen"
    faults = []
    for name in PLACES:
        place(name)(stage)
        stage.shell._background._pool.waitForDone()
        stage.settle()
        stage.settle()
        faults += [f"{name}: {fault}" for fault in cut_words(stage.shell)]
    return faults


@pytest.fixture
def busy(opened: OpenStage) -> Stage:
    """A desk in the middle of its day."""
    stage = opened()
    stage.log_in()
    typed_family(stage)
    said_differently(stage)
    stage.window.watch.state_changed.emit(SyncState.model_validate(stage.desk.sync_state.model_dump()))
    return stage


@pytest.fixture
def pseudo(busy: Stage, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[PseudoLanguage]:
    language = PseudoLanguage(busy.shell.look, qapp, mirrored=request.param == "mirrored")
    yield language
    language.take_off()


@pytest.mark.parametrize(
    ("language", "percent", "size"),
    [
        ("en", 100, SMALL),
        ("en", 200, COMMON),
        ("he", 150, COMMON),
        ("ru", 150, COMMON),
    ],
)
def test_no_word_is_cut(busy: Stage, language: str, percent: int, size: tuple[int, int]) -> None:
    busy.shell.look.dress(language=language, percent=percent)
    assert walk(busy, size) == []


@pytest.mark.parametrize(("pseudo", "percent"), [("stretched", 100), ("mirrored", 150)], indirect=["pseudo"])
def test_no_word_is_cut_in_a_language_of_long_words_or_of_the_other_direction(
    busy: Stage, pseudo: PseudoLanguage, percent: int
) -> None:
    pseudo.wear(percent)
    assert walk(busy, COMMON) == []


def test_the_stretched_language_is_longer_and_keeps_what_is_filled_in() -> None:
    text = "Saved {time}: %n people of the family"
    longer = stretched(text)
    assert len(longer) >= len(text) * 1.25
    assert "{time}" in longer
    assert "%n" in longer


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_save_stays_in_sight_and_the_field_in_hand_too(busy: Stage, percent: int) -> None:
    busy.shell.look.dress(percent=percent)
    busy.settle()
    busy.window.desk.fields.focus_field("bed")
    busy.settle()
    save, bed = busy.button("save"), busy.edit("member.bed")
    for shown in (save, busy.window.footer.receipt, bed):
        assert shown.visibleRegion().boundingRect().size() == shown.size()


def test_the_test_sees_what_is_cut(busy: Stage) -> None:
    button = busy.window.desk.save_button
    button.setFixedWidth(40)
    busy.settle()
    assert any("save" in fault for fault in cut_words(busy.shell))
    inside = busy.window.desk.findChild(QScrollArea)
    assert inside is not None
    stray = QPushButton("stands out", inside.viewport())
    stray.setGeometry(QRect(QPoint(inside.width() - 20, 0), stray.sizeHint()))
    stray.show()
    assert any("stands out" in fault for fault in cut_words(busy.shell))


def test_a_family_has_a_name_that_is_whole_in_the_tool_tip(busy: Stage) -> None:
    fill(busy.desk)
    table = busy.window.desk.table
    index = table.model().index(0, table.stretch)
    assert str(index.data()) in str(index.data(3))


def test_a_new_password_is_typed_twice(busy: Stage) -> None:
    asked: list[object] = []
    settings = busy.window.settings
    settings.password_requested.connect(asked.append)
    settings.old.setText("open sesame")
    settings.new.setText("close sesame")
    settings.again.setText("clothes sesame")
    settings.change.click()
    assert asked == []
    settings.again.setText("close sesame")
    settings.change.click()
    assert len(asked) == 1
