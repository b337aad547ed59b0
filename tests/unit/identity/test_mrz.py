"""Machine-readable zones: every published specimen, and what goes wrong with them."""

from datetime import date
from typing import Any

import pytest

from app.identity.errors import NotAnMrzError
from app.identity.mrz import read_mrz
from app.identity.mrz_layout import check_digit
from tests.helpers.vectors import vectors

TODAY = date(2026, 11, 23)
ERIKSSON = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")


@pytest.mark.parametrize("vector", vectors("mrz_check_digit"), ids=lambda vector: vector["input"])
def test_check_digits(vector: dict[str, Any]) -> None:
    assert check_digit(vector["input"]) == vector["expected"]


@pytest.mark.parametrize("vector", vectors("mrz"), ids=lambda vector: vector["input"][0])
def test_specimens(vector: dict[str, Any]) -> None:
    result = read_mrz(vector["input"])
    found = {name: getattr(result, name) for name in vector["expected"]}
    found["failed_checks"] = list(found["failed_checks"])
    assert found == vector["expected"]


def second_line(birth: str = "740812", expiry: str = "120415") -> str:
    number, optional = "L898902C3", "ZE184226B<<<<<"
    body = number + check_digit(number) + "UTO" + birth + check_digit(birth) + "F" + expiry + check_digit(expiry)
    body += optional + check_digit(optional)
    return body + check_digit(body[0:10] + body[13:20] + body[21:43])


@pytest.mark.parametrize(
    ("birth", "expected"),
    [
        ("740812", "1974-08-12"),
        ("261123", "2026-11-23"),
        ("261124", "1926-11-24"),
        ("000229", "2000-02-29"),
        ("8502<<", "1985-02"),
        ("85<<<<", "1985"),
        ("850000", "1985"),
    ],
)
def test_the_birth_date_is_the_latest_that_has_been(birth: str, expected: str) -> None:
    result = read_mrz([ERIKSSON[0], second_line(birth=birth)])
    assert result.valid
    assert str(result.birth_date_on(TODAY)) == expected


def test_an_unknown_birth_date_is_none() -> None:
    result = read_mrz([ERIKSSON[0], second_line(birth="<<<<<<")])
    assert result.valid
    assert result.birth_date == ""
    assert result.birth_date_on(TODAY) is None


@pytest.mark.parametrize("birth", ["741312", "740832", "7408<2", "<<0812", "ABCDEF", "740<12"])
def test_what_is_no_date_fails_though_its_check_digit_fits(birth: str) -> None:
    result = read_mrz([ERIKSSON[0], second_line(birth=birth)])
    assert "birth_date" in result.failed_checks


def test_a_day_that_never_was_gives_no_date() -> None:
    assert read_mrz([ERIKSSON[0], second_line(birth="740431")]).birth_date_on(TODAY) is None


@pytest.mark.parametrize(
    ("expiry", "expected"),
    [("120415", date(2012, 4, 15)), ("961210", date(1996, 12, 10)), ("360101", date(2036, 1, 1))],
)
def test_the_expiry_date_is_near_today(expiry: str, expected: date) -> None:
    assert read_mrz([ERIKSSON[0], second_line(expiry=expiry)]).expiry_date_on(TODAY) == expected


def test_small_letters_and_white_space_do_not_matter() -> None:
    assert read_mrz([f"  {line.lower()}\n" for line in ERIKSSON]) == read_mrz(ERIKSSON)


def test_fillers_after_the_names_may_be_left_off() -> None:
    assert read_mrz(["P<UTOERIKSSON<<ANNA<MARIA", ERIKSSON[1]]) == read_mrz(ERIKSSON)


def test_names_that_fill_their_field_may_be_cut() -> None:
    full = "P<UTO" + "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<KRASUANG"[:39]
    assert read_mrz([full, ERIKSSON[1]]).names_may_be_cut
    assert not read_mrz(ERIKSSON).names_may_be_cut


@pytest.mark.parametrize("wrong", [4, 9, 13, 19, 21, 27, 28, 42, 43])
def test_one_wrong_digit_is_named(wrong: int) -> None:
    line = ERIKSSON[1]
    digit = str((int(line[wrong]) + 1) % 10) if line[wrong].isdigit() else "7"
    result = read_mrz([ERIKSSON[0], line[:wrong] + digit + line[wrong + 1 :]])
    assert not result.valid
    assert "composite" in result.failed_checks


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [""],
        ["", ""],
        ["P<"],
        [ERIKSSON[0]],
        [ERIKSSON[1], ERIKSSON[0]],
        [*ERIKSSON, ERIKSSON[1]],
        [ERIKSSON[0], ERIKSSON[1][:-1]],
        [ERIKSSON[0], ERIKSSON[1] + "<"],
        [ERIKSSON[0], ERIKSSON[1].replace("U", "Ü")],
        [ERIKSSON[0], ERIKSSON[1].replace("<", ">")],
        ["קךכ", "אבג"],
    ],
)
def test_what_is_no_mrz_is_refused(lines: list[str]) -> None:
    with pytest.raises(NotAnMrzError) as caught:
        read_mrz(lines)
    assert "Scan the document again" in str(caught.value)


def long_number(number: str, *, over_the_filler: bool) -> list[str]:
    first, rest = number[:9], number[9:]
    digit = check_digit(f"{first}<{rest}" if over_the_filler else number)
    upper = f"I<UTO{first}<{rest}{digit}<X1".ljust(30, "<")
    lower = "7408122F1204159UTO<<<<<<<<<<<"
    lower += check_digit(upper[5:30] + lower[0:7] + lower[8:15] + lower[18:29])
    return [upper, lower, "ERIKSSON<<ANNA<MARIA"]


@pytest.mark.parametrize("over_the_filler", [True, False])
@pytest.mark.parametrize("number", ["D2314589012", "D231458901", "ABCDEFGHIJKLMNOP", "123456789012345678"])
def test_long_numbers_in_both_ways_of_counting(number: str, *, over_the_filler: bool) -> None:
    result = read_mrz(long_number(number, over_the_filler=over_the_filler))
    assert result.valid
    assert result.document_number == number
    assert result.optional_data == "X1"


def test_a_long_number_with_a_wrong_digit_fails() -> None:
    upper, *rest = long_number("D2314589012", over_the_filler=False)
    result = read_mrz([upper.replace("D23145890<", "D23145891<"), *rest])
    assert result.failed_checks == ("document_number", "composite")


def test_a_long_number_on_a_card_of_two_lines() -> None:
    lower = "D23145890<UTO7408122F120415912" + check_digit("D2314589012"[:11]) + "<<<<"
    lower += check_digit(lower[0:10] + lower[13:20] + lower[21:35])
    result = read_mrz(["I<UTOERIKSSON<<ANNA<MARIA".ljust(36, "<"), lower])
    assert (result.format, result.document_number, result.failed_checks) == ("TD2", "D2314589012", ())


def test_a_passport_has_no_long_number() -> None:
    lower = "D23145890<UTO7408122F1204159128<<<<<<<<<<<"
    lower += check_digit(lower[28:42])
    lower += check_digit(lower[0:10] + lower[13:20] + lower[21:43])
    assert read_mrz([ERIKSSON[0], lower]).failed_checks == ("document_number",)
