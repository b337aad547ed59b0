"""Percent that are never rounded up to all."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.percent import likelihood, percent


def test_a_hundred_is_said_of_all_alone() -> None:
    assert percent(100_000, 100_000) == 100
    assert percent(99_999, 100_000) == 99
    assert percent(99_999, 100_000, 1) == 99.9
    assert percent(1, 3, 1) == 33.3
    assert f"{likelihood(0.99999, 1):.1f}" == "99.9"
    assert likelihood(1.0) == 99


@given(st.integers(1, 10**9), st.integers(0, 10**9), st.integers(0, 3))
def test_it_is_near_and_below_a_hundred_while_something_is_missing(whole: int, part: int, decimals: int) -> None:
    part = min(part, whole)
    said = percent(part, whole, decimals)
    assert (said >= 100) == (part == whole)
    assert abs(said - 100 * part / whole) <= 10**-decimals + 1e-9
