"""The Sync page: headquarters and the link, what waits, what was refused and what to do, and the camp's other desks."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.status import SyncStage, SyncState
from app.domain.sync_details import OtherDesk, SyncDetails
from app.ui.ages import Ages
from app.ui.error_text import template_text
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.widgets.columns import Columns
from app.ui.widgets.flow import Flow
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.leading_label import LeadingLabel
from app.ui.widgets.notice_bar import Notice, NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.sync_chip import SyncChip
from app.ui.widgets.sync_progress import ProgressRow

CARD_PIXELS = 400
"""Least width of a column of cards, at 100 %."""
MOST_CODES = 8
"""Codes of what is kept aside that are named; the rest is counted."""


class SyncScreen(PageFrame):
    """Shows what it is given. ``zone`` is the camp's, ``clock`` tells aware time; ``carries`` allows the stick."""

    sync_requested = Signal()
    export_requested = Signal(object)
    """The stick's folder, as text."""
    import_requested = Signal(object)
    """The stick's folder, as text."""
    again_requested = Signal()
    """What is kept of other desks' entries without being used is to be tried again."""

    def __init__(
        self,
        look: Look,
        zone: tzinfo,
        clock: Callable[[], datetime],
        *,
        carries: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "sync", parent)
        self._look, self._zone, self._clock, self._carries = look, zone, clock, carries
        self._state = SyncState(stage=SyncStage.NOT_ENROLLED)
        self._details = SyncDetails()
        self._ages = Ages(self)
        self._speed = 0
        self._is_read = False
        self.notice_bar = NoticeBar(look)
        self.summary = SyncChip(look, zone)
        self.progress = ProgressRow(look)
        self._headings = tuple(QLabel() for _ in range(4))
        for heading in self._headings:
            heading.setProperty("weight", "bold")
        self._facts = QGridLayout()
        self._waits, self._refusals, self._desks = LeadingLabel(look), QVBoxLayout(), QGridLayout()
        for grid in (self._facts, self._desks):
            grid.setHorizontalSpacing(20)
            grid.setVerticalSpacing(7)
            grid.setColumnStretch(1, 1)
        self._waits.setObjectName("sync.waits")
        self.now_button, self.export_button, self.import_button = QPushButton(), QPushButton(), QPushButton()
        self.again_button = QPushButton()
        for name in ("now", "export", "import", "again"):
            getattr(self, f"{name}_button").setObjectName(f"sync.{name}")
        self.now_button.setProperty("kind", "primary")
        self._stick = LeadingLabel(look)
        self._stick.setProperty("tone", "muted")
        self._lay_out()
        self.now_button.clicked.connect(self.sync_requested)
        self.export_button.clicked.connect(lambda: self._choose(self.export_requested.emit))
        self.import_button.clicked.connect(lambda: self._choose(self.import_requested.emit))
        self.again_button.clicked.connect(self.again_requested)
        look.changed.connect(self._refresh)
        self._refresh()

    def focus(self) -> None:
        """Put the cursor on what one most likely wants next."""
        self.now_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: SyncState) -> None:
        """Show the sync thread's newest state."""
        self._state = state
        if state.progress and state.progress.bytes_per_second:
            self._speed = state.progress.bytes_per_second
        self.summary.show_state(state)
        self.progress.show_progress(state.progress)
        self._refresh()

    def show_details(self, details: SyncDetails) -> None:
        """Show what the desk's file knows."""
        self._details = details
        self._is_read = True
        self._refresh()

    def tell(self, notice: Notice) -> None:
        """Show a result in words."""
        self.notice_bar.say(notice)

    def _choose(self, send: Callable[[str], None]) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("The stick's folder"))
        if folder:
            send(folder)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        stick = Flow()
        stick.addWidget(self.export_button)
        stick.addWidget(self.import_button)
        left.addWidget(_card(self._headings[0], self.summary, self._facts, self.progress, self._stick, stick), 1)
        again = Flow()
        again.addWidget(self.again_button)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(_card(self._headings[1], self._waits))
        right.addWidget(_card(self._headings[2], self._refusals, again))
        right.addWidget(_card(self._headings[3], self._desks), 1)
        body = Columns(self._look)
        body.add(left, 1, CARD_PIXELS)
        body.add(right, 1, CARD_PIXELS)
        self.set_body(self.notice_bar, body, scrolls=True)
        self.add_action(self.now_button)

    def _refresh(self) -> None:
        self.show_title(self.tr("Synchronisation"))
        titles = (
            self.tr("Headquarters"),
            self.tr("What waits"),
            self.tr("Refused"),
            self.tr("Other desks of the camp"),
        )
        for heading, title in zip(self._headings, titles, strict=True):
            heading.setText(title)
        for button, text in (
            (self.now_button, self.tr("Synchronise now")),
            (self.export_button, self.tr("Export to a stick…")),
            (self.import_button, self.tr("Import from a stick…")),
            (self.again_button, self.tr("Try again")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        enrolled = bool(self._details.url)
        self.now_button.setEnabled(enrolled or not self._is_read)
        for button in (self.export_button, self.import_button):
            button.setVisible(self._carries)
            button.setEnabled(enrolled)
        self.again_button.setVisible(bool(self._details.unused))
        self._stick.setText(self._about_stick())
        self._waits.setText(self._waiting())
        _fill(self._look, self._facts, self._hq_facts())
        self._fill_refusals()
        _fill(
            self._look, self._desks, tuple(map(self._about_desk, self._details.desks)) or ((self.tr("None yet"), ""),)
        )

    def _about_stick(self) -> str:
        if not self._carries:
            return self.tr("No link for days? A supervisor can carry a stick.")
        return self.tr("No link for days? Carry a stick there, and bring it back with HQ's receipt.")

    def _moment(self, at: datetime | None) -> str:
        if at is None:
            return ""
        words = isolate(at.astimezone(self._zone).strftime("%Y-%m-%d %H:%M"))
        return f"{words} ({self._ages.words(at, self._clock())})"

    def _hq_facts(self) -> tuple[tuple[str, str], ...]:
        details, state = self._details, self._state
        if not details.url:
            return ((self.tr("Not enrolled. A supervisor types HQ's address and code under Supervisor."), ""),)
        contacts = [at for at in (details.last_contact, state.last_contact) if at]
        never = self.tr("never")
        receipt = self.tr("{count} entries, {time}").format(
            count=isolate(details.acknowledged), time=self._moment(details.receipt_at)
        )
        size = QLocale().formattedDataSize(self._speed)
        return (
            (self.tr("Address"), isolate(details.url)),
            (self.tr("Fingerprint"), isolate(details.fingerprint)),
            (self.tr("Last contact"), self._moment(max(contacts)) if contacts else never),
            (self.tr("Receipt"), receipt if details.receipt_at else self.tr("none yet")),
            (self.tr("In a backup"), isolate(details.backed_up)),
            (self.tr("Link"), self.tr("{size} a second").format(size=isolate(size)) if self._speed else "–"),
        )

    def _waiting(self) -> str:
        details = self._details
        lines = [self.tr("%n entries", "", details.waiting), self.tr("%n photos", "", details.photos_waiting)]
        if details.oldest_waiting is not None:
            lines.append(self.tr("The oldest since {time}").format(time=self._moment(details.oldest_waiting)))
        if not details.waiting and not details.photos_waiting:
            return self.tr("Nothing: HQ has everything that was entered here.")
        return "\n".join(lines)

    def _fill_refusals(self) -> None:
        while (item := self._refusals.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        told = self._refused()
        for text in told or (self.tr("Nothing was refused."),):
            row = QWidget()
            columns = QHBoxLayout(row)
            columns.setContentsMargins(0, 0, 0, 0)
            columns.setSpacing(8)
            icon = ("circle-alert", "bad") if told else ("circle-check", "ok")
            columns.addWidget(IconLabel(self._look, *icon), 0, Qt.AlignmentFlag.AlignTop)
            columns.addWidget(LeadingLabel(self._look, text), 1)
            self._refusals.addWidget(row)

    def _refused(self) -> tuple[str, ...]:
        """What was refused, why, and what to do next, each in a sentence or two."""
        state, aside = self._state, self._details.kept_aside
        told = []
        if state.stage in {SyncStage.REFUSED, SyncStage.OFFLINE} and state.title:
            told.append(str(template_text(state.title, state.next_step, state.details)))
        if state.parted_at is not None:
            text = self.tr(
                "Another computer works as this desk: HQ had entries of it that were not entered here, last {time}."
                " Nothing is lost, and you can go on saving. Shut the other copy of this desk down, then call HQ."
            )
            told.append(text.format(time=self._moment(state.parted_at)))
        if aside:
            text = self.tr(
                "HQ keeps %n records aside: {codes}. Call HQ, which lists the reason; correct them here.",
                "",
                len(aside),
            )
            codes = ", ".join(isolate(code or "?") for code in aside[:MOST_CODES])
            told.append(text.format(codes=codes + (" …" if len(aside) > MOST_CODES else "")))
        for desk in self._details.desks:
            if desk.refused:
                text = self.tr("Entries of {desk} are not taken ({reason}). The others' are. Call HQ.")
                told.append(text.format(desk=isolate(desk.name), reason=isolate(desk.refused)))
        if self._details.unused:
            text = self.tr(
                "%n entries of other desks are kept and not used: this program does not understand them. Update"
                " Gatehouse, then try again.",
                "",
                self._details.unused,
            )
            told.append(text)
        if state.pull_trouble:
            text = self.tr("Other desks' entries could not be fetched ({reason}). It is tried again by itself.")
            told.append(text.format(reason=isolate(state.pull_trouble)))
        return tuple(told)

    def _about_desk(self, desk: OtherDesk) -> tuple[str, str]:
        newest = self.tr("newest entry {time}").format(time=self._moment(desk.newest))
        return isolate(desk.name), newest if desk.newest else self.tr("nothing here yet")


def _card(*parts: QWidget | QLayout) -> QFrame:
    card = QFrame()
    card.setProperty("card", "true")
    column = QVBoxLayout(card)
    column.setContentsMargins(22, 16, 22, 16)
    column.setSpacing(10)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    column.addStretch(1)
    return card


def _fill(look: Look, grid: QGridLayout, rows: tuple[tuple[str, str], ...]) -> None:
    """Show captions with their words; a caption alone takes the row."""
    while (item := grid.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.deleteLater()
    for row, (caption, words) in enumerate(rows):
        label = LeadingLabel(look, caption)
        label.setWordWrap(not words)
        label.setProperty("tone", "muted")
        grid.addWidget(label, row, 0, 1, 1 if words else 2, Qt.AlignmentFlag.AlignTop)
        if words:
            grid.addWidget(LeadingLabel(look, words), row, 1)
