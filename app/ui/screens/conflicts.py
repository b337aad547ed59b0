"""The list of what desks said differently, with the card of the one in hand."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.codes import CodeLists
from app.domain.conflict import Conflict
from app.ui.conflict_words import about_words, who_words
from app.ui.look import Look
from app.ui.widgets.choice_list import ChoiceList
from app.ui.widgets.conflict_card import MOST_RIVALS, ConflictCard
from app.ui.widgets.key_cap import KeyCap

LIST_PIXELS = 270


class ConflictsScreen(QWidget):
    """Arrows choose a conflict, Enter goes to its card."""

    left = Signal()
    """Back to where one came from."""

    def __init__(
        self, look: Look, lists: CodeLists, zone: tzinfo, *, allowed: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._conflicts: tuple[Conflict, ...] = ()
        self._title = QLabel()
        self._title.setProperty("scale", "title")
        self.list = ChoiceList()
        self.list.setObjectName("conflicts.list")
        self.list.setFixedWidth(look.pixels(LIST_PIXELS))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = ConflictCard(look, lists, zone, allowed=allowed)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.card)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back_button = QPushButton()
        self.back_button.setObjectName("conflicts.back")
        self.back_button.clicked.connect(self.left)
        body = QHBoxLayout()
        body.setSpacing(10)
        body.addWidget(self.list)
        body.addWidget(scroll, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.back_button)
        buttons.addWidget(KeyCap("Esc"))
        buttons.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(10)
        page.addWidget(self._title)
        page.addLayout(body, 1)
        page.addLayout(buttons)
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
        self.setAccessibleName(self.tr("Said differently"))
        self._title.setText(self.tr("Said differently by desks that worked apart"))
        self.list.setAccessibleName(self._title.text())
        self.back_button.setText(self.tr("Back"))
        self.back_button.setAccessibleName(self.back_button.text())
        lines = (f"{about_words(conflict)}\n{who_words(conflict)}" for conflict in self._conflicts)
        self.list.show_lines(lines, self.list.currentRow())


def _place(conflict: Conflict) -> tuple[str, str, str]:
    return conflict.kind, conflict.entity, conflict.field
