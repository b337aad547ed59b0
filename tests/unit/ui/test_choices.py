import pytest

from app.reference.code_lists import load_code_lists
from app.ui.choices import Choice, Choices, choices_of

LISTS = load_code_lists()
RELATIONSHIPS = choices_of(LISTS.relationships, "en")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("HEAD", "HEAD"),
        ("head of family", "HEAD"),
        ("h", "HEAD"),
        ("son", "CHILD"),
        ("daughter", "CHILD"),
        ("Жена", "Жена"),
        ("Муж или жена", "SPOUSE"),
        ("ראש המשפחה", "HEAD"),
        ("Puoliso", "SPOUSE"),
        ("nobody's business", "nobody's business"),
        ("", ""),
    ],
)
def test_a_letter_a_code_or_a_word_in_any_language_chooses(typed: str, value: str) -> None:
    assert RELATIONSHIPS.resolve(typed) == value


def test_an_exact_code_beats_every_word() -> None:
    nationalities = choices_of(LISTS.nationalities, "en")
    assert nationalities.resolve("fin") == "FIN"
    assert nationalities.resolve("Finland") == "FIN"
    assert choices_of(LISTS.sexes, "he").resolve("f") == "F"


def test_every_code_and_every_word_means_itself() -> None:
    for codes in (LISTS.sexes, LISTS.relationships, LISTS.marital_statuses, LISTS.document_types, LISTS.claim_bases):
        for language in ("en", "he"):
            choices = choices_of(codes, language)
            for code in codes:
                assert choices.resolve(code.code) == code.code
                assert choices.resolve(choices.label(code.code)) == code.code


def test_what_is_offered_is_the_likeliest_first() -> None:
    choices = Choices((Choice("B", "An apple"), Choice("A", "Banana"), Choice("C", "Apple")))
    assert [choice.value for choice in choices.matching("ap")] == ["C", "B"]
    assert len(choices.matching("")) == 3
    assert choices.label("Z") == "Z"


def test_a_bed_is_typed_without_the_strokes_that_part_its_words() -> None:
    beds = Choices(tuple(Choice(f"A/10{room}/{bed}", f"A-10{room}/{bed}") for room in (1, 2) for bed in (1, 2)))
    assert beds.resolve("a1022") == "A/102/2"
    assert beds.resolve("A102") == "A/102/1"
    assert beds.resolve("-/") == "-/"
