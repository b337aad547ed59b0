"""The list of records that may be of one person, with the two in hand side by side."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.domain.codes import CodeLists
from app.identity.likely import SuspectedPair
from app.ui.isolates import isolate
from app.ui.judging import Suspected
from app.ui.look import Look
from app.ui.widgets.choice_list import ChoiceList
from app.ui.widgets.columns import Columns
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.pair_card import PairCard
from app.ui.widgets.scrolling import scrolled

LIST_PIXELS, CARD_PIXELS = 270, 420
"""Least widths of the list and of the card beside it, at 100 %."""


class DuplicatesScreen(PageFrame):
    """Arrows choose a pair, Enter goes to its card; Alt+1 and Alt+2 judge, Alt+3 takes the last merge back."""

    pair_wanted = Signal(object)
    """The SuspectedPair whose records are to be shown."""
    parting_requested = Signal(object)
    """The code whose merge is to be taken back."""

    def __init__(
        self, look: Look, lists: CodeLists, zone: tzinfo, *, allowed: bool, parent: QWidget | None = None
    ) -> None:
        """``allowed`` may say that two records are of one person."""
        super().__init__(look, "duplicates", parent)
        self._suspected, self._parting = Suspected(), ""
        self._waiting = QLabel()
        self._waiting.setObjectName("duplicates.waiting")
        self._waiting.setProperty("tone", "muted")
        self.list = ChoiceList()
        self.list.setObjectName("duplicates.list")
        self.card = PairCard(look, lists, zone, allowed=allowed)
        self.part_button = QPushButton()
        self.part_button.setObjectName("duplicates.part")
        self.part_button.clicked.connect(self._part)
        self.head.addWidget(self._waiting)
        self.add_action(self.part_button, "Alt+3")
        body = Columns(look)
        body.add(self.list, 0, LIST_PIXELS)
        body.add(scrolled(self.card), 1, CARD_PIXELS)
        self.set_body(body)
        self.list.currentRowChanged.connect(self._show)
        self.list.sent.connect(self.card.focus)
        scope = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, button in (
            ("Alt+1", self.card.one_button),
            ("Alt+2", self.card.two_button),
            ("Alt+3", self.part_button),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=scope)
            shortcut.setAutoRepeat(False)  # a key held down judges one pair
            shortcut.activated.connect(lambda button=button: button.click() if button.isVisible() else None)
        look.changed.connect(self._refresh)
        self.offer_parting("")
        self._refresh()

    def focus(self) -> None:
        """Put the cursor into the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_suspected(self, suspected: Suspected) -> None:
        """Show what there is to judge; the pair in hand stays in hand while it is there."""
        chosen, row = self._at(self.list.currentRow()), max(0, self.list.currentRow())
        fresh = [_place(pair) for pair in suspected.pairs]
        self._suspected = suspected
        kept = fresh.index(_place(chosen)) if chosen and _place(chosen) in fresh else min(row, len(fresh) - 1)
        self._refresh(kept)
        self._show(kept)
        if (chosen is None or _place(chosen) not in fresh) and self.isVisible():
            self.focus()  # never away from a reason half typed

    def offer_parting(self, code: str) -> None:
        """Offer to take the merge of this code back; with an empty one, nothing."""
        self._parting = code
        self.part_button.setVisible(bool(code))

    def _part(self) -> None:
        self.parting_requested.emit(self._parting)
        self.offer_parting("")

    def _at(self, row: int) -> SuspectedPair | None:
        return self._suspected.pairs[row] if 0 <= row < len(self._suspected.pairs) else None

    def _show(self, row: int) -> None:
        pair = self._at(row)
        self.card.show_pair(pair)
        if pair is not None and self.isVisible():
            self.pair_wanted.emit(pair)

    def _refresh(self, row: int | None = None) -> None:
        self.show_title(self.tr("Records that may be of one person"), self.tr("One person or two"))
        self.list.setAccessibleName(self.title.text())
        waiting = self._suspected.waiting
        self._waiting.setText(self.tr("%n person(s) still to be compared", "", waiting) if waiting else "")
        self.part_button.setText(self.tr("They are two after all"))
        self.part_button.setAccessibleName(self.part_button.text())
        kept = self.list.currentRow() if row is None else row
        self.list.show_lines(map(_line, self._suspected.pairs), kept)


def _place(pair: SuspectedPair) -> tuple[str, str]:
    return pair.first.person_id, pair.second.person_id


def _line(pair: SuspectedPair) -> str:
    return "\n".join(isolate(next(iter(found.names), found.code)) for found in (pair.first, pair.second))
