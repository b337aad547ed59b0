"""The Find place: one box, the people it finds, Enter opens one."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from app.domain.codes import CodeLists
from app.domain.finding import Filter, Found
from app.ui.error_text import error_text
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.models.found import NAME_COLUMN, FoundModel
from app.ui.widgets.filter_bar import FilterBar
from app.ui.widgets.leading_label import LeadingLabel
from app.ui.widgets.marked_cells import MarkedCells
from app.ui.widgets.plain_table import PlainTable

PAUSE = 60
"""Milliseconds after a key before the search runs, while one is still under way; otherwise it runs at once."""
_WIDTHS = {0: 132, 2: 112, 3: 104, 4: 148, 5: 92, 6: 128}
_SPARE = (3, 5, 4, 6, 2)


class FindScreen(QWidget):
    """Searches while typing."""

    search_requested = Signal(object)
    """The text to search for."""
    person_chosen = Signal(object)
    """A Found."""

    def __init__(self, look: Look, lists: CodeLists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._look = look
        self._asked = ""
        self._waiting = False
        self._opening = False
        self._erased: Exception | None = None
        self.box = _FindBox()
        self.filters = FilterBar(look)
        self._icon = QAction(self)
        self.box.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.model = FoundModel(look, lists, self)
        self.table = PlainTable(look, self.model, NAME_COLUMN)
        self.table.setObjectName("find.results")
        self.table.set_widths(_WIDTHS, spare=_SPARE)
        self.table.setItemDelegateForColumn(NAME_COLUMN, MarkedCells(look, self.table))
        self._summary = LeadingLabel(look)
        self._summary.setObjectName("find.summary")
        self._summary.setProperty("tone", "muted")
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._summary)
        column.addWidget(self.table, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(10)
        page.addWidget(self.box)
        page.addWidget(self.filters)
        page.addWidget(card, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._search)
        self.box.textEdited.connect(self._search_soon)
        self.filters.changed.connect(self._search)
        for number in range(1, len(Filter) + 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.filters.press, number))
        self.box.moved.connect(self._move)
        self.box.sent.connect(self._choose_first)
        self.table.row_chosen.connect(self._choose)
        look.changed.connect(self._refresh)
        self._refresh()

    def search(self, text: str, filters: frozenset[Filter] = frozenset()) -> None:
        """Search for a text from elsewhere, or for whoever these filters leave."""
        self.box.setText(text)
        self.filters.choose(filters)
        self._search()

    def focus(self) -> None:
        """Put the cursor into the box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Show who was found; the first is selected, and opened if Enter was pressed before they came."""
        self._waiting = False
        self._erased = None
        self.model.show_things(found)
        self.table.show_row(0)
        self._refresh()
        if self._opening:
            self._opening = False
            self._choose(0)
        elif self._pause.isActive():  # typed on meanwhile
            self._search()

    def show_erased(self, error: Exception) -> None:
        """Say, in place of nobody, that the code was somebody's who was erased."""
        self._erased = error
        self._refresh()

    def chosen_code(self) -> str:
        """Return the code of whoever is selected and registered; an empty one for nobody."""
        found = self.model.at(max(0, self.table.currentIndex().row()))
        return found.code if found is not None and not found.expected else ""

    def _search(self) -> None:
        self._pause.stop()
        self._asked = self.box.text().strip()
        self._opening = False
        self._waiting = bool(self._asked or self.filters.chosen)
        if self._waiting:
            self.search_requested.emit(self._asked)
        else:
            self.show_found(())

    def _search_soon(self, _text: str) -> None:
        if self._waiting:
            self._pause.start()
        else:
            self._search()

    def _move(self, by: int) -> None:
        row = self.table.currentIndex().row() + by
        self.table.show_row(max(0, min(row, self.model.rowCount() - 1)))

    def _choose_first(self) -> None:
        if self._pause.isActive() or self.box.text().strip() != self._asked:
            self._search()
        if self._waiting:
            self._opening = True
        else:
            self._choose(max(0, self.table.currentIndex().row()))

    def _choose(self, row: int) -> None:
        if (found := self.model.at(row)) is not None:
            self.person_chosen.emit(found)

    def _refresh(self) -> None:
        self._icon.setIcon(self._look.icon("search", "muted"))
        self._icon.setText(self.tr("Find"))
        self.box.setPlaceholderText(self.tr("Name in any script, code or document"))
        self.box.setAccessibleName(self.tr("Find a person"))
        self.table.setAccessibleName(self.tr("People found"))
        if not self._asked and not self.filters.chosen:
            self._summary.setText(self.tr("Type a name, a code or a document number. Enter opens the person."))
        elif self._waiting and not self.model.rowCount():
            self._summary.setText("")
        elif count := self.model.rowCount():
            self._summary.setText(self.tr("%n found", "", count))
        elif self._erased is not None:
            self._summary.setText(str(error_text(self._erased)))
        else:
            text = self.tr("Nobody here is called {text}. Try fewer letters, another spelling, or the document.")
            self._summary.setText(text.format(text=isolate(self._asked)))


class _FindBox(QLineEdit):
    """Arrows move in the results, Enter opens."""

    moved = Signal(object)
    sent = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("find.box")
        self.setProperty("scale", "scan")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
        key = Qt.Key(event.key())
        if key in steps:
            self.moved.emit(steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.sent.emit()
        else:
            super().keyPressEvent(event)
