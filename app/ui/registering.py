"""The family at the desk: what the fields, keys and scans do to it, and how it is kept and saved."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import GatehouseError
from app.domain.family_code import read_code
from app.domain.form import FamilyForm
from app.domain.registration import HEAD
from app.domain.text_rules import plain_number
from app.ui.choices import Choice, Choices
from app.ui.family_editor import FamilyEditor
from app.ui.form_paths import member_path
from app.ui.mrz_filling import fill_from_mrz, forget_reading, holds_reading
from app.ui.spelling import spellings_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.domain.desk import Draft
    from app.domain.expected import ExpectedPerson
    from app.identity.mrz import MrzResult
    from app.services.desk import DeskServices
    from app.ui.widgets.field import FieldChange


USED = "fields_used"
"""The setting that says which fields behind F5 this camp fills in."""
SETTLED = 250
"""Milliseconds in one field after which the draft is told of it: somebody is at work there."""


class Registering(QObject):
    """Works on one FamilyEditor at a time. Every change is in the draft before the next key is read."""

    opened = Signal()
    """Another family is at the desk."""
    member_selected = Signal()
    """Another member is current."""
    changed = Signal()
    """A value changed."""
    saved = Signal(object)
    """A FamilyRecord: it is committed."""
    refused = Signal(object)
    """An Exception; what was typed is still there."""
    known_here = Signal(object)
    """People of other families who hold a document of this one, as a tuple of Found; asked once for a family."""
    draft_found = Signal(object)
    """A Draft that was typed and never saved."""
    resumed_at = Signal(object)
    """The path of the field that a draft goes on at."""
    set_aside = Signal(object)
    """The code of a family that left the desk unsaved; its draft stays."""

    document_read = Signal(object)
    """The number of the document that a scan put into the current member."""

    def __init__(self, services: "DeskServices", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._asked: set[str] = set()
        self._kept = False
        self._focus = ""
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._settled.timeout.connect(self._keep_focus)
        self.editor = self._blank()

    @property
    def is_blank(self) -> bool:
        """Whether nothing has been typed into the family at the desk."""
        members = self.editor.form.members
        return not self.editor.saved and len(members) == 1 and self.editor.is_blank(members[0])

    def begin(self) -> None:
        """Put an empty form on the desk; a form that is still empty is used again, its code with it."""
        self._open(self.editor if self.is_blank else self._blank())

    def look_for_draft(self) -> None:
        """Tell of a draft that is not the form at the desk."""
        draft = self._services.keep_draft.latest()
        if draft is not None and draft.form.op_id != self.editor.form.op_id:
            self.draft_found.emit(draft)

    def resume(self, draft: "Draft") -> None:
        """Go on with a draft, at the member and field where it was left."""
        self._open(self._editor(draft.form))
        self._kept = True
        place = member_path(draft.focus)
        if place is not None:
            self.select(place[0])
            self.resumed_at.emit(place[1])

    def reach(self, path: str) -> None:
        """Remember the field in which the operator is now, so that a draft goes on there."""
        self._focus = path
        self._settled.start()

    def open_saved(self, code: str) -> None:
        """Put a saved family on the desk by a family or person code, to correct it or to add people."""
        try:
            family, number = read_code(code)
            editor = self._editor(self._services.register_family.form_of(family))
        except GatehouseError as error:
            self.refused.emit(error)
            return
        editor.select((number or 1) - 1)
        self._open(editor)

    def put(self, change: "FieldChange") -> None:
        """Take a committed field."""
        if self.editor.put(change.path, change.value):
            self._focus = change.path
            self._keep()

    def fill_from_mrz(self, result: "MrzResult", instead_of: "MrzResult | None" = None) -> None:
        """Fill the current member from a passport; a member who is complete already gets a new one beside.

        ``instead_of`` is a reading that filled a member before and was wrong: it is that member who is filled again.
        """
        today = self._services.print_papers.today()
        if instead_of is not None and (holder := self._holder(instead_of)) is not None:
            self.editor.select(holder)
            forget_reading(self.editor.member, instead_of)
        elif (place := self._listed(result, today)) is not None:
            self.editor.select(place)
        elif self.editor.is_complete(self.editor.member) and not self._holds(result):
            self.add_member()
        self.editor.forget_carried()
        fill_from_mrz(self.editor.member, result, today)
        self._keep()
        self.member_selected.emit()
        self.document_read.emit(result.document_number)

    def take_over(self, people: "Sequence[ExpectedPerson]") -> tuple[tuple[str, str], ...]:
        """Put people of a list into the form; return who became whom: pairs of expected id and op id.

        Whoever holds one of their documents in the form is filled up; else a family half typed is set aside as a draft,
        and they begin one of their own.
        """
        if not self.is_blank and not any(self._place_of(person) is not None for person in people):
            self.begin()
        editor, pairs = self.editor, list[tuple[str, str]]()
        headed = any(person.form.relationship == HEAD for person in people)
        for person in sorted(people, key=lambda person: person.form.relationship != HEAD):
            place = self._place_of(person)
            if place is not None:
                editor.select(place)
            elif editor.is_blank(editor.form.members[-1]):
                editor.select(len(editor.form.members) - 1)
            else:
                editor.add_member(self._next_bed())
            member = editor.member
            if headed and member.relationship == HEAD:
                member.relationship = ""
            editor.take_over(member, person.form)
            pairs.append((person.expected_id, member.op_id))
        first = dict(pairs)[people[0].expected_id]
        editor.select([member.op_id for member in editor.form.members].index(first))
        self._keep()
        self.member_selected.emit()
        return tuple(pairs)

    def toggle_need(self, need: str) -> None:
        """Switch a need of the current member."""
        self.editor.toggle_need(need)
        self._keep()

    def add_member(self) -> None:
        """Add a person, unless the current one is still empty."""
        if self.editor.is_blank(self.editor.form.members[-1]):
            self.select(len(self.editor.form.members) - 1)
            return
        self.editor.add_member(self._next_bed())
        self._keep()
        self.member_selected.emit()

    def remove_member(self) -> bool:
        """Take the current member out and return whether; who is registered already stays registered."""
        if self.editor.member.op_id in self.editor.saved:
            return False
        self.editor.remove_member()
        if self.is_blank:
            self._services.keep_draft.discard(self.editor.form.op_id)
            self._kept = False
            self.changed.emit()
        else:
            self._keep()
        self.member_selected.emit()
        return True

    def select(self, place: int) -> None:
        """Make a member current, counted from 0."""
        if place != self.editor.current and self.editor.select(place):
            self.member_selected.emit()

    def step(self, by: int) -> None:
        """Go to the previous or next member; after the last one comes a new one."""
        if self.editor.current + by >= len(self.editor.form.members):
            self.add_member()
        else:
            self.select(self.editor.current + by)

    def keep_photo(self, path: str) -> None:
        """Keep a picture file as the current member's photo."""
        try:
            self.editor.member.photo = self._services.keep_photo(Path(path).read_bytes())
        except (GatehouseError, OSError) as error:
            self.refused.emit(error)
            return
        self._keep()

    def photo(self) -> bytes | None:
        """The current member's photo, as JPEG."""
        photo = self.editor.member.photo
        return self._services.keep_photo.read(photo) if photo else None

    def save(self) -> None:
        """Commit the family, and put the next empty form on the desk."""
        form = self.editor.without_blanks()
        try:
            known = () if form.op_id in self._asked else self._services.register_family.already_here(form)
            if known:
                self._asked.add(form.op_id)
                self.known_here.emit(known)
                return
            record = self._services.register_family(form)
        except GatehouseError as error:
            self.refused.emit(error)
            return
        self._kept = False
        self.editor = self._blank()
        self.saved.emit(record)
        self.opened.emit()

    def used(self) -> tuple[str, ...]:
        """The fields of the further panels that were typed into for the last family: what this camp asks for."""
        return tuple(self._services.settings.get(USED).split())

    def remember_used(self, paths: "Sequence[str]") -> None:
        """Keep which fields of the further panels this family had typed into; none says nothing of the camp."""
        if paths and tuple(paths) != self.used():
            self._services.settings.set(USED, " ".join(paths))

    def beds(self) -> Choices:
        """The camp's beds, the free ones first; those that this family has count as free to it."""
        own = {member.bed for member in self.editor.form.members} - {""}
        states = self._services.list_beds()
        ordered = sorted(states, key=lambda state: bool(state.occupants) and state.bed.bed_id not in own)
        return Choices(
            tuple(
                Choice(
                    value=state.bed.bed_id,
                    label=str(state.bed),
                    also=(state.bed.bed_id,),
                    detail="" if state.bed.bed_id in own else " ".join(state.occupants),
                )
                for state in ordered
            )
        )

    def spellings(self) -> dict[str, tuple[str, ...]]:
        """Probable spellings of the current member's names in the scripts nobody has typed yet, by path."""
        return spellings_for(self.editor.member, self._services.suggest_spellings)

    def _holds(self, result: "MrzResult") -> bool:
        return holds_reading(self.editor.member, result)

    def _holder(self, result: "MrzResult") -> int | None:
        """Return which member has the document of this reading, the current one first."""
        members = self.editor.form.members
        places = sorted(range(len(members)), key=lambda place: place != self.editor.current)
        return next((place for place in places if holds_reading(members[place], result)), None)

    def _listed(self, result: "MrzResult", today: "date") -> int | None:
        """Return which member of an expected family a passport is of: by its number, else by the only such birth."""
        editor = self.editor
        listed = [place for place, member in enumerate(editor.form.members) if member.op_id in editor.listed]
        members = editor.form.members
        held = [place for place in listed if holds_reading(members[place], result)]
        born = str(result.birth_date_on(today) or "")
        alike = [place for place in listed if not members[place].documents and members[place].birth_date == born]
        return held[0] if held else alike[0] if len(alike) == 1 else None

    def _place_of(self, person: "ExpectedPerson") -> int | None:
        """Return which member holds a document of somebody expected."""
        numbers = {plain_number(document.number) for document in person.form.documents} - {""}
        return next(
            (
                place
                for place, member in enumerate(self.editor.form.members)
                if any(plain_number(document.number) in numbers for document in member.documents)
            ),
            None,
        )

    def _next_bed(self) -> str:
        """Return a free bed in the room of the member added last, if there is one."""
        taken = {member.bed for member in self.editor.form.members}
        last = next((member.bed for member in reversed(self.editor.form.members) if member.bed), "")
        room = last.rpartition("/")[0]
        return next(
            (
                state.bed.bed_id
                for state in (self._services.list_beds() if room else ())
                if state.bed.bed_id.rpartition("/")[0] == room and not state.occupants and state.bed.bed_id not in taken
            ),
            "",
        )

    def _editor(self, form: "FamilyForm") -> FamilyEditor:
        """Return an editor that knows which members are saved already."""
        try:
            saved = self._services.register_family.form_of(form.code).members
        except GatehouseError:
            saved = []
        own = frozenset(member.op_id for member in saved)
        return FamilyEditor(form, self._services.register_family.new_member, saved=own)

    def _blank(self) -> FamilyEditor:
        try:
            form = self._services.register_family.open_form()
        except GatehouseError:
            # No code can be reserved on a full disk. Everything can be read all the same, and saving says what to do.
            form = FamilyForm()
        return FamilyEditor(form, self._services.register_family.new_member)

    def _open(self, editor: FamilyEditor) -> None:
        left, kept = self.editor.form.code, self._kept and editor is not self.editor
        self.editor, self._kept = editor, False
        self.opened.emit()
        if kept:
            self.set_aside.emit(left)

    def _keep(self) -> None:
        """Put the form into the drafts; a full disk is told, and typing goes on."""
        self._settled.stop()
        try:
            self._services.keep_draft.save(self.editor.form, f"members.{self.editor.current}.{self._focus}")
            self._kept = True
        except GatehouseError as error:
            self.refused.emit(error)
        self.changed.emit()

    def _keep_focus(self) -> None:
        """Put the field in hand into the draft, if there is one."""
        if self._kept:
            self._keep()
