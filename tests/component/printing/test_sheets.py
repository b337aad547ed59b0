"""Tokens and the sheet about a day's end: on every paper, in every language, and telling of nobody."""

from datetime import UTC, datetime

import pytest

from app.domain.day_end import OpenEnds, SignOff
from app.domain.languages import LANGUAGES, Language
from app.domain.printer_fit import PrinterFit
from app.domain.slip_format import SlipFormat
from app.printing.day_sheet import DaySheet, render_day_sheet
from app.printing.fonts import Typefaces
from app.printing.token_slip import render_token
from app.reference.paper_words import load_paper_words
from tests.component.printing.pages import page_count, page_texts

AT = datetime(2026, 11, 24, 14, 32, tzinfo=UTC)
OPEN = OpenEnds(unsynced=37, unprinted=2, tokens=11)


@pytest.mark.parametrize("paper", SlipFormat)
@pytest.mark.parametrize("language", ["en", "he"])
def test_a_token_is_its_number_on_the_slips_paper(language: Language, paper: SlipFormat) -> None:
    words = load_paper_words(language)
    pdf = render_token("K-014", "Camp", AT, words, paper, PrinterFit(dpi=203), training=True)
    assert page_count(pdf) == 1
    text = page_texts(pdf)[0]
    assert "K-014" in text
    assert {"2026-11-24", "14:32"} <= set(text.split())
    assert "TRAINING" in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("operator", ["Dalia", ""])
def test_the_sheet_says_what_is_open_and_who_signed(language: Language, operator: str) -> None:
    words = load_paper_words(language)
    signed = SignOff(day=AT.date(), at=AT, operator=operator, open_ends=OPEN)
    pdf = render_day_sheet(DaySheet(signed, AT, "Camp", "Desk 3", training=False), words)
    assert page_count(pdf) == 1
    text = page_texts(pdf)[0]
    for told in ("37", "11", "Desk 3", "2026-11-24", *((operator, "14:32") if operator else ())):
        assert told in text
    if language != "he":
        for said in (words.sheets.signature, words.sheets.unsynced, words.sheets.open):
            assert said in " ".join(text.split())
        assert (words.sheets.not_signed in text) == (not operator)
    faces = Typefaces()
    assert all(faces.regular.covers(said) for said in words.sheets.model_dump().values())


def test_a_day_with_nothing_open_says_so() -> None:
    words = load_paper_words("en")
    signed = SignOff(day=AT.date(), at=AT, operator="Dalia", open_ends=OpenEnds())
    text = page_texts(render_day_sheet(DaySheet(signed, AT, "Camp", "Desk 3", training=True), words))[0]
    assert "Nothing is open" in text
    assert "TRAINING" in text
