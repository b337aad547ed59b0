"""Registering through the services, over a real encrypted file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.family_code import family_code
from app.domain.form import DocumentForm
from app.domain.person import Direction
from app.domain.registration import RegistrationRefusedError
from app.reference.arrivals import read_families
from app.rehearsal.slip_reader import read_slips
from app.services.errors import NoSuchCodeError, NoSuchMemberError
from app.services.keep_photo import NotAPhotoError
from app.storage.errors import BedTakenError
from tests.helpers.desks import DeskAtHand, desk_at_hand, family_form


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path)
    yield desk
    desk.close()


def test_saving_twice_corrects_and_makes_nobody_twice(desk: DeskAtHand) -> None:
    services = desk.supervisor
    form = family_form(services, "ƏLI", "GÜNƏŞ")
    first = services.register_family(form)
    head = services.report_status().head
    assert services.register_family(form) == first
    assert services.report_status().head == head

    form.members[1].phone = "+994 00 000 00 00"
    second = services.register_family(form)
    status = services.report_status()
    assert (status.families, status.people) == (1, 2)
    assert second.members[1].person.phone == "+994 00 000 00 00"
    assert second.members[0] == first.members[0]


def test_a_refused_form_is_left_as_it_was_typed(desk: DeskAtHand) -> None:
    services = desk.supervisor
    form = family_form(services)
    form.members[0].birth_date = "31.02.2099"
    typed = form.model_copy(deep=True)
    with pytest.raises(RegistrationRefusedError) as refusal:
        services.register_family(form)
    assert [violation.field for violation in refusal.value.violations] == ["members.0.birth_date"]
    assert form == typed
    assert services.report_status().people == 0


def test_a_bed_is_not_given_twice(desk: DeskAtHand) -> None:
    services = desk.supervisor
    bed = services.camp.beds()[0].bed_id
    held = services.register_family(family_form(services, bed=bed))
    other = family_form(services, bed=bed)
    with pytest.raises(BedTakenError) as refusal:
        services.register_family(other)
    assert refusal.value.details["code"] == held.code_of(held.members[0])
    assert services.list_beds()[0].occupants == (held.code_of(held.members[0]),)


def test_the_holder_of_a_document_is_named(desk: DeskAtHand) -> None:
    services = desk.supervisor
    form = family_form(services)
    form.members[0].documents = [DocumentForm(type="PASSPORT", number="c0000217", issuer="AZE")]
    record = services.register_family(form)
    assert services.register_family.already_here(form) == ()

    again = family_form(services, "ALI")
    again.members[0].documents = [DocumentForm(type="PASSPORT", number=" C 000-0217", issuer="AZE")]
    (found,) = services.register_family.already_here(again)
    assert (found.code, found.names) == (record.code_of(record.members[0]), ("HƏSƏNOV ƏLI",))

    second = services.register_family(again)
    (other,) = services.register_family.already_here(form)
    assert other.code == second.code_of(second.members[0]), "the corrected person themselves hide nobody"


def test_a_file_taken_twice_registers_once_and_a_bad_family_keeps_nobody_waiting(desk: DeskAtHand) -> None:
    good = '{"members": [{"names": {"Latn": {"surname": "ÄIJÄLÄ"}}, "sex": "F", "relationship": "HEAD"}]}'
    headless = '{"members": [{"names": {"Latn": {"surname": "MÄKI"}}, "sex": "F", "relationship": "CHILD"}]}'
    text = f"[{good}, {headless}, {good.replace('ÄIJÄLÄ', 'VIRTANEN')}]"
    for _ in range(2):
        outcomes = list(desk.supervisor.import_families(read_families(text)))
        assert [bool(outcome.record) for outcome in outcomes] == [True, False, True]
        assert "no head" in outcomes[1].refusal
        assert desk.supervisor.report_status().families == 2


def test_a_file_taken_again_leaves_what_was_corrected_meanwhile(desk: DeskAtHand) -> None:
    services = desk.supervisor
    families = read_families('{"members": [{"names": {"Latn": {"given": "NOA"}}, "sex": "F", "relationship": "HEAD"}]}')
    (taken,) = services.import_families(families)
    assert taken.record is not None
    correction = services.register_family.form_of(taken.record.family.code)
    correction.members[0].names["Latn"].surname = "VIRTANEN"
    corrected = services.register_family(correction)
    (again,) = services.import_families(families)
    assert again.record == corrected


def test_a_file_that_names_its_families_corrects_them(desk: DeskAtHand) -> None:
    services, op_id = desk.supervisor, "01a209b9-39d0-7251-bfb7-97d42fd5731b"
    text = (
        f'{{"op_id": "{op_id}", "members": [{{"op_id": "{op_id[:-1]}c", "names": {{"Latn": {{"given": "NOA"}}}},'
        ' "sex": "F", "relationship": "HEAD"}]}'
    )
    (taken,) = services.import_families(read_families(text))
    (corrected,) = services.import_families(read_families(text.replace("NOA", "NOAH")))
    assert taken.record is not None
    assert corrected.record is not None
    assert corrected.record.family == taken.record.family
    assert corrected.record.members[0].person.display_name == "NOAH"
    assert services.report_status().people == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [("op_id", '"xyz"'), ("op_id", '"' + "1" * 36 + '"'), ("code", '"ZZ-0000"'), ("code", "own_future_code")],
)
def test_a_family_that_brings_a_wrong_id_or_code_keeps_nobody_waiting(desk: DeskAtHand, field: str, value: str) -> None:
    services = desk.supervisor
    value = value.replace("own_future_code", f'"{family_code(services.identity.prefix, 2)}"')
    good = '{"members": [{"names": {"Latn": {"given": "NOA"}}, "sex": "F", "relationship": "HEAD"}]}'
    bad = good.replace("{", f'{{"{field}": {value}, ', 1).replace("NOA", "DAN")
    outcomes = list(services.import_families(read_families(f"[{good}, {bad}, {good.replace('NOA', 'EVA')}]")))
    assert [bool(outcome.record) for outcome in outcomes] == [True, False, True]
    assert field in outcomes[1].refusal
    assert services.report_status().families == 2


def test_presence_follows_the_slip(desk: DeskAtHand) -> None:
    services = desk.supervisor
    record = services.register_family(family_form(services, "ƏLI", "GÜNƏŞ"))
    code = record.family.code
    out = services.mark_presence(f"{code}-2", Direction.OUT)
    assert [member.present for member in out.members] == [True, False]
    back = services.mark_presence(code, Direction.IN)
    assert [member.present for member in back.members] == [True, True]
    with pytest.raises(NoSuchMemberError):
        services.mark_presence(f"{code}-9", Direction.OUT)


def test_slips_are_issued_once_and_again_only_with_a_reason(desk: DeskAtHand) -> None:
    services = desk.supervisor
    code = services.register_family(family_form(services, "ƏLI", "GÜNƏŞ")).family.code
    first, same = services.print_slips.issue(code), services.print_slips.issue(code)
    assert [member.slip and member.slip.copy_number for member in same.record.members] == [1, 1]
    assert first.numbers == (1, 2)
    services.print_slips.to_pdf([code])

    again = services.print_slips.issue(f"{code}-2", reason="lost")
    assert [member.slip and member.slip.copy_number for member in again.record.members] == [1, 2]
    (text,) = read_slips(services.print_slips.to_pdf([f"{code}-2"]))
    assert text.startswith(f"{code}-2/2/")


def test_an_unknown_code_is_refused_with_a_next_step(desk: DeskAtHand) -> None:
    with pytest.raises(NoSuchCodeError, match=r"Search by name"):
        desk.supervisor.open_family(f"{desk.supervisor.identity.prefix}-0000".replace("0000", _code_tail(desk)))


def _code_tail(desk: DeskAtHand) -> str:
    return desk.supervisor.register_family.open_form().code.split("-")[1]


@pytest.mark.parametrize("broken", [b"", b"not a picture", b"\xff\xd8\xff\xe0 cut short"])
def test_a_broken_photo_is_refused(desk: DeskAtHand, broken: bytes) -> None:
    with pytest.raises(NotAPhotoError):
        desk.supervisor.keep_photo(broken)
