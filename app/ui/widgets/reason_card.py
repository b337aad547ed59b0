"""Asks for a reason before something that nobody does by one key."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.look import Look
from app.ui.widgets.leading_label import LeadingLabel


class Question(NamedTuple):
    """What a card says: what will happen, what the reason is for, and its two buttons."""

    about: str
    reason: str
    keep: str
    do: str


class ReasonCard(QFrame):
    """Hidden until it is asked for; a kind of card says what happens in ``question``."""

    confirmed = Signal(object)
    """The reason, as text."""
    declined = Signal()

    def __init__(self, look: Look, name: str, tone: str, parent: QWidget | None = None) -> None:
        """``name`` is the card's and its doing button's; ``tone`` is ``bad`` for what cannot be taken back."""
        super().__init__(parent)
        self.setProperty("notice", tone)
        self.setObjectName(name)
        self._words = LeadingLabel(look)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._label = QLabel()
        self._label.setProperty("scale", "small")
        self.reason = QLineEdit()
        self.keep_button, self.do_button = QPushButton(), QPushButton()
        for part, widget in (("reason", self.reason), ("keep", self.keep_button), (name, self.do_button)):
            widget.setObjectName(f"{name}.{part}")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.reason, 1)
        row.addWidget(self.keep_button)
        row.addWidget(self.do_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addWidget(self._label)
        column.addLayout(row)
        self.reason.textChanged.connect(self._allow)
        self.keep_button.clicked.connect(self.close_card)
        self.do_button.clicked.connect(lambda: self.confirmed.emit(self.reason.text()))
        look.changed.connect(self.refresh)
        self.refresh()
        self.hide()

    def question(self) -> Question:
        """The card's words in the window's language."""
        return Question("", "", "", "")

    def ask(self) -> None:
        """Come into view with an empty reason."""
        self.reason.clear()
        self.refresh()
        self._allow()
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_card(self) -> None:
        """Go away; nothing is done."""
        if not self.isHidden():
            self.hide()
            self.reason.clear()
            self.declined.emit()

    def refresh(self) -> None:
        """Say it again, after the language or what it is about changed."""
        said = self.question()
        self._words.setText(said.about)
        self._label.setText(said.reason)
        self.reason.setAccessibleName(said.reason)
        for button, words in ((self.keep_button, said.keep), (self.do_button, said.do)):
            button.setText(words)
            button.setAccessibleName(words)

    def _allow(self) -> None:
        self.do_button.setEnabled(bool(self.reason.text().strip()))
