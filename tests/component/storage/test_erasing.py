"""Erasing a person at a desk: nothing stays that says anything of them, and everybody else stays as they were."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from app.domain.dates import PartialDate
from app.domain.form import FamilyForm, NameForm, PersonForm
from app.domain.person import Claim, Direction, IdentityDocument, PersonName, Presence
from app.domain.registration import Registration
from app.protocol.canonical import sha256_hex
from app.protocol.entries import Change
from app.storage.blobs import Blobs
from app.storage.desk_file import DeskFile
from app.storage.erasures import Erasures
from app.storage.errors import PersonErasedError
from app.storage.integrity import verify
from app.storage.people_search import PeopleSearch
from app.storage.presences import Presences
from app.storage.slip_issues import SlipIssues
from app.storage.traces import has_traces, overwrite_traces
from tests.component.storage.samples import BALLAST_BYTES, OPERATOR, Desk, changed, new_id, registration
from tests.helpers.traces import traces

PHOTO, OLD_PHOTO, SHARED_PHOTO = (f"photo {word}".encode() * 400 for word in ("qxportrait", "qxolder", "shared"))
WORDS = (
    "Qxebulonskaya",
    "Vjacheslavina",
    "Жщербинская",
    "צצבולונסקי",
    "Qxmaidenname",
    "QX898902C36",
    "+358409998877",
    "wheelchairless",
    "qxportrait",
    "qxolder",
    sha256_hex(PHOTO),
    sha256_hex(OLD_PHOTO),
)


def somebody(desk: Desk, *others: str) -> Registration:
    """A family whose first member is the one to erase."""
    wanted = registration(desk.families.next_code(), "Anna", *others)
    surname, given, cyrillic, hebrew, _, document, phone, need, *_ = WORDS
    return changed(
        wanted,
        1,
        names={
            "Latn": PersonName(surname=surname, given=given),
            "Cyrl": PersonName(surname=cyrillic),
            "Hebr": PersonName(surname=hebrew),
        },
        birth_date=PartialDate(value="1974-03-05"),
        documents=(IdentityDocument(type="PASSPORT", number=document, issuer="UTO"),),
        phone=phone,
        needs=(need,),
        photo=sha256_hex(PHOTO),
        claim=Claim(basis="JEW"),
    )


def live(desk: Desk, family: Registration) -> str:
    """Give the first member everything that a desk can know of somebody; return their id."""
    person_id = family.persons[0].person_id
    blobs = Blobs(desk.file)
    for photo in (PHOTO, OLD_PHOTO, SHARED_PHOTO):
        blobs.put(photo)
    desk.families.save(
        changed(family, 1, names={"Latn": PersonName(surname=WORDS[4])}, photo=sha256_hex(OLD_PHOTO)), OPERATOR
    )
    desk.families.save(family, OPERATOR)
    SlipIssues(desk.file, desk.journal).issue([person_id], expires_on=date(2026, 4, 1), operator=OPERATOR)
    passage = Presence(presence_id=new_id(), person_id=person_id, direction=Direction.OUT, at=desk.clock())
    Presences(desk.file, desk.journal).mark(passage, OPERATOR)
    members = [
        PersonForm(op_id=person.person_id, names={"Latn": NameForm(surname=str(person.names["Latn"]))})
        for person in family.persons
    ]
    members[0].photo = sha256_hex(PHOTO)
    desk.drafts.save(FamilyForm(op_id=family.family.family_id, members=members), "", OPERATOR)
    return person_id


def erase(desk: Desk, person_id: str) -> None:
    assert Erasures(desk.file, desk.journal).erase(person_id, "asked for it", OPERATOR) == 1


def displayed(desk: Desk, family: Registration) -> list[str]:
    record = desk.families.by_code(family.family.code)
    return [member.person.display_name for member in record.members] if record else []


def found(desk: Desk) -> set[tuple[str, str]]:
    return traces(desk.home, desk.key.derive("database"), WORDS)


@pytest.mark.parametrize("others", [(), ("Boris", "Clara")])
def test_nothing_is_left_of_an_erased_person(desk: Desk, others: tuple[str, ...]) -> None:
    for number in range(30):
        desk.save(f"Before{number}")
    family = somebody(desk, *others)
    person_id = live(desk, family)
    for number in range(30):
        desk.save(f"After{number}")
    desk.reopen()
    assert {word for _, word in found(desk)} == set(WORDS)
    people = desk.families.count()[1]

    erase(desk, person_id)
    desk.reopen()
    assert found(desk) == set()
    assert desk.families.count()[1] == people - 1
    assert verify(desk.file) == ()
    assert displayed(desk, family) == [f"Specimen {name}" for name in others]


def test_others_keep_what_is_theirs(desk: Desk) -> None:
    family = changed(somebody(desk, "Boris"), 2, photo=sha256_hex(SHARED_PHOTO))
    family = changed(family, 1, photo=sha256_hex(SHARED_PHOTO))
    person_id = live(desk, family)
    before = desk.families.by_code(family.family.code)
    erase(desk, person_id)
    after = desk.families.by_code(family.family.code)
    assert before
    assert after
    assert after.members == before.members[1:]
    assert after.head == after.members[0]
    assert Blobs(desk.file).get(sha256_hex(SHARED_PHOTO)) == SHARED_PHOTO
    draft = desk.drafts.latest()
    assert draft
    assert [member.names["Latn"].surname for member in draft.form.members] == ["Specimen Boris"]


def test_a_chain_without_contents_verifies_and_its_tombstone_says_nothing_personal(desk: Desk) -> None:
    family = somebody(desk)
    person_id = live(desk, family)
    head = desk.journal.head()
    erase(desk, person_id)
    entries = desk.journal.entries_after(0, most=1000, most_bytes=10**9)
    assert verify(desk.file) == ()
    assert desk.journal.head_at(head.seq) == head
    assert {entry.kind for entry in entries if entry.payload is None} == {"person", "slip", "presence"}
    assert all((entry.salt is None) == (entry.payload is None) for entry in entries)
    stone = entries[-1]
    assert (stone.kind, stone.entity, stone.operator) == ("tombstone", person_id, OPERATOR)
    said = Change(fields={"family": family.family.family_id, "number": 1}, reason="asked for it")
    assert Change.from_payload(stone.payload or "") == said


def test_nobody_finds_an_erased_person(desk: Desk) -> None:
    family = somebody(desk)
    person_id = live(desk, family)
    assert PeopleSearch(desk.file).search("qxebul")
    erase(desk, person_id)
    assert not PeopleSearch(desk.file).search("qxebul")
    assert not PeopleSearch(desk.file).search(family.family.code)
    assert desk.families.holding_document(WORDS[5]) == ()
    assert desk.families.by_person(person_id) is None
    assert Erasures(desk.file, desk.journal).was_erased(family.family.code, 1)
    assert not Erasures(desk.file, desk.journal).erase(person_id, "again", OPERATOR)


def test_nothing_more_is_kept_of_an_erased_person(desk: Desk) -> None:
    family = somebody(desk, "Boris")
    person_id = live(desk, family)
    form = desk.drafts.latest()
    erase(desk, person_id)
    head = desk.journal.head()
    with pytest.raises(PersonErasedError):
        desk.families.save(family, OPERATOR)
    with pytest.raises(PersonErasedError):
        SlipIssues(desk.file, desk.journal).issue([person_id], expires_on=date(2026, 4, 1), operator=OPERATOR)
    passage = Presence(presence_id=new_id(), person_id=person_id, direction=Direction.IN, at=desk.clock())
    assert Presences(desk.file, desk.journal).mark(passage, OPERATOR) is None
    assert desk.journal.head() == head
    stale = FamilyForm(op_id=family.family.family_id, members=[PersonForm(op_id=person_id)])
    desk.drafts.save(stale, "", OPERATOR)
    kept = desk.drafts.latest()
    assert form
    assert kept
    assert kept.form.members == []


def test_an_erased_members_number_is_never_given_again(desk: Desk) -> None:
    family = registration(desk.families.next_code(), "Anna", "Boris")
    desk.families.save(family, OPERATOR)
    erase(desk, family.persons[1].person_id)
    wider = registration(
        family.family.code,
        "Anna",
        "Clara",
        family_id=family.family.family_id,
        ids=(family.persons[0].person_id,),
    )
    record = desk.families.save(wider, OPERATOR)
    assert [member.person.number for member in record.members] == [1, 3]


def test_the_file_is_written_anew_once(desk: Desk) -> None:
    family = somebody(desk)
    person_id = live(desk, family)
    erase(desk, person_id)
    assert desk.file.read(has_traces)
    desk.reopen()
    assert not desk.file.read(has_traces)
    assert desk.file.read(lambda db: db.execute("PRAGMA freelist_count").fetchone()[0]) == 0
    written = desk.home.joinpath("desk.db").stat().st_ino
    desk.reopen()
    assert desk.home.joinpath("desk.db").stat().st_ino == written


def test_a_desk_that_was_never_closed_is_written_anew_when_it_opens(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    family = somebody(desk)
    erase(desk, live(desk, family))
    with monkeypatch.context() as killed:
        killed.setattr("app.storage.desk_file.overwrite_traces", lambda *_: None)
        desk.file.close()
    copy = shutil.copytree(desk.home, tmp_path / "copy")
    desk.file = DeskFile.open(desk.home, desk.key, desk.clock, ballast_bytes=BALLAST_BYTES)
    assert not desk.file.read(has_traces)
    assert found(desk) == set()
    overwrite_traces(copy / "desk.db", bytes(32))  # a key that opens nothing: the file stays as it is
    assert (copy / "desk.db").read_bytes() != (desk.home / "desk.db").read_bytes()
    assert not list(copy.glob("*.fresh*"))
