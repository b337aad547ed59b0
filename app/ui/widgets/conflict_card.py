"""One conflict: whom it is about, what each desk said, and the choice."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.codes import CodeLists
from app.domain.conflict import Conflict, ConflictKind, Rival
from app.ui.choices import Choices
from app.ui.conflict_words import about_words, value_words, who_words
from app.ui.deciding import Decision
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.widgets.edits import CodeEdit
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.leading_label import LeadingLabel

MOST_RIVALS = 9
"""As many as there are keys Alt+1 … Alt+9."""
_DECIDABLE = frozenset({ConflictKind.VALUE, ConflictKind.BED, ConflictKind.NUMBER, ConflictKind.PEOPLE})


class ConflictCard(QFrame):
    """Alt+1 … 9 choose a side, Ctrl+Enter decides. ``zone`` is the camp's; who may not decide only looks."""

    decided = Signal(object)
    """A Decision."""
    family_requested = Signal(object)
    """The code of a family to open at the desk, where another value can be typed."""

    def __init__(
        self, look: Look, lists: CodeLists, zone: tzinfo, *, allowed: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._look, self._lists, self._zone, self._allowed = look, lists, zone, allowed
        self._conflict: Conflict | None = None
        self._about, self._who, self._lead = LeadingLabel(look), LeadingLabel(look), LeadingLabel(look)
        self._about.setObjectName("conflict.about")
        self._about.setProperty("scale", "title")
        self._who.setProperty("weight", "bold")
        self._lead.setProperty("tone", "muted")
        self._group = QButtonGroup(self)
        self._sides = QVBoxLayout()
        self._sides.setSpacing(8)
        self._bed_label, self._reason_label = QLabel(), QLabel()
        self.bed, self.reason = CodeEdit(), QLineEdit()
        for label, edit, name in ((self._bed_label, self.bed, "bed"), (self._reason_label, self.reason, "reason")):
            label.setProperty("scale", "small")
            label.setProperty("tone", "muted")
            label.setBuddy(edit)
            edit.setObjectName(f"conflict.{name}")
        self.open_button, self.decide_button = QPushButton(), QPushButton()
        self.open_button.setObjectName("conflict.open")
        self.decide_button.setObjectName("conflict.decide")
        self.decide_button.setProperty("kind", "primary")
        self.open_button.clicked.connect(self._open)
        self.decide_button.clicked.connect(self._decide)
        self._cap = KeyCap("Ctrl+Enter")
        self._lay_out()
        scope = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, context=scope).activated.connect(self.decide_button.click)
        look.changed.connect(self._refresh)
        self._refresh()

    def offer_beds(self, beds: Choices) -> None:
        """Offer the camp's beds for who has to move."""
        self.bed.offer_choices(beds)

    def show_conflict(self, conflict: Conflict | None) -> None:
        """Show another conflict with nothing chosen; None shows that there is none."""
        if conflict != self._conflict:
            self._conflict = conflict
            self.reason.clear()
            self.bed.set_value("")
            self._fill()
        self._refresh()

    def choose(self, number: int) -> None:
        """Choose a side by its number, from 1; it gets the cursor."""
        button = self._group.button(number - 1)
        if button is not None:
            button.setChecked(True)
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus(self) -> None:
        """Put the cursor on the first side."""
        button = self._group.button(0)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> Rival | None:
        number = self._group.checkedId()
        return None if self._conflict is None or number < 0 else self._conflict.rivals[number]

    def _decide(self) -> None:
        rival = self._chosen()
        if self._conflict is not None and rival is not None:
            self.decided.emit(Decision(self._conflict, rival, self.bed.value(), self.reason.text()))

    def _open(self) -> None:
        if self._conflict is not None:
            rival = self._chosen() or self._conflict.rivals[0]
            self.family_requested.emit("-".join(rival.code.split("-")[:2]))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(6)
        for label in (self._about, self._who, self._lead):
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(self._sides)
        column.addSpacing(8)
        for widget in (self._bed_label, self.bed, self._reason_label, self.reason):
            column.addWidget(widget)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        buttons.addWidget(self._cap)
        buttons.addWidget(self.decide_button)
        column.addLayout(buttons)

    def _fill(self) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._sides.removeWidget(button)
            button.deleteLater()
        for number, _rival in enumerate(self._conflict.rivals[:MOST_RIVALS] if self._conflict else ()):
            button = QPushButton()
            button.setObjectName(f"conflict.side.{number + 1}")
            button.setProperty("kind", "side")
            button.setCheckable(True)
            button.clicked.connect(self._refresh)
            self._group.addButton(button, number)
            self._sides.addWidget(button)

    def _refresh(self) -> None:
        conflict = self._conflict
        kind = conflict.kind if conflict else None
        decidable = self._allowed and kind in _DECIDABLE
        self._about.setText(about_words(conflict) if conflict else self.tr("Nothing to decide"))
        self._who.setText(who_words(conflict) if conflict else "")
        self._lead.setText(self._leading(kind))
        for asked in (self._bed_label, self.bed):
            asked.setVisible(decidable and kind is ConflictKind.BED)
        for widget in (self._reason_label, self.reason, self.decide_button, self._cap):
            widget.setVisible(decidable)
        self.open_button.setVisible(conflict is not None)
        self._bed_label.setText(self.tr("Another bed for this person; empty: none yet"))
        self._reason_label.setText(self.tr("Reason (may stay empty)"))
        self.bed.setAccessibleName(self._bed_label.text())
        self.reason.setAccessibleName(self._reason_label.text())
        self.open_button.setText(self.tr("Open at the desk"))
        self.decide_button.setText(self.tr("Decide"))
        for number, button in enumerate(self._group.buttons()):
            rival = conflict.rivals[number] if conflict else None
            if conflict is not None and rival is not None:
                self._word(button, number, conflict, rival)
        for button in (self.open_button, self.decide_button):
            button.setAccessibleName(button.text())

    def _word(self, button: QWidget, number: int, conflict: Conflict, rival: Rival) -> None:
        value = value_words(conflict, rival, self._lists, self._look.language, self._zone)
        source = f"{isolate(rival.desk)}, {isolate(rival.operator)}"
        moment = isolate(rival.at.astimezone(self._zone).strftime("%Y-%m-%d %H:%M"))
        clock = self.tr("{time} by that desk's clock").format(time=moment)
        if isinstance(button, QPushButton):
            button.setText(f"{number + 1}.  {value}\n      {source}\n      {clock}")
            button.setAccessibleName(f"{value}. {source}, {clock}")

    def _leading(self, kind: ConflictKind | None) -> str:
        match kind:
            case None:
                text = self.tr("All desks say the same.")
            case ConflictKind.DOCUMENT:
                text = self.tr("Most likely one person. Open the records at the desk; correct one, or check one out.")
            case ConflictKind.CODE:
                text = self.tr("A desk was copied. Stop one of the two and call headquarters.")
            case _ if not self._allowed:
                text = self.tr("A supervisor decides. Until then every value is kept.")
            case ConflictKind.BED:
                text = self.tr("Choose who moves.")
            case ConflictKind.NUMBER:
                text = self.tr("Choose who gets the family's next number; that person needs a new slip.")
            case ConflictKind.PEOPLE:
                text = self.tr(
                    "These decisions cannot all be right. Choose the one that is wrong: the opposite is said then, at"
                    " every desk. Until then they are shown as one person."
                )
            case _:
                text = self.tr("Choose what is right, by the documents. Is neither right? Open the family and type it.")
        return text
