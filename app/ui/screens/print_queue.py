"""The print queue: every job with where it stands, why, and what can be done about it."""

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.print_job import PrintJob, PrintState
from app.ui.isolates import isolate
from app.ui.job_words import job_words, state_words, trouble_words
from app.ui.look import Look
from app.ui.models.rows import RowsModel
from app.ui.widgets.columns import Columns
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.plain_table import PlainTable
from app.ui.widgets.scrolling import scrolled

LIST_PIXELS, SIDE_PIXELS = 480, 400
"""Least widths of the table and of the card beside it, at 100 %."""
_HEADINGS = (
    QT_TRANSLATE_NOOP("papers", "What"),
    QT_TRANSLATE_NOOP("papers", "State"),
    QT_TRANSLATE_NOOP("papers", "Printer"),
    QT_TRANSLATE_NOOP("papers", "Asked for"),
)
_WIDTHS = {1: 150, 2: 150, 3: 96}
STATE_ICONS = {
    PrintState.QUEUED: ("hourglass", "accent"),
    PrintState.PRINTING: ("printer", "accent"),
    PrintState.PRINTED: ("printer-check", "ok"),
    PrintState.FAILED: ("triangle-alert", "bad"),
    PrintState.HELD: ("circle-ellipsis", "warn"),
}


@dataclass(frozen=True)
class Again:
    """A job that is to be printed from the start, on another printer if one is named."""

    job_id: str
    printer: str | None = None


class PrintQueueScreen(PageFrame):
    """Arrows choose a job, Enter prints it again; Alt+1 to Alt+4 do what the buttons say."""

    again_requested = Signal(object)
    """An Again."""
    hold_requested = Signal(str)
    release_requested = Signal(str)
    cancel_requested = Signal(str)
    """The id of a job."""
    moved = Signal()
    """Somebody who looks at the queue has another job in hand than before."""

    def __init__(self, look: Look, zone: tzinfo, parent: QWidget | None = None) -> None:
        """``zone`` is the camp's."""
        super().__init__(look, "print_queue", parent)
        self._zone = zone
        self._in_hand = ""
        self._printers: tuple[str, ...] = ()
        self._what, self._state, self._why, self._made = (QLabel() for _ in range(4))
        self._why.setObjectName("print_queue.why")
        self._icon = IconLabel(look, "printer", "muted", 22)
        self.model: RowsModel[PrintJob] = RowsModel(look, "papers", _HEADINGS, self._cells, self)
        self.table = PlainTable(look, self.model, 0)
        self.table.set_widths(_WIDTHS)
        self._printer_label, self.printer = QLabel(), QComboBox()
        self._printer_label.setBuddy(self.printer)
        self.again_button, self.hold_button, self.cancel_button = QPushButton(), QPushButton(), QPushButton()
        self.again_button.setProperty("kind", "primary")
        for name in ("table", "printer", "again_button", "hold_button", "cancel_button"):
            getattr(self, name).setObjectName(f"print_queue.{name.removesuffix('_button')}")
        for label in (self._what, self._state, self._why, self._made):
            label.setWordWrap(True)
        self._what.setProperty("scale", "title")
        self._made.setProperty("tone", "muted")
        self._lay_out(look)
        self.table.selectionModel().currentRowChanged.connect(self._move)
        self.table.row_chosen.connect(lambda _: self.again_button.click())
        self.again_button.clicked.connect(self._again)
        self.hold_button.clicked.connect(self._hold)
        self.cancel_button.clicked.connect(self._cancel)
        self.printer.activated.connect(self._change_printer)
        self._connect_keys()
        look.changed.connect(self._refresh)
        self._refresh()

    def focus(self) -> None:
        """Put the cursor into the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_jobs(self, jobs: tuple[PrintJob, ...]) -> None:
        """Show the queue: what needs somebody first, then the newest; the job in hand stays in hand."""
        chosen, row = self._job(), max(0, self.table.currentIndex().row())
        listed = tuple(sorted(jobs, key=lambda job: (_ORDER[job.state], -job.made_at.timestamp())))
        ids = [job.job_id for job in listed]
        row = ids.index(chosen.job_id) if chosen and chosen.job_id in ids else min(row, len(ids) - 1)
        self.model.show_things(listed)
        self.table.show_row(row)
        self._show_job()

    def show_printers(self, printers: tuple[str, ...]) -> None:
        """Offer this computer's printers, its default first."""
        self._printers = printers
        self._show_job()

    def _job(self) -> PrintJob | None:
        return self.model.at(self.table.currentIndex().row())

    def _move(self) -> None:
        self._show_job()
        job = self._job()
        if job is not None and job.job_id != self._in_hand:
            self._in_hand = job.job_id
            if self.isVisible():
                self.moved.emit()

    def _again(self) -> None:
        if job := self._job():
            self.again_requested.emit(Again(job.job_id))

    def _hold(self) -> None:
        if job := self._job():
            signal = self.release_requested if job.state is PrintState.HELD else self.hold_requested
            signal.emit(job.job_id)

    def _cancel(self) -> None:
        if job := self._job():
            self.cancel_requested.emit(job.job_id)

    def _change_printer(self) -> None:
        job, chosen = self._job(), str(self.printer.currentData())
        if job and chosen != job.printer:
            self.again_requested.emit(Again(job.job_id, chosen))

    def _connect_keys(self) -> None:
        for keys, act in (
            ("Alt+1", self.again_button.click),
            ("Alt+2", self.hold_button.click),
            ("Alt+3", self._open_printers),
            ("Alt+4", self.cancel_button.click),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)  # a key held down prints once
            shortcut.activated.connect(act)

    def _open_printers(self) -> None:
        if self.printer.isEnabled():
            self.printer.setFocus(Qt.FocusReason.OtherFocusReason)
            self.printer.showPopup()

    def _lay_out(self, look: Look) -> None:
        list_card, side = QFrame(), QFrame()
        for card in (list_card, side):
            card.setProperty("card", "true")
        listed = QVBoxLayout(list_card)
        listed.setContentsMargins(16, 16, 16, 16)
        listed.addWidget(self.table)
        column = QVBoxLayout(side)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        state = QHBoxLayout()
        state.setSpacing(10)
        state.addWidget(self._icon)
        state.addWidget(self._state, 1)
        column.addWidget(self._what)
        column.addLayout(state)
        column.addWidget(self._why)
        column.addWidget(self._made)
        column.addStretch(1)
        printer = QHBoxLayout()
        printer.setSpacing(8)
        printer.addWidget(self._printer_label)
        printer.addWidget(self.printer, 1)
        printer.addWidget(KeyCap("Alt+3"))
        column.addLayout(printer)
        body = Columns(look)
        body.add(list_card, 1, LIST_PIXELS)
        body.add(scrolled(side), 0, SIDE_PIXELS)
        self.set_body(body)
        for keys, button in (("Alt+4", self.cancel_button), ("Alt+2", self.hold_button), ("Alt+1", self.again_button)):
            self.add_action(button, keys)

    def _refresh(self) -> None:
        self.show_title(self.tr("Print queue"))
        self.table.setAccessibleName(self.title.text())
        self.cancel_button.setText(self.tr("Take out of the queue"))
        self.cancel_button.setAccessibleName(self.cancel_button.text())
        self._printer_label.setText(self.tr("Print on"))
        self.printer.setAccessibleName(self._printer_label.text())
        self._show_job()

    def _show_job(self) -> None:
        job = self._job()
        for widget in (self.again_button, self.hold_button, self.cancel_button, self.printer):
            widget.setEnabled(job is not None)
        self._icon.setVisible(job is not None)
        held = job is not None and job.state is PrintState.HELD
        printed = job is not None and job.state is PrintState.PRINTED
        self.hold_button.setText(self.tr("Let it go") if held else self.tr("Hold back"))
        self.again_button.setText(self.tr("Print a new copy") if printed and job and job.code else self.tr("Print now"))
        self.hold_button.setEnabled(job is not None and not printed)
        for button in (self.again_button, self.hold_button):
            button.setAccessibleName(button.text())
        self._offer_printers(job.printer if job else "")
        if job is None:
            self._what.setText(self.tr("Nothing waits for a printer."))
            for label in (self._state, self._why, self._made):
                label.clear()
            return
        self._what.setText(job_words(job))
        self._state.setText(state_words(job))
        self._icon.draw(*STATE_ICONS.get(job.state, ("printer", "muted")))
        self._why.setText(trouble_words(job))
        made = self.tr("{printer}. Asked for by {operator}, {time}.")
        self._made.setText(
            made.format(
                printer=isolate(job.printer or self.tr("The computer's default")),
                operator=isolate(job.operator),
                time=isolate(job.made_at.astimezone(self._zone).strftime("%Y-%m-%d %H:%M")),
            )
        )

    def _offer_printers(self, chosen: str) -> None:
        self.printer.clear()
        self.printer.addItem(self.tr("The computer's default"), "")
        for name in dict.fromkeys((*self._printers, *filter(None, (chosen,)))):
            self.printer.addItem(name, name)
        self.printer.setCurrentIndex(max(0, self.printer.findData(chosen)))

    def _cells(self, job: PrintJob) -> tuple[str, ...]:
        return (
            job_words(job),
            state_words(job),
            isolate(job.printer or self.tr("The computer's default")),
            isolate(job.made_at.astimezone(self._zone).strftime("%H:%M")),
        )


_ORDER = {
    state: place
    for place, state in enumerate(
        (
            PrintState.FAILED,
            PrintState.HELD,
            PrintState.PRINTING,
            PrintState.QUEUED,
            PrintState.PRINTED,
            PrintState.CANCELLED,
        )
    )
}
"""What needs somebody comes first."""
