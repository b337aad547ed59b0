"""The Expected page: who has not come, with the lists they stand on; Enter puts a family into the form at the desk."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from app.domain.expected import ExpectedPerson
from app.domain.marking import QT_TRANSLATE_NOOP
from app.ui.expecting import Expected
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.models.rows import RowsModel
from app.ui.widgets.leading_label import LeadingLabel
from app.ui.widgets.notice_bar import Notice, NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.plain_table import PlainTable

_HEADINGS = (
    QT_TRANSLATE_NOOP("expected", "Expected on"),
    QT_TRANSLATE_NOOP("expected", "Name"),
    QT_TRANSLATE_NOOP("expected", "Born"),
    QT_TRANSLATE_NOOP("expected", "Document"),
    QT_TRANSLATE_NOOP("expected", "In the family"),
    QT_TRANSLATE_NOOP("expected", "List"),
)
_NAME = 1
_WIDTHS = {0: 116, 2: 112, 3: 132, 4: 116, 5: 170}
_SPARE = (5, 4, 3, 0)


class ExpectedScreen(PageFrame):
    """Arrows choose, Enter takes to the desk, Del takes off the list; Ctrl+O takes another list in."""

    chosen = Signal(object)
    """The expected id of somebody to be put into the form."""
    take_off_requested = Signal(object)
    """The expected id of somebody who is not coming."""
    removal_requested = Signal(object)
    """The id of a list to be deleted."""
    file_chosen = Signal(object)
    """The path of a file to look at."""

    def __init__(self, look: Look, *, allowed: bool, parent: QWidget | None = None) -> None:
        """``allowed`` may take lists in and people off them."""
        super().__init__(look, "expected", parent)
        self._expected = Expected()
        self._allowed = allowed
        self._summary = LeadingLabel(look)
        self._summary.setObjectName("expected.summary")
        self._summary.setProperty("tone", "muted")
        self.notice_bar = NoticeBar(look)
        self.model: RowsModel[ExpectedPerson] = RowsModel(look, "expected", _HEADINGS, _cells, self)
        self.table = PlainTable(look, self.model, _NAME)
        self.table.setObjectName("expected.people")
        self.table.set_widths(_WIDTHS, spare=_SPARE)
        self.lists = QComboBox()
        self.lists.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.open_button, self.remove_button, self.take_button = QPushButton(), QPushButton(), QPushButton()
        self.off_button = QPushButton()
        self.take_button.setProperty("kind", "primary")
        for name in ("lists", "open_button", "remove_button", "take_button", "off_button"):
            getattr(self, name).setObjectName(f"expected.{name.removesuffix('_button')}")
        self.table.row_chosen.connect(self._choose)
        self.take_button.clicked.connect(lambda: self._choose(self.table.currentIndex().row()))
        self.open_button.clicked.connect(self.choose_file)
        self.remove_button.clicked.connect(self._ask_removal)
        self.off_button.clicked.connect(self._take_off)
        self.notice_bar.accepted.connect(lambda notice: self.removal_requested.emit(notice.topic))
        self.notice_bar.declined.connect(lambda _: self.focus())
        for keys, act in (("Ctrl+O", self.open_button.click), ("Del", self.off_button.click)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self._lay_out()
        look.changed.connect(self._refresh)
        self._refresh()

    def focus(self) -> None:
        """Put the cursor into the table, or on what to begin with where nobody is expected."""
        wanted = self.table if self.model.rowCount() or not self._allowed else self.open_button
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_expected(self, expected: Expected) -> None:
        """Show who has not come; the row in hand stays in hand."""
        row = max(0, self.table.currentIndex().row())
        self._expected = expected
        self.model.show_things(expected.people)
        self.table.show_row(min(row, len(expected.people) - 1))
        if self.isVisible() and self.open_button.hasFocus():
            self.focus()
        self._refresh()

    def choose_file(self) -> None:
        """Ask which file; nothing happens where none is chosen."""
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Take in a list"), "", kinds)
        if path:
            self.file_chosen.emit(path)

    def _choose(self, row: int) -> None:
        if (person := self.model.at(row)) is not None:
            self.chosen.emit(person.expected_id)

    def _take_off(self) -> None:
        if self._allowed and (person := self.model.at(self.table.currentIndex().row())) is not None:
            self.take_off_requested.emit(person.expected_id)

    def _ask_removal(self) -> None:
        list_id = self.lists.currentData()
        if list_id:
            text = self.tr("Delete the list {name} with everybody on it? Who arrived stays registered.")
            shown = text.format(name=isolate(self.lists.currentText()))
            self.notice_bar.say(Notice("warn", shown, self.tr("Delete"), self.tr("Keep"), topic=list_id))

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._summary)
        column.addWidget(self.table, 1)
        self.head.addWidget(self.lists)
        self.head.addWidget(self.remove_button)
        self.set_body(self.notice_bar, card)
        for button, key in ((self.off_button, "Del"), (self.open_button, "Ctrl+O"), (self.take_button, "Enter")):
            self.add_action(button, key)
        for supervised in (self.off_button, self.open_button, self.lists, self.remove_button):
            supervised.setVisible(self._allowed)

    def _refresh(self) -> None:
        self.show_title(self.tr("Expected, and not here yet"), self.tr("Expected"))
        self.table.setAccessibleName(self.title.text())
        count = len(self._expected.people)
        if count:
            self._summary.setText(self.tr("%n person(s). Enter puts the family into the form at the desk.", "", count))
        elif self._expected.lists:
            self._summary.setText(self.tr("Everybody on the lists has come."))
        else:
            self._summary.setText(self.tr("No list of expected people was taken in."))
        chosen = self.lists.currentData()
        self.lists.clear()
        for one in self._expected.lists:
            came = self.tr("{name}: {arrived} of {people} came")
            shown = came.format(name=isolate(one.name), arrived=isolate(one.arrived), people=isolate(one.people))
            self.lists.addItem(shown, one.list_id)
        self.lists.setCurrentIndex(max(0, self.lists.findData(chosen)))
        self.lists.setAccessibleName(self.tr("Lists taken in"))
        for widget in (self.lists, self.remove_button):
            widget.setEnabled(bool(self._expected.lists))
        for button, words in (
            (self.take_button, self.tr("To the desk")),
            (self.open_button, self.tr("Take in a list…")),
            (self.remove_button, self.tr("Delete the list…")),
            (self.off_button, self.tr("Not coming")),
        ):
            button.setText(words)
            button.setAccessibleName(words)


def _cells(person: ExpectedPerson) -> tuple[str, ...]:
    return (
        isolate(person.expected_on or "–"),
        "  ·  ".join(map(isolate, person.names)),
        isolate(person.birth_date or ""),
        isolate(person.document or "–"),
        isolate(person.family_size),
        isolate(person.list_name),
    )
