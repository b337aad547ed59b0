"""What happened to the person in view, the newest first."""

from datetime import tzinfo
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.codes import CodeLists
from app.domain.timeline import Event
from app.ui.look import Look
from app.ui.timeline_words import event_words

MOST_EVENTS = 200


class HistoryCard(QFrame):
    """A text that the keyboard can go through and copy."""

    def __init__(self, look: Look, lists: CodeLists, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._look, self._lists, self._zone = look, lists, zone
        self._events: tuple[Event, ...] = ()
        self._title = QLabel()
        self._title.setProperty("weight", "bold")
        self.words = QPlainTextEdit()
        self.words.setObjectName("person.history")
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.words, 1)
        look.changed.connect(self._refresh)
        self._refresh()

    def show_events(self, events: tuple[Event, ...]) -> None:
        """Show what happened, the newest first."""
        self._events = events
        self._refresh()

    def _refresh(self) -> None:
        self._title.setText(self.tr("What happened"))
        self.words.setAccessibleName(self._title.text())
        self.words.setPlaceholderText(self.tr("Nothing has come of this record's history yet."))
        option = self.words.document().defaultTextOption()
        mirrored = self._look.mirrored
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        self.words.document().setDefaultTextOption(option)
        told = (event_words(event, self._lists, self._look.language, self._zone) for event in self._events)
        text = "\n\n".join(islice(told, MOST_EVENTS))
        if text != self.words.toPlainText():
            self.words.setPlainText(text)
