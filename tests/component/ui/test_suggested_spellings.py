"""Names in other scripts are suggested in grey; one key takes them, and nothing that was typed is overwritten."""

from PySide6.QtCore import Qt

from app.rehearsal.keyboard import Keyboard
from app.ui.widgets.ghost_edit import GhostEdit
from tests.helpers.ui_stage import Stage

HEBREW = "names.Hebr.surname"


def type_name(stage: Stage, keyboard: Keyboard, *, name: str = "Rabinovich", hebrew: str = "") -> GhostEdit:
    keyboard.type(name)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_F5)
    stage.window.desk.fields.focus_field(HEBREW)
    keyboard.type(hebrew)
    return edit(stage)


def edit(stage: Stage, path: str = HEBREW) -> GhostEdit:
    found = stage.edit(f"member.{path}")
    assert isinstance(found, GhostEdit)
    return found


def kept(stage: Stage) -> str:
    name = stage.window.registering.editor.member.names.get("Hebr")
    return name.surname if name else ""


def test_an_empty_name_shows_its_probable_spelling_in_grey_and_holds_nothing(stage: Stage, keyboard: Keyboard) -> None:
    ghost = type_name(stage, keyboard)
    assert ghost.placeholderText() == "רבינוביץ"
    assert "רבינוביץ" in ghost.accessibleDescription()
    keyboard.press(Qt.Key.Key_Return)
    assert kept(stage) == ""
    assert edit(stage, "names.Cyrl.surname").ghost() == "Рабинович"
    assert edit(stage, "names.Cyrl.given").ghost() == ""


def test_down_takes_it_and_enter_keeps_it(stage: Stage, keyboard: Keyboard) -> None:
    ghost = type_name(stage, keyboard)
    keyboard.press(Qt.Key.Key_Down)
    assert ghost.text() == "רבינוביץ"
    assert "Down" not in ghost.accessibleDescription()
    keyboard.press(Qt.Key.Key_Return)
    assert kept(stage) == "רבינוביץ"


def test_down_goes_on_to_the_next_spelling_and_round_to_the_empty_field(stage: Stage, keyboard: Keyboard) -> None:
    ghost = type_name(stage, keyboard, name="Ivanov")
    seen = []
    for _ in range(3):
        keyboard.press(Qt.Key.Key_Down)
        seen.append(ghost.text())
    assert len(set(seen)) == len(seen)
    assert seen[-1] == ""
    keyboard.press(Qt.Key.Key_Up)
    assert ghost.text() == seen[-2]


def test_what_was_typed_is_left_alone(stage: Stage, keyboard: Keyboard) -> None:
    ghost = type_name(stage, keyboard, hebrew="רב")
    keyboard.press(Qt.Key.Key_Down)
    assert ghost.text() == "רב"
    keyboard.press(Qt.Key.Key_Return)
    assert kept(stage) == "רב"
