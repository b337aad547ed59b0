import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.dates import PartialDate
from app.domain.form import DocumentForm, NameForm, PersonForm
from app.identity.blocking import blocking_keys, surname_marks
from app.identity.matching import Likeness, Matching, Verdict
from app.identity.traits import Traits, plain_phone, traits_of_form
from app.reference.given_names import load_name_variants

VARIANTS = load_name_variants()
MATCHING = Matching(VARIANTS, register_size=100_000, bearers=lambda _: 400)


def someone(
    surname: str = "Рабинович",
    given: str = "Моисей",
    born: str = "1974-08-12",
    sex: str = "M",
    documents: tuple[str, ...] = (),
    phone: str = "",
    patronymic: str = "",
) -> Traits:
    return Traits(
        surnames=(surname,) if surname else (),
        given=(given,) if given else (),
        patronymics=(patronymic,) if patronymic else (),
        birth_date=PartialDate(value=born) if born else None,
        sex=sex,
        documents=documents,
        phone=phone,
    )


def codes(verdict: Verdict) -> set[str]:
    return {reason.code for reason in verdict.reasons}


def test_the_same_person_in_three_scripts() -> None:
    cyrillic = someone()
    for surname, name in (("Rabinovich", "Moisei"), ("RABINOWITZ", "Moses"), ("רבינוביץ", "משה")):
        verdict = MATCHING.compare(cyrillic, someone(surname, name))
        assert verdict.likeness is Likeness.SAME, verdict
        assert {"surname_sound", "birth_same", "sex_same"} <= codes(verdict)
        assert set(blocking_keys(cyrillic)) & set(blocking_keys(someone(surname, name)))


def test_every_reason_can_be_read() -> None:
    verdict = MATCHING.compare(
        someone(documents=("751234567",)), someone("Rabinovich", "Мойше", documents=("1", "751234567"))
    )
    assert [str(reason) for reason in verdict.reasons] == [
        "The same document: 751234567.",
        "The same birth date: 1974-08-12.",
        "Surnames that sound the same: Рабинович, Rabinovich.",
        "Forms of one given name: Моисей, Мойше.",
        "The same sex.",
    ]


@pytest.mark.parametrize(
    ("born", "code"),
    [
        ("1974-08-12", "birth_same"),
        ("1974-08-13", "birth_digit"),
        ("1974-12-08", "birth_swapped"),
        ("1974-08-30", "birth_month"),
        ("1974-01-30", "birth_year"),
        ("1951-01-30", "birth_other"),
        ("1974", "birth_partly"),
        ("1974-08", "birth_partly"),
        ("1975", "birth_month"),
        ("1990", "birth_other"),
    ],
)
def test_birth_dates(born: str, code: str) -> None:
    assert code in codes(MATCHING.compare(someone(), someone(born=born)))


def test_what_is_unknown_says_nothing() -> None:
    verdict = MATCHING.compare(Traits(), someone())
    assert verdict.reasons == ()
    assert verdict.bits == pytest.approx(math.log2(0.05 / 100_000))
    assert verdict.likeness is Likeness.OTHER


def test_relatives_are_not_the_same_person() -> None:
    phone = "501234567"
    father = someone(phone=phone)
    assert MATCHING.compare(father, someone(given="Яков", born="2001-02-03", phone=phone)).likeness is Likeness.OTHER
    wife = someone("Рабинович", "Анна", "1975-03-01", "F", phone=phone)
    assert MATCHING.compare(father, wife).likeness is Likeness.OTHER


def test_twins_are_never_taken_for_one() -> None:
    small = Matching(VARIANTS, register_size=100, bearers=lambda _: 0)
    first, second = someone(), someone(given="Аарон")
    assert small.compare(first, second).likeness is Likeness.PERHAPS
    shared = {"documents": ("751234567",)}
    same = small.compare(first.model_copy(update=shared), second.model_copy(update=shared))
    assert same.likeness is Likeness.SAME


def test_a_married_name_and_a_maiden_name() -> None:
    verdict = MATCHING.compare(
        someone("Левина", "Анна", sex="F", patronymic="Яковлевна"),
        someone("Kogan-Levin", "Anna", sex="F", patronymic="Яковлевна"),
    )
    assert {"surname_sound", "father_same"} <= codes(verdict)
    assert "surname_same" in codes(MATCHING.compare(someone("Иванов"), someone("Иванова")))


def test_rare_surnames_say_more_than_common_ones() -> None:
    count = {"иванов": 5_000, "шнеерсон": 1}
    matching = Matching(VARIANTS, 100_000, lambda surname: count.get(surname, 0))
    common, rare = (matching.compare(someone(name), someone(name)) for name in ("Иванов", "Шнеерсон"))
    assert rare.bits - common.bits > 5
    assert "surname_common" in codes(common)
    assert "surname_same" in codes(rare)


def test_a_larger_register_asks_for_more() -> None:
    small, large = (Matching(VARIANTS, size, lambda _: 0) for size in (100, 1_000_000))
    assert small.compare(Traits(), Traits()).bits > large.compare(Traits(), Traits()).bits


def test_traits_of_a_form() -> None:
    form = PersonForm(
        names={"Cyrl": NameForm(surname="Щукина", given=" Юлия "), "Latn": NameForm(surname="SHCHUKINA")},
        birth_date="29.02.1980",
        phone="+7 (916) 123-45-67",
        documents=[DocumentForm(number="75 1234567"), DocumentForm()],
        sex="F",
    )
    traits = traits_of_form(form)
    assert set(traits.surnames) == {"Щукина", "SHCHUKINA"}
    assert traits.given == ("Юлия",)
    assert traits.birth_date == PartialDate(value="1980-02-29")
    assert traits.documents == ("751234567",)
    assert traits.phone == plain_phone("8 916 123 45 67") == "161234567"
    assert traits_of_form(PersonForm(birth_date="31.02.19")).birth_date is None
    assert set(surname_marks(traits)) == {"щукин", "shchukin"}
    assert plain_phone("12") == ""


PEOPLE = st.builds(
    someone,
    st.text(max_size=20) | st.sampled_from(["Рабинович", "Rabinovich", "רבינוביץ"]),
    st.text(max_size=20) | st.sampled_from(["Женя", "Evgeny"]),
    st.dates().map(str) | st.sampled_from(["", "1974", "1974-08"]),
    st.sampled_from(["F", "M", "X", ""]),
    st.lists(st.text(max_size=10), max_size=2).map(tuple),
    st.text("0123456789", max_size=12),
    st.text(max_size=20),
)


@settings(deadline=None, max_examples=300)
@given(first=PEOPLE, second=PEOPLE)
def test_any_two_people_compare_the_same_both_ways(first: Traits, second: Traits) -> None:
    verdict, reverse = MATCHING.compare(first, second), MATCHING.compare(second, first)
    assert verdict.bits == pytest.approx(reverse.bits)
    assert codes(verdict) == codes(reverse)
    assert 0 <= verdict.probability <= 1
    assert all(str(reason) for reason in verdict.reasons)
    keys = blocking_keys(first)
    assert list(keys) == sorted(set(keys))
    assert len(keys) < 250
