"""The End of day page: what is still open, each with the page that mends it, and the supervisor's signature."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.day_end import OpenEnds
from app.domain.marking import QT_TRANSLATE_NOOP
from app.ui.ending import DayEnd
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.translation import translate
from app.ui.widgets.leading_label import LeadingLabel
from app.ui.widgets.page_frame import PageFrame

_LINES = {
    "unsynced": ("sync", QT_TRANSLATE_NOOP("day_end", "Entries and photos that HQ has not signed for")),
    "refused": ("sync", QT_TRANSLATE_NOOP("day_end", "Entries that HQ refused")),
    "unprinted": ("print_queue", QT_TRANSLATE_NOOP("day_end", "Families without printed slips")),
    "conflicts": ("conflicts", QT_TRANSLATE_NOOP("day_end", "Things that desks said differently")),
    "pairs": ("duplicates", QT_TRANSLATE_NOOP("day_end", "Pairs of records that may be of one person")),
    "tokens": ("tokens", QT_TRANSLATE_NOOP("day_end", "People who wait with a token")),
    "expected": ("expected", QT_TRANSLATE_NOOP("day_end", "People expected who have not come")),
}
"""By what is open: the place that mends it, and the words."""


class DayEndScreen(PageFrame):
    """Tab and Enter open what is still to be done; Ctrl+Enter signs the day off."""

    place_requested = Signal(object)
    """The name of the place that mends something."""
    sign_off_requested = Signal()
    print_requested = Signal()

    def __init__(self, look: Look, zone: tzinfo, *, allowed: bool, parent: QWidget | None = None) -> None:
        """``allowed`` may sign a day off."""
        super().__init__(look, "day_end", parent)
        self._zone, self._allowed = zone, allowed
        self._end = DayEnd(OpenEnds())
        self._summary, self._last = (LeadingLabel(look) for _ in range(2))
        self._summary.setObjectName("day_end.summary")
        self._last.setObjectName("day_end.last")
        self._last.setProperty("tone", "muted")
        self._rows = {name: (QLabel(), LeadingLabel(look), QPushButton()) for name in _LINES}
        self.sign_button = QPushButton()
        self.sign_button.setObjectName("day_end.sign_off")
        self.sign_button.setProperty("kind", "primary")
        self.sign_button.clicked.connect(self.sign_off_requested)
        self.print_button = QPushButton()
        self.print_button.setObjectName("day_end.print")
        self.print_button.clicked.connect(self.print_requested)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)  # a key held down signs once
            shortcut.activated.connect(lambda: self.sign_button.click() if self._allowed else None)
        self._lay_out()
        look.changed.connect(self._refresh)
        self._refresh()

    def focus(self) -> None:
        """Put the cursor on the first thing that is open, or on the signature."""
        counts = self._end.open_ends.model_dump()
        open_rows = (button for name, (_, _, button) in self._rows.items() if counts[name])
        next(open_rows, self.sign_button if self._allowed else self.back_button).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def show_end(self, end: DayEnd) -> None:
        """Show what is open."""
        self._end = end
        self._refresh()
        if self.isVisible():
            self.focus()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (name, (number, words, button)) in enumerate(self._rows.items()):
            number.setProperty("scale", "title")
            number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            button.setObjectName(f"day_end.{name}")
            button.clicked.connect(lambda _checked=False, name=name: self.place_requested.emit(_LINES[name][0]))
            for place, widget in enumerate((number, words, button)):
                grid.addWidget(widget, row, place)
        column = QVBoxLayout(card)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(self._summary)
        column.addLayout(grid)
        column.addStretch(1)
        column.addWidget(self._last)
        self.set_body(card, scrolls=True)
        self.add_action(self.print_button)
        self.add_action(self.sign_button, "Ctrl+Enter")
        self.sign_button.setVisible(self._allowed)
        self.print_button.setVisible(self._allowed)

    def _refresh(self) -> None:
        self.show_title(self.tr("End of day"))
        ends, last = self._end.open_ends, self._end.last
        self._summary.setText(
            self.tr("This is still open. It can be signed off all the same; it stands beside the name.")
            if ends.total
            else self.tr("Nothing is open: everything is at HQ, printed and decided.")
        )
        for name, count in ends.model_dump().items():
            number, words, button = self._rows[name]
            number.setText(isolate(count))
            words.setText(translate("day_end", _LINES[name][1]))
            button.setText(self.tr("Show"))
            button.setAccessibleName(f"{button.text()}: {isolate(count)} {words.text()}")
            button.setEnabled(count > 0)
        if last is None:
            self._last.setText(self.tr("No day was signed off at this desk yet."))
        else:
            at = isolate(last.at.astimezone(self._zone).strftime("%Y-%m-%d %H:%M"))
            told = self.tr("{day} was signed off by {name}, {time}, with %n thing(s) open.", "", last.open_ends.total)
            self._last.setText(told.format(day=isolate(last.day), name=isolate(last.operator), time=at))
        self.print_button.setText(self.tr("Print the sheet"))
        self.print_button.setAccessibleName(self.print_button.text())
        self.sign_button.setText(self.tr("Sign the day off"))
        self.sign_button.setAccessibleName(self.sign_button.text())
