"""Toggles that narrow people down, each with its count; Alt and its digit press one."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.finding import Filter
from app.domain.marking import QT_TRANSLATE_NOOP
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.translation import translate
from app.ui.widgets.flow import Flow
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.key_toggle import KeyToggle

_WORDS = {
    Filter.IN_CAMP: QT_TRANSLATE_NOOP("filters", "In the camp"),
    Filter.LEFT: QT_TRANSLATE_NOOP("filters", "Left"),
    Filter.NO_PHOTO: QT_TRANSLATE_NOOP("filters", "No photo"),
    Filter.MINOR: QT_TRANSLATE_NOOP("filters", "Minors"),
    Filter.NEEDS: QT_TRANSLATE_NOOP("filters", "Needs"),
    Filter.CONFLICT: QT_TRANSLATE_NOOP("filters", "Conflicts"),
    Filter.ARRIVED_TODAY: QT_TRANSLATE_NOOP("filters", "Arrived today"),
}


class FilterBar(QWidget):
    """Any number of them can be on; all of them count."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[Filter, int] = {}
        self.buttons = {
            one: KeyToggle(look, f"find.filter.{one}", number) for number, one in enumerate(_WORDS, start=1)
        }
        row = Flow(self)
        row.setSpacing(6)
        row.addWidget(KeyCap(f"Alt+1 … {len(_WORDS)}"))
        for button in self.buttons.values():
            button.toggled.connect(self._refresh)
            button.clicked.connect(self.changed)
            row.addWidget(button)
        look.changed.connect(self._refresh)
        self._refresh()

    @property
    def chosen(self) -> frozenset[Filter]:
        """Which are on."""
        return frozenset(one for one, button in self.buttons.items() if button.isChecked())

    def choose(self, chosen: frozenset[Filter]) -> None:
        """Switch these on and the others off."""
        for one, button in self.buttons.items():
            button.setChecked(one in chosen)

    def press(self, number: int) -> None:
        """Press the filter of this number, from 1."""
        list(self.buttons.values())[number - 1].click()

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """Show how many people each leaves."""
        self._counts = counts
        self._refresh()

    def _refresh(self) -> None:
        for one, button in self.buttons.items():
            words = told = translate("filters", _WORDS[one])
            # A tick beside the colour, so that no signal is colour alone.
            tick = "✓ " if button.isChecked() else ""
            if one in self._counts:
                told = self.tr("{filter}: %n person(s)", "", self._counts[one]).format(filter=words)
                button.show_words(f"{tick}{words} ({isolate(self._counts[one])})", told)
            else:
                button.show_words(f"{tick}{words}", told)
