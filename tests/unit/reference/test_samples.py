"""The sample arrivals keep the rules, and their passports say what their forms say."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.form import PersonForm
from app.domain.languages import SCRIPTS
from app.domain.registration import accept
from app.identity.filling import form_from_mrz
from app.identity.mrz import read_mrz
from app.reference.arrivals import Arrival, read_families
from app.reference.camps import load_camps
from app.reference.code_lists import load_code_lists
from app.reference.errors import ShippedFileError
from app.reference.resources import RESOURCES
from app.reference.samples import load_sample_arrivals

TODAY = date(2026, 11, 23)
ARRIVALS = load_sample_arrivals()
MEMBERS = [member for arrival in ARRIVALS for member in arrival.family.members]
PASSPORTS = [(arrival.family.members[i], lines) for arrival in ARRIVALS for i, lines in arrival.mrz.items()]


def test_there_are_enough_to_train_with() -> None:
    assert len(ARRIVALS) >= 12
    assert len(MEMBERS) >= 40
    assert len(PASSPORTS) >= 20
    assert {script for member in MEMBERS for script in member.names} == set(SCRIPTS)
    assert any(len(member.names) == 3 for member in MEMBERS)
    assert any(member.birth_date.startswith("~") for member in MEMBERS)
    assert any(len(member.birth_date) == 4 for member in MEMBERS)
    needs = {need for member in MEMBERS for need in member.needs}
    assert needs >= {"UNACCOMPANIED_MINOR", "INFANT", "SINGLE_PARENT", "OLDER_PERSON_ALONE"}


@pytest.mark.parametrize("arrival", ARRIVALS)
def test_every_family_can_be_registered(arrival: Arrival) -> None:
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    registration = accept(arrival.family, lists=load_code_lists(), camp=load_camps()["TRN"], now=now, today=TODAY)
    assert [person.needs for person in registration.persons] == [tuple(m.needs) for m in arrival.family.members]


@pytest.mark.parametrize(("member", "lines"), PASSPORTS)
def test_every_passport_agrees_with_its_form(member: PersonForm, lines: tuple[str, ...]) -> None:
    result = read_mrz(lines)
    assert result.valid
    filled = form_from_mrz(result, TODAY)
    (script,) = filled.names
    assert member.names[script] == filled.names[script]
    assert member.documents[0] == filled.documents[0]
    assert (member.birth_date, member.sex, member.nationality) == (
        filled.birth_date,
        filled.sex,
        filled.nationality,
    )


def test_no_document_and_no_bed_is_had_twice() -> None:
    documents = [(document.issuer, document.number) for member in MEMBERS for document in member.documents]
    beds = [member.bed for member in MEMBERS if member.bed]
    assert len(documents) == len(set(documents))
    assert len(beds) == len(set(beds))


def test_the_samples_can_be_imported() -> None:
    families = read_families((RESOURCES / "samples" / "arrivals.json").read_bytes())
    assert [family.form for family in families] == [arrival.family for arrival in ARRIVALS]


def test_damaged_samples_are_named(tmp_path: Path) -> None:
    path = tmp_path / "arrivals.json"
    with pytest.raises(ShippedFileError, match="No such file"):
        load_sample_arrivals(path)
    path.write_text('[{"family": {"member": []}}]')
    with pytest.raises(ShippedFileError, match=r"0\.family\.member"):
        load_sample_arrivals(path)
