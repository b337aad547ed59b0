from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.identity.hebrew_letters import latin_readings
from app.identity.transliteration import System, passport_spellings, to_latin
from tests.helpers.vectors import vectors

SYSTEMS = get_args(System)


@pytest.mark.parametrize("vector", vectors("translit"), ids=lambda vector: vector["input"]["text"][:20])
def test_the_given_spellings(vector: dict[str, Any]) -> None:
    assert to_latin(vector["input"]["text"], vector["input"]["system"]) == vector["expected"]


@pytest.mark.parametrize("vector", vectors("translit_hebrew_letter"), ids=lambda vector: vector["input"])
def test_the_given_hebrew_letters(vector: dict[str, Any]) -> None:
    assert sorted(latin_readings(vector["input"])) == sorted(vector["expected"])


def test_every_hebrew_letter_is_read() -> None:
    assert all(latin_readings(letter) for letter in "אבגדהוזחטיכךלמםנןסעפףצץקרשת")
    assert latin_readings("צ׳") == latin_readings("צ'") == ("ch",)
    assert latin_readings("x") == latin_readings("") == ()


def test_capitals_stay_capitals() -> None:
    assert to_latin("ЩУКИНА") == "SHCHUKINA"
    assert to_latin("Щукина") == "Shchukina"
    assert to_latin("ЮРЬЕВ", "MVD_310_1997") == "YURYEV"


def test_a_holder_of_three_passports() -> None:
    assert passport_spellings("Юлия") == ("Iuliia", "Yuliya")
    assert passport_spellings("Цветаева") == ("Tsvetaeva", "Tcvetaeva", "Tsvetayeva")


@settings(deadline=None, max_examples=200)
@given(text=st.text(max_size=40) | st.text("абвгдеёжщъыьюяЩЮЯ -", max_size=40), system=st.sampled_from(SYSTEMS))
def test_any_text_can_be_spelled_in_latin_and_stays_so(text: str, system: System) -> None:
    latin = to_latin(text, system)
    assert to_latin(latin, system) == latin
    assert latin_readings(text) == latin_readings(text)
