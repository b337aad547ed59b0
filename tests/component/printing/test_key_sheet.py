"""Every key on one page, in every language, as the copies in the manual have it."""

from pathlib import Path

import pytest

from app.bootstrap.key_sheet import key_sheet
from app.domain.languages import LANGUAGES, Language
from app.printing.fonts import Typefaces
from app.reference.resources import RESOURCES
from app.ui.key_words import key_groups
from app.ui.keys import KEYS, PAGE_KEYS
from tests.component.printing.pages import page_count, page_texts

COPIES = Path(__file__).parents[3] / "docs" / "manual" / "key-sheets"


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_is_one_page_and_has_every_key_in_words(language: Language) -> None:
    groups = key_groups(language, RESOURCES / "translations")
    pdf = key_sheet(language)
    assert page_count(pdf) == 1
    text = squeezed(page_texts(pdf)[0])
    shown = [pair for group in groups for pair in group.keys]
    assert len(shown) == len(KEYS) + sum(len(keys) for _, keys in PAGE_KEYS)
    for keys, words in shown:
        assert Typefaces().regular.covers(words), words
        if language != "he":  # whose lines readers of a PDF turn around, 'F1' to '1F' too; they are looked at
            assert squeezed(keys) in text
            assert squeezed(words) in text or all(squeezed(word) in text for word in words.split()), words
    if language != "en":
        english = {text for _, text in KEYS}
        assert not english & {words for _, words in shown}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_copies_in_the_manual_are_of_today(language: Language) -> None:
    """`python -m tools.key_sheets` was run since the last change of keys or words."""
    copy = (COPIES / f"keys-{language}.pdf").read_bytes()
    assert page_texts(copy) == page_texts(key_sheet(language))
