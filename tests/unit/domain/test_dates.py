"""Dates as people type and know them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.domain.dates import PartialDate

DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1974-08-12", "1974-08-12"),
        ("1974-8-1", "1974-08-01"),
        ("12.08.1974", "1974-08-12"),
        ("12/8/1974", "1974-08-12"),
        ("12-08-1974", "1974-08-12"),
        ("12 8 1974", "1974-08-12"),
        ("1974.08.12", "1974-08-12"),
        ("12081974", "1974-08-12"),
        ("19740812", "1974-08-12"),
        ("19122001", "2001-12-19"),
        ("20011219", "2001-12-19"),
        ("08.1974", "1974-08"),
        ("1974-08", "1974-08"),
        ("1974", "1974"),
        (" 1974 ", "1974"),
        ("29.02.2024", "2024-02-29"),
    ],
)
def test_typed_dates(typed: str, value: str) -> None:
    assert PartialDate.parse(typed) == PartialDate(value=value)
    assert PartialDate.parse(f"~{typed}") == PartialDate(value=value, estimated=True)


@pytest.mark.parametrize(
    "typed",
    [
        *("", "~", "~~1974", "74", "12.08.74", "1974-13", "1974-00-12", "31.04.1974", "29.02.2023", "0000", "1974-08-"),
        *(
            "-1974",
            "1974-08-12-01",
            "12.08.1974 г.",
            "август 1974",
            "١٩٧٤",
            "99999999",
            "1974-8-123",
            "1e3",
            "12.1974.08",
        ),
    ],
)
def test_what_is_no_date(typed: str) -> None:
    with pytest.raises(ValueError, match=r"date|day|month|year"):
        PartialDate.parse(typed)


@given(
    day=DAYS, shape=st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y", "%Y%m%d", "%d%m%Y", "%Y %m %d"])
)
def test_every_day_in_every_shape(day: date, shape: str) -> None:
    parsed = PartialDate.parse(day.strftime(shape))
    assert parsed.earliest == parsed.latest == day


@given(text=st.text(max_size=12))
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        parsed = PartialDate.parse(text)
    except ValueError:
        return
    assert PartialDate.parse(str(parsed)) == parsed


@pytest.mark.parametrize(
    ("value", "earliest", "latest"),
    [
        ("2008", date(2008, 1, 1), date(2008, 12, 31)),
        ("2008-02", date(2008, 2, 1), date(2008, 2, 29)),
        ("2008-02-03", date(2008, 2, 3), date(2008, 2, 3)),
    ],
)
def test_the_days_that_it_can_mean(value: str, earliest: date, latest: date) -> None:
    partial = PartialDate(value=value)
    assert (partial.earliest, partial.latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("born", "age", "youngest"),
    [("2008-11-23", 18, 18), ("2008-11-24", 17, 17), ("2008", 18, 17), ("2008-11", 18, 17), ("2026-11-24", -1, -1)],
)
def test_ages(born: str, age: int, youngest: int) -> None:
    partial = PartialDate(value=born)
    assert partial.age_on(date(2026, 11, 23)) == age
    assert partial.youngest_on(date(2026, 11, 23)) == youngest


def test_only_iso_values_are_stored() -> None:
    with pytest.raises(ValidationError):
        PartialDate(value="12.08.1974")
