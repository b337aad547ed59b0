"""Saving families: once, as an edit, never twice."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.dates import PartialDate
from app.domain.form import FamilyForm
from app.domain.person import Claim, IdentityDocument, PersonName, ShelterStatus
from app.protocol.entries import Change, EntityKind
from app.storage.bed_places import BedPlaces
from app.storage.errors import BedTakenError, OpIdTakenError
from app.storage.people_search import PeopleSearch
from tests.component.storage.samples import OPERATOR, Desk, changed, new_id, registration


def changes(desk: Desk, after: int = 0) -> list[tuple[EntityKind, str, Change]]:
    entries = desk.journal.entries_after(after, most=1000, most_bytes=10**6)
    return [(entry.kind, entry.entity, Change.from_payload(entry.payload or "")) for entry in entries]


def test_a_family_saved_can_be_opened_by_code_person_and_form(desk: Desk) -> None:
    saved = desk.save("Anna", "Boris")
    assert [member.person.number for member in saved.members] == [1, 2]
    assert saved.head.person.names == {"Latn": PersonName(surname="Specimen", given="Anna")}
    assert desk.families.by_code(saved.family.code) == saved
    assert desk.families.by_person(saved.members[1].person.person_id) == saved
    assert desk.families.by_form(saved.family.family_id) == saved
    assert desk.families.by_code("K7-ZZZZ") is None
    assert desk.families.count() == (1, 2)


def test_what_a_save_tells_of_new_people_is_what_the_file_has(desk: Desk) -> None:
    full = changed(
        registration(desk.families.next_code(), "Anna", "Boris"),
        2,
        names={"Latn": PersonName(surname="Specimen", given="Boris"), "Cyrl": PersonName(given="Борис")},
        birth_date=PartialDate(value="1974-08"),
        languages=("ru", "he"),
        needs=("PREGNANCY",),
        claim=Claim(basis="CHILD", through_living=False),
        documents=(IdentityDocument(type="PASSPORT", number="70 1234567", expires=date(2030, 1, 2)),),
    )
    told = desk.families.save(full, OPERATOR)
    kept = desk.families.by_code(told.family.code)
    assert kept is not None
    assert told == kept


def test_one_person_saved_is_one_entry_whose_op_id_is_the_persons(desk: Desk) -> None:
    saved = desk.save("Anna", "Boris")
    entries = desk.journal.entries_after(0, most=10, most_bytes=10**6)
    assert [entry.op_id for entry in entries] == [
        saved.family.family_id,
        *(member.person.person_id for member in saved.members),
    ]
    assert all(entry.op_id == entry.entity and entry.operator == OPERATOR for entry in entries)
    assert changes(desk)[1][2].fields["stays.1"] == {"arrived_at": "2026-03-01T08:00:00Z"}


def test_saving_the_same_again_writes_nothing(desk: Desk) -> None:
    form = registration(desk.families.next_code(), "Anna", "Boris")
    first = desk.families.save(form, OPERATOR)
    head = desk.journal.head()
    again = form.model_copy(
        update={
            "family": form.family.model_copy(update={"registered_at": datetime(2026, 3, 2, tzinfo=UTC)}),
            "stays": tuple(
                stay.model_copy(update={"arrived_at": datetime(2026, 3, 2, tzinfo=UTC)}) for stay in form.stays
            ),
        }
    )
    assert desk.families.save(again, "somebody else") == first
    assert desk.journal.head() == head


def test_saving_again_with_changes_is_an_edit_of_the_changed_fields_alone(desk: Desk) -> None:
    form = registration(desk.families.next_code(), "Anna", "Boris")
    desk.families.save(form, OPERATOR)
    before = desk.journal.head().seq
    anna = form.persons[0]
    saved = desk.families.save(changed(form, 1, phone="+358 40 000", documents=()), OPERATOR)
    assert changes(desk, before) == [
        (
            EntityKind.PERSON,
            anna.person_id,
            Change(fields={"documents": None, "phone": "+358 40 000"}, replaces={"documents": (anna.person_id,)}),
        )
    ]
    assert saved.members[0].person.phone == "+358 40 000"
    assert desk.families.count() == (1, 2)

    edit = desk.journal.entries_after(before, most=1, most_bytes=1)[0].op_id
    desk.families.save(changed(form, 1, phone="+358 40 111", documents=()), OPERATOR)
    assert changes(desk, before + 1)[0][2].replaces == {"phone": (edit,)}


def test_an_edit_may_add_members_who_get_the_next_numbers(desk: Desk) -> None:
    form = registration(desk.families.next_code(), "Anna", "Boris")
    desk.families.save(form, OPERATOR)
    boris = form.persons[1].person_id
    # The form that comes back leaves Anna's place to somebody new and has Boris first.
    more = registration(form.family.code, "Boris", "Clara", family_id=form.family.family_id, ids=(boris,))
    more = changed(more, 1, relationship="CHILD")
    saved = desk.families.save(more, OPERATOR)
    named = [(member.person.number, member.person.names["Latn"].given) for member in saved.members]
    assert named == [(1, "Anna"), (2, "Boris"), (3, "Clara")]


def test_the_draft_goes_with_the_save(desk: Desk) -> None:
    form = registration(desk.families.next_code(), "Anna")
    other = FamilyForm(op_id=new_id())
    desk.drafts.save(other, "members.0.names.Latn.surname", OPERATOR)
    desk.drafts.save(FamilyForm(op_id=form.family.family_id, code=form.family.code), "", OPERATOR)
    desk.families.save(form, OPERATOR)
    draft = desk.drafts.latest()
    assert draft is not None
    assert draft.form == other


def test_a_bed_that_another_family_holds_is_refused_and_nothing_is_saved(desk: Desk) -> None:
    holder = desk.save("Anna", "Boris", beds=("A/1/1", "A/1/2"))
    head = desk.journal.head()
    with pytest.raises(BedTakenError) as refusal:
        desk.save("Clara", beds=("A/1/2",))
    assert refusal.value.details == {"bed": "A/1/2", "code": f"{holder.family.code}-2"}
    assert desk.journal.head() == head
    assert desk.families.count() == (1, 2)


def test_a_family_may_swap_its_own_beds(desk: Desk) -> None:
    form = registration(desk.families.next_code(), "Anna", "Boris", beds=("A/1/1", "A/1/2"))
    desk.families.save(form, OPERATOR)
    stays = tuple(
        stay.model_copy(update={"bed": bed}) for stay, bed in zip(form.stays, ("A/1/2", "A/1/1"), strict=True)
    )
    saved = desk.families.save(form.model_copy(update={"stays": stays}), OPERATOR)
    assert [member.stay.bed for member in saved.members if member.stay] == ["A/1/2", "A/1/1"]


def test_a_bed_given_away_twice_by_two_desks_keeps_nobody_from_being_edited(desk: Desk) -> None:
    holder = desk.save("Anna", beds=("A/1/1",)).members[0].person.person_id
    form = registration(desk.families.next_code(), "Boris", beds=("A/1/2",))
    desk.families.save(form, OPERATOR)
    moved = Change(
        fields={"stays.1": {"bed": "A/1/2", "arrived_at": "2026-03-01T08:00:00Z"}}, replaces={"stays.1": (holder,)}
    )
    desk.file.write(
        lambda db: desk.journal.append(
            db, operator="elsewhere", op_id=new_id(), kind=EntityKind.PERSON, entity=holder, change=moved
        )
    )
    assert len(BedPlaces(desk.file).occupants()["A/1/2"]) == 2
    saved = desk.families.save(changed(form, 1, phone="1"), OPERATOR)
    assert saved.members[0].person.phone == "1"
    with pytest.raises(BedTakenError):
        desk.save("Clara", beds=("A/1/2",))


def test_a_bed_is_free_again_when_the_stay_is_over(desk: Desk) -> None:
    form = registration(desk.families.next_code(), "Anna", beds=("A/1/1",))
    gone = form.stays[0].model_copy(
        update={"status": ShelterStatus.CHECKED_OUT, "left_at": form.stays[0].arrived_at + timedelta(days=1)}
    )
    desk.families.save(form.model_copy(update={"stays": (gone,)}), OPERATOR)
    desk.save("Boris", beds=("A/1/1",))


def test_an_op_id_of_something_else_is_refused(desk: Desk) -> None:
    saved = desk.save("Anna")
    anna = saved.members[0].person.person_id
    with pytest.raises(OpIdTakenError):
        desk.families.save(registration("K7-0014", "Anna", ids=(anna,)), OPERATOR)
    with pytest.raises(OpIdTakenError):
        desk.families.save(registration("K7-0014", "Anna", family_id=anna), OPERATOR)
    assert desk.families.count() == (1, 1)


def test_codes_are_never_given_twice_also_over_a_restart(desk: Desk) -> None:
    first = [desk.families.next_code() for _ in range(3)]
    desk.reopen()
    second = [desk.families.next_code() for _ in range(3)]
    assert len({*first, *second}) == 6
    assert first[0].startswith("K7-000")


def test_the_holder_of_a_document_is_found(desk: Desk) -> None:
    saved = desk.save("Anna", "Boris")
    boris = saved.members[1].person
    number = boris.documents[0].number
    holder = (boris.person_id, f"{saved.family.code}-2")
    assert desk.families.holding_document(number, "UTO") == (holder,)
    assert desk.families.holding_document(number) == (holder,)
    assert desk.families.holding_document(number, "FIN") == ()
    assert desk.families.holding_document("UNHEARD") == ()
    assert desk.families.holding_document("-") == ()


def test_a_document_is_the_same_however_its_number_is_grouped(desk: Desk) -> None:
    numbers = ("CD-888", "cd 888", "CD888")
    codes = []
    for number in numbers:
        document = IdentityDocument(type="PASSPORT", number=number, issuer="UTO")
        form = changed(registration(desk.families.next_code(), "Anna"), 1, documents=(document,))
        codes.append(desk.families.save(form, OPERATOR).family.code)
    for number in numbers:
        assert [code for _, code in desk.families.holding_document(number)] == [f"{code}-1" for code in codes]


def test_only_stays_that_overlap_are_listed(desk: Desk) -> None:
    arrived = datetime(2026, 3, 1, 8, tzinfo=UTC)
    saved = desk.save("Anna")
    day = timedelta(days=1)
    assert desk.families.all_overlapping(arrived - day, arrived) == ()
    assert desk.families.all_overlapping(arrived - day, arrived + timedelta(seconds=1)) == (saved,)
    assert desk.families.all_overlapping(arrived + day, arrived + 2 * day) == (saved,)


def test_people_are_found_by_what_was_saved_last(desk: Desk) -> None:
    form = registration(desk.families.next_code(), "Anna", "Boris")
    desk.families.save(form, OPERATOR)
    search = PeopleSearch(desk.file).search
    assert [found.names for found in search("spec ann")] == [("Specimen Anna",)]
    assert [found.code for found in search(form.family.code)] == [f"{form.family.code}-1", f"{form.family.code}-2"]
    assert [found.person_id for found in search(form.persons[0].documents[0].number)] == [form.persons[0].person_id]
    desk.families.save(changed(form, 1, names={"Cyrl": PersonName(surname="Образцова", given="Ирина")}), OPERATOR)
    assert search("ann") == ()
    assert [found.names for found in search("образц")] == [("Образцова Ирина",)]
    assert search('"; -- *') == ()
    assert len(search("s", limit=1)) == 1
