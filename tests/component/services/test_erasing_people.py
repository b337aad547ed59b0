"""Erasing somebody as a supervisor does it: by code, with a reason that does not name them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.form import DocumentForm
from app.domain.slip_verdict import SlipStanding
from app.services.errors import NoSuchCodeError, ReasonMissingError, ReasonNamesThemError, WholeFamilyError
from app.storage.errors import PersonErasedError
from tests.helpers.desks import DeskAtHand, desk_at_hand, family_form


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path)
    yield desk
    assert desk.supervisor.verify_desk() == ()
    desk.close()


def test_one_member_is_erased_and_whoever_names_them_is_said(desk: DeskAtHand) -> None:
    form = family_form(desk.supervisor, "ƏLI", "LEYLA")
    form.members[1].claim.basis, form.members[1].claim.through_name = "GRANDCHILD", "Həsənov Əli"
    code = desk.supervisor.register_family(form).family.code
    erased = desk.supervisor.erase_person(f"{code.lower()}-1", "  asked   for it ")
    assert (erased.code, erased.records, erased.named_by) == (f"{code}-1", 1, (f"{code}-2",))
    assert [member.person.number for member in desk.supervisor.open_family(code).members] == [2]
    assert desk.supervisor.report_status().people == 1
    with pytest.raises(NoSuchCodeError):
        desk.supervisor.erase_person(f"{code}-1", "asked for it")
    # A form that was open meanwhile brings nobody back.
    with pytest.raises(PersonErasedError):
        desk.supervisor.register_family(form)
    # Whoever corrects a family without a head next, chooses one.
    correction = desk.supervisor.register_family.form_of(code)
    correction.members[0].relationship = "HEAD"
    record = desk.supervisor.register_family(correction)
    assert [member.person.person_id for member in record.members] == [record.family.head]


@pytest.mark.parametrize(
    ("reason", "refusal"),
    [
        ("", ReasonMissingError),
        ("   ", ReasonMissingError),
        ("x" * 201, ReasonMissingError),
        ("Ali HASANOV asked for it", ReasonNamesThemError),
        ("passport C01-234567 was false", ReasonNamesThemError),
        ("Əli did", ReasonNamesThemError),
        ("C01234567", ReasonNamesThemError),
    ],
)
def test_a_reason_is_needed_and_names_nobody(desk: DeskAtHand, reason: str, refusal: type[Exception]) -> None:
    form = family_form(desk.supervisor, surname="HASANOV")
    form.members[0].documents.append(DocumentForm(type="PASSPORT", number="C01 234567", issuer="AZE"))
    code = desk.supervisor.register_family(form).family.code
    with pytest.raises(refusal):
        desk.supervisor.erase_person(f"{code}-1", reason)
    assert desk.supervisor.report_status().people == 1


def test_a_family_is_not_erased_by_its_code(desk: DeskAtHand) -> None:
    code = desk.supervisor.register_family(family_form(desk.supervisor)).family.code
    with pytest.raises(WholeFamilyError):
        desk.supervisor.erase_person(code, "asked for it")


def test_records_that_are_shown_as_one_person_go_together(desk: DeskAtHand) -> None:
    first, second = (desk.supervisor.register_family(family_form(desk.supervisor)).family.code for _ in range(2))
    desk.supervisor.merge_people(f"{first}-1", f"{second}-1")
    assert desk.supervisor.erase_person(f"{second}-1", "asked for it").records == 2
    assert desk.supervisor.report_status().people == 0
    assert desk.supervisor.find_people("HƏSƏNOV") == ()


def test_an_erased_persons_slip_is_void(desk: DeskAtHand) -> None:
    code = desk.supervisor.register_family(family_form(desk.supervisor)).family.code
    (valid,) = desk.supervisor.verify_slip.file(desk.supervisor.print_slips.to_pdf([code]))
    assert valid.standing is SlipStanding.VALID
    slip = desk.supervisor.print_slips.to_pdf([code])
    desk.supervisor.erase_person(f"{code}-1", "asked for it")
    (verdict,) = desk.supervisor.verify_slip.file(slip)
    assert (verdict.standing, verdict.code, verdict.trusted) == (SlipStanding.ERASED, f"{code}-1", True)
    assert "erased" in str(verdict)
