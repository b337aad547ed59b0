"""The list of records that may be of one person, with the two in hand side by side."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.codes import CodeLists
from app.identity.likely import SuspectedPair
from app.ui.isolates import isolate
from app.ui.judging import Suspected
from app.ui.look import Look
from app.ui.widgets.choice_list import ChoiceList
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.pair_card import PairCard

LIST_PIXELS = 270


class DuplicatesScreen(QWidget):
    """Arrows choose a pair, Enter goes to its card; Alt+1 and Alt+2 judge, Alt+3 takes the last merge back."""

    left = Signal()
    """Back to where one came from."""
    pair_wanted = Signal(object)
    """The SuspectedPair whose records are to be shown."""
    parting_requested = Signal(object)
    """The code whose merge is to be taken back."""

    def __init__(
        self, look: Look, lists: CodeLists, zone: tzinfo, *, allowed: bool, parent: QWidget | None = None
    ) -> None:
        """``allowed`` may say that two records are of one person."""
        super().__init__(parent)
        self.setObjectName("page")
        self._suspected, self._parting = Suspected(), ""
        self._title, self._waiting = QLabel(), QLabel()
        self._title.setProperty("scale", "title")
        self._waiting.setObjectName("duplicates.waiting")
        self._waiting.setProperty("tone", "muted")
        self.list = ChoiceList()
        self.list.setObjectName("duplicates.list")
        self.list.setFixedWidth(look.pixels(LIST_PIXELS))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = PairCard(look, lists, zone, allowed=allowed)
        self.back_button, self.part_button, self._part_cap = QPushButton(), QPushButton(), KeyCap("Alt+3")
        self.back_button.setObjectName("duplicates.back")
        self.part_button.setObjectName("duplicates.part")
        self.back_button.clicked.connect(self.left)
        self.part_button.clicked.connect(self._part)
        self._lay_out()
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
        for shown in (self.part_button, self._part_cap):
            shown.setVisible(bool(code))

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

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.card)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QHBoxLayout()
        body.setSpacing(10)
        body.addWidget(self.list)
        body.addWidget(scroll, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.back_button)
        buttons.addWidget(KeyCap("Esc"))
        buttons.addStretch(1)
        buttons.addWidget(self._part_cap)
        buttons.addWidget(self.part_button)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._waiting)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(10)
        page.addLayout(head)
        page.addLayout(body, 1)
        page.addLayout(buttons)

    def _refresh(self, row: int | None = None) -> None:
        self.setAccessibleName(self.tr("One person or two"))
        self._title.setText(self.tr("Records that may be of one person"))
        self.list.setAccessibleName(self._title.text())
        waiting = self._suspected.waiting
        self._waiting.setText(self.tr("%n person(s) still to be compared", "", waiting) if waiting else "")
        self.back_button.setText(self.tr("Back"))
        self.part_button.setText(self.tr("They are two after all"))
        for button in (self.back_button, self.part_button):
            button.setAccessibleName(button.text())
        kept = self.list.currentRow() if row is None else row
        self.list.show_lines(map(_line, self._suspected.pairs), kept)


def _place(pair: SuspectedPair) -> tuple[str, str]:
    return pair.first.person_id, pair.second.person_id


def _line(pair: SuspectedPair) -> str:
    return "\n".join(isolate(next(iter(found.names), found.code)) for found in (pair.first, pair.second))
