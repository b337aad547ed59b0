"""Names in the order that readers of each language expect."""

import pytest

from app.domain.languages import Language
from app.ui.collation import collation


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        ("az", ["Ali", "Cavid", "Çingiz", "Elçin", "Əli", "Hasan", "Xan", "Iqbal", "İlham", "Kamal", "Qasım", "Lalə"]),
        ("fi", ["Aalto", "Zorn", "Åberg", "Ääri", "Öhman"]),
        ("ru", ["Ежов", "Ёлкин", "Жуков", "Щукин"]),
        ("he", ["אבן", "בר", "תמיר"]),
        ("en", ["adler", "Bauer", "Böhm", "Zorn"]),
        ("en", ["B-9", "B-10"]),
    ],
)
def test_each_language_has_its_own_order(language: Language, ordered: list[str]) -> None:
    shuffled = sorted(ordered, key=lambda word: word[::-1])
    assert sorted(shuffled, key=collation(language)) == ordered


def test_upper_and_lower_case_do_not_part_namesakes() -> None:
    assert sorted(["COHEN Z", "Cohen A"], key=collation("en")) == ["Cohen A", "COHEN Z"]
