"""The Papers page: a supervisor chooses the roster or a list, sees it, prints it or saves it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFileDialog,
    QFrame,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.paper_order import PaperKind, PaperOrder
from app.domain.people_lists import ListForm
from app.domain.roster import RosterOrder
from app.ui.job_words import PAPERS
from app.ui.look import Look
from app.ui.translation import translate
from app.ui.widgets.columns import Columns
from app.ui.widgets.notice_bar import Notice, NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.paper_preview import PaperPreview
from app.ui.widgets.scrolling import scrolled

SIDE_PIXELS, PAPER_PIXELS = 300, 320
"""Least widths of the choices and of the paper, at 100 %."""
REST_MILLISECONDS = 150
"""How long choices must rest before the paper is laid out again."""


@dataclass(frozen=True)
class PaperFile:
    """A paper, and the file that it goes to."""

    order: PaperOrder
    path: str


@dataclass(frozen=True)
class LaidOut:
    """A paper as PDF."""

    order: PaperOrder
    pdf: bytes


class PapersScreen(PageFrame):
    """Arrows choose a paper; what is chosen is shown beside it."""

    preview_requested = Signal(object)
    """A PaperOrder."""
    print_requested = Signal(object)
    """A PaperOrder."""
    save_requested = Signal(object)
    """A PaperFile."""

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(look, "papers", parent)
        self.notice_bar = NoticeBar(look)
        self.kinds = QListWidget()
        self.kinds.addItems(list(PaperKind))
        self.kinds.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kinds.setCurrentRow(0)
        self.first, self.last = (_day_edit(today) for _ in range(2))
        self.sorted_by = QComboBox()
        for order in RosterOrder:
            self.sorted_by.addItem(order, order)
        self.preview = PaperPreview()
        self.save_button, self.print_button = QPushButton(), QPushButton()
        self.print_button.setProperty("kind", "primary")
        for name in ("kinds", "first", "last", "sorted_by", "save_button", "print_button"):
            getattr(self, name).setObjectName(f"papers.{name.removesuffix('_button')}")
        self._labels = tuple(QLabel() for _ in range(3))
        self._lead = QLabel()
        self._lead.setProperty("tone", "muted")
        self._lead.setWordWrap(True)
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(lambda: self.preview_requested.emit(self.order()))
        self._lay_out(look)
        self.kinds.currentRowChanged.connect(self._choose)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(self._rest.start)
        self.sorted_by.currentIndexChanged.connect(self._rest.start)
        self.save_button.clicked.connect(self._ask_file)
        self.print_button.clicked.connect(lambda: self.print_requested.emit(self.order()))
        look.changed.connect(self._refresh)
        self._refresh()
        self._choose()

    def focus(self) -> None:
        """Put the cursor into the list, and lay the chosen paper out anew."""
        self.kinds.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rest.start()

    def order(self) -> PaperOrder:
        """Return what is chosen."""
        kind = list(PaperKind)[max(0, self.kinds.currentRow())]
        first = _day_of(self.first)
        return PaperOrder(
            kind=kind,
            first=first,
            last=_day_of(self.last) if kind is PaperKind.ARRIVALS else first,
            sorted_by=RosterOrder(self.sorted_by.currentData()),
        )

    def show_paper(self, laid_out: LaidOut) -> None:
        """Show the pages, unless something else was chosen meanwhile."""
        if laid_out.order == self.order():
            self.notice_bar.hide()
            self.preview.show_pdf(laid_out.pdf)
            self.preview.describe(self.tr("%n pages", "", self.preview.pages))

    def tell(self, notice: Notice) -> None:
        """Show a result in words."""
        self.notice_bar.say(notice)

    def _choose(self) -> None:
        kind = self.order().kind
        first, last, order = self._labels
        shown: dict[QWidget, bool] = {
            self.first: kind in {PaperKind.ROSTER, PaperKind.ARRIVALS},
            self.last: kind is PaperKind.ARRIVALS,
            self.sorted_by: kind is PaperKind.ROSTER,
        }
        for label, (edit, visible) in zip((first, last, order), shown.items(), strict=True):
            label.setVisible(visible)
            edit.setVisible(visible)
        self.preview.show_pdf(b"")
        self._refresh()
        self._rest.start()

    def _ask_file(self) -> None:
        order = self.order()
        days = f"{order.first}_{order.last}" if order.last != order.first else f"{order.first}"
        forms = {"PDF (*.pdf)": ListForm.PDF, "Excel (*.xlsx)": ListForm.XLSX, "CSV (*.csv)": ListForm.CSV}
        path, chosen = QFileDialog.getSaveFileName(
            self, self.tr("Save the paper"), f"{order.kind}-{days}.pdf", ";;".join(forms)
        )
        if not path:
            return
        named = next((form for form in ListForm if Path(path).suffix.lower() == f".{form}"), None)
        form = named or forms.get(chosen, ListForm.PDF)
        # The ending that was chosen from the list counts where the name still has the one that was proposed.
        if chosen in forms and named is ListForm.PDF and forms[chosen] is not ListForm.PDF:
            form = forms[chosen]
        whole = path if named is form else f"{path.removesuffix('.pdf')}.{form}"
        self.save_requested.emit(PaperFile(order.model_copy(update={"form": form}), whole))

    def _lay_out(self, look: Look) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        choices = QVBoxLayout(card)
        choices.setContentsMargins(16, 14, 16, 14)
        choices.setSpacing(6)
        choices.addWidget(self.kinds, 1)
        choices.addWidget(self._lead)
        for label, edit in zip(self._labels, (self.first, self.last, self.sorted_by), strict=True):
            label.setProperty("scale", "small")
            choices.addWidget(label)
            choices.addWidget(edit)
        body = Columns(look)
        body.add(scrolled(card), 0, SIDE_PIXELS)
        body.add(self.preview, 1, PAPER_PIXELS)
        self.set_body(self.notice_bar, body)
        self.add_action(self.save_button)
        self.add_action(self.print_button)

    def _refresh(self) -> None:
        kind = self.order().kind
        self.show_title(self.tr("Rosters and lists"))
        self.kinds.setAccessibleName(self.title.text())
        for row, listed in enumerate(PaperKind):
            self.kinds.item(row).setText(translate("papers", PAPERS[listed]))
        leads = {
            PaperKind.ROSTER: self.tr("Everyone whose stay touches the day."),
            PaperKind.EVACUATION: self.tr("Who stays here now, by building, with tick boxes."),
            PaperKind.ARRIVALS: self.tr("Who came and who left, both days included."),
            PaperKind.MINORS: self.tr("Children here without a guardian. Confidential."),
            PaperKind.MISSING: self.tr("Who has no photo or no document yet."),
            PaperKind.DISTRIBUTION: self.tr("Families here now, with room for a signature."),
        }
        self._lead.setText(leads[kind])
        day = self.tr("Day") if kind is PaperKind.ROSTER else self.tr("First day")
        labels = (day, self.tr("Last day"), self.tr("Sorted by"))
        for label, edit, words in zip(self._labels, (self.first, self.last, self.sorted_by), labels, strict=True):
            label.setText(words)
            edit.setAccessibleName(words)
        for place, words in enumerate((self.tr("Family"), self.tr("Room"), self.tr("Name"))):
            self.sorted_by.setItemText(place, words)
        for button, words in (
            (self.save_button, self.tr("Save as…")),
            (self.print_button, self.tr("Print")),
        ):
            button.setText(words)
            button.setAccessibleName(words)


def _day_edit(day: date) -> QDateEdit:
    edit = QDateEdit(QDate(day.year, day.month, day.day))
    edit.setLocale(QLocale.c())
    # Before the format, which Qt turns around in a window that runs from right to left.
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    edit.setDisplayFormat("yyyy-MM-dd")
    edit.setCalendarPopup(True)
    return edit


def _day_of(edit: QDateEdit) -> date:
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())
