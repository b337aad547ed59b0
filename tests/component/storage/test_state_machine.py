"""Any sequence of saves, edits, passages, slips and restarts: the rows are what a simple model and a replay say."""

import shutil
import tempfile
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.domain.person import Direction, Member, PersonName, Presence
from app.domain.registration import Registration
from app.storage.errors import BedTakenError
from app.storage.integrity import verify
from app.storage.people_search import PeopleSearch
from app.storage.presences import Presences
from app.storage.slip_issues import SlipIssues
from tests.component.storage.samples import OPERATOR, Desk, changed, new_desk, new_id, registration

NAMES = st.lists(st.sampled_from(["Anna", "Борис", "חנה"]), min_size=1, max_size=3)
BEDS = st.sampled_from(["", "", "A/1/1", "A/1/2"])


class DeskMachine(RuleBasedStateMachine):
    """A desk beside a model of it: the forms as they were last accepted, and who is out."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.forms: list[Registration] = []
        self.outside: set[str] = set()
        self.copies: dict[str, int] = {}

    @initialize()
    def set_up(self) -> None:
        self.desk: Desk = new_desk(self.folder / "home")

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            assert verify(self.desk.file) == ()
            self.desk.file.close()
        shutil.rmtree(self.folder)

    def accept(self, form: Registration, replaced: Registration | None = None) -> None:
        """Save the form; a bed is refused exactly when the model says that another family holds it."""
        others = [other for other in self.forms if other is not replaced]
        wanted = {stay.bed for stay in form.stays if stay.bed}
        taken = wanted & {stay.bed for other in others for stay in other.stays}
        refused = set()
        try:
            self.desk.families.save(form, OPERATOR)
            self.forms = [*others, form]
        except BedTakenError as error:
            refused.add(error.details["bed"])
        assert refused == taken

    @rule(names=NAMES, bed=BEDS)
    def save_a_new_family(self, names: list[str], bed: str) -> None:
        self.accept(registration(self.desk.families.next_code(), *names, beds=(bed,)))

    @precondition(lambda self: self.forms)
    @rule(data=st.data(), given=st.sampled_from(["Dora", "Ева"]), bed=BEDS)
    def edit_a_family(self, data: st.DataObject, given: str, bed: str) -> None:
        form = data.draw(st.sampled_from(self.forms))
        edited = changed(form, 1, names={"Latn": PersonName(given=given)}, phone=data.draw(st.sampled_from(["", "1"])))
        stays = (form.stays[0].model_copy(update={"bed": bed}), *form.stays[1:])
        self.accept(edited.model_copy(update={"stays": stays}), form)

    @precondition(lambda self: self.forms)
    @rule(data=st.data())
    def add_a_member(self, data: st.DataObject) -> None:
        form = data.draw(st.sampled_from(self.forms))
        ids = tuple(person.person_id for person in form.persons)
        more = registration(form.family.code, *[""] * len(ids), "Zoya", family_id=form.family.family_id, ids=ids)
        joined = form.model_copy(
            update={"persons": (*form.persons, more.persons[-1]), "stays": (*form.stays, more.stays[-1])}
        )
        self.accept(joined, form)

    @precondition(lambda self: self.forms)
    @rule(data=st.data())
    def save_the_same_again(self, data: st.DataObject) -> None:
        head = self.desk.journal.head()
        self.accept(form := data.draw(st.sampled_from(self.forms)), form)
        assert self.desk.journal.head() == head

    @precondition(lambda self: self.forms)
    @rule(data=st.data(), direction=st.sampled_from(Direction))
    def pass_the_gate(self, data: st.DataObject, direction: Direction) -> None:
        person = data.draw(st.sampled_from(self.forms)).persons[0].person_id
        presence = Presence(presence_id=new_id(), person_id=person, direction=direction, at=self.desk.clock())
        Presences(self.desk.file, self.desk.journal).mark(presence, OPERATOR)
        (self.outside.add if direction is Direction.OUT else self.outside.discard)(person)

    @precondition(lambda self: self.forms)
    @rule(data=st.data())
    def print_a_slip(self, data: st.DataObject) -> None:
        person = data.draw(st.sampled_from(self.forms)).persons[0].person_id
        slips = SlipIssues(self.desk.file, self.desk.journal)
        (slip,) = slips.issue([person], expires_on=date(2026, 4, 1), operator=OPERATOR)
        self.copies[person] = self.copies.get(person, 0) + 1
        assert slip.copy_number == self.copies[person]

    @rule()
    def restart(self) -> None:
        self.desk.reopen()

    @invariant()
    def rows_are_what_the_model_says(self) -> None:
        if not hasattr(self, "desk"):
            return
        assert self.desk.families.count() == (len(self.forms), sum(len(form.persons) for form in self.forms))
        for form in self.forms:
            record = self.desk.families.by_code(form.family.code)
            assert record is not None
            assert [member.person for member in record.members] == list(form.persons)
            assert [member.stay for member in record.members] == list(form.stays)
            assert [self._as_modelled(member) for member in record.members] == [True] * len(record.members)
        expected = sum(
            person.names.get("Latn") == PersonName(given="Dora") for form in self.forms for person in form.persons
        )
        assert len(PeopleSearch(self.desk.file).search("dora")) == expected

    def _as_modelled(self, member: Member) -> bool:
        person_id = member.person.person_id
        copy = member.slip.copy_number if member.slip else 0
        return (member.present, copy) == (person_id not in self.outside, self.copies.get(person_id, 0))


TestDesk = DeskMachine.TestCase
TestDesk.settings = settings(
    max_examples=15, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
