"""The Supervisor place: the day's roster, operators, enrolment at headquarters, and the check of the desk's file."""

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.operator import Operator, Role
from app.domain.sync_details import SyncDetails
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.widgets.columns import Columns
from app.ui.widgets.conflict_row import ConflictRow
from app.ui.widgets.duplicate_row import DuplicateRow
from app.ui.widgets.flow import Flow
from app.ui.widgets.leading_label import LeadingLabel
from app.ui.widgets.notice_bar import Notice, NoticeBar
from app.ui.widgets.scrolling import scrolled


@dataclass(frozen=True)
class NewOperator:
    """Somebody who shall be able to log in."""

    name: str
    role: Role
    password: str

    def __repr__(self) -> str:
        """Never the password."""
        return f"NewOperator({self.name!r}, {self.role})"


@dataclass(frozen=True)
class EnrolmentOrder:
    """Headquarters' address and its one-time code."""

    url: str
    code: str

    def __repr__(self) -> str:
        """Never the code."""
        return f"EnrolmentOrder({self.url!r})"


CARD_PIXELS = 440
"""Least width of a card, at 100 %."""


class SupervisorScreen(QWidget):
    """Four cards. Whoever is no supervisor sees a calm line instead; the services refuse them all the same."""

    papers_requested = Signal()
    """The Papers page is wanted."""
    day_end_requested = Signal()
    """The page of the end of the day is wanted."""
    expected_requested = Signal()
    """The page of expected people is wanted."""
    operator_requested = Signal(object)
    """A NewOperator."""
    removal_requested = Signal(object)
    """The name of an operator."""
    enrolment_requested = Signal(object)
    """An EnrolmentOrder."""
    verification_requested = Signal()
    sync_requested = Signal()
    """The Sync page is wanted."""

    def __init__(self, look: Look, zone: tzinfo, place: str, *, allowed: bool, parent: QWidget | None = None) -> None:
        """``place`` is the camp's and the desk's name, for the card of headquarters; ``zone`` is the camp's."""
        super().__init__(parent)
        self.setObjectName("page")
        self._look = look
        self._allowed = allowed
        self._names = ""
        self._zone, self._place = zone, place
        self._details = SyncDetails()
        self._enrols_again = False
        self._refusal = QLabel()
        self._refusal.setObjectName("supervisor.refusal")
        self._refusal.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._refusal.setProperty("scale", "title")
        self._refusal.setWordWrap(True)
        self.papers, self.verify, self.enrol = QPushButton(), QPushButton(), QPushButton()
        self.sync, self.enrol_again = QPushButton(), QPushButton()
        self.name, self.password, self.url, self.code = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.again = QLineEdit()
        for edit in (self.password, self.again):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.question = NoticeBar(look)
        self._hq = LeadingLabel(look)
        self._hq.setObjectName("supervisor.hq")
        self.role = QComboBox()
        for role in Role:
            self.role.addItem(role, role)
        self.add, self.remove = QPushButton(), QPushButton()
        self.findings = QLabel()
        self.findings.setWordWrap(True)
        self.findings.setObjectName("supervisor.findings")
        for name in (
            *("papers", "verify", "enrol", "name", "password", "again", "role", "add", "remove", "url", "code"),
            *("sync", "enrol_again"),
        ):
            getattr(self, name).setObjectName(f"supervisor.{name}")
        self.conflicts = ConflictRow(look, "supervisor.conflicts")
        self.duplicates = DuplicateRow(look, "supervisor.duplicates")
        self.expected, self.day_end = QPushButton(), QPushButton()
        for name in ("day_end", "expected"):
            getattr(self, name).setObjectName(f"supervisor.{name}")
        self._titles = tuple(QLabel() for _ in range(4))
        self._leads = tuple(QLabel() for _ in range(4))
        self._labels = tuple(QLabel() for _ in range(6))
        self._lay_out(look)
        for button, requested in ((self.expected, self.expected_requested), (self.day_end, self.day_end_requested)):
            button.clicked.connect(requested)
        self.papers.clicked.connect(self.papers_requested)
        self.verify.clicked.connect(self.verification_requested)
        self.add.clicked.connect(self._ask_operator)
        self.remove.clicked.connect(self._ask_removal)
        self.question.accepted.connect(lambda notice: self.removal_requested.emit(notice.topic))
        self.question.declined.connect(lambda _: self.name.setFocus(Qt.FocusReason.OtherFocusReason))
        self.sync.clicked.connect(self.sync_requested)
        self.enrol_again.clicked.connect(self._show_enrolment)
        self.enrol.clicked.connect(
            lambda: self.enrolment_requested.emit(EnrolmentOrder(self.url.text().strip(), self.code.text().strip()))
        )
        look.changed.connect(self._refresh)
        self._refresh()

    def focus(self) -> None:
        """Put the cursor on the first card."""
        self.papers.setFocus(Qt.FocusReason.TabFocusReason)

    def show_findings(self, findings: tuple[str, ...]) -> None:
        """Show what the check of the desk's file found."""
        self.findings.setText("\n".join(findings) if findings else self.tr("All is well: file, chain and rows agree."))

    def show_operators(self, operators: tuple[Operator, ...]) -> None:
        """Show who can log in."""
        self._names = ", ".join(isolate(operator.name) for operator in operators)
        self._refresh()

    def show_details(self, details: SyncDetails) -> None:
        """Show where the desk is enrolled."""
        if details.url != self._details.url:
            self._enrols_again = False
            self.url.clear()
            self.code.clear()
        self._details = details
        self._refresh()

    def clear_operator(self) -> None:
        """Empty the operator's fields after it was added or removed."""
        for edit in (self.name, self.password, self.again):
            edit.clear()
        self.question.clear()

    def _show_enrolment(self) -> None:
        self._enrols_again = True
        self._refresh()
        self.url.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_removal(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        text = self.tr("Remove {name}? Their password opens nothing afterwards.").format(name=isolate(name))
        self.question.say(Notice("warn", text, self.tr("Remove"), self.tr("Keep"), topic=name))

    def _ask_operator(self) -> None:
        if self.password.text() != self.again.text():
            self.question.say(Notice("bad", self.tr("The two passwords are not the same. Type both again.")))
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password.selectAll()
            return
        self.operator_requested.emit(
            NewOperator(self.name.text().strip(), Role(self.role.currentData()), self.password.text())
        )

    def _lay_out(self, look: Look) -> None:
        grid = Columns(look)
        name, password, role, url, code, again = self._labels
        bodies = (
            ((), (self.day_end, self.expected, self.papers)),
            (
                (_pairs(((name, self.name), (role, self.role)), ((password, self.password), (again, self.again))),),
                (self.remove, self.add),
            ),
            ((self._hq, url, self.url, code, self.code), (self.enrol_again, self.sync, self.enrol)),
            ((self.findings,), (self.verify,)),
        )
        self._cards = QWidget()
        self._cards.setObjectName("page")
        for number, (fields, buttons) in enumerate(bodies):
            grid.add(self._card(number, fields, buttons), 1, CARD_PIXELS)
        self._cards.setLayout(grid)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(10)
        page.addWidget(self.conflicts)
        page.addWidget(self.duplicates)
        page.addWidget(self.question)
        scroll = scrolled(self._cards)
        page.addWidget(scroll, 1)
        scroll.setVisible(self._allowed)
        page.addWidget(self._refusal, 1)
        page.addStretch(0)
        self._cards.setVisible(self._allowed)
        self._refusal.setVisible(not self._allowed)

    def _card(self, number: int, fields: tuple[QWidget, ...], buttons: tuple[QPushButton, ...]) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        self._titles[number].setProperty("scale", "title")
        self._leads[number].setProperty("tone", "muted")
        self._leads[number].setWordWrap(True)
        column = QVBoxLayout(card)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(6)
        column.addWidget(self._titles[number])
        column.addWidget(self._leads[number])
        column.addSpacing(6)
        for widget in fields:
            column.addWidget(widget)
        column.addStretch(1)
        row = Flow()
        row.add_gap()
        for button in buttons:
            row.addWidget(button)
        column.addLayout(row)
        return card

    def _refresh(self) -> None:
        self.setAccessibleName(self.tr("Supervisor"))
        self._refusal.setText(self.tr("This place is for supervisors. Ask one to log in here."))
        titles = (
            self.tr("Rosters and lists"),
            self.tr("Operators"),
            self.tr("Headquarters"),
            self.tr("The desk's file"),
        )
        listed = self.tr("Can log in: {names}").format(names=self._names)
        leads = (
            self.tr("Who is here, who came and left, and what is missing: on paper, or as a file to go on with."),
            listed if self._names else self.tr("Each operator has a password of their own."),
            self.tr("Enrol this desk once with the code that headquarters printed."),
            self.tr("Checks bytes, chain and rows of everything saved here. It takes a moment."),
        )
        words = (
            self.tr("Name"),
            self.tr("Password"),
            self.tr("Role"),
            self.tr("Address of HQ"),
            self.tr("One-time code"),
            self.tr("The password again"),
        )
        inputs = (self.name, self.password, self.role, self.url, self.code, self.again)
        for title, lead, heading, text in zip(self._titles, self._leads, titles, leads, strict=True):
            title.setText(heading)
            lead.setText(text)
        for label, edit, word in zip(self._labels, inputs, words, strict=True):
            label.setText(word)
            label.setProperty("scale", "small")
            edit.setAccessibleName(word)
        for place, role in enumerate((self.tr("Registrar"), self.tr("Supervisor"))):
            self.role.setItemText(place, role)
        for button, text in (
            (self.papers, self.tr("Choose…")),
            (self.expected, self.tr("Expected people…")),
            (self.day_end, self.tr("End of day…")),
            (self.add, self.tr("Add")),
            (self.remove, self.tr("Remove")),
            (self.enrol, self.tr("Enrol")),
            (self.verify, self.tr("Check now")),
            (self.sync, self.tr("Synchronisation…")),
            (self.enrol_again, self.tr("Enrol again…")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._refresh_headquarters()

    def _refresh_headquarters(self) -> None:
        """Show where the desk is enrolled, or the fields to enrol it; a new code is typed only when asked for."""
        details, enrolled = self._details, bool(self._details.url)
        asks = self._enrols_again or not enrolled
        for widget in (self._labels[3], self.url, self._labels[4], self.code, self.enrol):
            widget.setVisible(asks)
        for shown in (self._hq, self.sync):
            shown.setVisible(enrolled)
        self._leads[2].setVisible(asks)
        self.enrol_again.setVisible(enrolled and not asks)
        if not enrolled:
            return
        at = details.last_contact
        contact = isolate(at.astimezone(self._zone).strftime("%Y-%m-%d %H:%M")) if at else self.tr("never")
        lines = (
            self._place,
            self.tr("Enrolled at {url}").format(url=isolate(details.url)),
            self.tr("Fingerprint {fingerprint}").format(fingerprint=isolate(details.fingerprint)),
            self.tr("Last contact {time}").format(time=contact),
        )
        self._hq.setText("\n".join(lines))


def _pairs(*rows: tuple[tuple[QLabel, QWidget], ...]) -> QWidget:
    """Stand inputs side by side, each under its label."""
    body = QWidget()
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    for row, pair in enumerate(rows):
        for column, (label, edit) in enumerate(pair):
            label.setBuddy(edit)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(edit, 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
    return body
