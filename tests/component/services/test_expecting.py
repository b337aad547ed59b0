"""People who are expected: taken in whole or not at all, found, and gone from the list when they came."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.expected import ExpectedField
from app.domain.form import DocumentForm
from app.reference.resources import RESOURCES
from app.services.errors import NobodyOnTheListError, NoSuchListError, RowsWithProblemsError
from tests.helpers.desks import PASSWORD, SUPERVISOR, DeskAtHand, desk_at_hand, family_form

SAMPLE = (RESOURCES / "samples" / "expected.csv").read_bytes()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def listed(desk: DeskAtHand) -> str:
    """The id of the sample list, taken in."""
    take_in = desk.supervisor.import_expected
    return take_in(take_in.preview(SAMPLE, "expected.csv"))


def waiting(desk: DeskAtHand) -> list[str]:
    return [person.document for person in desk.supervisor.expected_arrivals()]


def test_a_list_waits_until_its_people_come(desk: DeskAtHand, listed: str) -> None:
    expected = desk.supervisor.expected_arrivals
    assert waiting(desk) == ["750000101", "750000102", "750000103", "FX000204", "C0000301", "C0000302"]
    (one,) = expected.lists()
    assert (one.list_id, one.name, one.operator, one.people, one.arrived) == (listed, "expected.csv", SUPERVISOR, 6, 0)

    form = family_form(desk.supervisor, "ANNA", surname="MUSTER")
    form.members[0].documents = [DocumentForm(type="PASSPORT", number="fx 000-204", issuer="UKR")]
    desk.supervisor.register_family(form)
    assert "FX000204" not in waiting(desk)
    assert (expected.count(), expected.lists()[0].arrived) == (5, 1)


def test_who_was_put_into_a_form_has_come_when_it_is_saved_and_not_before(desk: DeskAtHand, listed: str) -> None:
    expected = desk.supervisor.expected_arrivals
    (rashad, aysel) = expected.family_of(expected.search("rəşad")[0].expected_id)
    form = family_form(desk.supervisor, "RASHAD", surname="NUMUNE")
    expected.note_taken([(rashad.expected_id, form.members[0].op_id)])
    assert expected.count() == 6
    desk.supervisor.register_family(form)
    assert waiting(desk)[-2:] == ["FX000204", aysel.document]


def test_the_list_survives_the_end_of_the_program(desk: DeskAtHand, listed: str) -> None:
    desk.entrance.close()
    again = desk.entrance.log_in(SUPERVISOR, PASSWORD)
    assert again.expected_arrivals.count() == 6


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("specimen lev", ["750000103"]),
        ("Образцов Дав", ["750000101"]),
        ("obraztsov", ["750000101", "750000103"]),
        ("lev образцов", ["750000103"]),
        ("C 00003", ["C0000301", "C0000302"]),
        ("7500", ["750000101", "750000102", "750000103"]),
        ("numune", ["C0000301", "C0000302"]),
        ("nobody", []),
        ("", []),
        ("75", []),
    ],
)
def test_somebody_is_found_by_name_or_document(desk: DeskAtHand, listed: str, typed: str, found: list[str]) -> None:
    names = [person.document for person in desk.supervisor.expected_arrivals.search(typed)]
    assert [name for name in names if name in found] == found
    assert set(names) <= {*found, "750000102"}


def test_a_scanned_document_finds_its_person_however_it_is_grouped(desk: DeskAtHand, listed: str) -> None:
    expected = desk.supervisor.expected_arrivals
    assert [person.document for person in expected.holding("fx-000 204")] == ["FX000204"]
    assert [expected.holding(number) for number in ("FX00020", "", "-")] == [(), (), ()]
    (lev,) = expected.holding("750000103")
    family = expected.family_of(lev.expected_id)
    assert [person.document for person in family] == ["750000103", "750000101", "750000102"]
    assert {person.family_size for person in family} == {3}


def test_the_same_list_again_has_nobody_new(desk: DeskAtHand, listed: str) -> None:
    take_in = desk.supervisor.import_expected
    preview = take_in.preview(SAMPLE, "expected.csv")
    assert (preview.rows, preview.known) == ((), 6)
    with pytest.raises(NobodyOnTheListError):
        take_in(preview)
    undocumented = b"Surname,Given name,DOB\nSPECIMEN,MAYA,1990\n"
    take_in(take_in.preview(undocumented, "a"))
    assert take_in.preview(undocumented, "b").known == 1


def test_a_list_with_problems_is_taken_only_without_them(desk: DeskAtHand) -> None:
    take_in = desk.supervisor.import_expected
    preview = take_in.preview(b"Surname,DOB\nSPECIMEN,1990\nMUSTER,yesterday\n", "x")
    with pytest.raises(RowsWithProblemsError):
        take_in(preview)
    assert desk.supervisor.expected_arrivals.count() == 0
    take_in(preview, leave_out=True)
    assert desk.supervisor.expected_arrivals.count() == 1


def test_what_a_heading_means_is_remembered(desk: DeskAtHand) -> None:
    take_in = desk.supervisor.import_expected
    said: dict[str, ExpectedField | None] = {"Wer": ExpectedField.NAME, "Passport": None}
    take_in(take_in.preview(b"Wer,Passport\nSPECIMEN LEV,x\n", "x", said))
    again = take_in.preview(b"Passport,Wer,DOB\ny,SPECIMEN NOA,1990\n", "y")
    assert [column.field for column in again.columns] == [None, ExpectedField.NAME, ExpectedField.BIRTH_DATE]


def test_taken_off_and_removed(desk: DeskAtHand, listed: str) -> None:
    expected = desk.supervisor.expected_arrivals
    expected.take_off(expected.holding("FX000204")[0].expected_id)
    assert "FX000204" not in waiting(desk)
    expected.remove_list(listed)
    assert (expected(), expected.lists(), expected.search("specimen")) == ((), (), ())
    with pytest.raises(NoSuchListError):
        expected.remove_list(listed)


def test_who_is_erased_does_not_come_back_as_expected(desk: DeskAtHand, listed: str) -> None:
    expected = desk.supervisor.expected_arrivals
    (anna,) = expected.holding("FX000204")
    (lev,) = expected.holding("750000103")
    form = family_form(desk.supervisor, "ANNA", "LEV", surname="MUSTER")
    form.members[0].documents = [DocumentForm(type="PASSPORT", number=anna.document, issuer="UKR")]
    expected.note_taken([(lev.expected_id, form.members[1].op_id)])
    code = desk.supervisor.register_family(form).family.code
    for number in (1, 2):
        desk.supervisor.erase_person(f"{code}-{number}", "asked for it")
    assert {"FX000204", "750000103"}.isdisjoint(waiting(desk))
    assert expected.lists()[0].people == 4
