"""Repairs of what a camera misread: only where the check digits prove it, and only one way."""

from typing import Any

import pytest

from app.identity.errors import NotAnMrzError
from app.identity.mrz import read_mrz
from app.identity.mrz_layout import check_digit
from app.identity.mrz_repair import repair_mrz
from tests.helpers.vectors import vectors

ERIKSSON = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")


@pytest.mark.parametrize("vector", [*vectors("mrz_ocr"), *vectors("mrz_ocr_docnum")], ids=lambda v: v["input"][1])
def test_misread_specimens(vector: dict[str, Any]) -> None:
    assert not read_mrz(vector["input"]).valid
    assert repair_mrz(vector["input"]) == (tuple(vector["expected"]),)


@pytest.mark.parametrize("vector", [v for v in vectors("mrz") if v["expected"]["valid"]], ids=lambda v: v["input"][0])
def test_lines_without_a_fault_come_back_as_they_are(vector: dict[str, Any]) -> None:
    assert repair_mrz(vector["input"]) == (tuple(vector["input"]),)


@pytest.mark.parametrize("vector", vectors("mrz_rus_internal"), ids=lambda v: v["input"][0])
def test_the_digits_in_russian_names_are_letters_already(vector: dict[str, Any]) -> None:
    assert repair_mrz(vector["input"]) == (tuple(vector["input"]),)


def test_a_wrong_digit_that_looks_like_no_letter_is_not_repaired() -> None:
    assert repair_mrz((ERIKSSON[0], ERIKSSON[1].replace("740812", "743812"))) == ()


def test_two_possible_readings_are_both_given() -> None:
    """The first and the fourth character of a number weigh the same."""
    digits = "5UTO7408122F1204159<<<<<<<<<<<<<<0"
    meant = "100I00000" + check_digit("100I00000") + digits[1:]
    meant += check_digit(meant[0:10] + meant[13:20] + meant[21:43])
    name = "P<UTOERIKSSON<<ANNA<MARIA".ljust(44, "<")
    assert read_mrz([name, meant]).valid
    readings = repair_mrz([name, meant.replace("100I00000", "I00I00000")])
    assert {reading[1][:9] for reading in readings} == {"100I00000", "I00100000"}


def test_the_fewest_swaps_win() -> None:
    """G and 6 weigh the same, so a check digit never tells them apart: what was read stands."""
    number = "AG6000001"
    rest = "UTO7408122F1204159<<<<<<<<<<<<<<0"
    meant = number + check_digit(number) + rest
    meant += check_digit(meant[0:10] + meant[13:20] + meant[21:43])
    name = "P<UTOERIKSSON<<ANNA<MARIA".ljust(44, "<")
    assert repair_mrz([name, meant.replace(number, "AG600000I")]) == ((name, meant),)


def test_what_is_no_mrz_is_refused() -> None:
    with pytest.raises(NotAnMrzError):
        repair_mrz(["P<UTO", "1"])
