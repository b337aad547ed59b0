"""Asks for the reason before a person is erased for good; nothing happens by one key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.look import Look
from app.ui.widgets.leading_label import LeadingLabel


class EraseCard(QFrame):
    """Hidden until it is asked for."""

    confirmed = Signal(object)
    """The reason, as text."""
    declined = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "bad")
        self.setObjectName("erase")
        self._words = LeadingLabel(look)
        self._label = QLabel()
        self._label.setProperty("scale", "small")
        self.reason = QLineEdit()
        self.keep_button, self.erase_button = QPushButton(), QPushButton()
        for name, widget in (("reason", self.reason), ("keep", self.keep_button), ("erase", self.erase_button)):
            widget.setObjectName(f"erase.{name}")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.reason, 1)
        row.addWidget(self.keep_button)
        row.addWidget(self.erase_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addWidget(self._label)
        column.addLayout(row)
        self.reason.textChanged.connect(self._allow)
        self.keep_button.clicked.connect(self.close_card)
        self.erase_button.clicked.connect(lambda: self.confirmed.emit(self.reason.text()))
        look.changed.connect(self._refresh)
        self._refresh()
        self.hide()

    def ask(self) -> None:
        """Come into view with an empty reason."""
        self.reason.clear()
        self._allow()
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_card(self) -> None:
        """Go away; nothing is erased."""
        if not self.isHidden():
            self.hide()
            self.reason.clear()
            self.declined.emit()

    def _allow(self) -> None:
        self.erase_button.setEnabled(bool(self.reason.text().strip()))

    def _refresh(self) -> None:
        self._words.setText(
            self.tr(
                "Erasing takes this person's records, documents and photos away for good: here, at headquarters and at"
                " every other desk. There is no way back."
            )
        )
        self._label.setText(self.tr("Reason, without names: it stays in the journal"))
        self.reason.setAccessibleName(self._label.text())
        for button, words in ((self.keep_button, self.tr("Keep")), (self.erase_button, self.tr("Erase for good"))):
            button.setText(words)
            button.setAccessibleName(words)
