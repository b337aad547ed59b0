"""Says that whoever was scanned is expected, and offers the rest of what the list says; it never takes the cursor."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.leading_label import LeadingLabel

if TYPE_CHECKING:
    from app.domain.expected import ExpectedPerson


class ExpectedCard(QFrame):
    """Hidden while nobody at the desk is expected."""

    taken = Signal(object)
    """The expected id of the person scanned."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("expected_card")
        self.setProperty("notice", "info")
        self._people: tuple[ExpectedPerson, ...] = ()
        self._title, self._words = QLabel(), LeadingLabel(look)
        self._title.setProperty("weight", "bold")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for label in (self._title, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton()
        self.button.setObjectName("expected.take_over")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.take)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(10)
        row.addWidget(IconLabel(look, "calendar-days", "accent", 20))
        row.addWidget(self._title)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        row.addWidget(KeyCap("F12"))
        look.changed.connect(self._refresh)
        self._refresh()
        self.hide()

    def show_people(self, people: "tuple[ExpectedPerson, ...]") -> None:
        """Show the family of whoever was scanned, that person first; nobody hides the card."""
        self._people = people
        self._refresh()
        self.setVisible(bool(people))

    def clear(self) -> None:
        """Show nobody."""
        self.show_people(())

    def take(self) -> None:
        """Ask for them to be put into the form."""
        if self._people:
            self.taken.emit(self._people[0].expected_id)

    def text(self) -> str:
        """Everything it says."""
        return f"{self._title.text()} {self._words.text()}"

    def _refresh(self) -> None:
        self.button.setText(self.tr("Fill in %n person(s)", "", len(self._people)))
        self.button.setAccessibleName(self.button.text())
        if not self._people:
            return
        first = self._people[0]
        self._title.setText(self.tr("Expected"))
        names = "  ·  ".join(isolate(next(iter(person.names), "")) for person in self._people)
        listed = self.tr("list {name}").format(name=isolate(first.list_name))
        self._words.setText(f"{names}  ({listed})")
        self.setAccessibleName(self.text())
