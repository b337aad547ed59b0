"""The words of papers, in every language."""

import string

import pytest

from app.domain.languages import LANGUAGES, Language
from app.reference.code_lists import load_code_lists
from app.reference.paper_words import PaperWords, load_paper_words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word(language: Language) -> None:
    words = load_paper_words(language)
    assert words.language == language
    assert all(str(value).strip() for value in words.model_dump().values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sex_of_the_list_has_one_letter(language: Language) -> None:
    words = load_paper_words(language)
    codes = [sex.code for sex in load_code_lists().sexes]
    letters = [words.sexes[code] for code in codes]
    assert all(len(letter) == 1 for letter in letters)
    assert len(set(letters)) == len(letters)


def test_an_unknown_sex_shows_its_code() -> None:
    assert load_paper_words("en").sex_letter("Q7") == "Q7"


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_take_what_they_are_given(language: Language) -> None:
    words = load_paper_words(language)

    def places(text: str) -> set[str | None]:
        return {place for _, place, _, _ in string.Formatter().parse(text) if place is not None}

    assert places(words.as_of) == {"time"}
    assert places(words.page) == {"page", "pages"}
    assert places(words.lists.building) == {"name"}
    assert places(words.lists.desk) == {"desk"}
    assert places(words.lists.count) == {"count"}
    assert places(words.lists.period) == {"first", "last"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word_of_the_lists(language: Language) -> None:
    words, english = load_paper_words(language).lists.model_dump(), load_paper_words("en").lists.model_dump()
    assert all(str(word).strip() for word in words.values())
    if language != "en":
        assert {key for key, word in words.items() if word == english[key]} <= {"period"}


def test_no_translation_is_english_left_over() -> None:
    english = load_paper_words("en").model_dump()
    for language in LANGUAGES[1:]:
        same = {key for key, value in load_paper_words(language).model_dump().items() if value == english[key]}
        assert same <= {"direction", "script"}, language


def test_only_hebrew_is_mirrored() -> None:
    mirrored: dict[Language, PaperWords] = {language: load_paper_words(language) for language in LANGUAGES}
    assert [language for language, words in mirrored.items() if words.mirrored] == ["he"]
