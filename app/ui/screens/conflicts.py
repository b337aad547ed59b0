"""The list of what desks said differently, with the card of the one in hand."""

from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.codes import CodeLists
from app.domain.conflict import Conflict
from app.ui.conflict_words import about_words, who_words
from app.ui.look import Look
from app.ui.widgets.choice_list import ChoiceList
from app.ui.widgets.columns import Columns
from app.ui.widgets.conflict_card import MOST_RIVALS, ConflictCard
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.scrolling import scrolled

LIST_PIXELS, CARD_PIXELS = 270, 420
"""Least widths of the list and of the card beside it, at 100 %."""


class ConflictsScreen(PageFrame):
    """Arrows choose a conflict, Enter goes to its card."""

    def __init__(
        self, look: Look, lists: CodeLists, zone: tzinfo, *, allowed: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "conflicts", parent)
        self._conflicts: tuple[Conflict, ...] = ()
        self.list = ChoiceList()
        self.list.setObjectName("conflicts.list")
        self.card = ConflictCard(look, lists, zone, allowed=allowed)
        body = Columns(look)
        body.add(self.list, 0, LIST_PIXELS)
        body.add(scrolled(self.card), 1, CARD_PIXELS)
        self.set_body(body)
        self.list.currentRowChanged.connect(self._show)
        self.list.sent.connect(self.card.focus)
        scope = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for number in range(1, MOST_RIVALS + 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self, context=scope)
            shortcut.activated.connect(lambda number=number: self.card.choose(number))
        look.changed.connect(self._refresh)
        self._refresh()

    def focus(self) -> None:
        """Put the cursor into the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_conflicts(self, conflicts: tuple[Conflict, ...]) -> None:
        """Show what there is to decide; the one in hand stays in hand while it is there."""
        if conflicts == self._conflicts:
            return
        chosen = self._at(self.list.currentRow())
        row = max(0, self.list.currentRow())
        self._conflicts = conflicts
        self._refresh()
        places = [_place(conflict) for conflict in conflicts]
        kept = places.index(_place(chosen)) if chosen and _place(chosen) in places else min(row, len(places) - 1)
        self.list.setCurrentRow(kept)
        self._show(kept)
        if self.isVisible():
            self.focus()

    def _at(self, row: int) -> Conflict | None:
        return self._conflicts[row] if 0 <= row < len(self._conflicts) else None

    def _show(self, row: int) -> None:
        self.card.show_conflict(self._at(row))

    def _refresh(self) -> None:
        self.show_title(self.tr("Said differently by desks that worked apart"), self.tr("Said differently"))
        self.list.setAccessibleName(self.title.text())
        lines = (f"{about_words(conflict)}\n{who_words(conflict)}" for conflict in self._conflicts)
        self.list.show_lines(lines, self.list.currentRow())


def _place(conflict: Conflict) -> tuple[str, str, str]:
    return conflict.kind, conflict.entity, conflict.field
