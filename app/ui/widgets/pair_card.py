"""Two records side by side: what they say, what differs, why they are suspected, and the judgement."""

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.codes import Code, CodeLists
from app.domain.languages import SCRIPTS
from app.identity.matching import Likeness
from app.ui.conflict_words import field_words
from app.ui.isolates import isolate
from app.ui.judging import Judgement, OpenedPair, Side
from app.ui.look import Look
from app.ui.models.members import bed_label
from app.ui.widgets.duplicate_card import reason_text
from app.ui.widgets.flow import Flow
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.leading_label import LeadingLabel

if TYPE_CHECKING:
    from app.identity.likely import SuspectedPair

_PERSONAL = (*(f"names.{script}" for script in SCRIPTS), "birth_date", "sex", "documents", "phone", "nationality")
"""What of two records speaks for one person where it is the same, and is marked where it differs."""


class PairCard(QFrame):
    """Alike fields are quiet; differing ones bold, with an icon and a word. ``zone`` is the camp's."""

    judged = Signal(object)
    """A Judgement."""

    def __init__(
        self, look: Look, lists: CodeLists, zone: tzinfo, *, allowed: bool, parent: QWidget | None = None
    ) -> None:
        """``allowed`` may say that they are one person."""
        super().__init__(parent)
        self.setProperty("card", "true")
        self._look, self._lists, self._zone, self._allowed = look, lists, zone, allowed
        self._pair: SuspectedPair | None = None
        self._opened: OpenedPair | None = None
        self._title, self._why, self._kept = LeadingLabel(look), LeadingLabel(look), LeadingLabel(look)
        self._title.setObjectName("pair.title")
        self._title.setProperty("scale", "title")
        self._why.setObjectName("pair.why")
        self._kept.setObjectName("pair.kept")
        self._kept.setProperty("tone", "muted")
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(1, 1)
        self._rows.setColumnStretch(2, 1)
        self._reason_label, self.reason = QLabel(), QLineEdit()
        self._reason_label.setProperty("scale", "small")
        self._reason_label.setProperty("tone", "muted")
        self._reason_label.setBuddy(self.reason)
        self.reason.setObjectName("pair.reason")
        self.one_button, self.two_button = QPushButton(), QPushButton()
        self.one_button.setObjectName("pair.one")
        self.two_button.setObjectName("pair.two")
        self.one_button.clicked.connect(lambda: self._judge(one_person=True))
        self.two_button.clicked.connect(lambda: self._judge(one_person=False))
        self._one_cap, self._two_cap = KeyCap("Alt+1"), KeyCap("Alt+2")
        self._lay_out()
        look.changed.connect(self._refresh)
        self._refresh()

    def show_pair(self, pair: "SuspectedPair | None") -> None:
        """Show another pair, as soon as its records are read; None shows that there is none."""
        if pair is None or self._pair is None or _codes(pair) != _codes(self._pair):
            self.reason.clear()
        self._pair, self._opened = pair, None
        self._refresh()

    def show_opened(self, opened: OpenedPair) -> None:
        """Show the records of the pair in hand; those of another came too late."""
        if opened.pair is self._pair:
            self._opened = opened
            self._refresh()

    def focus(self) -> None:
        """Put the cursor on the judgement that everybody may give."""
        self.two_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge(self, *, one_person: bool) -> None:
        if self._opened is not None and (self._allowed or not one_person):
            judgement = Judgement(self._opened.pair, one_person, self.reason.text().strip())
            # Judged once: the list that comes brings the next pair.
            self._opened = None
            self._allow()
            self.judged.emit(judgement)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 22, 14)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._why)
        column.addSpacing(8)
        column.addLayout(self._rows)
        column.addStretch(1)
        column.addWidget(self._kept)
        column.addWidget(self._reason_label)
        column.addWidget(self.reason)
        buttons = Flow()
        buttons.add_gap()
        for widget in (self._two_cap, self.two_button, self._one_cap, self.one_button):
            buttons.addWidget(widget)
        column.addLayout(buttons)

    def _allow(self) -> None:
        for button in (self.one_button, self.two_button):
            button.setEnabled(self._opened is not None)

    def _refresh(self) -> None:
        pair = self._pair
        alike = self.tr("Most likely one person")
        if pair is None:
            alike = self.tr("Nobody is suspected to be here twice")
        elif pair.verdict.likeness is not Likeness.SAME:
            alike = self.tr("Perhaps one person")
        self._title.setText(alike)
        self._why.setText(" ".join(map(reason_text, pair.verdict.reasons)) if pair else "")
        self._reason_label.setText(self.tr("Reason (may stay empty)"))
        self.reason.setAccessibleName(self._reason_label.text())
        self._kept.setText(self._keeping(pair) if pair else "")
        for button, words in ((self.one_button, self.tr("One person")), (self.two_button, self.tr("Two people"))):
            button.setText(words)
            button.setAccessibleName(words)
        for widget in (self._reason_label, self.reason, self.two_button, self._two_cap):
            widget.setVisible(pair is not None)
        for widget in (self.one_button, self._one_cap):
            widget.setVisible(pair is not None and self._allowed)
        self._allow()
        self._compare()

    def _keeping(self, pair: "SuspectedPair") -> str:
        if not self._allowed:
            return self.tr("Whether they are one person, a supervisor says.")
        # Ids carry the time of registration: the record registered first is kept.
        kept, other = sorted((pair.first, pair.second), key=lambda found: found.person_id)
        words = self.tr("If they are one person, {kept} is kept, and {other} leads to it. Nothing is deleted.")
        told = words.format(kept=isolate(kept.code), other=isolate(other.code))
        return " ".join(filter(None, (told, self._left_behind(other.person_id))))

    def _left_behind(self, person_id: str) -> str:
        """Say what becomes of those who were registered with the record that leads to the other."""
        sides = self._opened.sides if self._opened else ()
        side = next((side for side in sides if side.member.person.person_id == person_id), None)
        if side is None or len(side.record.members) == 1:
            return ""
        if side.record.family.head == person_id:
            words = self.tr("The others of family {family} stay there with their beds and slips, without their head.")
        else:
            words = self.tr("The others of family {family} stay there with their beds and slips.")
        return words.format(family=isolate(side.record.family.code))

    def _compare(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if self._opened is None:
            return
        first, second = (self._said(side) for side in self._opened.sides)
        for row, (label, one) in enumerate(first.items()):
            other = second[label]
            if one or other:
                self._show_row(row, label, (one, other))

    def _show_row(self, row: int, path: str, values: tuple[str, str]) -> None:
        one, other = values
        personal = path in _PERSONAL
        differs = personal and bool(one and other) and one.casefold() != other.casefold()
        same = personal and one.casefold() == other.casefold()
        caption = QLabel({"code": self.tr("Code"), "registered": self.tr("Registered")}.get(path) or field_words(path))
        caption.setProperty("tone", "muted")
        caption.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._rows.addWidget(caption, row, 0)
        for place, value in enumerate(values, 1):
            words = LeadingLabel(self._look, value or "–")
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setObjectName(f"pair.{path}.{place}")
            if differs or path == "code":
                words.setProperty("weight", "bold")
            elif same:
                words.setProperty("tone", "muted")
            self._rows.addWidget(words, row, place, Qt.AlignmentFlag.AlignTop)
        if personal and not same:
            mark = self.tr("differs") if differs else self.tr("only one says")
            self._rows.addWidget(_Mark(self._look, mark, path, differs=differs), row, 3)

    def _said(self, side: Side) -> dict[str, str]:
        """Return what the record says, by path."""
        person, stay, family = side.member.person, side.member.stay, side.record.family
        documents = (
            f"{self._label(self._lists.document_types, paper.type)} {isolate(paper.number)}"
            for paper in person.documents
        )
        registered = family.registered_at.astimezone(self._zone).strftime("%Y-%m-%d %H:%M")
        return {
            "code": isolate(side.record.code_of(side.member)),
            **{f"names.{script}": isolate(str(person.names.get(script, ""))) for script in SCRIPTS},
            "birth_date": isolate(person.birth_date or ""),
            "sex": self._label(self._lists.sexes, person.sex),
            "documents": "\n".join(documents),
            "phone": isolate(person.phone),
            "nationality": self._label(self._lists.nationalities, person.nationality),
            "family": ", ".join(isolate(member.person.display_name) for member in side.record.members),
            "stays": isolate(bed_label(stay.bed)) if stay and stay.bed else "",
            "registered": isolate(registered),
        }

    def _label(self, codes: tuple[Code, ...], code: str) -> str:
        found = self._lists.find(codes, code)
        return found.label(self._look.language) if found else code


class _Mark(QWidget):
    """An icon and a word, so that colour alone says nothing."""

    def __init__(self, look: Look, words: str, path: str, *, differs: bool) -> None:
        super().__init__()
        self.setObjectName(f"pair.mark.{path}")
        self.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel(look, *(("triangle-alert", "warn") if differs else ("info", "muted")), 18))
        label = QLabel(words)
        label.setProperty("tone", "muted")
        row.addWidget(label)
        row.addStretch(1)


def _codes(pair: "SuspectedPair") -> tuple[str, str]:
    return pair.first.code, pair.second.code
