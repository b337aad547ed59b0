"""Whoever types something of a person finds the person, and is told why."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.dates import PartialDate
from app.domain.finding import Found, Why
from app.domain.languages import Script
from app.domain.person import IdentityDocument, PersonName, Stay
from app.domain.registration import Registration
from app.identity.folding import in_latin
from app.identity.sound_keys import skeletons
from app.reference.given_names import load_name_variants
from app.storage.integrity import verify
from app.storage.name_table import NameTable
from app.storage.people_search import PeopleSearch
from app.storage.search_index import forget_in_search
from app.storage.search_query import begins_as_heard
from tests.component.storage.samples import OPERATOR, Desk, changed, registration

PEOPLE: dict[str, tuple[Script, str, str]] = {
    "rabinovich": ("Cyrl", "Рабинович", "Евгений"),
    "cohen": ("Hebr", "כהן", "שרה"),
    "weizmann": ("Hebr", "ויצמן", "חיים"),
    "ivanova": ("Latn", "Ivanova", "Anna Maria"),
    "hasanov": ("Latn", "Həsənov", "İlham"),
    "oneil": ("Latn", "O'Neil-Smith", "Jessica"),
    "shcherbakov": ("Cyrl", "Щербаков", "Юрий"),
    "makinen": ("Latn", "Mäkinen", "Väinö"),
    "smirnova": ("Cyrl", "Смирнова", "Ольга"),
    "chernichovsky": ("Hebr", "טשרניחובסקי", "שאול"),
    "bengurion": ("Latn", "Ben Gurion", "David"),
}


def family(desk: Desk, script: Script, surname: str, given: str, **values: object) -> Registration:
    form = registration(desk.families.next_code(), given)
    name = PersonName(surname=surname, given=given)
    return changed(form, 1, names={script: name}, **values)


@pytest.fixture
def ids(desk: Desk) -> dict[str, str]:
    return {
        key: desk.families.save(family(desk, *person), OPERATOR).members[0].person.person_id
        for key, person in PEOPLE.items()
    }


@pytest.fixture
def search(desk: Desk) -> Callable[[str], tuple[Found, ...]]:
    return PeopleSearch(desk.file, NameTable(), load_name_variants()).search


@pytest.mark.parametrize(
    ("typed", "first", "why"),
    [
        ("Рабинович", "rabinovich", Why.NAME),
        ("раб", "rabinovich", Why.NAME),
        ("rabinovich", "rabinovich", Why.SPELLING),
        ("rab", "rabinovich", Why.SPELLING),
        ("rabinowitz", "rabinovich", Why.SPELLING),
        ("רבינוביץ", "rabinovich", Why.SPELLING),
        ("рабиновчи", "rabinovich", Why.TYPO),
        ("rabinovivh", "rabinovich", Why.TYPO),
        ("рпбин", "rabinovich", Why.TYPO),
        ("женя", "rabinovich", Why.CALLED),
        ("Zhenya", "rabinovich", Why.CALLED),
        ("kohen", "cohen", Why.SPELLING),
        ("коэн", "cohen", Why.SPELLING),
        ("כהו", "cohen", Why.TYPO),
        ("Weizmann", "weizmann", Why.SPELLING),
        ("ווייצמן", "weizmann", Why.SPELLING),
        ("ivanov", "ivanova", Why.NAME),
        ("Иванова", "ivanova", Why.SPELLING),
        ("hasanov", "hasanov", Why.SPELLING),
        ("гасанов", "hasanov", Why.SPELLING),
        ("oneil", "oneil", Why.NAME),
        ("smith", "oneil", Why.NAME),
        ("ג'סיקה", "oneil", Why.SPELLING),
        ("sherbakov", "shcherbakov", Why.SPELLING),
        ("maekinen", "makinen", Why.SPELLING),
        ("smirnoff", "smirnova", Why.TYPO),
        ("bengurion", "bengurion", Why.NAME),
        ("ben gurion", "bengurion", Why.NAME),
    ],
)
def test_a_name_is_found_however_it_is_typed(
    ids: dict[str, str], search: Callable[[str], tuple[Found, ...]], typed: str, first: str, why: Why
) -> None:
    found = search(typed)
    assert found, typed
    assert found[0].person_id == ids[first], found
    assert found[0].met[0].typed == typed.split(maxsplit=1)[0].casefold()
    assert found[0].met[0].why is why


@pytest.fixture
def three_scripts(desk: Desk) -> None:
    people: tuple[tuple[Script, str, str], ...] = (
        ("Cyrl", "Гуревич-Черняк", "Полина"),
        ("Latn", "Eriksson", "Anna Maria"),
        ("Latn", "Levi", "Eli"),
        ("Cyrl", "Рабинович", "Моисей Львович"),
        ("Hebr", "קרניאל", "אנה"),
    )
    for person in people:
        desk.families.save(family(desk, *person), OPERATOR)


@pytest.mark.parametrize(
    "typed",
    ["KORHONEN", "korhonen matti", "Корхонен", "קורהונן", "Чан", "Jokinen", "Петренко", "שמידט", "أحمد", "Zhang Wei"],
)
def test_nobody_is_better_than_somebody_else(
    three_scripts: None, search: Callable[[str], tuple[Found, ...]], typed: str
) -> None:
    assert [found.names for found in search(typed)] == []


@pytest.mark.parametrize(
    ("typed", "names"),
    [("Levi", ["Levi Eli"]), ("Гурев", ["Гуревич-Черняк Полина"]), ("chern", ["Гуревич-Черняк Полина"])],
)
def test_who_answers_far_worse_than_the_best_is_not_shown(
    three_scripts: None, search: Callable[[str], tuple[Found, ...]], typed: str, names: list[str]
) -> None:
    assert [name for found in search(typed) for name in found.names] == names


@pytest.mark.parametrize(("typed", "word"), [("karni", "קרניאל"), ("карни", "קרניאל"), ("gurev", "гуревич")])
def test_a_beginning_is_heard_across_scripts(typed: str, word: str) -> None:
    assert begins_as_heard(typed, word, tuple(skeletons(in_latin(typed))))
    assert not begins_as_heard("korhonen", word, tuple(skeletons("korhonen")))


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("раб", "Раб"),
        ("рабинович", "Рабинович"),
        ("rabi", "Рабинович"),
        ("smi", "Smi"),
        ("bengurion", "Ben Gurion"),
        ("анна мар", "Mar"),
        ("שרה", "שרה"),
        ("mäk", "Mäk"),
    ],
)
def test_where_the_name_has_what_was_typed_is_told(
    ids: dict[str, str], search: Callable[[str], tuple[Found, ...]], typed: str, marked: str
) -> None:
    first = search(typed)[0]
    met = first.met[-1]
    assert first.names[met.name][met.start : met.end] == marked


def test_numbers_codes_and_places_are_found_and_told_apart(
    desk: Desk, search: Callable[[str], tuple[Found, ...]]
) -> None:
    document = IdentityDocument(type="INTERNAL_PASSPORT", number="45 09 123456", issuer="RUS")
    form = family(
        desk,
        "Cyrl",
        "Иванов",
        "Пётр",
        documents=(document,),
        phone="+7 916 123-45-67",
        birth_date=PartialDate(value="1974-08-12"),
    )
    stay = Stay(person_id=form.persons[0].person_id, bed="A/103/4", arrived_at=datetime(2026, 3, 1, tzinfo=UTC))
    form = form.model_copy(update={"stays": (stay,)})
    desk.families.save(form, OPERATOR)
    code = form.family.code
    for typed, why in {
        "4509123456": Why.DOCUMENT,
        "45 09 123456": Why.DOCUMENT,
        "123456": Why.DOCUMENT,
        "450912": Why.DOCUMENT,
        "RU 123456": Why.DOCUMENT,
        "+79161234567": Why.PHONE,
        "8 916 123 45 67": Why.PHONE,
        "8916123": Why.PHONE,
        "1974": Why.BIRTH_DATE,
        "12.08.1974": Why.BIRTH_DATE,
        "A-103/4": Why.BED,
        "a103": Why.BED,
        code: Why.CODE,
        code.lower(): Why.CODE,
        f"{code}-1": Why.CODE,
        code[:5]: Why.CODE,
    }.items():
        found = search(typed)
        assert [one.person_id for one in found] == [form.persons[0].person_id], typed
        assert found[0].met[0].why is why, typed
    assert [met.why for met in search("petr 1974")[0].met] == [Why.SPELLING, Why.BIRTH_DATE]
    assert search("petr 1975") != ()
    assert search(f"{code}-2") == ()


def test_a_code_shows_the_family_from_its_head_on(desk: Desk, search: Callable[[str], tuple[Found, ...]]) -> None:
    code = desk.save("Anna", "Boris", "Clara").family.code
    assert [found.code for found in search(code)] == [f"{code}-{number}" for number in (1, 2, 3)]


def test_a_passport_scanned_into_the_box_finds_its_holder_or_else_the_name(
    desk: Desk, search: Callable[[str], tuple[Found, ...]]
) -> None:
    zone = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
    misread = "P<UT0ERIK55ON<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<<\nL898902C36UTO740BIZZF12041S9ZE184226B<<<<<1O"
    document = IdentityDocument(type="PASSPORT", number="L898902C3", issuer="UTO")
    holder = desk.families.save(family(desk, "Cyrl", "Другая", "Имя", documents=(document,)), OPERATOR)
    namesake = desk.families.save(family(desk, "Latn", "Eriksson", "Anna Maria"), OPERATOR)
    for scan in (zone, misread, zone.replace("\n", ""), zone.split("\n")[1]):
        assert [found.code for found in search(scan)] == [f"{holder.family.code}-1"], scan
        assert search(scan)[0].met[0].why is Why.DOCUMENT
    other = zone.replace("L898902C36", "L898902C<3")
    assert [found.code for found in search(other)] == [f"{namesake.family.code}-1"]


def test_the_keyboard_may_have_been_set_to_another_alphabet(
    ids: dict[str, str], search: Callable[[str], tuple[Found, ...]]
) -> None:
    assert search("hf,byjdbx")[0].person_id == ids["rabinovich"]
    assert search("шмфтщмф")[0].person_id == ids["ivanova"]


def test_somebody_recorded_with_fewer_words_is_still_found(
    ids: dict[str, str], search: Callable[[str], tuple[Found, ...]]
) -> None:
    assert [found.person_id for found in search("Рабинович Евгений Яковлевич")] == [ids["rabinovich"]]


def test_words_of_an_edit_replace_those_before(desk: Desk, search: Callable[[str], tuple[Found, ...]]) -> None:
    form = family(desk, "Cyrl", "Рабинович", "Анна")
    desk.families.save(form, OPERATOR)
    assert search("rabinovivh")
    desk.families.save(changed(form, 1, names={"Cyrl": PersonName(surname="Берг", given="Анна")}), OPERATOR)
    assert search("рабинович") == search("rabinovivh") == ()
    assert search("berk")[0].met[0].why is Why.TYPO
    assert words(desk) == {"анна", "берг", "anna", "berg"}


def test_a_person_forgotten_leaves_no_word_behind(desk: Desk) -> None:
    search = PeopleSearch(desk.file)
    gone = desk.families.save(family(desk, "Cyrl", "Рабинович", "Анна"), OPERATOR).members[0].person
    desk.families.save(family(desk, "Cyrl", "Берг", "Анна"), OPERATOR)
    assert search.search("рабиновчи")
    desk.file.write(lambda db: forget_in_search(db, gone.person_id))
    assert search.search("рабинович") == search.search("рабиновчи") == ()
    assert words(desk) == {"анна", "берг", "anna", "berg"}
    assert "рабинович" not in search._vocabulary
    assert (
        desk.file.read(lambda db: db.execute("SELECT count(*) FROM alike WHERE alike MATCH 'nрабинович'").fetchone())[0]
        == 0
    )
    desk.file.write(lambda db: refeed(db, gone.person_id))  # so that the file is whole again


def refeed(db: object, person_id: str) -> None:
    from app.storage.search_index import feed_alike, feed_search  # noqa: PLC0415
    from app.storage.search_terms import Terms  # noqa: PLC0415

    row, terms, keys = db.execute("SELECT row, terms, alike FROM people WHERE person_id = ?", [person_id]).fetchone()  # type: ignore[attr-defined] # a Database
    feed_search(db, row, Terms.kept(terms), (), None)  # type: ignore[arg-type] # the same
    feed_alike(db, row, keys, None)  # type: ignore[arg-type] # the same


def words(desk: Desk) -> set[str]:
    return {row[0] for row in desk.file.read(lambda db: db.execute("SELECT word FROM words").fetchall())}


@pytest.mark.parametrize(
    "typed",
    [
        "a",
        "я",
        "א",
        "1",
        "a" * 200,
        "я" * 5000,
        "ab " * 100,
        "' OR 1=1 --",
        "NEAR(a b)",
        "a AND b",
        "NOT a",
        "a*",
        'a" OR "b',
        "names : a",
        "{names} : a",
        "-a ^b +c",
        "😀",
        "😀 рабин",
        "е\u0301" * 60,
        "раbin",
        "Рaбинович",
        "כcohen",
        "\0\x01\ud800",
        "½ ² Ⅷ",
        "٣٤",
        "\U0001e900\U0001e901a",
        "  ",
        "",
        "<<<<<<",
    ],
)
def test_whatever_is_typed_nothing_breaks(
    ids: dict[str, str], search: Callable[[str], tuple[Found, ...]], typed: str
) -> None:
    assert len(search(typed)) <= 50


def test_letters_of_another_alphabet_within_a_word_are_seen_through(
    ids: dict[str, str], search: Callable[[str], tuple[Found, ...]]
) -> None:
    assert search("Рaбинович")[0].person_id == ids["rabinovich"]
    assert search("рабин 😀")[0].person_id == ids["rabinovich"]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=60) | st.text('"*^:(){}[]+-., ANDORTE<рабинכהן1234-/', max_size=60))
def test_no_text_breaks_the_search(ids: dict[str, str], search: Callable[[str], tuple[Found, ...]], typed: str) -> None:
    for found in search(typed):
        for met in found.met:
            assert met.name < 0 or found.names[met.name][met.start : met.end]


def test_a_search_before_the_vocabulary_is_read_finds_what_is_written_so(desk: Desk, ids: dict[str, str]) -> None:
    search = PeopleSearch(desk.file)
    with search._learning:
        assert [found.person_id for found in search.search("rabin")] == [ids["rabinovich"]]
        assert search.search("рабиновчи") == ()
    assert search.search("рабиновчи")


def test_a_check_after_a_search_and_a_merge_of_the_index_calls_nothing_corrupt(desk: Desk) -> None:
    desk.save("Anna")
    assert PeopleSearch(desk.file).search("anna")
    for name in ("Boris", "Clara", "Dora", "Emil"):
        desk.save(name)
    desk.file.write(lambda db: db.execute("INSERT INTO search(search, rank) VALUES('merge', -500)").rowcount)
    assert verify(desk.file) == ()
