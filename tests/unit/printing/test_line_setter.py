"""Text made to fit its box."""

import unicodedata

import pytest

from app.printing.fonts import Typeface
from app.printing.line_setter import ELLIPSIS, SetText, break_lines, set_text


class Typewriter(Typeface):
    """Every character is half as wide as it is high; marks have no width."""

    def __init__(self) -> None:
        """Read no font."""

    def width(self, text: str, size: float) -> float:
        return sum(0 if unicodedata.combining(character) else 0.5 for character in text) * size


FACE = Typewriter()


def _set(text: str, most_lines: int = 1, width: float = 100) -> SetText:
    return set_text(text, FACE, width, largest=20, smallest=10, most_lines=most_lines)


def test_a_short_text_is_as_large_as_it_may_be() -> None:
    assert _set("Anna") == SetText(FACE, 20, ("Anna",))


def test_a_longer_text_shrinks_to_the_width() -> None:
    done = _set("Anna Maria Eva")
    assert done.lines == ("Anna Maria Eva",)
    assert done.size == pytest.approx(100 / 14 / 0.5)


def test_what_is_too_long_even_when_small_goes_on_to_a_second_line() -> None:
    done = _set("Maximilian Alexander Konstantin", most_lines=2)
    assert done.lines == ("Maximilian Alexander", "Konstantin")
    assert done.whole
    assert done.unbroken == "Maximilian Alexander Konstantin"


def test_what_fits_no_number_of_lines_ends_in_an_ellipsis() -> None:
    done = _set("Maximilian " * 10, most_lines=2)
    assert len(done.lines) == 2
    assert done.lines[-1].endswith(ELLIPSIS)
    assert not done.whole


def test_one_line_that_cannot_shrink_ends_in_an_ellipsis() -> None:
    done = _set("A" * 60)
    assert done.lines == ("A" * 19 + ELLIPSIS,)


@pytest.mark.parametrize(("letters", "size"), [(18, 100 / 19 / 0.5), (24, 100 / 25 / 0.5), (26, 12.5)])
def test_a_word_is_rather_set_a_fifth_too_small_than_torn(letters: int, size: float) -> None:
    done = _set("W" * letters + "-Anna", most_lines=4)
    assert done.size == pytest.approx(size)
    assert (done.lines == ("W" * letters + "-", "Anna")) == (letters < 25)


@pytest.mark.parametrize("width", [97.3, 100.1, 133.7, 151.9, 199.99])
def test_a_word_that_fits_by_a_hair_is_not_torn(width: float) -> None:
    for letters in range(12, 20):
        done = set_text("W" * letters + "-Anna", FACE, width, largest=20, smallest=9, most_lines=2)
        assert done.lines in {("W" * letters + "-Anna",), ("W" * letters + "-", "Anna")}


def test_the_end_is_cut_off_only_when_a_fifth_smaller_does_not_help() -> None:
    fits, cut = _set("Maximilian " * 5, most_lines=2, width=130), _set("Maximilian " * 7, most_lines=2, width=130)
    assert (fits.whole, fits.size < 10, len(fits.lines)) == (True, True, 2)
    assert not cut.whole
    assert cut.size == 10


def test_a_mark_without_a_letter_stands_over_a_circle() -> None:
    assert _set("\u0301\u0308").lines == ("\u25cc\u0301\u0308",)
    assert _set("a\u0301").lines == ("\u00e1",)


@pytest.mark.parametrize("hyphen", ["-", "/", "\u05be"])
def test_no_line_begins_with_a_hyphen(hyphen: str) -> None:
    lines = break_lines("א" * 10 + hyphen + "ב" * 10, FACE, 100, 20)
    assert lines == ["א" * 9, "א" + hyphen, "ב" * 10]


@pytest.mark.parametrize("length", [1, 7, 20, 60, 360])
@pytest.mark.parametrize("unit", ["W", "Анна ", "לב־", "a\u0308", "x-"])
@pytest.mark.parametrize("most_lines", [1, 2, 5])
def test_no_line_is_ever_wider_than_the_box(unit: str, length: int, most_lines: int) -> None:
    done = _set((unit * length)[:length], most_lines)
    assert len(done.lines) <= most_lines
    assert all(FACE.width(line, done.size) <= 100 + 1e-6 for line in done.lines)
    assert 10 <= done.size <= 20


@pytest.mark.parametrize("text", ["", "  ", "\u2068\u2069"])
def test_nothing_takes_no_line(text: str) -> None:
    assert "".join(_set(text).lines) == ""


def test_a_hyphenated_name_breaks_after_its_hyphen() -> None:
    assert break_lines("SCHWARZENBERG-HOHENFELS", FACE, 100, 10) == ["SCHWARZENBERG-", "HOHENFELS"]


def test_smaller_words_are_preferred_to_torn_ones() -> None:
    done = _set("SCHWARZENBERGER HOHENFELSENSTEIN", most_lines=2)
    assert done.lines == ("SCHWARZENBERGER", "HOHENFELSENSTEIN")


def test_a_letter_keeps_its_marks_at_a_break() -> None:
    lines = break_lines("e\u0301" * 50, FACE, 100, 10)
    assert all(not unicodedata.combining(line[0]) for line in lines)
    assert "".join(lines) == "e\u0301" * 50


def test_hebrew_is_broken_before_it_is_turned_around() -> None:
    done = _set("אבגדהוזח טיכלמנסע פצקרשתאב", most_lines=2)
    assert len(done.lines) == 2
    assert done.lines[0].endswith("א"), "the first line has the first letter, at its right end"


def test_letters_are_composed() -> None:
    assert _set("Zoe\u0308").lines == ("Zoë",)
