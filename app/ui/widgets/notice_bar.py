"""A calm bar that says something, and may ask one question. Never a box in the way."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.ui.look import Look
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.key_cap import KeyCap

Tone = Literal["info", "warn", "bad", "ok"]
_ICONS: dict[Tone, tuple[str, str]] = {
    "info": ("info", "accent"),
    "warn": ("triangle-alert", "warn"),
    "bad": ("circle-alert", "bad"),
    "ok": ("circle-check", "ok"),
}


@dataclass(frozen=True)
class Notice:
    """What the bar says, with the words of its answers (none: it only tells). ``topic`` comes back with the answer."""

    tone: Tone
    text: str
    accept: str = ""
    decline: str = ""
    topic: object = None


class NoticeBar(QFrame):
    """Hidden until there is something to say. Enter accepts, Esc declines, while the bar has the cursor."""

    accepted = Signal(object)
    """The Notice that was answered with its first button."""
    declined = Signal(object)
    """The Notice that was answered with its second button or Esc."""
    outdated = Signal(object)
    """The Notice that was taken away because the window's language changed; it may be put into words again."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
        self._look = look
        self._language = look.language
        self._icon = IconLabel(look, "info", "accent", 20)
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
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 10, 6)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
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
        self._icon.draw(*_ICONS[notice.tone])
        self._text.setText(notice.text)
        self.setAccessibleName(notice.text)
        for button, cap, words in zip(
            (self._accept, self._decline), self._caps, (notice.accept, notice.decline), strict=True
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setVisible(bool(words))
            cap.setVisible(bool(words))
        self.show()
        if notice.accept:
            self._accept.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Say nothing more."""
        self._notice = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by keyboard; Enter on the second button means the second button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self._decline if self._decline.hasFocus() else self._accept).click()
        elif event.key() == Qt.Key.Key_Escape:
            self._answer(self.declined)
        else:
            super().keyPressEvent(event)

    def _forget_other_language(self) -> None:
        if self._notice is not None and self._look.language != self._language:
            self._answer(self.outdated)

    def _answer(self, signal: SignalInstance) -> None:
        notice = self._notice
        self.clear()
        if notice is not None:
            signal.emit(notice)
