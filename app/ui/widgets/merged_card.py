"""As whom else the person in view was registered, by whom that was said, and the way to part the records again."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.pairs import MergedRecord
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.leading_label import LeadingLabel
from app.ui.widgets.reason_card import Question, ReasonCard


class MergedCard(QWidget):
    """A line for each record, hidden while there is none. ``zone`` is the camp's."""

    parting_requested = Signal(object)
    """The MergedRecord to be shown by itself again."""
    joining_requested = Signal(object)
    """The code of the record that was parted just now, to be merged again."""

    def __init__(self, look: Look, zone: tzinfo, *, allowed: bool, parent: QWidget | None = None) -> None:
        """``allowed`` may part records."""
        super().__init__(parent)
        self.setObjectName("merged")
        self._look, self._zone, self._allowed = look, zone, allowed
        self._merged: tuple[MergedRecord, ...] = ()
        self._parted = ""
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 6, 0, 0)
        self._rows.setSpacing(6)
        look.changed.connect(self._refresh)
        self.hide()

    def show_merged(self, merged: tuple[MergedRecord, ...]) -> None:
        """Show the records that lead to this person."""
        if merged != self._merged:
            self._merged = merged
            self._refresh()
        self.setVisible(bool(merged or self._parted))

    def show_parted(self, code: str) -> None:
        """Offer to take back that this record was parted; with an empty code, nothing."""
        if code != self._parted:
            self._parted = code
            self._refresh()
        self.setVisible(bool(self._merged or code))

    def text(self) -> str:
        """Everything it says."""
        return "\n".join(label.text() for label in self.findChildren(LeadingLabel))

    def _refresh(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for place, merged in enumerate(self._merged):
            button = QPushButton(self.tr("They are two…"))
            button.setObjectName(f"merged.part.{place}")
            button.clicked.connect(lambda _checked=False, merged=merged: self.parting_requested.emit(merged))
            self._add_row("users-round", self._told(merged), button, merged.code)
        if self._parted:
            words = self.tr("{code} is shown by itself again.").format(code=isolate(self._parted))
            button = QPushButton(self.tr("One person after all"))
            button.setObjectName("merged.join")
            button.clicked.connect(lambda: self.joining_requested.emit(self._parted))
            self._add_row("undo-2", words, button, self._parted)

    def _told(self, merged: MergedRecord) -> str:
        words = self.tr("Also registered as {code}, {name}: merged by {operator} on {day}, {desk}.")
        told = words.format(
            code=isolate(merged.code),
            name=isolate(merged.name),
            operator=isolate(merged.operator),
            day=isolate(merged.at.astimezone(self._zone).strftime("%Y-%m-%d %H:%M")),
            desk=isolate(merged.desk),
        )
        if merged.reason:
            told += " " + self.tr("Reason: {reason}").format(reason=isolate(merged.reason))
        return told

    def _add_row(self, icon: str, told: str, button: QPushButton, code: str) -> None:
        row, label = QWidget(), LeadingLabel(self._look, told)
        label.setTextFormat(Qt.TextFormat.PlainText)
        button.setAccessibleName(f"{button.text()} {code}")
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(IconLabel(self._look, icon, "accent", 18))
        inside.addWidget(label, 1)
        inside.addWidget(button)
        self._rows.addWidget(row)
        button.setVisible(self._allowed)


class PartCard(ReasonCard):
    """Asks why, before a record is shown by itself again."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._merged: MergedRecord | None = None
        super().__init__(look, "part", "warn", parent)

    @property
    def merged(self) -> MergedRecord | None:
        """Which record it asks about."""
        return self._merged

    def ask_about(self, merged: MergedRecord) -> None:
        """Come into view about a record."""
        self._merged = merged
        self.ask()

    def question(self) -> Question:
        """What parting does."""
        words = self.tr(
            "{code}, {name}, is shown by itself again, with its own family, stay and slips, here and at every other"
            " desk. Nothing is deleted, and the two can be merged again."
        )
        code, name = (self._merged.code, self._merged.name) if self._merged else ("", "")
        return Question(
            words.format(code=isolate(code), name=isolate(name)),
            self.tr("Why they are two people: it stays in the journal"),
            self.tr("Leave it"),
            self.tr("Two people"),
        )
