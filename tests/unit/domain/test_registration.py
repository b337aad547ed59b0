"""The rules at the desk: each says the field, the value and what to do."""

from collections.abc import Iterator
from copy import deepcopy
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.camp import Building, Camp, Room
from app.domain.codes import Code, CodeLists
from app.domain.form import FamilyForm, PersonForm
from app.domain.registration import Registration, RegistrationRefusedError, Violation, accept

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
CAMP = Camp(
    code="TRN",
    names={"en": "Training"},
    time_zone="Asia/Jerusalem",
    country="ISR",
    slip_valid_days=30,
    training=True,
    buildings=(Building(name="A", rooms=(Room(name="1", beds=4),)),),
)


def codes(*names: str) -> tuple[Code, ...]:
    return tuple(Code(code=name, labels={"en": name}) for name in names)


LISTS = CodeLists(
    sexes=codes("F", "M", "X"),
    relationships=codes("HEAD", "SPOUSE", "CHILD"),
    marital_statuses=codes("SINGLE"),
    document_types=codes("PASSPORT", "VISA"),
    needs=codes("UNACCOMPANIED_MINOR", "INFANT"),
    claim_bases=codes("JEW"),
    claim_relations=codes("MOTHER"),
    nationalities=codes("RUS", "UTO"),
    languages=codes("ru", "he"),
)


def member(relationship: str = "CHILD", **fields: Any) -> PersonForm:  # noqa: ANN401 - any field of the form
    given: dict[str, Any] = {
        "names": {"Latn": {"surname": "Eriksson", "given": "Anna"}},
        "sex": "F",
        "relationship": relationship,
        "birth_date": "1974-08-12",
    }
    return PersonForm.model_validate(given | fields)


def register(*members: PersonForm) -> Registration:
    numbered = [form.model_copy(update={"op_id": form.op_id or f"p{i}"}) for i, form in enumerate(members, start=1)]
    form = FamilyForm(op_id="f", code="K7-0007", members=numbered)
    return accept(form, lists=LISTS, camp=CAMP, now=NOW, today=TODAY)


def refusals(*members: PersonForm) -> dict[str, Violation]:
    with pytest.raises(RegistrationRefusedError) as caught:
        register(*members)
    for violation in caught.value.violations:
        assert violation.field in str(caught.value)
        assert violation.next_step.endswith(".")
    return {violation.field: violation for violation in caught.value.violations}


def test_a_family() -> None:
    registration = register(
        member("HEAD", bed="A/1/1", nationality="uto", languages=["RU", "ru", "he"]),
        member(names={"Hebr": {"given": "לוטה"}}, birth_date="2014", bed="A/1/2", phone=" +1 202 555 0101 "),
    )
    head, child = registration.persons
    assert registration.family.head == head.person_id == "p1"
    assert registration.family.camp == "TRN"
    assert (head.number, child.number) == (1, 2)
    assert (head.nationality, head.languages) == ("UTO", ("ru", "he"))
    assert child.phone == "+1 202 555 0101"
    assert [stay.bed for stay in registration.stays] == ["A/1/1", "A/1/2"]
    assert child.needs == ()


@pytest.mark.parametrize(
    ("fields", "field", "value"),
    [
        ({"sex": ""}, "sex", ""),
        ({"sex": "female"}, "sex", "female"),
        ({"relationship": ""}, "relationship", ""),
        ({"nationality": "Utopia"}, "nationality", "Utopia"),
        ({"languages": ["ru", "xx"]}, "languages.1", "xx"),
        ({"needs": ["<script>"]}, "needs.0", "<script>"),
        ({"marital_status": "?"}, "marital_status", "?"),
        ({"birth_date": "2099-01-01"}, "birth_date", "2099-01-01"),
        ({"birth_date": "1820"}, "birth_date", "1820"),
        ({"birth_date": "yesterday"}, "birth_date", "yesterday"),
        ({"birth_date": "2026-11-25"}, "birth_date", "2026-11-25"),
        ({"documents": [{"type": "PASSPORT", "issuer": "UTO"}]}, "documents.0.number", ""),
        ({"documents": [{"type": "PASSPORT", "number": "---"}]}, "documents.0.number", "---"),
        ({"documents": [{"number": "L1"}]}, "documents.0.type", ""),
        ({"documents": [{"type": "PASSPORT", "number": "L1", "issuer": "Q"}]}, "documents.0.issuer", "Q"),
        ({"documents": [{"type": "PASSPORT", "number": "L1", "expires": "2031"}]}, "documents.0.expires", "2031"),
        ({"documents": [{"type": "PASSPORT", "number": "L1", "expires": "~2031-01-01"}]}, "documents.0.expires", None),
        ({"documents": [{"type": "PASSPORT", "number": "L1", "expires": "0031-01-01"}]}, "documents.0.expires", None),
        ({"documents": [{"type": "PASSPORT", "number": "L1", "expires": "soon"}]}, "documents.0.expires", "soon"),
        ({"claim": {"basis": "BUDDHIST"}}, "claim.basis", "BUDDHIST"),
        ({"claim": {"through_relation": "NEIGHBOUR"}}, "claim.through_relation", "NEIGHBOUR"),
        ({"claim": {"through_name": "x" * 201}}, "claim.through_name", None),
        ({"phone": "1\x002"}, "phone", "1\x002"),
        ({"bed": "A/1/99"}, "bed", "A/1/99"),
        ({"photo": "../../secret"}, "photo", "../../secret"),
        ({"names": {}}, "names", ""),
        ({"names": {"Latn": {"surname": "  ", "given": ""}}}, "names", ""),
    ],
)
def test_a_rule_says_field_and_value(fields: dict[str, Any], field: str, value: str | None) -> None:
    found = refusals(member("HEAD"), member(**fields))
    assert set(found) == {f"members.1.{field}"}
    if value is not None:
        assert found[f"members.1.{field}"].value == value


@pytest.mark.parametrize(
    "name",
    [
        "x" * 300,
        "Anna\x07",
        "Anna\nMaria",
        "Anna\u2028Maria",
        "\u202eannA",
        "Anna\u2066",
        "Anna\u200e",
        "An\u00adna",
        "Anna\ufeff",
        "Anna\U000e0041",
        "Anna\ud800",
        "Anna\uffff",
        "Anna\ue000",
        "\u0301" * 3,
        "A" + "\u0301\u0300\u0302" * 3,
        "Anna 😀",
        "😀",
        "—",
        "123",
        "Anna=1",
        "Анна",
        "Аnna",
        "אנה",
    ],
)
@pytest.mark.parametrize("part", ["surname", "given", "patronymic"])
def test_what_is_no_latin_name(name: str, part: str) -> None:
    found = refusals(member("HEAD", names={"Latn": {"given": "Eva", part: name}}))
    assert set(found) == {f"members.0.names.Latn.{part}"}
    assert found[f"members.0.names.Latn.{part}"].value[:3] == name[:3]


@pytest.mark.parametrize(
    ("script", "name"),
    [
        ("Latn", "Həsənov"),
        ("Latn", "O’Neil-Smith"),
        ("Latn", "Mäkinen"),
        ("Latn", "Nguyễn"),
        ("Latn", "Baby 1"),
        ("Latn", "d'Artagnan, Jr."),
        ("Latn", "x" * 120),
        ("Latn", "თამარ"),
        ("Cyrl", "Ёлкина-Щукина"),
        ("Cyrl", "Ґалаґан"),
        ("Cyrl", "Мар’яна"),
        ("Hebr", "רבינוביץ׳"),
        ("Hebr", "בֶּן־דָּוִד"),
        ("Latn", "Zo\u200de"),
    ],
)
def test_names_keep_what_was_given(script: str, name: str) -> None:
    registration = register(member("HEAD", names={script: {"surname": name}}))
    (kept,) = registration.persons[0].names.values()
    assert kept.surname in {name, "בֶּן־דָּוִד"}


def test_a_decomposed_name_is_composed() -> None:
    registration = register(member("HEAD", names={"Latn": {"surname": "Ma\u0308kinen"}}))
    assert registration.persons[0].names["Latn"].surname == "Mäkinen"


def test_a_long_value_is_told_by_its_beginning() -> None:
    found = refusals(member("HEAD", phone="9" * 10_000))
    assert found["members.0.phone"].value == "9" * 200 + "…"


@pytest.mark.parametrize(
    ("relationships", "field"),
    [
        ((), "members"),
        (("CHILD", "CHILD"), "members.0.relationship"),
        (("HEAD", "CHILD", "HEAD"), "members.2.relationship"),
        (("HEAD", *["CHILD"] * 60), "members"),
    ],
)
def test_a_family_has_members_and_one_head(relationships: tuple[str, ...], field: str) -> None:
    assert set(refusals(*map(member, relationships))) == {field}


def passport(number: str, kind: str = "PASSPORT", issuer: str = "UTO") -> dict[str, str]:
    return {"type": kind, "number": number, "issuer": issuer}


@pytest.mark.parametrize("number", ["L898902C3", "l898902c3", "L 898902-C3", " L898902C3 "])
def test_two_people_may_not_hold_one_document(number: str) -> None:
    found = refusals(
        member("HEAD", documents=[passport("L898902C3")]),
        member(documents=[passport("X1"), passport(number)]),
    )
    assert set(found) == {"members.1.documents.1.number"}


def test_nobody_holds_a_document_twice() -> None:
    found = refusals(member("HEAD", documents=[passport("L1"), passport("L1")]))
    assert set(found) == {"members.0.documents.1.number"}


def test_numbers_of_other_types_and_states_are_other_documents() -> None:
    documents = [passport("L1"), passport("L1", "VISA"), passport("L1", issuer="RUS"), passport("L1", issuer="")]
    assert len(register(member("HEAD", documents=documents)).persons[0].documents) == 4


def test_an_empty_document_is_left_out() -> None:
    assert register(member("HEAD", documents=[{"type": "PASSPORT"}])).persons[0].documents == ()


def test_two_people_may_not_have_one_bed() -> None:
    found = refusals(member("HEAD", bed="A/1/1"), member(bed=" A/1/1 "), member(), member())
    assert set(found) == {"members.1.bed"}


def test_two_people_may_not_have_one_record() -> None:
    assert set(refusals(member("HEAD", op_id="p"), member(op_id="p"))) == {"members.1.op_id"}


@pytest.mark.parametrize(
    ("births", "marked"),
    [
        (("2010-01-01",), True),
        (("2010-01-01", "2015"), True),
        (("2010-01-01", "1990"), False),
        (("2008-11-23",), False),
        (("2008-11-24",), True),
        (("2008",), True),
        (("~2008",), True),
        (("2007",), False),
        (("2010", ""), False),
    ],
)
def test_children_without_an_adult_are_marked_by_themselves(births: tuple[str, ...], *, marked: bool) -> None:
    forms = [member("CHILD" if i else "HEAD", birth_date=birth) for i, birth in enumerate(births)]
    registration = register(*forms)
    assert all(("UNACCOMPANIED_MINOR" in person.needs) == marked for person in registration.persons)


def test_the_mark_cannot_be_made_twice() -> None:
    registration = register(member("HEAD", birth_date="2015", needs=["INFANT", "UNACCOMPANIED_MINOR"]))
    assert registration.persons[0].needs == ("INFANT", "UNACCOMPANIED_MINOR")


def test_everything_wrong_is_told_at_once() -> None:
    found = refusals(member("", sex="", birth_date="x", bed="y", phone="\x00"), member("", names={}))
    assert len(found) == 7


TEXTS = st.text(max_size=8) | st.sampled_from(["HEAD", "F", "RUS", "1974", "A/1/1", "PASSPORT", "\u202e", "\ud800"])
NAMES = st.fixed_dictionaries({"surname": TEXTS, "given": TEXTS, "patronymic": TEXTS})
MEMBERS = st.fixed_dictionaries(
    {
        "op_id": TEXTS,
        "names": st.dictionaries(st.sampled_from(["Latn", "Cyrl", "Hebr"]), NAMES, max_size=2),
        "birth_date": TEXTS,
        "sex": TEXTS,
        "relationship": TEXTS,
        "nationality": TEXTS,
        "languages": st.lists(TEXTS, max_size=2),
        "documents": st.lists(st.fixed_dictionaries({"type": TEXTS, "number": TEXTS, "expires": TEXTS}), max_size=2),
        "needs": st.lists(TEXTS, max_size=2),
        "bed": TEXTS,
    }
)


@settings(deadline=None, max_examples=60)
@given(members=st.lists(MEMBERS, max_size=3))
def test_whatever_is_typed_is_registered_or_refused(members: list[dict[str, Any]]) -> None:
    form = FamilyForm.model_validate({"op_id": "f", "code": "K7-0007", "members": members})
    try:
        registration = accept(form, lists=LISTS, camp=CAMP, now=NOW, today=TODAY)
    except RegistrationRefusedError as error:
        told = str(error)
    else:
        told = registration.model_dump_json()
    assert told.encode()


def _places(value: Any, *path: str | int) -> Iterator[tuple[str | int, ...]]:  # noqa: ANN401 - any part of a form
    if isinstance(value, dict):
        for name, part in value.items():
            yield from _places(part, *path, name)
    elif isinstance(value, list):
        for place, part in enumerate(value):
            yield from _places(part, *path, place)
    elif isinstance(value, str):
        yield path


FULL = member(
    "HEAD",
    names={"Latn": {"surname": "Ek", "given": "Anna"}, "Cyrl": {"surname": "Эк"}, "Hebr": {"surname": "אק"}},
    languages=["ru"],
    documents=[{"type": "PASSPORT", "number": "1", "issuer": "RUS"}],
).model_dump()


@pytest.mark.parametrize("place", [place for place in _places(FULL) if place != ("op_id",)], ids=str)
@pytest.mark.parametrize("character", ["\x00", "\ud800", "\x1b"])
def test_no_field_takes_a_character_that_no_database_keeps(place: tuple[str | int, ...], character: str) -> None:
    register(PersonForm.model_validate(FULL), member("CHILD"))
    form = deepcopy(FULL)
    part: Any = form
    for name in place[:-1]:
        part = part[name]
    part[place[-1]] = f"A{character}A"
    with pytest.raises(RegistrationRefusedError) as caught:
        register(PersonForm.model_validate(form), member("CHILD"))
    assert ".".join(map(str, ("members", 0, *place))) in {violation.field for violation in caught.value.violations}
