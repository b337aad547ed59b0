import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.identity.candidates import are_candidates, candidate_keys
from app.identity.learned_sounds import LearnedSounds, LetterGroups
from app.reference.learned_sounds import load_learned_sounds, shipped_candidates

LEARNED = load_learned_sounds()
CANDIDATES = shipped_candidates()
ANY_NAME = st.text("абвинковшіїשלוםקaeiouy'-shkwñ\u05f3ß", max_size=35) | st.text(max_size=12)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Marchand", "Маршан"),
        ("Kojima", "Кодзима"),
        ("Xiang", "Сян"),
        ("Mather", "Мэзер"),
        ("ויליאמסון", "Уильямсон"),
        ("Kazimierz", "Казимеж"),
        ("Courbet", "קורבה"),
    ],
)
def test_names_that_no_rule_brings_together_are_candidates(first: str, second: str) -> None:
    assert not are_candidates(first, second)
    assert CANDIDATES.are(first, second)
    assert CANDIDATES.are(second, first)


def test_strangers_are_not() -> None:
    strangers = [("Marchand", "Кодзима"), ("Kojima", "Маршан"), ("Courbet", "ויליאמסון"), ("Сян", "Courbet")]
    assert [pair for pair in strangers if CANDIDATES.are(*pair)] == []


@settings(deadline=None, max_examples=150)
@given(first=ANY_NAME, second=ANY_NAME)
def test_any_text_is_compared_in_either_order(first: str, second: str) -> None:
    assert LEARNED.likelier(first, second) == pytest.approx(LEARNED.likelier(second, first))
    assert {*candidate_keys(first)} <= {*CANDIDATES.keys(first)}
    assert all(key.isalnum() for key in CANDIDATES.keys(first))
    assert CANDIDATES.apart(first, second) == CANDIDATES.apart(second, first)


@settings(deadline=None, max_examples=150)
@given(first=ANY_NAME, second=ANY_NAME, least=st.floats(-20, 20))
def test_what_is_too_unlikely_is_told_sooner_and_nothing_else_changes(first: str, second: str, least: float) -> None:
    likelier = LEARNED.likelier(first, second)
    if likelier is not None and abs(likelier - least) > 1e-6:
        limited = LEARNED.likelier(first, second, least)
        assert limited == (pytest.approx(likelier) if likelier > least else float("-inf"))


def test_names_of_one_script_are_left_to_the_rules() -> None:
    assert LEARNED.likelier("Anna", "Hanna") is None
    assert CANDIDATES.apart("Katz", "Kac") == pytest.approx(CANDIDATES.apart("Kac", "Katz"))


def test_likelihood_is_of_the_likeliest_way_to_cut_both() -> None:
    marks = {"^": {"^": 10}, "$": {"$": 10}}
    learned = LearnedSounds(
        LetterGroups.model_validate(
            {
                "letters": {
                    "Latn": dict.fromkeys("ab^$", 100),
                    "Cyrl": dict.fromkeys("ч^$", 100),
                    "Hebr": dict.fromkeys("^$", 100),
                },
                "groups": {
                    "Latn Cyrl": marks | {"a": {"ч": 20}, "ab": {"ч": 30}, "b": {"": 250}},
                    "Latn Hebr": marks,
                    "Cyrl Hebr": marks,
                },
            }
        )
    )
    both_marks = 2 * (1 + 1 - 0.1)
    assert learned.likelier("ab", "ч") == pytest.approx(both_marks + 3 - 0.3)
    assert learned.likelier("bab", "ч") == pytest.approx(both_marks + 3 - 0.3 + 1 - 2.5)
    assert learned.keys("ab") == ("1s",)
