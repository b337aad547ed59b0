"""The Today place: the day's figures, what waits for headquarters, and slips that did not print."""

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.isolates import isolate
from app.ui.job_words import state_words, trouble_words
from app.ui.look import Look
from app.ui.widgets.columns import Columns
from app.ui.widgets.conflict_row import ConflictRow
from app.ui.widgets.duplicate_row import DuplicateRow
from app.ui.widgets.expected_row import ExpectedRow
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.leading_label import LeadingLabel
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.today_rows import PhotoRow, RefusedRow
from app.ui.widgets.token_row import TokenRow

if TYPE_CHECKING:
    from app.domain.print_job import PrintJob
    from app.domain.status import DayFigures, DeskStatus
    from app.ui.slip_printing import Unprinted


FIGURE_PIXELS, ROW_PIXELS = 210, 430
"""Least widths of a figure and of a line that opens something, at 100 %."""
MOST_LISTED = 20
"""Families without slips shown at once; a file of a thousand can have been registered just now."""


class Figure(QFrame):
    """One number with its word and icon."""

    def __init__(self, look: Look, icon: str, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.number, self.words = QLabel("–"), QLabel()
        self.number.setProperty("scale", "huge")
        self.words.setProperty("tone", "muted")
        self.words.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.number, 1)
        row.addWidget(IconLabel(look, icon, token, 26))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.words)

    def show_number(self, number: int | None) -> None:
        """Show a number; None is not counted yet."""
        self.number.setText("–" if number is None else str(number))
        self.setAccessibleName(f"{self.words.text()}: {self.number.text()}")


class TodayScreen(PageFrame):
    """Shows what it is given; asks for figures when it comes into view."""

    print_requested = Signal(object)
    """The code of a family whose slips are still to be printed."""
    sync_requested = Signal()

    def __init__(self, look: Look, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(look, "today", parent, leads_back=False)
        self._look, self._zone = look, zone
        self._unprinted: tuple[Unprinted, ...] = ()
        self._unprinted_title, self._contact = LeadingLabel(look), LeadingLabel(look)
        self._unprinted_title.setProperty("weight", "bold")
        self._contact.setProperty("tone", "muted")
        self.arrived = Figure(look, "log-in", "accent")
        self.present = Figure(look, "house", "accent")
        self.out = Figure(look, "log-out", "accent")
        self.families = Figure(look, "users-round", "accent")
        self.people = Figure(look, "user-round", "accent")
        self.waiting = Figure(look, "cloud-upload", "accent")
        self.sync_button = QPushButton()
        self.sync_button.setObjectName("today.sync")
        self.sync_button.clicked.connect(self.sync_requested)
        self.conflicts = ConflictRow(look, "today.conflicts")
        self.duplicates = DuplicateRow(look, "today.duplicates")
        self.expected = ExpectedRow(look, "today.expected")
        self.tokens = TokenRow(look, "today.tokens")
        self.without_photo = PhotoRow(look, "today.without_photo")
        self.refused = RefusedRow(look, "today.refused")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._lay_out()
        look.changed.connect(self._refresh)
        self._refresh()

    def show_status(self, status: "DeskStatus") -> None:
        """Show the desk's figures."""
        self.families.show_number(status.families)
        self.people.show_number(status.people)
        self.waiting.show_number(status.waiting)
        contact = status.last_contact.astimezone(self._zone).strftime("%Y-%m-%d %H:%M") if status.last_contact else ""
        known = self.tr("HQ was last reached {time}.").format(time=isolate(contact))
        self._contact.setText(known if contact else self.tr("HQ was not reached yet. Nothing waits for it."))

    def show_day(self, day: "DayFigures") -> None:
        """Show the camp's figures of today."""
        self.arrived.show_number(day.arrived)
        self.present.show_number(day.present)
        self.out.show_number(day.out)

    def show_unprinted(self, unprinted: "tuple[Unprinted, ...]") -> None:
        """Show which slips are still to be printed."""
        self._unprinted = unprinted
        self._refresh()

    def _lay_out(self) -> None:
        figures, rows = Columns(self._look), Columns(self._look)
        for figure in (self.arrived, self.present, self.out, self.families, self.people, self.waiting):
            figures.add(figure, 1, FIGURE_PIXELS)
        for column_of in (
            (self.conflicts, self.duplicates, self.refused),
            (self.expected, self.tokens, self.without_photo),
        ):
            side = QVBoxLayout()
            side.setSpacing(8)
            for shown_row in column_of:
                side.addWidget(shown_row)
            side.addStretch(1)
            rows.add(side, 1, ROW_PIXELS)
        contact = QHBoxLayout()
        contact.addWidget(self._contact, 1)
        contact.addWidget(self.sync_button)
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._unprinted_title)
        column.addLayout(self._list)
        column.addStretch(1)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addLayout(figures)
        body.addLayout(rows)
        body.addLayout(contact)
        body.addWidget(card, 1)
        self.set_body(body, scrolls=True)

    def _refresh(self) -> None:
        self.show_title(self.tr("The camp today"), self.tr("Today"))
        self.families.words.setText(self.tr("families registered"))
        self.people.words.setText(self.tr("people registered"))
        self.arrived.words.setText(self.tr("people arrived today"))
        self.present.words.setText(self.tr("people in the camp now"))
        self.out.words.setText(self.tr("people out"))
        self.waiting.words.setText(self.tr("entries waiting for HQ"))
        self.sync_button.setText(self.tr("Send to HQ now"))
        self.sync_button.setAccessibleName(self.sync_button.text())
        count = len(self._unprinted)
        none = self.tr("Every slip is printed.")
        self._unprinted_title.setText(self.tr("%n families without printed slips", "", count) if count else none)
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for waiting in self._unprinted[:MOST_LISTED]:
            self._list.addWidget(self._unprinted_row(waiting))

    def _why(self, job: "PrintJob | None") -> str:
        if job is None:
            return self.tr("Not printed yet.")
        return trouble_words(job) or state_words(job)

    def _unprinted_row(self, waiting: "Unprinted") -> QWidget:
        code = waiting.code
        row_widget = QWidget()
        row = QHBoxLayout(row_widget)
        row.setContentsMargins(0, 0, 0, 0)
        words = QLabel(f"{isolate(code)}   {self._why(waiting.job)}")
        words.setWordWrap(True)
        button = QPushButton(self.tr("Print"))
        button.setAccessibleName(f"{button.text()} {code}")
        button.clicked.connect(lambda: self.print_requested.emit(code))
        row.addWidget(words, 1)
        row.addWidget(button)
        return row_widget
