"""The family at the desk while it is typed: which member is current, and what was carried over. Pure Python."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from app.domain.form import ClaimForm, DocumentForm, FamilyForm, NameForm, PersonForm
from app.domain.registration import HEAD
from app.domain.text_rules import plain_number
from app.ui.form_paths import read_field, write_field

CARRIED = ("names.Latn.surname", "nationality", "phone")
"""What a new member takes over from the first one."""


@dataclass
class FamilyEditor:
    """Edits a form in place. ``new_member`` makes an empty member with its op id."""

    form: FamilyForm
    new_member: Callable[[], PersonForm]
    current: int = 0
    saved: frozenset[str] = frozenset()
    """Op ids of members who are registered already: saving corrects them."""
    carried: set[tuple[str, str]] = field(default_factory=set)
    """(op id, path) of each value that was carried over and not typed since."""

    listed: set[str] = field(default_factory=set)
    """Op ids of members who came from a list of expected people: they are somebody, though all is carried over."""

    def __post_init__(self) -> None:
        """Begin with one member, the head."""
        if not self.form.members:
            first = self.new_member()
            first.relationship = HEAD
            self.carried.add((first.op_id, "relationship"))
            self.form.members = [first]

    @property
    def member(self) -> PersonForm:
        """The member whose fields are shown."""
        return self.form.members[self.current]

    def put(self, path: str, value: str) -> bool:
        """Set a field of the current member as the operator typed it; return whether it changed."""
        if read_field(self.member, path) == value:
            return False
        write_field(self.member, path, value)
        self.carried.discard((self.member.op_id, path))
        return True

    def is_carried(self, path: str) -> bool:
        """Whether the current member's value came from another member."""
        return (self.member.op_id, path) in self.carried

    def forget_carried(self) -> None:
        """Take the current member's carried values for their own, except the bed: a scan is about to replace them."""
        self.carried = {(op_id, path) for op_id, path in self.carried if op_id != self.member.op_id or path == "bed"}

    def toggle_need(self, need: str) -> None:
        """Add the need to the current member, or take it away."""
        needs = self.member.needs
        self.member.needs = [kept for kept in needs if kept != need] if need in needs else [*needs, need]

    def add_member(self, bed: str = "") -> None:
        """Add a member with the first one's surname, nationality and phone, in a bed of the same room."""
        first, added = self.form.members[0], self.new_member()
        for path in CARRIED:
            if value := read_field(first, path):
                write_field(added, path, value)
                self.carried.add((added.op_id, path))
        if bed:
            added.bed = bed
            self.carried.add((added.op_id, "bed"))
        self.form.members.append(added)
        self.current = len(self.form.members) - 1

    def take_over(self, member: PersonForm, given: PersonForm) -> None:
        """Fill what is empty or carried over with what a list says of the member, and mark it as carried over.

        What was typed or scanned stays; a document fills only the one of its number, or none at all.
        """
        held = [plain_number(document.number) for document in member.documents if document.number]
        another = bool(held) and plain_number(read_field(given, "documents.0.number")) != held[0]
        for path in _paths_of(given):
            value = read_field(given, path)
            if not value or (another and path.startswith("documents.")):
                continue
            if not read_field(member, path) or (member.op_id, path) in self.carried:
                write_field(member, path, value)
                self.carried.add((member.op_id, path))
        self.listed.add(member.op_id)

    def remove_member(self) -> None:
        """Take the current member out; the last one left is emptied instead."""
        del self.form.members[self.current]
        self.current = max(0, min(self.current, len(self.form.members) - 1))
        self.__post_init__()

    def select(self, place: int) -> bool:
        """Make a member current; return whether there is such a member."""
        if not 0 <= place < len(self.form.members):
            return False
        self.current = place
        return True

    def is_blank(self, member: PersonForm) -> bool:
        """Whether nobody has typed or scanned anything about the member yet."""
        if member.op_id in self.listed:
            return False
        typed = member.model_copy(deep=True)
        for op_id, path in self.carried:
            if op_id == member.op_id:
                write_field(typed, path, "")
        return typed == PersonForm(op_id=member.op_id, names=dict.fromkeys(typed.names, NameForm()))

    def without_blanks(self) -> FamilyForm:
        """Return the form without members about whom nothing was typed, as long as one is left."""
        kept = [member for member in self.form.members if not self.is_blank(member)]
        return self.form.model_copy(update={"members": kept or self.form.members[:1]})

    def is_complete(self, member: PersonForm) -> bool:
        """Whether the member has a given name and a birth date or document, so that a passport is somebody else's."""
        named = any(name.given for name in member.names.values())
        return named and bool(member.birth_date or any(document.number for document in member.documents))


def _paths_of(given: PersonForm) -> Iterator[str]:
    """Yield the paths of everything that a list can say of a person."""
    for script, name in given.names.items():
        yield from (f"names.{script}.{part}" for part in type(name).model_fields)
    yield from ("birth_date", "sex", "relationship", "nationality", "marital_status", "languages", "phone")
    for place in range(len(given.documents)):
        yield from (f"documents.{place}.{part}" for part in DocumentForm.model_fields)
    yield from (f"claim.{part}" for part in ClaimForm.model_fields)
