"""A calm bar that says something, and may ask one question. Never a box in the way."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.ui.look import Look
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.key_cap import KeyCap

MOST_CHOICES = 4
Tone = Literal["info", "warn", "bad", "ok"]
_ICONS: dict[Tone, tuple[str, str]] = {
    "info": ("info", "accent"),
    "warn": ("triangle-alert", "warn"),
    "bad": ("circle-alert", "bad"),
    "ok": ("circle-check", "ok"),
}


@dataclass(frozen=True)
class Notice:
    """What the bar says, with the words of its answers (none: it only tells). ``topic`` comes back with the answer.

    With ``choices`` there are as many first answers, numbered from 1, and each is chosen by its digit.
    """

    tone: Tone
    text: str
    accept: str = ""
    decline: str = ""
    choices: tuple[str, ...] = ()
    topic: object = None


class NoticeBar(QFrame):
    """Hidden until there is something to say. Enter accepts, Esc declines, while the bar has the cursor."""

    accepted = Signal(object)
    """The Notice that was answered with its first button."""
    declined = Signal(object)
    """The Notice that was answered with its second button or Esc."""
    chosen = Signal(object, int)
    """The Notice that was answered with one of its choices, and which, from 0."""
    outdated = Signal(object)
    """The Notice that was taken away because the window's language changed; it may be put into words again."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
        self._look = look
        self._language = look.language
        self._icon: IconLabel | None = None  # drawn with the first notice: the first page has none
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._accept = QPushButton()
        self._accept.setObjectName("notice.accept")
        self._accept.clicked.connect(lambda: self._answer(self.accepted))
        self._decline = QPushButton()
        self._decline.setObjectName("notice.decline")
        self._decline.clicked.connect(lambda: self._answer(self.declined))
        self._caps = (KeyCap("Enter"), KeyCap("Esc"))
        self._choices = tuple((QPushButton(), KeyCap(str(place))) for place in range(1, MOST_CHOICES + 1))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 10, 6)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        for place, (button, cap) in enumerate(self._choices):
            button.setObjectName(f"notice.choice.{place + 1}")
            button.clicked.connect(lambda _checked=False, place=place: self._choose(place))
            row.addWidget(button)
            row.addWidget(cap)
            self._show_answer(button, cap, "")
        for button, cap in zip((self._accept, self._decline), self._caps, strict=True):
            row.addWidget(button)
            row.addWidget(cap)
        self.hide()
        look.changed.connect(self._forget_other_language)

    @property
    def notice(self) -> Notice | None:
        """What the bar says now."""
        return self._notice

    def say(self, notice: Notice) -> None:
        """Show a notice; a question takes the cursor, so that the keyboard answers it."""
        self._notice = notice
        self._language = self._look.language
        self.setProperty("notice", notice.tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw_icon(*_ICONS[notice.tone])
        self._text.setText(notice.text)
        self.setAccessibleName(notice.text)
        self._show_answer(self._accept, self._caps[0], notice.accept)
        self._show_answer(self._decline, self._caps[1], notice.decline)
        unused = ("",) * (MOST_CHOICES - len(notice.choices))
        for (button, cap), words in zip(self._choices, (*notice.choices, *unused), strict=True):
            self._show_answer(button, cap, words)
        self.show()
        if notice.accept or notice.choices:
            first = self._choices[0][0] if notice.choices else self._accept
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Say nothing more."""
        self._notice = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by keyboard; Enter on the second button means the second button."""
        choices = [button for button, _ in self._choices if button.isVisible()]
        digit = event.key() - Qt.Key.Key_1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = (button for button in (self._decline, *choices) if button.hasFocus())
            next(held, self._accept).click()
        elif 0 <= digit < len(choices):
            choices[digit].click()
        elif event.key() == Qt.Key.Key_Escape:
            self._answer(self.declined)
        else:
            super().keyPressEvent(event)

    def _draw_icon(self, name: str, token: str) -> None:
        if self._icon is None:
            self._icon = IconLabel(self._look, name, token, 20, self)
            self._row.insertWidget(0, self._icon)
        else:
            self._icon.draw(name, token)

    def _show_answer(self, button: QPushButton, cap: KeyCap, words: str) -> None:
        button.setText(words)
        button.setAccessibleName(words or cap.text())
        for shown in (button, cap):
            shown.setVisible(bool(words))

    def _choose(self, place: int) -> None:
        notice = self._notice
        self.clear()
        if notice is not None:
            self.chosen.emit(notice, place)

    def _forget_other_language(self) -> None:
        if self._notice is not None and self._look.language != self._language:
            self._answer(self.outdated)

    def _answer(self, signal: SignalInstance) -> None:
        notice = self._notice
        self.clear()
        if notice is not None:
            signal.emit(notice)
