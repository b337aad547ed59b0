"""What is kept beside families: drafts, passages, slips, beds, photos, settings, operators, enrolment."""

from datetime import date

from app.domain.form import FamilyForm, PersonForm
from app.domain.operator import Operator, Role
from app.domain.person import Direction, Presence
from app.protocol.enrolment import Certificate, Enrolment
from app.protocol.entries import EntityKind
from app.protocol.signing import SigningKey
from app.storage.bed_places import BedPlaces
from app.storage.blobs import Blobs
from app.storage.enrolment import KeptEnrolment
from app.storage.operators import Operators
from app.storage.people_search import PeopleSearch
from app.storage.presences import Presences
from app.storage.settings import Settings
from app.storage.slip_issues import SlipIssues
from tests.component.storage.samples import OPERATOR, Desk, new_id


def passage(desk: Desk, person_id: str, direction: Direction) -> Presence:
    return Presence(presence_id=new_id(), person_id=person_id, direction=direction, at=desk.clock())


def test_the_draft_touched_last_comes_back_as_it_was_typed(desk: Desk) -> None:
    assert desk.drafts.latest() is None
    first, second = FamilyForm(op_id=new_id()), FamilyForm(op_id=new_id(), members=[PersonForm(birth_date="31.02.19")])
    desk.drafts.save(first, "", OPERATOR)
    desk.drafts.save(second, "members.0.birth_date", OPERATOR)
    desk.reopen()
    draft = desk.drafts.latest()
    assert draft is not None
    assert (draft.form, draft.focus) == (second, "members.0.birth_date")
    desk.drafts.save(first, "members.1.sex", OPERATOR)
    draft = desk.drafts.latest()
    assert draft is not None
    assert (draft.form, draft.focus) == (first, "members.1.sex")
    desk.drafts.discard(first.op_id)
    desk.drafts.discard(second.op_id)
    assert desk.drafts.latest() is None


def test_a_passage_is_shown_and_counted_once(desk: Desk) -> None:
    anna, boris = (member.person.person_id for member in desk.save("Anna", "Boris").members)
    presences = Presences(desk.file, desk.journal)
    out = passage(desk, anna, Direction.OUT)
    head = desk.journal.head().seq
    record = presences.mark(out, OPERATOR)
    assert presences.mark(out, OPERATOR) == record
    assert desk.journal.head().seq == head + 1
    assert record is not None
    assert [member.present for member in record.members] == [False, True]
    assert [found.present for found in PeopleSearch(desk.file).search("anna")] == [False]
    record = presences.mark(passage(desk, anna, Direction.IN), OPERATOR)
    assert record is not None
    assert record.members[0].present
    assert presences.mark(passage(desk, new_id(), Direction.IN), OPERATOR) is None
    assert boris != anna


def test_each_copy_of_a_slip_has_the_next_number(desk: Desk) -> None:
    saved = desk.save("Anna", "Boris")
    anna, boris = (member.person.person_id for member in saved.members)
    slips = SlipIssues(desk.file, desk.journal)
    first = slips.issue([anna, boris], expires_on=date(2026, 4, 1), operator=OPERATOR)
    again = slips.issue([anna], expires_on=date(2026, 4, 1), operator=OPERATOR, reason="wet")
    assert [slip.copy_number for slip in (*first, *again)] == [1, 1, 2]
    assert slips.count() == 3
    record = desk.families.by_code(saved.family.code)
    assert record is not None
    assert [member.slip for member in record.members] == [again[0], first[1]]
    assert [member.slip_waits for member in record.members] == [True, True]
    slips.note_printed([first[0].slip_id, first[1].slip_id])
    assert slips.unprinted() == (record.family.code,), "the copy that stands is not the one that was printed"
    slips.note_printed([again[0].slip_id])
    assert slips.unprinted() == ()


def test_slips_that_another_desk_issued_are_its_own_to_print(desk: Desk) -> None:
    saved = desk.save("Anna")
    slips = SlipIssues(desk.file, desk.journal)
    (slip,) = slips.issue([saved.members[0].person.person_id], expires_on=date(2026, 4, 1), operator=OPERATOR)
    # As it stands where the entry came from elsewhere.
    desk.file.write(lambda db: db.execute("DELETE FROM slip_printing WHERE slip_id = ?", [slip.slip_id]).rowcount)
    assert slips.unprinted() == ()
    record = desk.families.by_code(saved.family.code)
    assert record is not None
    assert not record.members[0].slip_waits


def test_beds_name_who_holds_them(desk: Desk) -> None:
    first = desk.save("Anna", "Boris", "Clara", beds=("A/1/1", "A/1/2"))
    second = desk.save("Dora", beds=("B/1/1",))
    assert BedPlaces(desk.file).occupants() == {
        "A/1/1": (f"{first.family.code}-1",),
        "A/1/2": (f"{first.family.code}-2",),
        "B/1/1": (f"{second.family.code}-1",),
    }


def test_a_photo_is_kept_once_under_its_hash(desk: Desk) -> None:
    blobs = Blobs(desk.file)
    name = blobs.put(b"\xff\xd8 a photo")
    assert blobs.put(b"\xff\xd8 a photo") == name
    assert blobs.get(name) == b"\xff\xd8 a photo"
    assert blobs.get("00" * 32) is None
    assert desk.file.read(lambda db: db["blobs"].count) == 1


def test_a_setting_is_what_was_chosen_last(desk: Desk) -> None:
    settings = Settings(desk.file)
    assert settings.get("language") is None
    for language in ("he", "ru"):
        settings.set("language", language)
    assert settings.get("language") == "ru"


def test_who_may_log_in_is_journalled(desk: Desk) -> None:
    operators = Operators(desk.file, desk.journal)
    noa, dan = Operator(name="Noa", role=Role.SUPERVISOR), Operator(name="Dan", role=Role.REGISTRAR)
    for operator in (noa, dan, noa):
        operators.note_added(operator, "Noa")
    operators.note_removed("Dan", "Noa")
    operators.note_removed("Eve", "Noa")
    assert operators.all() == (noa,)
    entries = desk.journal.entries_after(0, most=10, most_bytes=10**6)
    assert [entry.kind for entry in entries] == [EntityKind.OPERATOR] * 3
    operators.note_added(dan, "Noa")
    assert operators.all() == (dan, noa)


def test_the_signing_key_is_made_once_and_the_enrolment_kept(desk: Desk) -> None:
    kept = KeptEnrolment(desk.file)
    key = kept.signing_key()
    assert (kept.get(), kept.url()) == (None, None)
    root = SigningKey.generate()
    certificate = Certificate(purpose="desk", name=desk.file.identity.desk, public=key.public).signed(root)
    enrolment = Enrolment(
        desk=desk.file.identity.desk,
        camp="FI",
        prefix="K7",
        epoch=1,
        root_public=root.public,
        desk_certificate=certificate,
        receipts_certificate=certificate,
    )
    kept.keep(enrolment, "https://hq.example")
    desk.reopen()
    kept = KeptEnrolment(desk.file)
    assert (kept.get(), kept.url()) == (enrolment, "https://hq.example")
    assert kept.signing_key().public == key.public
    head = desk.journal.head()
    assert desk.journal.sign_head(head).holds(key.public)
