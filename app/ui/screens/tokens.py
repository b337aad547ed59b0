"""The Tokens page: who is called, who waits, and the next number to give out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.token import Queue, Token, TokenState
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.models.rows import RowsModel
from app.ui.queueing import PRIORITIES
from app.ui.translation import translate
from app.ui.widgets.columns import Columns
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.leading_label import LeadingLabel
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.plain_table import PlainTable
from app.ui.widgets.scrolling import scrolled

_HEADINGS = (
    QT_TRANSLATE_NOOP("tokens", "Token"),
    QT_TRANSLATE_NOOP("tokens", "Priority"),
    QT_TRANSLATE_NOOP("tokens", "State"),
)
_STATES = {
    TokenState.WAITING: QT_TRANSLATE_NOOP("tokens", "waits"),
    TokenState.CALLED: QT_TRANSLATE_NOOP("tokens", "called"),
    TokenState.DONE: QT_TRANSLATE_NOOP("tokens", "done"),
    TokenState.SKIPPED: QT_TRANSLATE_NOOP("tokens", "was not there"),
}
LIST_PIXELS, SIDE_PIXELS = 420, 330
"""Least widths of the queue and of what gives tokens, at 100 %."""
LETTER_PIXELS = 52


class TokensScreen(PageFrame):
    """F11 calls the next, Alt+1 … Alt+5 give a token, Enter calls the one chosen, Del skips, Alt+0 is done."""

    issue_requested = Signal(object)
    """A Priority."""
    call_requested = Signal(object)
    """A token id."""
    next_requested = Signal()
    skip_requested = Signal()
    done_requested = Signal()
    print_requested = Signal(object)
    """The Token that was given last."""
    letter_chosen = Signal(object)
    """The letter that this desk's tokens begin with, as typed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "tokens", parent)
        self._look = look
        self._queue, self._letter = Queue(), ""
        self._called, self._why, self._summary = (LeadingLabel(look) for _ in range(3))
        self._called.setProperty("scale", "huge")
        self._called.setObjectName("tokens.called")
        self._why.setProperty("tone", "muted")
        self._summary.setObjectName("tokens.summary")
        self._give_title, self._letter_label = QLabel(), QLabel()
        self._give_title.setProperty("weight", "bold")
        self.model: RowsModel[Token] = RowsModel(look, "tokens", _HEADINGS, _cells, self)
        self.table = PlainTable(look, self.model, 1)
        self.table.setObjectName("tokens.waiting")
        self.table.set_widths({0: 130, 2: 160})
        self.give_buttons = {priority: QPushButton() for priority in PRIORITIES}
        self.next_button, self.skip_button, self.done_button = QPushButton(), QPushButton(), QPushButton()
        self.print_button = QPushButton()
        self.next_button.setProperty("kind", "primary")
        self.letter = QLineEdit()
        self.letter.setMaxLength(1)
        for name in ("next_button", "skip_button", "done_button", "print_button", "letter"):
            getattr(self, name).setObjectName(f"tokens.{name.removesuffix('_button')}")
        for priority, button in self.give_buttons.items():
            button.setObjectName(f"tokens.give.{priority or 'in_turn'}")
            button.clicked.connect(lambda _checked=False, priority=priority: self.issue_requested.emit(priority))
        self.next_button.clicked.connect(self.next_requested)
        self.skip_button.clicked.connect(self.skip_requested)
        self.done_button.clicked.connect(self.done_requested)
        self.letter.editingFinished.connect(self._choose_letter)
        self.table.row_chosen.connect(self._choose)
        self.print_button.clicked.connect(self._print)
        keys = {"Del": self.skip_button, "Alt+0": self.done_button, "Alt+6": self.print_button}
        keys |= {f"Alt+{number}": button for number, button in enumerate(self.give_buttons.values(), 1)}
        for key, button in keys.items():
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)  # a key held down gives one token
            shortcut.activated.connect(button.click)
        self._lay_out()
        look.changed.connect(self._refresh)
        self._refresh()

    def focus(self) -> None:
        """Put the cursor into the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_queue(self, queue: Queue, letter: str) -> None:
        """Show today's queue; the row in hand stays in hand."""
        row = max(0, self.table.currentIndex().row())
        self._queue, self._letter = queue, letter
        shown = (*queue.waiting, *queue.skipped)
        self.model.show_things(shown)
        self.table.show_row(min(row, len(shown) - 1))
        if not self.letter.hasFocus():
            self.letter.setText(letter)
        self._refresh()

    def _print(self) -> None:
        """Ask for the token that was given last, as long as it has not been served."""
        queue = self._queue
        given = (*filter(None, (queue.called,)), *queue.waiting, *queue.skipped)
        if given:
            self.print_requested.emit(max(given, key=lambda token: token.number))

    def _choose_letter(self) -> None:
        if self.letter.text().upper() != self._letter:
            self.letter_chosen.emit(self.letter.text())

    def _choose(self, row: int) -> None:
        if (token := self.model.at(row)) is not None:
            self.call_requested.emit(token.token_id)

    def _lay_out(self) -> None:
        list_card, side = QFrame(), QFrame()
        for card in (list_card, side):
            card.setProperty("card", "true")
        column = QVBoxLayout(list_card)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        for widget in (self._called, self._why, self._summary):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        give = QVBoxLayout(side)
        give.setContentsMargins(16, 12, 16, 16)
        give.setSpacing(8)
        give.addWidget(self._give_title)
        for number, button in enumerate(self.give_buttons.values(), 1):
            row = QHBoxLayout()
            row.addWidget(button, 1)
            row.addWidget(KeyCap(f"Alt+{number}"))
            give.addLayout(row)
        printing = QHBoxLayout()
        printing.addWidget(self.print_button, 1)
        printing.addWidget(KeyCap("Alt+6"))
        give.addLayout(printing)
        give.addStretch(1)
        letter = QHBoxLayout()
        letter.addWidget(self._letter_label, 1)
        letter.addWidget(self.letter)
        give.addLayout(letter)
        body = Columns(self._look)
        body.add(list_card, 1, LIST_PIXELS)
        body.add(scrolled(side), 0, SIDE_PIXELS)
        self.set_body(body)
        for key, button in (("Del", self.skip_button), ("Alt+0", self.done_button), ("F11", self.next_button)):
            self.add_action(button, key)

    def _refresh(self) -> None:
        self.show_title(self.tr("Tokens"))
        self.letter.setFixedWidth(self._look.pixels(LETTER_PIXELS))
        self.table.setAccessibleName(self.tr("Who waits"))
        queue, called = self._queue, self._queue.called
        self._called.setText(isolate(called) if called else self.tr("Nobody is called"))
        self._why.setText(translate("tokens", PRIORITIES[called.priority]) if called else "")
        waiting = self.tr("%n wait(s)", "", len(queue.waiting))
        done = self.tr("%n served today", "", queue.done)
        self._summary.setText(f"{waiting}  ·  {done}")
        self._give_title.setText(self.tr("Give a token"))
        self._letter_label.setText(self.tr("This desk's letter"))
        self.letter.setAccessibleName(self._letter_label.text())
        for priority, button in self.give_buttons.items():
            button.setText(translate("tokens", PRIORITIES[priority]))
        for button, words in (
            (self.next_button, self.tr("Call the next")),
            (self.skip_button, self.tr("Was not there")),
            (self.done_button, self.tr("Done")),
            (self.print_button, self.tr("Print the last one")),
        ):
            button.setText(words)
        acts = (self.next_button, self.skip_button, self.done_button, self.print_button)
        for button in (*self.give_buttons.values(), *acts):
            button.setAccessibleName(button.text())


def _cells(token: Token) -> tuple[str, ...]:
    return (
        isolate(token),
        translate("tokens", PRIORITIES[token.priority]),
        translate("tokens", _STATES[token.state]),
    )
