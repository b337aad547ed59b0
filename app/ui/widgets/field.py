"""One input with its label, the mark of a carried-over value, and what is wrong with it."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.translation import translate
from app.ui.widgets.edits import TextEdit
from app.ui.widgets.ghost_edit import GhostEdit
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.leading_label import LeadingLabel

ROOM_PIXELS = 30
"""For the icon of the mark and the gaps around it."""
EDGE_PIXELS = 28
"""Of an input, around its words, at 100 %."""
LEAST_PIXELS, LABEL_PIXELS = 114, 128
"""At 100 %: room for a date, and how much of its label a field insists on."""


@dataclass(frozen=True)
class FieldChange:
    """What an operator committed: the field's path in the member, and the value."""

    path: str
    value: str


class Field(QWidget):
    """``path`` names the field in a member's form; ``label`` is English text of the context ``fields``."""

    committed = Signal(object)
    """A FieldChange, when the field is left or Enter is pressed and its value differs."""
    typed = Signal(object)
    """A FieldChange at every key; nothing is committed yet."""

    def __init__(self, look: Look, path: str, label: str, edit: TextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.path = path
        self.edit = edit
        self._label = label
        self._shown = ""
        self._problem = self._heading = ""
        self._unknown = False
        self._is_carried = False
        self._sign = IconLabel(look, "corner-down-right", "accent", 14)
        self._mark = QLabel()
        self._mark.setProperty("scale", "small")
        self._mark.setProperty("tone", "accent")
        self._words = LeadingLabel(look, wraps=False)
        self._words.setProperty("scale", "small")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words.setBuddy(edit)
        edit.setObjectName(f"member.{path}")
        edit.editingFinished.connect(self.commit)
        edit.textChanged.connect(self._show_hint)
        edit.editingFinished.connect(self._mark_unknown)
        edit.textEdited.connect(lambda _: self._mark_unknown(typing=True))
        edit.textEdited.connect(lambda _: self.typed.emit(FieldChange(self.path, edit.value())))
        if isinstance(edit, GhostEdit):
            edit.ghost_changed.connect(self._refresh)
            edit.textChanged.connect(self._refresh)
        self._lay_out()
        look.changed.connect(self._refresh)
        self.mark_carried(carried=False)

    def show_value(self, value: str) -> None:
        """Show what the form holds, without its being a change."""
        self.edit.set_value(value)
        self._shown = self.edit.value()
        self._unknown = False
        self._show_state()

    def mark_carried(self, *, carried: bool) -> None:
        """Say whether the value was taken over from another member."""
        self._is_carried = carried
        self._refresh()

    def minimumSizeHint(self) -> QSize:
        """Room for a date or a code, and for the label while it is not too long."""
        label = self._words.fontMetrics().horizontalAdvance(self._heading) + self._look.pixels(ROOM_PIXELS) // 2
        wanted = max(self._look.pixels(LEAST_PIXELS), min(label, self._look.pixels(LABEL_PIXELS)))
        return QSize(wanted, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Mark as much as there is room for."""
        super().resizeEvent(event)
        self._show_mark()

    def show_problem(self, problem: str) -> None:
        """Say in the label what is wrong; nothing clears it."""
        self._problem = problem
        self._show_state()

    def _mark_unknown(self, *, typing: bool = False) -> None:
        """Mark a value that is none of the choices when the field is left, not while it is being typed."""
        unknown = not typing and not self.edit.is_known()
        if unknown != self._unknown:
            self._unknown = unknown
            self._show_state()

    def _show_state(self) -> None:
        bad = bool(self._problem) or self._unknown
        for widget, name, value in (
            (self.edit, "problem", "true" if bad else "false"),
            (self._words, "tone", "bad" if bad else "muted"),
        ):
            if widget.property(name) != value:
                widget.setProperty(name, value)
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        self._refresh()

    def focus(self) -> None:
        """Put the cursor here."""
        self.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_mark(self) -> None:
        """Leave the mark to its icon where words would crowd the label out, and a suggestion to its grey text."""
        metrics, icon = self._words.fontMetrics(), self._look.pixels(ROOM_PIXELS)
        label, mark = metrics.horizontalAdvance(self._heading) + icon, metrics.horizontalAdvance(self._mark.text())
        marked = bool(self._mark.text())
        self._sign.setVisible(marked and (self._is_carried or label < self.width()))
        self._mark.setVisible(marked and label + mark < self.width())
        taken = (icon if not self._sign.isHidden() else 0) + (mark if not self._mark.isHidden() else 0)
        self._show_hint()
        room = self.width() - taken
        self._words.setText(metrics.elidedText(self._heading, Qt.TextElideMode.ElideRight, room))

    def _show_hint(self) -> None:
        """Say what is wrong to whoever points at the field, or the whole of a value that has no room in it."""
        text = self.edit.text()
        cut = self.edit.fontMetrics().horizontalAdvance(text) > self.edit.width() - self._look.pixels(EDGE_PIXELS)
        problem = self._heading if self.edit.property("problem") == "true" else ""
        self.edit.setToolTip("\n".join(filter(None, (problem, text if cut else ""))))

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(4)
        heading.addWidget(self._words, 1)
        heading.addWidget(self._sign)
        heading.addWidget(self._mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(heading)
        column.addWidget(self.edit)

    def _refresh(self) -> None:
        label = translate("fields", self._label)
        problem = self._problem or (
            self.tr("{label}: none of the choices").format(label=label) if self._unknown else ""
        )
        icon, mark, hint = self._told_of_value()
        self._sign.draw(icon, "accent")
        self._sign.setToolTip(hint)
        self._mark.setText(mark)
        self._heading = problem or label
        self._words.setToolTip(self._heading)
        self.updateGeometry()
        self.edit.setAccessibleName(label)
        self._show_mark()
        self.edit.setAccessibleDescription(". ".join(part for part in (problem, hint) if part))

    def _told_of_value(self) -> tuple[str, str, str]:
        """Return the icon, the mark and the hint of a value that nobody typed; no mark where somebody did."""
        back = "corner-down-left" if self._look.mirrored else "corner-down-right"
        if self._is_carried:
            return back, self.tr("carried over"), self.tr("carried over: typing replaces it")
        if isinstance(self.edit, GhostEdit) and self.edit.ghost() and not self.edit.text():
            return (
                "chevron-down",
                self.tr("suggested"),
                self.tr("suggested: Down takes {spelling}").format(spelling=isolate(self.edit.ghost())),
            )
        return back, "", ""

    def commit(self) -> None:
        """Tell a value that was typed but not left yet."""
        value = self.edit.value()
        if value != self._shown:
            self._shown = value
            self.committed.emit(FieldChange(self.path, value))
