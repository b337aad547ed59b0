from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.identity.soundex import daitch_mokotoff
from tests.helpers.vectors import vectors


@pytest.mark.parametrize("vector", vectors("daitch_mokotoff"), ids=lambda vector: vector["input"])
def test_the_given_answers(vector: dict[str, Any]) -> None:
    assert list(daitch_mokotoff(vector["input"])) == vector["expected"]


def test_what_is_no_letter_is_passed_over() -> None:
    assert daitch_mokotoff("o'Brien") == daitch_mokotoff("OBrien")
    assert daitch_mokotoff("") == daitch_mokotoff("אבגד 123") == ()


def test_a_name_with_very_many_readings_ends_soon() -> None:
    assert len(daitch_mokotoff("CJRZ" * 100)) < 200


@settings(deadline=None, max_examples=300)
@given(name=st.text(max_size=60) | st.text("ACHJRSTZĄŢcjrsz'- ", max_size=60))
def test_any_text_has_codes_of_six_digits_or_none(name: str) -> None:
    codes = daitch_mokotoff(name)
    assert codes == tuple(sorted(set(codes)))
    assert all(len(code) == 6 and code.isdigit() for code in codes)
    assert codes == daitch_mokotoff(name.casefold()) or not name.isascii()
