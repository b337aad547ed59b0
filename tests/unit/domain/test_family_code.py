"""Family codes: what is printed is read back, and a slip of the finger is caught."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.crockford import ALPHABET, check_symbol
from app.domain.family_code import NotACodeError, family_code, person_code, read_code

PREFIXES = st.text(ALPHABET, min_size=2, max_size=2)
COUNTERS = st.integers(0, 32**6 - 1)
CODES = st.builds(family_code, PREFIXES, COUNTERS)


@pytest.mark.parametrize(
    ("counter", "length"), [(0, 7), (32**3 - 1, 7), (32**3, 8), (32**4, 9), (32**5, 10), (32**6 - 1, 10)]
)
def test_codes_grow_as_they_must(counter: int, length: int) -> None:
    code = family_code("K7", counter)
    assert len(code) == length
    assert read_code(code) == (code, None)


@given(code=CODES, number=st.integers(1, 99))
def test_people_type_codes_in_many_ways(code: str, number: int) -> None:
    misread = code.lower().replace("0", "o").replace("1", "l")
    for typed in (code, code.replace("-", ""), f" {code} ", misread, misread.upper(), " ".join(code)):
        assert read_code(typed) == (code, None)
    for typed in (person_code(code, number), f"{code}/{number}", f"{code}·{number}", f"{misread} - {number}"):
        assert read_code(typed) == (code, number)


@given(code=CODES)
def test_every_wrong_symbol_is_caught(code: str) -> None:
    symbols = code.replace("-", "")
    for place, right in enumerate(symbols):
        for wrong in ALPHABET.replace(right, ""):
            with pytest.raises(NotACodeError):
                read_code(symbols[:place] + wrong + symbols[place + 1 :])


@given(code=CODES)
def test_every_swap_of_two_symbols_is_caught(code: str) -> None:
    symbols = code.replace("-", "")
    for first in range(len(symbols)):
        for second in range(first + 1, len(symbols)):
            if symbols[first] == symbols[second]:
                continue
            swapped = list(symbols)
            swapped[first], swapped[second] = swapped[second], swapped[first]
            with pytest.raises(NotACodeError):
                read_code("".join(swapped))


@given(prefix=PREFIXES, counters=st.sets(COUNTERS, min_size=2, max_size=50))
def test_no_two_families_have_one_code(prefix: str, counters: set[int]) -> None:
    assert len({family_code(prefix, counter) for counter in counters}) == len(counters)


@given(text=st.text(max_size=20))
def test_any_text_is_a_code_or_refused(text: str) -> None:
    try:
        code, number = read_code(text)
    except NotACodeError:
        return
    assert read_code(code) == (code, None)
    assert number is None or 1 <= number <= 99


@pytest.mark.parametrize(
    "text", ["", "K7", "K7-Q2", "UU-UUUU", "K7-Q2M4-0", "K7-Q2M4-100", "K7-Q2M4-", "ק7-Q2M4", "{x}"]
)
def test_what_is_no_code(text: str) -> None:
    with pytest.raises(NotACodeError, match="search by name"):
        read_code(text)


def test_a_long_text_is_told_by_its_beginning() -> None:
    with pytest.raises(NotACodeError) as caught:
        read_code("K7-" * 1000)
    assert len(str(caught.value)) < 200


def test_the_check_symbol_of_nothing_is_zero() -> None:
    assert check_symbol("") == "0"
    assert check_symbol("K7Q2M") == family_code("K7", 23 * 1024 + 2 * 32 + 20)[-1]
