import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.identity.suggesting import suggest_cyrillic, suggest_hebrew
from app.reference.given_names import load_name_variants

VARIANTS = load_name_variants()


@pytest.mark.parametrize(
    ("name", "hebrew"),
    [
        ("Рабинович", "רבינוביץ"),
        ("Levin", "לוין"),
        ("Эпштейн", "אפשטיין"),
        ("Weizmann", "וייזמן"),
        ("Goldberg", "גולדברג"),
        ("Poliakov", "פוליקוב"),
        ("Щербаков", "שצ'רבקוב"),
        ("Schwartz", "שורץ"),
        ("Юлия", "יוליה"),
        ("Борис", "בוריס"),
        ("Анна Мария", "אנה מריה"),
    ],
)
def test_hebrew(name: str, hebrew: str) -> None:
    assert hebrew in suggest_hebrew(name)


@pytest.mark.parametrize(
    ("name", "cyrillic"),
    [
        ("RABINOVICH", "Рабинович"),
        ("Evgenii", "Евгений"),
        ("IULIIA", "Юлия"),
        ("Shcherbakov", "Щербаков"),
        ("Tchaikovsky", "Чайковский"),
        ("Goldberg", "Гольдберг"),
        ("Anna-Maria", "Ана Мария"),
    ],
)
def test_cyrillic(name: str, cyrillic: str) -> None:
    assert cyrillic in suggest_cyrillic(name)


def test_known_given_names_are_written_as_they_are_known() -> None:
    assert VARIANTS.spellings("MIKHAIL", "Hebr") == ("מיכאל",)
    assert VARIANTS.spellings("Александр", "Hebr") == ("אלכסנדר",)
    assert VARIANTS.spellings("KHAIM", "Hebr") == ("חיים",)
    assert VARIANTS.spellings("EVGENIIA", "Cyrl") == ("Евгения",)
    assert VARIANTS.spellings("Qwrtp", "Cyrl") == ()


@settings(deadline=None, max_examples=200)
@given(
    name=st.text(max_size=40)
    | st.text("abcdefghijklmnopqrstuvwxyz- ", max_size=30)
    | st.text("абвгщёйья -", max_size=20)
)
def test_any_text_has_suggestions_or_none(name: str) -> None:
    for suggestion in (*suggest_hebrew(name), *suggest_cyrillic(name)):
        assert suggestion
    assert suggest_hebrew("כהן") == suggest_cyrillic("Коган") == suggest_cyrillic("כהן") == ()
    assert isinstance(VARIANTS.spellings(name, "Hebr"), tuple)
