"""Forms keep what was typed."""

import pytest
from pydantic import ValidationError

from app.domain.form import FamilyForm, PersonForm


@pytest.mark.parametrize("typed", ["", "  Anna ", "\x00\u202e", "😀", "רבינוביץ׳", "x" * 10_000, "\U00010348"])
def test_every_character_stays(typed: str) -> None:
    form = FamilyForm(members=[PersonForm(phone=typed, needs=[typed])])
    form.members[0].bed = typed
    again = FamilyForm.model_validate_json(form.model_dump_json())
    assert again == form
    assert (again.members[0].phone, again.members[0].needs, again.members[0].bed) == (typed, [typed], typed)


def test_half_a_character_can_be_saved() -> None:
    form = PersonForm(phone="1\ud8002", needs=["\udc00"])
    form.bed = "\ud800"
    assert (form.phone, form.needs, form.bed) == ("1\ufffd2", ["\ufffd"], "\ufffd")
    assert PersonForm.model_validate_json(form.model_dump_json()) == form


def test_two_halves_make_a_whole() -> None:
    assert PersonForm(phone="\ud83d\ude00").phone == "😀"


def test_a_misspelt_field_is_refused() -> None:
    with pytest.raises(ValidationError):
        PersonForm.model_validate({"surnam": "Eriksson"})
