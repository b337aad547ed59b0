"""The footer's one line: what was saved or refused last, so that nobody asks 'was it saved?'."""

from datetime import tzinfo

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.domain.custody import Custody
from app.ui.look import Look
from app.ui.widgets.custody_line import CustodyLine
from app.ui.widgets.flow import Flow
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.leading_label import LeadingLabel
from app.ui.widgets.notice_bar import Notice

SPARE = 4
"""Pixels beside the words."""
_ICONS = {
    "ok": ("circle-check", "ok"),
    "info": ("info", "accent"),
    "warn": ("triangle-alert", "warn"),
    "bad": ("circle-alert", "bad"),
}


class _Told(QWidget):
    """Wants room for all its words on one line."""

    def __init__(self, words: QLabel) -> None:
        super().__init__()
        self._words = words

    def sizeHint(self) -> QSize:
        words = self._words.fontMetrics().horizontalAdvance(self._words.text())
        return super().sizeHint() + QSize(words + SPARE if words else 0, 0)


class Receipt(QWidget):
    """Icon and words; the words stay until there are newer ones. Of a family, where it is besides on this computer."""

    def __init__(self, look: Look, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = look.language
        self._icon = IconLabel(look, "info", "muted", 20)
        self._words = LeadingLabel(look)
        self._words.setObjectName("receipt")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        told = _Told(self._words)
        row = QHBoxLayout(told)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        self._custody = CustodyLine(look, zone)
        self._about: object = None
        lines = Flow(self)
        lines.addWidget(told)
        lines.add_gap()
        lines.addWidget(self._custody)
        self._icon.hide()
        look.changed.connect(self._forget_other_language)

    def say(self, notice: Notice) -> None:
        """Show a line."""
        self._language = self._look.language
        self._icon.draw(*_ICONS[notice.tone])
        self._icon.setVisible(bool(notice.text))
        self._words.setText(notice.text)
        self._words.setAccessibleName(notice.text)
        self._words.updateGeometry()
        if notice.topic != self._about:
            self._custody.show_custody(None)
        self._about = notice.topic

    def show_custody(self, code: str, custody: Custody) -> None:
        """Say where the family is, if the line is about it."""
        if code == self._about:
            self._custody.show_custody(custody)

    def _forget_other_language(self) -> None:
        """Say nothing rather than something in a language that is not the window's any more."""
        if self._look.language != self._language:
            self.say(Notice("info", ""))

    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def custody_text(self) -> str:
        """The words about where the family is; empty while there are none."""
        return self._custody.text() if self._custody.isVisibleTo(self) else ""
