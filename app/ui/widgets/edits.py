"""The two inputs of a member's field: free text, and a choice from a code list made by typing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from app.ui.choices import Choices

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LONGEST_TYPED = 1000
"""Far above what any field may hold: what is too long is refused in words, never cut off in silence."""
_ARRIVALS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.OtherFocusReason,
    }
)
"""How an operator comes to a field. A list that closes or a window that comes back is in the middle of typing."""


class TextEdit(QLineEdit):
    """One line of text, kept exactly as typed."""

    entered = Signal()
    """Enter was pressed; the value is committed."""
    reached = Signal()
    """The operator came here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_TYPED)

    def value(self) -> str:
        """The text."""
        return self.text()

    def is_known(self) -> bool:
        """Whether the value may stand here; free text always may."""
        return True

    def set_value(self, value: str) -> None:
        """Show a value from the form."""
        self.setText(value)
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn Enter into ``entered`` after the usual commit."""
        super().keyPressEvent(event)
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            self.entered.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select everything, so that typing replaces what was carried over."""
        super().focusInEvent(event)
        if event.reason() in _ARRIVALS:
            self.selectAll()
        self.reached.emit()


class CodeEdit(TextEdit):
    """A value of a code list, chosen by a letter, its code or its word; the list opens while typing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = Choices()
        self._value = ""
        self._offers = QStandardItemModel(self)
        self._list = QListView()
        completer = QCompleter(self._offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(Qt.ItemDataRole.UserRole)
        completer.setMaxVisibleItems(9)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        completer.setPopup(self._list)
        self.setCompleter(completer)
        self.textEdited.connect(self._offer)
        self.editingFinished.connect(self._choose)

    def offer_choices(self, choices: Choices) -> None:
        """Offer other choices, or the same ones in another language; the value stays."""
        self._choices = choices
        self.set_value(self._value)

    def value(self) -> str:
        """The code chosen; what was typed when it is no choice."""
        return self._value if self.text() == self._choices.label(self._value) else self._choices.resolve(self.text())

    def is_known(self) -> bool:
        """Whether the value is empty or a choice; while nothing is offered, nobody knows better."""
        return not self.value() or not self._choices.entries or self._choices.has(self.value())

    def set_value(self, value: str) -> None:
        """Show the word of a code. A list left open would take the next key that is typed elsewhere."""
        self.close_list()
        self._value = value
        super().set_value(self._choices.label(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the highlighted choice on Enter; open the whole list on Down."""
        if event.key() == Qt.Key.Key_Down and not self._list.isVisible():
            self._offer("")
            return
        if event.key() in _ENTER and self._list.isVisible() and self._list.currentIndex().isValid():
            self.setText(str(self._list.currentIndex().data(Qt.ItemDataRole.UserRole)))
        if event.key() in _ENTER:
            self.close_list()
        super().keyPressEvent(event)

    def close_list(self) -> None:
        """Offer nothing more until something is typed."""
        self._list.hide()

    def _choose(self) -> None:
        self.close_list()
        self.set_value(self.value())

    def _offer(self, text: str) -> None:
        self._offers.clear()
        for choice in self._choices.matching(text):
            item = QStandardItem(f"{choice.label}  {choice.detail}" if choice.detail else choice.label)
            item.setData(choice.label, Qt.ItemDataRole.UserRole)
            self._offers.appendRow(item)
        if self._offers.rowCount():
            self.completer().complete()
        else:
            self.close_list()


class CodesEdit(TextEdit):
    """Several codes in one line, parted by commas or spaces: ``ru, he``. Words become codes when the field is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = Choices()
        self._value = ""
        self.editingFinished.connect(lambda: self.set_value(self.value()))

    def offer_choices(self, choices: Choices) -> None:
        """Understand other words; the value stays."""
        value = self.value()
        self._choices = choices
        self.set_value(value)

    def value(self) -> str:
        """The codes, parted by a comma and a space."""
        words = self.text().replace(",", " ").replace(";", " ").split()
        return ", ".join(dict.fromkeys(self._choices.resolve(word) for word in words))

    def is_known(self) -> bool:
        """Whether each code is a choice."""
        codes = self.value().split(", ") if self.value() else []
        return not self._choices.entries or all(map(self._choices.has, codes))

    def set_value(self, value: str) -> None:
        """Show the words of the codes."""
        codes = [code for code in value.replace(",", " ").split() if code]
        super().set_value(", ".join(self._choices.label(code) for code in codes))
