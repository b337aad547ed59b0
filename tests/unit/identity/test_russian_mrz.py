"""Russian internal passports, letter for letter."""

from typing import Any

import pytest

from app.identity.mrz import read_mrz
from app.identity.russian_mrz import read_internal_passport, spell_in_mrz
from tests.helpers.vectors import vectors

UPPER = "PNRUS{names}"
LOWER = "4010000010RUS5512315M<<<<<<<5150110780037<84"


@pytest.mark.parametrize("vector", vectors("mrz_rus_internal"), ids=lambda v: v["input"][0])
def test_internal_passports(vector: dict[str, Any]) -> None:
    result = read_mrz(vector["input"])
    passport = read_internal_passport(result)
    assert passport is not None
    assert result.valid
    assert {
        "surname_cyr": passport.surname,
        "given_cyr": passport.given,
        "patronymic_cyr": passport.patronymic,
        "series": passport.series,
        "number": passport.number,
        "birth_date": result.birth_date,
        "sex": result.sex,
        "issue_date": passport.issue_date,
        "division_code": passport.division_code,
        "expiry_date": result.expiry_date,
        "truncated": passport.truncated,
    } == vector["expected"]


@pytest.mark.parametrize("vector", vectors("translit_rus_mrz"), ids=lambda v: v["input"])
def test_spelling_in_the_zone(vector: dict[str, Any]) -> None:
    assert spell_in_mrz(vector["input"]) == vector["expected"]


def test_every_letter_comes_back() -> None:
    alphabet = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
    names = (spell_in_mrz(alphabet) + "<<").ljust(39, "<")
    passport = read_internal_passport(read_mrz([UPPER.format(names=names), LOWER]))
    assert passport is not None
    assert passport.surname == alphabet


@pytest.mark.parametrize(
    ("names", "given", "patronymic"),
    [
        ("GASANOV<<ALI<SULEQMAN<OGLY", "АЛИ", "СУЛЕЙМАН ОГЛЫ"),
        ("IVANOVA<<ANNA<MARI8<PETROVNA", "АННА-МАРИЯ", "ПЕТРОВНА"),
        ("LI<<7N", "ЮН", ""),
        ("MORDEHAQ", "", ""),
    ],
)
def test_the_patronymic_is_the_last(names: str, given: str, patronymic: str) -> None:
    passport = read_internal_passport(read_mrz([UPPER.format(names=names), LOWER]))
    assert passport is not None
    assert (passport.given, passport.patronymic) == (given, patronymic)


def test_names_that_fill_the_line_may_go_on_on_the_page() -> None:
    names = "GUREVI3<3ERN8K<<CIL8<HAIMOVNA<PREKRASNA8"[:39]
    passport = read_internal_passport(read_mrz([UPPER.format(names=names), LOWER]))
    assert passport is not None
    assert passport.truncated


@pytest.mark.parametrize(
    "lines",
    [
        ["P<RUSSHCHUKINA<<IULIIA", "7512345672RUS8002295F2903149<<<<<<<<<<<<<<02"],
        [UPPER.format(names="IVANOV<<IVAN"), LOWER.replace("5150110780037<", "<<<<<<<<<<<<<<")],
        [UPPER.format(names="IVANOV<<IVAN"), LOWER.replace("401000001", "4010A0001")],
    ],
)
def test_other_documents_are_none(lines: list[str]) -> None:
    assert read_internal_passport(read_mrz(lines)) is None
