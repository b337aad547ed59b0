"""What is typed or scanned into the search box, as search asks for it."""

import pytest

from app.identity.keyboards import LAYOUTS, retype, untangle
from app.identity.query import other_keyboards, read_query
from tests.helpers.vectors import vectors

SPECIMEN = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


def words(text: str) -> list[str]:
    return [word.word.folded for word in read_query(text).words]


def numbers(text: str) -> set[str]:
    return {number for word in read_query(text).words for number in word.numbers}


def test_names_are_words_each_and_parts_of_a_name_too() -> None:
    assert words("  Коган-Левина  Анна ") == ["коган", "левина", "анна"]
    assert words("ג'סיקה O'Brien") == ["גסיקה", "obrien"]
    assert words("-- !! 😀") == []


def test_a_number_may_be_typed_in_groups() -> None:
    assert numbers("AB 123 456") == {"ab123456"}
    assert numbers("N-123/456") == {"n123456"}
    assert "972501234567" in numbers("+972 50 123-45-67")
    assert numbers("050-1234567") == {"0501234567", "501234567"}
    assert "9161234567" in numbers("8 (916) 123 45 67")


@pytest.mark.parametrize("typed", ["12.08.1974", "1974-08-12", "12/8/1974", "19740812"])
def test_a_birth_date_may_be_typed_in_any_order(typed: str) -> None:
    assert "19740812" in numbers(f"Eriksson {typed}")
    assert words(f"Eriksson {typed}")[0] == "eriksson"


def test_a_code_and_a_slip_are_taken_as_such() -> None:
    assert (read_query("k7-000a-2").code, read_query("k7-000a-2").number) == ("K7-000A", 2)
    assert read_query("K7000A").code == "K7-000A"


def test_a_passport_asks_for_its_document_and_has_its_name() -> None:
    query = read_query("\n".join(SPECIMEN))
    assert query.documents == ("L898902C3",)
    assert [word.word.folded for word in query.words] == ["eriksson", "anna", "maria"]


@pytest.mark.parametrize("kind", ["mrz_wedge_ru", "mrz_wedge_il", "mrz_ocr", "mrz_ocr_docnum"])
def test_a_passport_scanned_under_another_layout_or_misread_asks_for_the_same_document(kind: str) -> None:
    for vector in vectors(kind):
        meant = read_query("\n".join(vector["expected"])).documents
        assert set(meant) <= set(read_query("\n".join(vector["input"])).documents), vector["input"]


def test_one_line_of_a_passport_is_enough() -> None:
    assert read_query(SPECIMEN[1]).documents == ("L898902C3",)
    assert words(SPECIMEN[0]) == ["eriksson", "anna", "maria"]
    assert read_query("I<UTOD231458907<<<<<<<<<<<<<<<").documents == ("D23145890",)


def test_what_was_typed_on_another_layout_is_guessed() -> None:
    assert "иванов" in other_keyboards("bdfyjd")
    assert "ivanov" in other_keyboards("шмфтщм")
    assert "כהן" in other_keyboards("fvi")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_retyping_undoes_untangling(layout: str) -> None:
    letters = "abcdefghijklmnoprstuvxyz"
    assert untangle(retype(letters, layout), layout) == letters  # type: ignore[arg-type] # one of LAYOUTS
