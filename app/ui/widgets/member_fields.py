"""The fields of the current member: two panels, one key apart, in the order in which papers are read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.codes import CodeLists
from app.domain.marking import QT_TRANSLATE_NOOP
from app.ui.choices import Choice, Choices, choices_of
from app.ui.family_editor import FamilyEditor
from app.ui.form_paths import read_field
from app.ui.look import Look
from app.ui.widgets.edits import CodeEdit, CodesEdit, TextEdit
from app.ui.widgets.field import Field
from app.ui.widgets.field_grid import FieldGrid
from app.ui.widgets.ghost_edit import GhostEdit


@dataclass(frozen=True)
class FieldPlace:
    """A field and where it stands; ``span`` is its share of its row.

    ``codes`` names its list in CodeLists, or ``beds`` or ``living``.
    """

    panel: int
    row: int
    span: int
    path: str
    label: str
    codes: str = ""


FIELDS = (
    FieldPlace(0, 0, 3, "names.Latn.surname", QT_TRANSLATE_NOOP("fields", "Family name")),
    FieldPlace(0, 0, 3, "names.Latn.given", QT_TRANSLATE_NOOP("fields", "Given name")),
    FieldPlace(0, 0, 2, "names.Latn.patronymic", QT_TRANSLATE_NOOP("fields", "Patronymic")),
    FieldPlace(0, 0, 2, "birth_date", QT_TRANSLATE_NOOP("fields", "Born")),
    FieldPlace(0, 0, 2, "sex", QT_TRANSLATE_NOOP("fields", "Sex"), "sexes"),
    FieldPlace(0, 1, 3, "relationship", QT_TRANSLATE_NOOP("fields", "Relationship to head"), "relationships"),
    FieldPlace(0, 1, 3, "nationality", QT_TRANSLATE_NOOP("fields", "Nationality"), "nationalities"),
    FieldPlace(0, 1, 3, "documents.0.type", QT_TRANSLATE_NOOP("fields", "Document"), "document_types"),
    FieldPlace(0, 1, 3, "documents.0.number", QT_TRANSLATE_NOOP("fields", "Document number")),
    FieldPlace(0, 2, 3, "documents.0.issuer", QT_TRANSLATE_NOOP("fields", "Issued by"), "nationalities"),
    FieldPlace(0, 2, 3, "documents.0.expires", QT_TRANSLATE_NOOP("fields", "Expires")),
    FieldPlace(0, 2, 3, "phone", QT_TRANSLATE_NOOP("fields", "Phone")),
    FieldPlace(0, 2, 3, "bed", QT_TRANSLATE_NOOP("fields", "Bed"), "beds"),
    FieldPlace(1, 0, 2, "names.Cyrl.surname", QT_TRANSLATE_NOOP("fields", "Family name, Cyrillic")),
    FieldPlace(1, 0, 2, "names.Cyrl.given", QT_TRANSLATE_NOOP("fields", "Given name, Cyrillic")),
    FieldPlace(1, 0, 2, "names.Cyrl.patronymic", QT_TRANSLATE_NOOP("fields", "Patronymic, Cyrillic")),
    FieldPlace(1, 0, 2, "names.Hebr.surname", QT_TRANSLATE_NOOP("fields", "Family name, Hebrew")),
    FieldPlace(1, 0, 2, "names.Hebr.given", QT_TRANSLATE_NOOP("fields", "Given name, Hebrew")),
    FieldPlace(1, 0, 2, "names.Hebr.patronymic", QT_TRANSLATE_NOOP("fields", "Father, Hebrew")),
    FieldPlace(1, 1, 2, "marital_status", QT_TRANSLATE_NOOP("fields", "Marital status"), "marital_statuses"),
    FieldPlace(1, 1, 2, "languages", QT_TRANSLATE_NOOP("fields", "Languages"), "languages"),
    FieldPlace(1, 1, 2, "documents.1.type", QT_TRANSLATE_NOOP("fields", "Second document"), "document_types"),
    FieldPlace(1, 1, 2, "documents.1.number", QT_TRANSLATE_NOOP("fields", "Its number")),
    FieldPlace(1, 1, 2, "documents.1.issuer", QT_TRANSLATE_NOOP("fields", "Issued by"), "nationalities"),
    FieldPlace(1, 1, 2, "documents.1.expires", QT_TRANSLATE_NOOP("fields", "Expires")),
    FieldPlace(1, 2, 4, "claim.basis", QT_TRANSLATE_NOOP("fields", "Right claimed as"), "claim_bases"),
    FieldPlace(1, 2, 4, "claim.through_name", QT_TRANSLATE_NOOP("fields", "Claimed through (name)")),
    FieldPlace(1, 2, 2, "claim.through_relation", QT_TRANSLATE_NOOP("fields", "Who is"), "claim_relations"),
    FieldPlace(1, 2, 2, "claim.through_living", QT_TRANSLATE_NOOP("fields", "Living"), "living"),
)
"""Every field of a member's form that is typed, in the order in which Enter and Tab go through them."""

WANTED = ("names.Latn.surname", "names.Latn.given", "birth_date", "sex", "relationship", "phone", "bed")
"""Where the cursor goes after a passport was read: the first of these that is empty."""


SPELLED = tuple(f"names.{script}.{part}" for script in ("Cyrl", "Hebr") for part in ("surname", "given"))
"""The names that a spelling is offered for."""


class MemberFields(QStackedWidget):
    """Shows the current member of a FamilyEditor; each committed value is told by ``committed``."""

    committed = Signal(object)
    """A FieldChange."""
    typed = Signal(object)
    """A FieldChange at every key; nothing is committed yet."""
    reached = Signal(object)
    """The path of the field that the cursor came to."""
    last_left = Signal()
    """Enter on the last field of a panel."""

    def __init__(self, look: Look, lists: CodeLists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lists = lists
        self._beds = Choices()
        self._panels = tuple(QWidget() for _ in range(1 + max(place.panel for place in FIELDS)))
        self._grids = tuple(map(FieldGrid, self._panels))
        self._asked: frozenset[str] = frozenset()
        self._typed: set[str] = set()
        self._fields = {place.path: self._make(place) for place in FIELDS}
        for panel in self._panels:
            self.addWidget(panel)
        self._order()
        look.changed.connect(self._offer)
        self._offer()

    def show_member(self, editor: FamilyEditor) -> None:
        """Show the current member's values."""
        for path, field in self._fields.items():
            field.show_problem("")
            field.show_value(read_field(editor.member, path))
            field.mark_carried(carried=editor.is_carried(path))

    def show_carried(self, editor: FamilyEditor) -> None:
        """Mark what is still carried over."""
        for path, field in self._fields.items():
            field.mark_carried(carried=editor.is_carried(path))

    def offer_spellings(self, spellings: dict[str, tuple[str, ...]]) -> None:
        """Offer spellings of the names that are empty, by path."""
        for path in SPELLED:
            edit = self._fields[path].edit
            # Who goes round through the spellings has one of them in the field, and still sees the others.
            if isinstance(edit, GhostEdit) and not (edit.hasFocus() and edit.text()):
                edit.offer_spellings(spellings.get(path, ()))

    def offer_beds(self, beds: Choices) -> None:
        """Offer the camp's beds."""
        self._beds = beds
        self._offer()

    def show_problems(self, problems: dict[str, str]) -> None:
        """Show what is wrong, by path; what is wrong with a part of the form stands at its first field."""
        shown = {self._known(path): problem for path, problem in reversed(problems.items())}
        for path, field in self._fields.items():
            field.show_problem(shown.get(path, ""))

    def focus_field(self, path: str) -> None:
        """Go to a field, or to the first field that stands for a part of the form (``names`` and the like)."""
        field = self._fields.get(self._known(path)) or self._fields[FIELDS[0].path]
        self.show_panel(next(place.panel for place in FIELDS if place.path == field.path))
        field.focus()

    def has_field(self, path: str) -> bool:
        """Whether the path is a field's."""
        return path in self._fields

    def focused_path(self) -> str:
        """The path of the field that has the cursor."""
        return next((path for path, field in self._fields.items() if field.edit.hasFocus()), "")

    def commit_focused(self) -> None:
        """Commit the field in hand, before a key takes the operator elsewhere."""
        if field := self._fields.get(self.focused_path()):
            field.commit()

    def focus_first_empty(self) -> None:
        """Go to the first field that still wants something; to the first one when none does."""
        wanted = (path for path in WANTED if not self._fields[path].edit.value())
        self.focus_field(next(wanted, FIELDS[0].path))

    def show_panel(self, panel: int) -> None:
        """Show a panel by its number."""
        self.setCurrentIndex(panel % len(self._panels))

    def turn_panel(self) -> None:
        """Show the next panel, with the cursor in the first field that this camp fills in and that is empty yet."""
        self.show_panel(self.currentIndex() + 1)
        paths = [place.path for place in FIELDS if place.panel == self.currentIndex()]
        wanted = (path for path in paths if path in self._asked and not self._fields[path].edit.value())
        self.focus_field(next(wanted, paths[0]))

    def ask_for(self, paths: Sequence[str]) -> None:
        """Say which fields of the further panels this camp fills in."""
        self._asked = frozenset(paths)

    def take_typed(self) -> tuple[str, ...]:
        """Return the fields of the further panels that were typed into since the last time this was asked."""
        typed, self._typed = self._typed, set()
        return tuple(place.path for place in FIELDS if place.path in typed)

    def _known(self, path: str) -> str:
        """Return the path of the field, or of the first field of the part; empty for none."""
        return path if path in self._fields else next((name for name in self._fields if name.startswith(path)), "")

    def _make(self, place: FieldPlace) -> Field:
        kinds: dict[str, type[TextEdit]] = {"": TextEdit, "languages": CodesEdit}
        edit = GhostEdit() if place.path in SPELLED else kinds.get(place.codes, CodeEdit)()
        field = Field(self._look, place.path, place.label, edit)
        field.committed.connect(self.committed)
        field.typed.connect(self.typed)
        if place.panel:
            edit.textEdited.connect(lambda: self._typed.add(place.path))
        edit.reached.connect(lambda: self.reached.emit(place.path))
        self._grids[place.panel].add(field, place.row, place.span)
        return field

    def _order(self) -> None:
        fields = list(self._fields.values())
        places = {place.path: place for place in FIELDS}
        for field, following in zip(fields, [*fields[1:], None], strict=True):
            if following is not None and places[field.path].panel == places[following.path].panel:
                QWidget.setTabOrder(field.edit, following.edit)
                field.edit.entered.connect(following.focus)
            else:
                field.edit.entered.connect(self.last_left)

    def _offer(self) -> None:
        special = {"beds": self._beds, "living": self._living()}
        for place in FIELDS:
            edit = self._fields[place.path].edit
            if isinstance(edit, CodeEdit | CodesEdit):
                codes = special.get(place.codes)
                edit.offer_choices(codes or choices_of(getattr(self._lists, place.codes, ()), self._look.language))

    def _living(self) -> Choices:
        return Choices((Choice("yes", self.tr("Yes", "living")), Choice("no", self.tr("No", "living"))))
