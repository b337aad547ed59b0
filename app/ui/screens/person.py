"""One person: facts, documents, stay and family; from here the family goes to the desk."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.codes import Code, CodeLists
from app.domain.conflict import Conflict, ConflictKind
from app.domain.languages import SCRIPTS
from app.domain.person import FamilyRecord, IdentityDocument, Member, Stay
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.models.members import bed_label
from app.ui.searching import Opened
from app.ui.widgets.columns import Columns
from app.ui.widgets.custody_line import CustodyLine
from app.ui.widgets.erase_card import EraseCard
from app.ui.widgets.history_card import HistoryCard
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.leading_label import LeadingLabel
from app.ui.widgets.merged_card import MergedCard, PartCard
from app.ui.widgets.page_frame import PageFrame

FACTS_PIXELS, SIDE_PIXELS = 520, 360
"""Least widths of the facts and of what stands beside them, at 100 %."""


class PersonScreen(PageFrame):
    """Shows a member of a FamilyRecord."""

    family_requested = Signal(object)
    """The family's code, to be opened at the desk."""
    reprint_requested = Signal(object)
    """The person's code, for a new copy of the slip."""
    preview_requested = Signal(object)
    """The person's code, to look at the slip that a new copy would be."""
    erasure_requested = Signal(object, object)
    """The person's code, and the reason."""
    parting_requested = Signal(object, object)
    """The code of a record that is to be shown by itself again, and the reason."""
    joining_requested = Signal(object, object)
    """The person's code, and the code of a record that is to lead to them again."""

    def __init__(
        self, look: Look, lists: CodeLists, zone: tzinfo, *, erases: bool, merges: bool, parent: QWidget | None = None
    ) -> None:
        """``erases`` allows to erase a person, ``merges`` to part merged records."""
        super().__init__(look, "person", parent)
        self._zone = zone
        self._look = look
        self._lists = lists
        self._record: FamilyRecord | None = None
        self._number = 1
        self._conflicts: tuple[Conflict, ...] = ()
        self._code, self._name, self._also = LeadingLabel(look), LeadingLabel(look), LeadingLabel(look)
        self._code.setObjectName("person.code")
        self._code.setProperty("weight", "bold")
        self._name.setObjectName("person.name")
        self._name.setProperty("scale", "huge")
        self._also.setProperty("tone", "muted")
        self._also.setProperty("scale", "title")
        self._differing = _Differing(look)
        self.custody = CustodyLine(look, zone)
        self.merged = MergedCard(look, zone, allowed=merges)
        self.history = HistoryCard(look, lists, zone)
        self._facts, self._family = QGridLayout(), QVBoxLayout()
        self._facts.setHorizontalSpacing(28)
        self._facts.setVerticalSpacing(9)
        self._facts.setColumnStretch(1, 1)
        self._family_title = QLabel()
        self._family_title.setProperty("weight", "bold")
        self.open_button, self.print_button = QPushButton(), QPushButton()
        self.erase_button, self.preview_button = QPushButton(), QPushButton()
        self.erase_card, self.part_card = EraseCard(look), PartCard(look)
        self.open_button.setProperty("kind", "primary")
        for name, button in (
            ("person.open_family", self.open_button),
            ("person.reprint", self.print_button),
            ("person.preview", self.preview_button),
            ("person.erase", self.erase_button),
        ):
            button.setObjectName(name)
        self.open_button.clicked.connect(self._ask_family)
        self.print_button.clicked.connect(self._ask_reprint)
        self.preview_button.clicked.connect(self._ask_preview)
        self.erase_button.clicked.connect(self.part_card.hide)
        self.erase_button.clicked.connect(self.erase_card.ask)
        self.erase_card.confirmed.connect(self._ask_erasure)
        self.merged.parting_requested.connect(self.erase_card.hide)
        self.merged.parting_requested.connect(self.part_card.ask_about)
        self.merged.joining_requested.connect(self._ask_joining)
        self.part_card.confirmed.connect(self._ask_parting)
        for card in (self.erase_card, self.part_card):
            card.declined.connect(self.focus)
        self._lay_out()
        # Only now: shown before it has a place, it would be a window of its own.
        self.erase_button.setVisible(erases)
        look.changed.connect(self._refresh)
        self._refresh()

    def show_opened(self, opened: Opened) -> None:
        """Show a member of a family."""
        self._record = opened.record
        self._number = opened.number
        for card in (self.erase_card, self.part_card):
            card.hide()
        self._refresh()

    def show_conflicts(self, conflicts: tuple[Conflict, ...]) -> None:
        """Mark the fields that desks said differently."""
        if conflicts != self._conflicts:
            self._conflicts = conflicts
            self._refresh()

    def focus(self) -> None:
        """Put the cursor on what one most likely wants next."""
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the focused button on Enter."""
        focused = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def code(self) -> str:
        """Return the code of the person in view; an empty one before anybody was."""
        return f"{self._record.family.code}-{self._number}" if self._record else ""

    def _ask_family(self) -> None:
        if self._record is not None:
            self.family_requested.emit(self._record.family.code)

    def _ask_reprint(self) -> None:
        if self._record is not None:
            self.reprint_requested.emit(f"{self._record.family.code}-{self._number}")

    def _ask_preview(self) -> None:
        if self._record is not None:
            self.preview_requested.emit(self.code())

    def _ask_erasure(self, reason: str) -> None:
        if self._record is not None:
            self.erasure_requested.emit(f"{self._record.family.code}-{self._number}", reason)

    def _ask_parting(self, reason: str) -> None:
        if self.part_card.merged is not None:
            self.parting_requested.emit(self.part_card.merged.code, reason)

    def _ask_joining(self, code: str) -> None:
        if self._record is not None:
            self.joining_requested.emit(f"{self._record.family.code}-{self._number}", code)

    def _lay_out(self) -> None:
        card, family_card = QFrame(), QFrame()
        card.setProperty("card", "true")
        family_card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(6)
        for label in (self._code, self._name, self._differing, self._also, self.custody, self.merged):
            column.addWidget(label)
        column.addSpacing(16)
        column.addLayout(self._facts)
        column.addStretch(1)
        family_column = QVBoxLayout(family_card)
        family_column.setContentsMargins(20, 18, 20, 18)
        family_column.setSpacing(10)
        family_column.addWidget(self._family_title)
        family_column.addLayout(self._family)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(family_card)
        side.addWidget(self.history, 1)
        body = Columns(self._look)
        body.add(card, 1, FACTS_PIXELS)
        body.add(side, 0, SIDE_PIXELS)
        self.title.hide()  # the name stands there itself
        self.set_body(self.erase_card, self.part_card, body, scrolls=True)
        for button in (self.erase_button, self.preview_button, self.print_button):
            self.add_action(button)
        self.add_action(self.open_button, "Enter")

    def _refresh(self) -> None:
        self.open_button.setText(self.tr("Open the family at the desk"))
        self.print_button.setText(self.tr("Print a new slip"))
        self.preview_button.setText(self.tr("Preview of the slip"))
        self.erase_button.setText(self.tr("Erase…"))
        for button in (self.open_button, self.print_button, self.preview_button, self.erase_button):
            button.setAccessibleName(button.text())
        record = self._record
        if record is None:
            return
        member = next(member for member in record.members if member.person.number == self._number)
        names = [str(member.person.names[script]) for script in SCRIPTS if script in member.person.names]
        self._code.setText(isolate(record.code_of(member)))
        self._name.setText(names[0] if names else "")
        self._also.setText("   ·   ".join(map(isolate, names[1:])))
        self._also.setVisible(len(names) > 1)
        self._differing.setVisible(bool(self._differ(member, "names")))
        self._show_facts(member, self._facts_of(member))
        self._show_family(record)

    def _facts_of(self, member: Member) -> tuple[tuple[str, str, str], ...]:
        person, stay, lists = member.person, member.stay, self._lists
        documents = "\n".join(map(self._document, person.documents))
        claim = self._label(lists.claim_bases, person.claim.basis)
        if person.claim.through_name:
            relation = self._label(lists.claim_relations, person.claim.through_relation)
            through = isolate(person.claim.through_name) + (f" ({relation})" if relation else "")
            claim = self.tr("{basis}, through {person}").format(basis=claim, person=through)
        place = isolate(bed_label(stay.bed)) if stay and stay.bed else self.tr("No bed yet")
        facts = (
            (self.tr("Born"), isolate(person.birth_date or ""), "birth_date"),
            (self.tr("Sex"), self._label(lists.sexes, person.sex), "sex"),
            (self.tr("Relationship to head"), self._label(lists.relationships, person.relationship), "relationship"),
            (self.tr("Nationality"), self._label(lists.nationalities, person.nationality), "nationality"),
            (self.tr("Documents"), documents, "documents"),
            (self.tr("Phone"), isolate(person.phone), "phone"),
            (self.tr("Marital status"), self._label(lists.marital_statuses, person.marital_status), "marital_status"),
            (self.tr("Languages"), ", ".join(self._label(lists.languages, code) for code in person.languages), ""),
            (self.tr("Needs"), ", ".join(self._label(lists.needs, need) for need in person.needs), "needs"),
            (self.tr("Right claimed as"), claim, "claim"),
            (self.tr("Bed"), place, "stays"),
            (self.tr("Arrived"), self._arrived(stay), ""),
            (self.tr("Presence"), self.tr("In the camp") if member.present else self.tr("Out"), ""),
            (self.tr("Slip"), self._slip(member), ""),
        )
        return tuple((label, value, path) for label, value, path in facts if value or self._differ(member, path))

    def _differ(self, member: Member, path: str) -> bool:
        """Whether desks said this part of the record differently."""
        for conflict in self._conflicts:
            mine = any(rival.person_id == member.person.person_id for rival in conflict.rivals)
            part = conflict.field.split(".", maxsplit=1)[0]
            if conflict.kind is not ConflictKind.VALUE:
                part = {ConflictKind.BED: "stays", ConflictKind.DOCUMENT: "documents"}.get(conflict.kind, "")
            if path and mine and part == path:
                return True
        return False

    def _arrived(self, stay: Stay | None) -> str:
        return isolate(stay.arrived_at.astimezone(self._zone).strftime("%Y-%m-%d %H:%M")) if stay else ""

    def _document(self, document: IdentityDocument) -> str:
        words = f"{self._label(self._lists.document_types, document.type)} {isolate(document.number)}"
        if document.issuer:
            words += f", {self._label(self._lists.nationalities, document.issuer)}"
        if document.expires:
            until = self.tr("until {day}").format(day=isolate(document.expires))
            words += f", {until}"
        return words

    def _slip(self, member: Member) -> str:
        if member.slip is None:
            return self.tr("None yet")
        if member.slip_waits:
            return self.tr("Copy {number}, not printed yet").format(number=isolate(member.slip.copy_number))
        return self.tr("Copy {number}, valid until {day}").format(
            number=isolate(member.slip.copy_number), day=isolate(member.slip.expires_on)
        )

    def _show_facts(self, member: Member, facts: tuple[tuple[str, str, str], ...]) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, (label, value, path) in enumerate(facts):
            caption, words = QLabel(label), LeadingLabel(self._look, value or "–")
            caption.setProperty("tone", "muted")
            caption.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            self._facts.addWidget(caption, row, 0)
            if not self._differ(member, path):
                self._facts.addWidget(words, row, 1)
                continue
            both = QWidget()
            column = QVBoxLayout(both)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(words)
            column.addWidget(_Differing(self._look))
            self._facts.addWidget(both, row, 1)

    def _show_family(self, record: FamilyRecord) -> None:
        self._family_title.setText(self.tr("Family {code}").format(code=isolate(record.family.code)))
        while (item := self._family.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for member in record.members:
            relation = self._label(self._lists.relationships, member.person.relationship)
            name = isolate(member.person.display_name)
            words = LeadingLabel(self._look, f"{member.person.number}.  {name}\n      {relation}")
            if member.person.number == self._number:
                words.setProperty("weight", "bold")
            self._family.addWidget(words)

    def _label(self, codes: tuple[Code, ...], code: str) -> str:
        found = self._lists.find(codes, code)
        return found.label(self._look.language) if found else code


class _Differing(QWidget):
    """The mark beside a field that desks said differently: icon and words."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("person.differing")
        self._words = LeadingLabel(look)
        self._words.setProperty("tone", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel(look, "triangle-alert", "warn", 18))
        row.addWidget(self._words, 1)
        look.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self._words.setText(self.tr("desks say this differently"))
        self.setAccessibleName(self._words.text())
