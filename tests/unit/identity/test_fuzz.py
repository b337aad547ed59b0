"""Whatever a scanner, a camera or a cat on the keyboard sends, reading it never fails in an unknown way."""

from datetime import date
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from app.identity.consonants import consonants
from app.identity.errors import NotAnMrzError
from app.identity.filling import form_from_mrz
from app.identity.folding import fold, latin_spellings, words_of
from app.identity.keyboards import LAYOUTS, untangle
from app.identity.mrz import MrzResult, read_mrz
from app.identity.mrz_layout import ALPHABET, check_digit
from app.identity.mrz_repair import repair_mrz
from app.identity.query import read_query
from app.identity.scan import MrzScan, Scan, read_scan
from tests.helpers.vectors import vectors

SPECIMENS = [vector["input"] for vector in vectors("mrz")]
SIGNS = "".join(sorted(ALPHABET))
ZONES = st.sampled_from([(30, 30, 30), (36, 36), (44, 44)]).flatmap(
    lambda widths: st.tuples(*(st.text(SIGNS, min_size=width, max_size=width) for width in widths))
)
SCANNED = st.one_of(
    st.text(max_size=200),
    st.text(st.characters(min_codepoint=0xD700, max_codepoint=0xE000, exclude_categories=()), max_size=20),
    st.text(SIGNS + "\r\n\t |;>ББÇ", max_size=200),
    ZONES.map("\n".join),
    st.lists(st.sampled_from([line for lines in SPECIMENS for line in lines]), max_size=4).map("\n".join),
    st.text("K7Q2M4-/·IOL0123456789", max_size=20),
    st.text("+0123456789 ()-", max_size=25),
)
DAYS = st.dates(date(2020, 1, 1), date(2060, 1, 1))


@settings(deadline=None, max_examples=300)
@given(text=SCANNED)
def test_a_scan_is_always_something(text: str) -> None:
    scan = read_scan(text)
    assert isinstance(scan, get_args(Scan))
    assert read_scan(text) == scan
    assert scan.model_dump_json()


@settings(deadline=None, max_examples=200)
@given(lines=st.lists(st.text(max_size=50), max_size=4) | ZONES, today=DAYS)
def test_lines_are_a_zone_or_refused(lines: list[str], today: date) -> None:
    try:
        result = read_mrz(lines)
    except NotAnMrzError:
        return
    form = form_from_mrz(result, today)
    born = result.birth_date_on(today)
    assert born is None or born.earliest <= today
    assert form.birth_date == str(born or "")
    assert len(form.documents) == 1


@settings(deadline=None, max_examples=60)
@given(zone=ZONES)
def test_every_repair_passes_all_checks(zone: tuple[str, ...]) -> None:
    try:
        readings = repair_mrz(zone)
    except NotAnMrzError:
        return
    assert all(read_mrz(reading).valid for reading in readings)
    assert len(set(readings)) == len(readings)


def td3(number: str, birth: date, expiry: date, names: str) -> tuple[str, str]:
    body = number.ljust(9, "<")
    body += check_digit(body) + "UTO" + f"{birth:%y%m%d}" + check_digit(f"{birth:%y%m%d}") + "F"
    body += f"{expiry:%y%m%d}" + check_digit(f"{expiry:%y%m%d}") + "<" * 14 + "0"
    return f"P<UTO{names}".ljust(44, "<"), body + check_digit(body[0:10] + body[13:20] + body[21:43])


PASSPORTS = st.builds(
    td3,
    st.text(SIGNS.replace("<", ""), min_size=1, max_size=9),
    st.dates(date(1930, 1, 1), date(2026, 11, 23)),
    st.dates(date(2000, 1, 1), date(2070, 1, 1)),
    st.sampled_from(["ERIKSSON<<ANNA<MARIA", "O<NEIL<<", "BEN<DAVID<<CHAYA"]),
)


@settings(deadline=None, max_examples=100)
@given(lines=PASSPORTS)
def test_a_correct_passport_is_never_touched(lines: tuple[str, str]) -> None:
    scan = read_scan("\n".join(lines))
    assert isinstance(scan, MrzScan)
    assert scan.result == read_mrz(lines)
    assert scan.result.valid
    assert not scan.repaired
    assert scan.choices == ()


@settings(deadline=None, max_examples=100)
@given(lines=PASSPORTS, place=st.integers(0, 43), wrong=st.sampled_from(SIGNS))
def test_one_wrong_sign_is_never_taken_for_right(lines: tuple[str, str], place: int, wrong: str) -> None:
    """A sign whose value differs by ten weighs the same, and no check digit covers nationality and sex."""
    right = lines[1][place]
    if wrong == right or 10 <= place < 13 or place == 20:
        return
    result: MrzResult = read_mrz((lines[0], lines[1][:place] + wrong + lines[1][place + 1 :]))
    difference = int(wrong.replace("<", "0"), 36) - int(right.replace("<", "0"), 36)
    weighs_the_same = difference % 10 == 0 and (place < 9 or 28 <= place < 42)
    empty_check_digit = {wrong, right} == {"0", "<"} and place == 42
    assert result.valid == (weighs_the_same or empty_check_digit)


@settings(deadline=None, max_examples=100)
@given(text=st.text(max_size=40))
def test_any_text_can_be_folded_and_untangled(text: str) -> None:
    folded = fold(text)
    assert {word.folded for word in words_of(text)} >= set(folded.split())
    assert all(spelling == fold(spelling) for spelling in latin_spellings(text))
    assert all(number for word in read_query(text).words for number in word.numbers)
    assert all(reading.isascii() for word in folded.split() for reading in consonants(word))
    for layout in LAYOUTS:
        assert len(untangle(text, layout)) == len(text)


@settings(deadline=None, max_examples=200)
@given(text=st.text(st.characters(max_codepoint=0x600), max_size=20))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
