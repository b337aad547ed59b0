"""What desks said in a field reads as people say it, in both languages of headquarters' pages."""

import pytest
from pydantic import JsonValue

from app.domain.conflict import ConflictKind
from app.hq.status import Dispute
from app.hq.web.said import said
from app.hq.web.words import PageLanguage, load_page_words
from app.reference.code_lists import load_code_lists

WORDS = load_page_words()
CODES = load_code_lists()


def label(codes: str, code: str, language: PageLanguage) -> str:
    found = CODES.find(getattr(CODES, codes), code)
    return found.label(language) if found else code


def told(field: str, value: JsonValue, language: PageLanguage = "en") -> str:
    dispute = Dispute(kind=ConflictKind.VALUE, camp="TRN", field=field, number=2, values=(value,))
    (line,) = said(dispute, WORDS[language], label)
    return line


@pytest.mark.parametrize(
    ("field", "value", "english", "hebrew"),
    [
        ("sex", "F", "Female", "נקבה"),
        ("nationality", "AZE", "Azerbaijan", "אזרבייג׳ן"),
        ("verdict", "same", "one person", "אדם אחד"),
        ("phone", "+994 1", "+994 1", "+994 1"),
        ("phone", None, "–", "–"),
        ("sex", "no such code", "no such code", "no such code"),
        ("birth_date", {"value": "1974", "estimated": True}, "~1974", "~1974"),
        ("birth_date", {"value": "soon"}, "soon", "soon"),
        ("names.Latn", {"surname": "HƏSƏNOV", "given": "Elşən"}, "HƏSƏNOV Elşən", "HƏSƏNOV Elşən"),
        ("photo", "0123456789abcdef", "0123456789ab", "0123456789ab"),
        (
            "stays.1",
            {"bed": "A/101/1", "status": "checked_in", "arrived_at": "2026-11-23T11:30:00+02:00"},
            "A/101/1 · checked in · 2026-11-23 09:30 UTC",
            "A/101/1 · נקלט · 2026-11-23 09:30 UTC",
        ),
        ("stays.1", {"arrived_at": "soon", "status": ["?"]}, "soon · ?", "soon · ?"),
    ],
)
def test_a_value_is_told_in_words(field: str, value: JsonValue, english: str, hebrew: str) -> None:
    assert told(field, value) == english
    assert told(field, value, "he") == hebrew


def test_no_code_is_left_in_claims_documents_and_lists() -> None:
    claim: JsonValue = {
        "basis": "GRANDCHILD",
        "through_name": "Рабинович Мирьям",
        "through_relation": "MOTHER",
        "through_living": False,
    }
    documents: JsonValue = [{"type": "PASSPORT", "number": "C1", "issuer": "AZE"}]
    for language in WORDS:
        for line, codes, kept in (
            (told("claim", claim, language), ("GRANDCHILD", "MOTHER", "False"), "Рабинович Мирьям"),
            (told("documents", documents, language), ("PASSPORT", "AZE"), "C1"),
            (told("languages", ["az", "ru"], language), ("az,", " ru"), ", "),
            (told("needs", ["DISABILITY"], language), ("DISABILITY",), ""),
        ):
            assert kept in line
            assert not [code for code in codes if code in line]
    assert told("claim", claim).endswith(WORDS["en"]("said.claim.through_living.false"))
