import json
from pathlib import Path

import pytest

from app.identity.folding import fold
from app.identity.suggesting import suggest
from app.reference.errors import ShippedFileError
from app.reference.given_names import load_name_variants
from app.storage.name_table import NameTable

HELD_APART = Path(__file__).parents[3] / "benchmarks" / "name_clusters.json"
TABLE = NameTable()
VARIANTS = load_name_variants()


@pytest.mark.parametrize("word", ["Schmidt", "SCHMÍDT", "шмидт"])
def test_a_name_is_known_by_any_spelling_in_any_case(word: str) -> None:
    assert any("шмидт" in name.cyrillic for name in TABLE.names(word))


@pytest.mark.parametrize("word", ["", "-", "Xqzzqx", "two words", "' OR 1=1 --", "a" * 5000, "\0", "😀"])
def test_what_is_no_known_name_is_not_known(word: str) -> None:
    assert TABLE.names(word) == ()


def test_nothing_is_in_the_table_that_is_held_apart_for_measuring() -> None:
    apart = json.loads(HELD_APART.read_text("utf-8"))[::7]
    for cluster in apart:
        names = tuple(tuple(cluster.get(script, ())) for script in ("Latn", "Cyrl", "Hebr"))
        first = next(spellings[0] for spellings in names if spellings)
        assert names not in [tuple(known) for known in TABLE.names(first)]


def test_the_table_was_built_with_the_folding_of_today() -> None:
    for word in ("Ёлкин", "Mädchen", "O'Brien", "Çelik", "ג'סיקה"):
        for name in TABLE.names(word):
            spelled = (*name.latin, *name.cyrillic, *name.hebrew)
            assert fold(word) in {fold(spelling) for spelling in spelled}
    assert TABLE.names("O'Brien")
    assert TABLE.names("Ёлкин")


def test_a_table_that_is_missing_says_so(tmp_path: Path) -> None:
    with pytest.raises(ShippedFileError):
        NameTable(tmp_path / "none.sqlite").names("Levin")


def test_a_damaged_table_says_so(tmp_path: Path) -> None:
    damaged = tmp_path / "names.sqlite"
    damaged.write_bytes(b"no database at all" * 400)
    with pytest.raises(ShippedFileError):
        NameTable(damaged).names("Levin")


@pytest.mark.parametrize(
    ("name", "cyrillic", "hebrew"),
    [
        ("Cohen", "Коен", "כהן"),
        ("Smith", "Смит", "סמית'"),
        ("Sarah", "Сара", "שרה"),
        ("Chaim", "Хаим", "חיים"),
        ("KATZ", "Кац", "כץ"),
        ("Levin", "Левин", "לוין"),
        ("Ivanov", "Иванов", "איוואנוב"),
    ],
)
def test_known_spellings_come_before_those_by_rule(name: str, cyrillic: str, hebrew: str) -> None:
    assert suggest(name, "Cyrl", TABLE, VARIANTS)[0] == cyrillic
    assert suggest(name, "Hebr", TABLE, VARIANTS)[0] == hebrew


def test_each_word_is_looked_up_and_unknown_ones_go_by_rule() -> None:
    assert suggest("Sarah Xyzzov", "Hebr", TABLE, VARIANTS)[0].startswith("שרה ")
    assert suggest("Иван", "Cyrl", TABLE, VARIANTS) == ()
    assert suggest("לוין", "Cyrl", TABLE, VARIANTS) == ()
