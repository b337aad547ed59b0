"""Who the person being typed may be, and why; it never takes the cursor."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.identity.matching import Likeness
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.models.members import bed_label
from app.ui.translation import translate
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.leading_label import LeadingLabel
from app.ui.widgets.portrait import Portrait

if TYPE_CHECKING:
    from app.domain.person import FamilyRecord
    from app.identity.likely import Likely
    from app.identity.matching import Reason
    from app.ui.noticing import Noticed

MOST_REASONS = 3
MOST_RELATIVES = 2
PORTRAIT = (60, 80)
"""Width and height in pixels."""


class DuplicateCard(QFrame):
    """Hidden while nobody is like the person at the desk. Red from 95 %, when nothing personal speaks against it."""

    open_requested = Signal(object)
    """The Found who is the same person."""
    different_requested = Signal(object)
    """The Noticed whose first is another person."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("duplicate_card")
        self._look = look
        self._noticed: Noticed | None = None
        self._flat = False
        self._icons = {"bad": IconLabel(look, "circle-alert", "bad", 20), "warn": IconLabel(look, "info", "warn", 20)}
        self._title, self._code, self._name = LeadingLabel(look), LeadingLabel(look), LeadingLabel(look)
        self._also, self._facts, self._why = LeadingLabel(look), LeadingLabel(look), LeadingLabel(look)
        for label in (self._title, self._name):
            label.setProperty("weight", "bold")
        for label in (self._code, self._also, self._facts, self._why):
            label.setProperty("scale", "small")
        for label in self._labels():
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._portrait = Portrait(look, PORTRAIT[1], PORTRAIT[0])
        self.same_button, self.different_button = QPushButton(), QPushButton()
        self.same_button.setObjectName("duplicate.same")
        self.different_button.setObjectName("duplicate.different")
        self.same_button.clicked.connect(self.open_same)
        self.different_button.clicked.connect(self.say_different)
        self._lay_out()
        look.changed.connect(self._refresh)
        self.hide()

    def hasHeightForWidth(self) -> bool:
        """It says its height itself: a card that asked for one would make the whole place ask, and scroll."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words are at this width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Be as high as the words are after they changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def show_noticed(self, noticed: "Noticed") -> None:
        """Show the likeliest, or nothing."""
        self._noticed = noticed if noticed.likely else None
        self._refresh()
        self.setVisible(self._noticed is not None)

    def be_flat(self, *, flat: bool) -> None:
        """Take as little height as may be, above a form in large text; or stand beside it with all there is."""
        self._flat = flat
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(across if flat else down)
        self._refresh()

    def open_same(self) -> None:
        """It is the same person: ask for their record to be opened."""
        if self._noticed is not None:
            self.open_requested.emit(self._noticed.likely[0].found)

    def say_different(self) -> None:
        """It is another person: ask for that to be remembered."""
        if self._noticed is not None:
            self.different_requested.emit(self._noticed)

    def text(self) -> str:
        """Everything it says."""
        return "\n".join(label.text() for label in self._labels() if label.text())

    def _labels(self) -> tuple[LeadingLabel, ...]:
        return self._title, self._code, self._name, self._also, self._facts, self._why

    def _refresh(self) -> None:
        self.same_button.setText(self.tr("Same person: open"))
        self.different_button.setText(self.tr("Different person"))
        for button in (self.same_button, self.different_button):
            button.setAccessibleName(button.text())
        if self._noticed is None:
            return
        likely = self._noticed.likely[0]
        red = likely.verdict.likeness is Likeness.SAME
        self._title.setText(self.tr("Registered already?") if red else self.tr("Perhaps registered already"))
        self._code.setText(isolate(likely.found.code))
        names = tuple(map(isolate, likely.found.names))
        self._name.setText(next(iter(names), ""))
        self._also.setText("\n".join(names[1:]))
        self._also.setVisible(len(names) > 1 and not self._flat)
        self._facts.setText("\n".join(filter(None, (_facts(likely), self._family(likely, self._noticed.record)))))
        self._why.setText(" ".join(reason_text(reason) for reason in likely.verdict.reasons[:MOST_REASONS]))
        self._portrait.show_photo(self._noticed.photo)
        for told_beside in (self._portrait, self._facts):
            told_beside.setVisible(not self._flat)
        for tone, icon in self._icons.items():
            icon.setVisible((tone == "bad") is red)
        self.setProperty("notice", "bad" if red else "warn")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(self.text())

    def _family(self, likely: "Likely", record: "FamilyRecord | None") -> str:
        """Name those whom the person came with, as far as there is room."""
        members = record.members if record is not None else ()
        names = [member.person.display_name for member in members if member.person.person_id != likely.found.person_id]
        if not names:
            return ""
        told = ", ".join(map(isolate, names[:MOST_RELATIVES]))
        return self.tr("with {names}").format(names=told + (" …" if len(names) > MOST_RELATIVES else ""))

    def _lay_out(self) -> None:
        head, who, words = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        head.setSpacing(8)
        for icon in self._icons.values():
            head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        words.setSpacing(1)
        for label in (self._code, self._name, self._also):
            words.addWidget(label)
        words.addStretch(1)
        who.setSpacing(10)
        who.addWidget(self._portrait, 0, Qt.AlignmentFlag.AlignTop)
        who.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 10)
        column.setSpacing(5)
        column.addLayout(head)
        column.addLayout(who)
        column.addWidget(self._facts)
        column.addWidget(self._why)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(5)
        column.addLayout(self._buttons)
        for button, key in ((self.same_button, "F6"), (self.different_button, "F7")):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("kind", "slim")
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(button, 1)
            row.addWidget(KeyCap(key))
            self._buttons.addLayout(row)

    def _fit(self) -> None:
        layout = self.layout()
        height = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        if layout is not None and height > 0 and height != self.height():
            self.setFixedHeight(height)
            layout.setGeometry(self.contentsRect())  # a card that is just coming into view hears of no second size


def reason_text(reason: "Reason") -> str:
    """Put a reason into the window's language."""
    return translate("matching", reason.text).format(first=isolate(reason.first), second=isolate(reason.second))


def _facts(likely: "Likely") -> str:
    found = likely.found
    parts = (found.birth_date, found.document, bed_label(found.bed) if found.bed else "")
    return "  ·  ".join(isolate(part) for part in parts if part)
