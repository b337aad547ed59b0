import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.identity.names_alike import same_name
from app.identity.variants import NameGroup, NameVariants, fathers_name, masculine, surnames_in
from app.reference.given_names import load_name_variants

VARIANTS = load_name_variants()
NAMES = st.text(max_size=30) | st.text("абвеийкностья", max_size=12) | st.text("aeiknovsty", max_size=12)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Женя", "Евгений"),
        ("Женя", "Evgeniia"),
        ("Zhenya", "יבגני"),
        ("Саша", "Александр"),
        ("Саша", "Aleksandra"),
        ("Moshe", "Моисей"),
        ("Изя", "יצחק"),
        ("Лёва", "Lev"),
        ("Цви", "Гирш"),
    ],
)
def test_forms_of_one_given_name(first: str, second: str) -> None:
    assert VARIANTS.related(first, second)
    assert VARIANTS.related(second, first)


@pytest.mark.parametrize(("first", "second"), [("Женя", "Саша"), ("Анна", "Инна"), ("Марина", "Мария"), ("", "Анна")])
def test_names_that_no_custom_joins(first: str, second: str) -> None:
    assert not VARIANTS.related(first, second)


def test_documents_may_carry_both_but_no_short_form() -> None:
    assert VARIANTS.equal("Исаак", "Yitzhak")
    assert VARIANTS.equal("Иегуда", "יהודה")
    assert VARIANTS.equal("Ноах", "נח")
    assert not VARIANTS.equal("Женя", "Евгений")
    assert not VARIANTS.equal("Евгений", "Евгения")


def test_without_groups_nothing_is_related() -> None:
    assert not NameVariants().related("Женя", "Евгений")
    assert NameVariants([NameGroup(names=("Евгений",), short=("Женя",))]).related("женя", "ЕВГЕНИЙ")


@pytest.mark.parametrize(
    ("feminine", "form"),
    [
        ("Иванова", "Иванов"),
        ("Соловьёва", "Соловьёв"),
        ("Левина", "Левин"),
        ("Полонская", "Полонский"),
        ("Высоцкая", "Высоцкий"),
        ("Чёрная", "Чёрный"),
        ("IVANOVA", "Ivanov"),
        ("Polonskaia", "Polonskii"),
        ("Polonskaya", "Polonsky"),
        ("רבינובה", "רבינוב"),
    ],
)
def test_families_have_two_forms(feminine: str, form: str) -> None:
    assert masculine(feminine) == masculine(form) or same_name(masculine(feminine), masculine(form))


def test_short_names_keep_their_end() -> None:
    assert masculine("Ева") == "ева"
    assert masculine("Коган") == "коган"


def test_a_maiden_name_beside_the_married_one() -> None:
    assert surnames_in("Коган-Левина") == ("Коган-Левина", "Коган", "Левина")
    assert surnames_in("Levina (Kogan)") == ("Levina (Kogan)", "Levina", "Kogan")
    assert surnames_in("Levin") == ("Levin",)
    assert surnames_in(" ") == ()


def test_a_father_of_son_and_daughter() -> None:
    assert fathers_name("Яковлевич") == fathers_name("Яковлевна") == "яковл"
    assert fathers_name("Ильич") == fathers_name("Ильинична")[: len("иль")]


@settings(deadline=None, max_examples=200)
@given(first=NAMES, second=NAMES)
def test_any_text_has_variants_or_none(first: str, second: str) -> None:
    assert VARIANTS.related(first, second) == VARIANTS.related(second, first)
    assert masculine(masculine(first)) == masculine(masculine(masculine(first)))
    assert all(part in first for part in surnames_in(first))
    fathers_name(first)
