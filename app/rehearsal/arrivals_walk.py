"""Registers families the way an operator does: scan what can be scanned, type the rest, save."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.codes import CodeLists
from app.domain.errors import InternalError
from app.domain.form import PersonForm
from app.reference.arrivals import Arrival
from app.rehearsal.keyboard import Keyboard
from app.ui.form_paths import read_field
from app.ui.widgets.edits import TextEdit
from app.ui.widgets.member_fields import FIELDS

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_MOST_TABS = 80


class ArrivalsWalk:
    """Works the Desk place by keys alone; it reads inputs only to see what is typed already, as a person would."""

    def __init__(self, keyboard: Keyboard, lists: CodeLists, settle: Callable[[], None]) -> None:
        """``settle`` lets the window do what it put off."""
        self._keyboard = keyboard
        self._lists = lists
        self._settle = settle

    def register(self, arrival: Arrival) -> None:
        """Take the family in, from the empty form to the save."""
        for place, member in enumerate(arrival.family.members):
            if place:
                self._add_person()
            if lines := arrival.mrz.get(place):
                self._keyboard.scan(lines)
                self._settle()
            self._type_fields(member)
            for need in member.needs:
                self._toggle(need)
        self._keyboard.press(Qt.Key.Key_Return, _CONTROL)
        self._settle()

    def _add_person(self) -> None:
        """Press Enter in the last field of the first page."""
        self._turn_to(0)
        self._go_to("member.bed")
        self._keyboard.press(Qt.Key.Key_Return)
        self._settle()

    def _type_fields(self, member: PersonForm) -> None:
        for field in FIELDS:
            wanted = read_field(member, field.path)
            self._turn_to(field.panel)
            edit = self._find(f"member.{field.path}")
            if edit.value() != wanted:
                self._go_to(edit.objectName())
                self._keyboard.press(Qt.Key.Key_A, _CONTROL)
                self._keyboard.press(Qt.Key.Key_Delete)
                self._keyboard.type(wanted)
                self._keyboard.press(Qt.Key.Key_Tab)

    def _toggle(self, need: str) -> None:
        code = self._lists.find(self._lists.needs, need)
        if code is None or code.desk_key is None:
            raise InternalError(what=f"the sample need {need} has no key at the desk")
        self._keyboard.press(Qt.Key(Qt.Key.Key_0 + code.desk_key), _ALT)
        self._settle()

    def _turn_to(self, panel: int) -> None:
        """Press F5 until the panel is shown."""
        first = next(field.path for field in FIELDS if field.panel == panel)
        for _ in range(3):
            if self._find(f"member.{first}").isVisible():
                return
            self._keyboard.press(Qt.Key.Key_F5)
        raise InternalError(what=f"the window does not show panel {panel}")

    def _go_to(self, name: str) -> None:
        """Press Tab until the input has the focus."""
        for _ in range(_MOST_TABS):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return
            self._keyboard.press(Qt.Key.Key_Tab)
        raise InternalError(what=f"Tab does not reach {name}")

    def _find(self, name: str) -> TextEdit:
        for widget in QApplication.allWidgets():
            if isinstance(widget, TextEdit) and widget.objectName() == name and _is_shown_in_window(widget):
                return widget
        raise InternalError(what=f"the window has no {name}")


def _is_shown_in_window(widget: QWidget) -> bool:
    return widget.window().isVisible()
