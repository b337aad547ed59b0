"""Specific needs as toggles in a row: icon, word and key, straight from the code list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.codes import Code, CodeLists
from app.ui.look import Look
from app.ui.widgets.flow import Flow
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.key_toggle import KeyToggle


class NeedToggle(KeyToggle):
    """One need."""

    def __init__(self, look: Look, need: Code, parent: QWidget | None = None) -> None:
        super().__init__(look, f"need.{need.code}", need.desk_key or 0, parent)
        self.need = need
        look.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        words = self.need.label(self._look.language)
        self.show_words(words, words, self.need.icon)


class NeedToggles(QWidget):
    """The needs that the desk asks for first; the others come with import and the supervisor's list."""

    toggled = Signal(object)
    """The code of the need that was switched, as text."""

    def __init__(self, look: Look, lists: CodeLists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = QLabel()
        self._title.setProperty("weight", "bold")
        flow = Flow(self)
        flow.setSpacing(6)
        flow.addWidget(self._title)
        flow.addWidget(KeyCap("Alt+1 … 9"))
        offered = sorted((need for need in lists.needs if need.desk_key), key=lambda need: need.desk_key or 0)
        self._toggles = tuple(NeedToggle(look, need) for need in offered)
        for toggle in self._toggles:
            flow.addWidget(toggle)
            toggle.clicked.connect(lambda _checked=False, code=toggle.need.code: self.toggled.emit(code))
        look.changed.connect(self._refresh)
        self._refresh()

    def show_needs(self, needs: list[str]) -> None:
        """Show which needs the current member has."""
        for toggle in self._toggles:
            toggle.setChecked(toggle.need.code in needs)

    def press(self, key: int) -> None:
        """Switch the need of Alt+``key``, as if it was clicked."""
        for toggle in self._toggles:
            if toggle.need.desk_key == key:
                toggle.click()

    def _refresh(self) -> None:
        self._title.setText(self.tr("Needs"))
