"""Who the person being typed may be, and why; it never takes the cursor."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.identity.matching import Likeness
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.translation import translate
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.key_cap import KeyCap

if TYPE_CHECKING:
    from app.identity.likely import Likely
    from app.identity.matching import Reason
    from app.ui.noticing import Noticed

MOST_REASONS = 2
RIGHT_TO_LEFT_MARK = "\u200f"


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
        self._icons = {"bad": IconLabel(look, "circle-alert", "bad", 20), "warn": IconLabel(look, "info", "warn", 20)}
        self._title, self._person, self._why = QLabel(), QLabel(), QLabel()
        self._title.setProperty("weight", "bold")
        self._why.setProperty("scale", "small")
        self._why.setWordWrap(True)
        for label in (self._title, self._person, self._why):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._person, self._why):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.same_button, self.different_button = QPushButton(), QPushButton()
        self.same_button.setObjectName("duplicate.same")
        self.different_button.setObjectName("duplicate.different")
        self.same_button.clicked.connect(self.open_same)
        self.different_button.clicked.connect(self.say_different)
        self._lay_out()
        look.changed.connect(self._refresh)
        self.hide()

    def show_noticed(self, noticed: "Noticed") -> None:
        """Show the likeliest, or nothing."""
        self._noticed = noticed if noticed.likely else None
        self._refresh()
        self.setVisible(self._noticed is not None)

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
        return "\n".join(label.text() for label in (self._title, self._person, self._why))

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
        # A line that begins with a code stays at the side where the window's lines begin.
        self._person.setText((RIGHT_TO_LEFT_MARK if self._look.mirrored else "") + _told(likely))
        self._why.setText(" ".join(reason_text(reason) for reason in likely.verdict.reasons[:MOST_REASONS]))
        for tone, icon in self._icons.items():
            icon.setVisible((tone == "bad") is red)
        self.setProperty("notice", "bad" if red else "warn")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(self.text())

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self._title)
        first.addWidget(self._person, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(first)
        words.addWidget(self._why)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(8)
        for icon in self._icons.values():
            row.addWidget(icon)
        row.addLayout(words, 1)
        for button, key in ((self.same_button, "F6"), (self.different_button, "F7")):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
            row.addWidget(KeyCap(key))


def reason_text(reason: "Reason") -> str:
    """Put a reason into the window's language."""
    return translate("matching", reason.text).format(first=isolate(reason.first), second=isolate(reason.second))


def _told(likely: "Likely") -> str:
    found = likely.found
    parts = (found.code, next(iter(found.names), ""), found.birth_date, found.document, found.bed)
    return "  ·  ".join(isolate(part) for part in parts if part)
