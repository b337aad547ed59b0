"""Lines in the order in which their characters stand on paper."""

import pytest
from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from app.printing.bidi_text import isolate, runs_right_to_left, visible, visual


@pytest.mark.parametrize("text", ["", "Həsənova Aysel", "Гасанова", "K7-Q2M4-1", "2026-11-23 14:32", "~1974", "(3)"])
def test_left_to_right_text_stays_as_it_is(text: str) -> None:
    assert visual(text) == text


def test_a_hebrew_name_stands_reversed() -> None:
    assert visual("לב כהן") == "ןהכ בל"


def test_brackets_of_a_hebrew_name_are_mirrored() -> None:
    assert visual("לב (כהן)") == "(ןהכ) בל"


def test_points_stand_before_their_letters_where_the_font_draws_them_onto_the_letter() -> None:
    assert visual("ר\u05b7ב") == "ב\u05b7ר"


def test_the_first_letter_decides_where_a_mixed_line_begins() -> None:
    assert visual("Lev לב") == "Lev בל"
    assert visual("לב Lev") == "Lev בל"


def test_a_code_in_a_hebrew_sentence_stays_whole() -> None:
    code = "07-ABC2-1"
    assert code in visual(f"כרטיס {isolate(code)} בתוקף", mirrored=True)
    assert code not in visual(f"כרטיס {code} בתוקף", mirrored=True), "without isolates it scrambles"


def test_a_time_in_a_hebrew_sentence_keeps_its_order() -> None:
    assert visual(f"נכון ל־{isolate('2026-11-23 14:32')}", mirrored=True) == "2026-11-23 14:32־ל ןוכנ"


def test_a_hebrew_name_in_an_english_sentence_turns_around_alone() -> None:
    assert visual(f"Family {isolate('כהן')} (3)") == "Family ןהכ (3)"


def test_isolates_in_a_mirrored_line_stand_from_right_to_left() -> None:
    assert visual(f"{isolate('A1')} · {isolate('B2')}", mirrored=True) == "B2 · A1"


def test_an_isolate_left_open_does_no_harm() -> None:
    assert visual("\u2068לב") == "בל"


def test_overrides_cannot_turn_a_name() -> None:
    assert visual("\u202eANNA\u202c") == "ANNA"


def test_what_only_steers_is_never_drawn() -> None:
    assert visible("A\u200e\u2066B\u2069\ufeff") == "AB"


@pytest.mark.parametrize(("text", "expected"), [("לב", True), ("1 לב", True), ("Lev", False), ("12", False)])
def test_the_first_strong_character_gives_the_direction(text: str, expected: bool) -> None:  # noqa: FBT001 - a parameter
    assert runs_right_to_left(text) is expected


@given(st.text("אבגםץת׳״־ -", min_size=1, max_size=30))
def test_what_is_hebrew_throughout_is_turned_as_the_annex_turns_it(text: str) -> None:
    line = text.strip(" -־׳״") or "א"
    assert visual(line) == visual(line, mirrored=True) == get_display(line, base_dir="R")
    assert visual(line, mirrored=False) == get_display(line, base_dir="L")
