"""A file of expected people before it is taken in: what each column is taken for, and what is wrong with which row."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.expected import DateOrder, ExpectedField, ListProblem
from app.domain.marking import QT_TRANSLATE_NOOP
from app.ui.error_text import violation_text
from app.ui.expecting import ListFile, Looked
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.models.rows import RowsModel
from app.ui.translation import translate
from app.ui.widgets.columns import Columns
from app.ui.widgets.leading_label import LeadingLabel
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.plain_table import PlainTable
from app.ui.widgets.scrolling import scrolled

_FIELDS = {
    ExpectedField.FAMILY: QT_TRANSLATE_NOOP("expected", "Family: the same for its people"),
    ExpectedField.NAME: QT_TRANSLATE_NOOP("expected", "Whole name"),
    ExpectedField.SURNAME: QT_TRANSLATE_NOOP("expected", "Family name"),
    ExpectedField.GIVEN: QT_TRANSLATE_NOOP("expected", "Given name"),
    ExpectedField.PATRONYMIC: QT_TRANSLATE_NOOP("expected", "Patronymic"),
    ExpectedField.BIRTH_DATE: QT_TRANSLATE_NOOP("expected", "Birth date"),
    ExpectedField.SEX: QT_TRANSLATE_NOOP("expected", "Sex"),
    ExpectedField.RELATIONSHIP: QT_TRANSLATE_NOOP("expected", "Relationship to head"),
    ExpectedField.NATIONALITY: QT_TRANSLATE_NOOP("expected", "Nationality"),
    ExpectedField.DOCUMENT_TYPE: QT_TRANSLATE_NOOP("expected", "Kind of document"),
    ExpectedField.DOCUMENT: QT_TRANSLATE_NOOP("expected", "Document number"),
    ExpectedField.ISSUER: QT_TRANSLATE_NOOP("expected", "Issued by"),
    ExpectedField.EXPIRES: QT_TRANSLATE_NOOP("expected", "Valid until"),
    ExpectedField.PHONE: QT_TRANSLATE_NOOP("expected", "Phone"),
    ExpectedField.EXPECTED_ON: QT_TRANSLATE_NOOP("expected", "Expected on"),
}
_LETTERS = (
    ("", QT_TRANSLATE_NOOP("expected", "Letters: as found out")),
    ("utf-8", "UTF-8"),
    ("utf-16", "UTF-16"),
    ("cp1251", QT_TRANSLATE_NOOP("expected", "Russian (cp1251)")),
    ("cp1255", QT_TRANSLATE_NOOP("expected", "Hebrew (cp1255)")),
    ("cp1254", QT_TRANSLATE_NOOP("expected", "Turkish and Azerbaijani (cp1254)")),
    ("cp1252", QT_TRANSLATE_NOOP("expected", "Western (cp1252)")),
)
_ORDERS = (
    ("", QT_TRANSLATE_NOOP("expected", "Dates: as found out")),
    (DateOrder.DAY, QT_TRANSLATE_NOOP("expected", "Day first: 25/04/1990")),
    (DateOrder.MONTH, QT_TRANSLATE_NOOP("expected", "Month first: 04/25/1990")),
)
_HEADINGS = (
    QT_TRANSLATE_NOOP("expected", "Row"),
    QT_TRANSLATE_NOOP("expected", "Column"),
    QT_TRANSLATE_NOOP("expected", "What stands there"),
    QT_TRANSLATE_NOOP("expected", "What is wrong, and what to do"),
)
_WRONG = 3
_WIDTHS = {0: 64, 1: 130, 2: 156}
COLUMNS_PIXELS, PROBLEMS_PIXELS = 430, 480
"""Least widths of both cards, at 100 %."""


class ListPreviewScreen(PageFrame):
    """Ctrl+Enter takes the list in; what a column is taken for is chosen beside its first value."""

    look_again_requested = Signal(object)
    """A ListFile, to be read as it says."""
    taken = Signal(object)
    """A Looked whose people are to be kept."""
    taken_without = Signal(object)
    """The same, without the rows that have problems."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "list_preview", parent)
        self._look = look
        self._looked: Looked | None = None
        self._summary, self._told = (LeadingLabel(look) for _ in range(2))
        self._wrong = LeadingLabel(look)
        self._wrong.setObjectName("list_preview.wrong")
        self._summary.setObjectName("list_preview.summary")
        self._told.setObjectName("list_preview.told")
        self._told.setProperty("tone", "muted")
        self.letters, self.dates = QComboBox(), QComboBox()
        self._meanings: list[QComboBox] = []
        self._columns = QGridLayout()
        self._columns.setHorizontalSpacing(12)
        self._columns.setVerticalSpacing(6)
        self._columns.setColumnStretch(0, 1)
        self.model: RowsModel[ListProblem] = RowsModel(look, "expected", _HEADINGS, _cells, self)
        self.table = PlainTable(look, self.model, _WRONG)
        self.table.setObjectName("list_preview.problems")
        self.table.set_widths(_WIDTHS, spare=(2, 1))
        self.without_button, self.take_button = QPushButton(), QPushButton()
        self.take_button.setProperty("kind", "primary")
        for name in ("letters", "dates", "without_button", "take_button"):
            getattr(self, name).setObjectName(f"list_preview.{name.removesuffix('_button')}")
        self.take_button.clicked.connect(lambda: self.taken.emit(self._looked))
        self.without_button.clicked.connect(lambda: self.taken_without.emit(self._looked))
        for box in (self.letters, self.dates):
            box.activated.connect(self._look_again)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda: self.take_button.click() if self.take_button.isVisible() else None)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell_wrong())
        self._lay_out()
        look.changed.connect(self._refresh)
        self._refresh()

    def focus(self) -> None:
        """Put the cursor on what most likely comes next: taking in, or the first column."""
        looked = self._looked
        wanted = self.dates if looked is None or looked.preview.problems else self.take_button
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_looked(self, looked: Looked) -> None:
        """Show what a file holds."""
        kept = self._looked is not None and len(self._meanings) == len(looked.preview.columns)
        self._looked = looked
        self.model.show_things(looked.preview.problems)
        self.table.show_row(0)
        if not kept:
            self._make_columns()
        self._refresh()

    def _make_columns(self) -> None:
        while (item := self._columns.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._meanings = []
        for row, column in enumerate(self._looked.preview.columns if self._looked else ()):
            box = QComboBox()
            box.setObjectName(f"list_preview.column.{row}")
            box.addItem("", None)
            for field in _FIELDS:
                box.addItem("", field)
            box.activated.connect(self._look_again)
            words = LeadingLabel(self._look, f"{isolate(column.heading)}\n{isolate(column.sample)}")
            self._columns.addWidget(words, row, 0)
            self._columns.addWidget(box, row, 1)
            self._meanings.append(box)
        self._columns.setRowStretch(len(self._meanings), 1)

    def _look_again(self) -> None:
        """Read the file as it is chosen now."""
        if self._looked is None:
            return
        file, columns = self._looked.file, self._looked.preview.columns
        encoding = self.letters.currentData() or ""
        order = self.dates.currentData()
        # In other letters the headings read otherwise, so that nothing is said of them any more.
        meanings = {column.heading: box.currentData() for column, box in zip(columns, self._meanings, strict=True)}
        said = meanings if encoding == file.encoding else {}
        fields = {heading: ExpectedField(field) if field else None for heading, field in said.items()}
        self.look_again_requested.emit(
            ListFile(file.name, file.content, fields, DateOrder(order) if order else None, encoding)
        )

    def _lay_out(self) -> None:
        columns_card, problems_card, grid = QFrame(), QFrame(), QWidget()
        grid.setLayout(self._columns)
        columns = scrolled(grid)
        for card in (columns_card, problems_card):
            card.setProperty("card", "true")
        self._columns_title, self._problems_title = QLabel(), QLabel()
        for title in (self._columns_title, self._problems_title):
            title.setProperty("weight", "bold")
        left = QVBoxLayout(columns_card)
        left.setContentsMargins(16, 12, 16, 12)
        left.addWidget(self._columns_title)
        left.addWidget(columns, 1)
        left.addWidget(self.dates)
        left.addWidget(self.letters)
        right = QVBoxLayout(problems_card)
        right.setContentsMargins(16, 12, 16, 16)
        right.setSpacing(8)
        right.addWidget(self._summary)
        right.addWidget(self._told)
        right.addWidget(self._problems_title)
        right.addWidget(self.table, 1)
        right.addWidget(self._wrong)
        body = Columns(self._look)
        body.add(columns_card, 2, COLUMNS_PIXELS)
        body.add(scrolled(problems_card), 3, PROBLEMS_PIXELS)
        self.set_body(body)
        self.add_action(self.without_button)
        self.add_action(self.take_button, "Ctrl+Enter")

    def _refresh(self) -> None:
        self._columns_title.setText(self.tr("What the columns hold"))
        self.table.setAccessibleName(self.tr("Rows with problems"))
        for box, choices, name in (
            (self.letters, _LETTERS, self.tr("Letters of the file")),
            (self.dates, _ORDERS, self.tr("Order of dates")),
        ):
            chosen = box.currentData() or ""
            box.clear()
            for value, words in choices:
                box.addItem(translate("expected", words), str(value))
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.setAccessibleName(name)
        looked = self._looked
        left_out = looked.preview.rows_left_out if looked else 0
        for button, words in (
            (self.take_button, self.tr("Take the list in")),
            (self.without_button, self.tr("Take it in without %n row(s)", "", left_out)),
        ):
            button.setText(words)
            button.setAccessibleName(words)
        self.show_title(isolate(looked.preview.name) if looked else "", self.tr("List of expected people"))
        if looked is None:
            return
        preview = looked.preview
        for column, box in zip(preview.columns, self._meanings, strict=True):
            box.setItemText(0, self.tr("leave out"))
            for place, words in enumerate(_FIELDS.values(), start=1):
                box.setItemText(place, translate("expected", words))
            box.setCurrentIndex(box.findData(column.field) if column.field else 0)
            box.setAccessibleName(isolate(column.heading))
        self.letters.setVisible(bool(preview.encoding))
        self._tell(looked)
        self._problems_title.setText(self.tr("%n row(s) with problems", "", left_out) if left_out else "")
        self.table.setVisible(bool(left_out))
        self.without_button.setVisible(bool(left_out and preview.rows))
        self.take_button.setVisible(bool(preview.rows) and not left_out)
        self._tell_wrong()

    def _tell_wrong(self) -> None:
        """Say all of what is wrong with the row in hand; the table has room for its beginning."""
        problem = self.model.at(max(0, self.table.currentIndex().row()))
        self._wrong.setText(str(violation_text(problem.violation)) if problem else "")
        self._wrong.setVisible(problem is not None)

    def _tell(self, looked: Looked) -> None:
        """Say how many people they are, and what was decided where the file left it open."""
        preview = looked.preview
        people = self.tr("%n person(s)", "", len(preview.rows))
        families = self.tr("%n families", "", preview.families)
        self._summary.setText(f"{people}  ·  {families}")
        lines = []
        if preview.known:
            lines.append(self.tr("%n more stand(s) on a list here already.", "", preview.known))
        if preview.ambiguous:
            text = self.tr("{date} can be read in two ways; here the day comes first. Choose below if it does not.")
            lines.append(text.format(date=isolate(preview.ambiguous)))
        if preview.encoding:
            lines.append(self.tr("Read as {encoding}.").format(encoding=isolate(preview.encoding.upper())))
        if preview.further_sheets:
            lines.append(self.tr("%n further sheet(s) of the workbook are left alone.", "", preview.further_sheets))
        if not preview.columns:
            lines.append(self.tr("The file has its own fields; there are no columns to choose."))
        if not preview.problems and preview.rows:
            lines.append(self.tr("Nothing is wrong with it."))
        self._told.setText("\n".join(lines))


def _cells(problem: ListProblem) -> tuple[str, ...]:
    return (
        isolate(problem.row),
        isolate(problem.heading),
        isolate(problem.violation.value),
        str(violation_text(problem.violation)),
    )
