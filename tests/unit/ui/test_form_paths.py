import pytest

from app.domain.form import DocumentForm, NameForm, PersonForm
from app.ui.form_paths import member_path, read_field, write_field

PATHS = {
    "names.Cyrl.surname": "Рабинович",
    "birth_date": "~1974",
    "sex": "F",
    "languages": "ru, he",
    "documents.1.number": "AA 1",
    "claim.basis": "CHILD",
    "claim.through_living": "no",
    "phone": "+358 40",
    "bed": "A/101/1",
}


@pytest.mark.parametrize("path", PATHS)
def test_what_is_written_is_read(path: str) -> None:
    member = PersonForm()
    assert read_field(member, path) == ""
    write_field(member, path, PATHS[path])
    assert read_field(member, path) == PATHS[path]
    write_field(member, path, "")
    assert read_field(member, path) == ""


@pytest.mark.parametrize("path", PATHS)
def test_an_empty_value_makes_nothing(path: str) -> None:
    member = PersonForm()
    write_field(member, path, "")
    assert member == PersonForm()


def test_a_second_document_leaves_room_for_the_first() -> None:
    member = PersonForm(documents=[DocumentForm(number="1")])
    write_field(member, "documents.1.number", "2")
    assert [document.number for document in member.documents] == ["1", "2"]


def test_other_scripts_are_untouched() -> None:
    member = PersonForm(names={"Hebr": NameForm(given="חיה")})
    write_field(member, "names.Latn.given", "Chaya")
    assert member.names["Hebr"].given == "חיה"


def test_languages_are_parted_as_people_part_them() -> None:
    member = PersonForm()
    write_field(member, "languages", "ru;he  en,")
    assert member.languages == ["ru", "he", "en"]


@pytest.mark.parametrize(
    ("path", "parts"),
    [("members.2.names.Latn.surname", (2, "names.Latn.surname")), ("members", None), ("members.0.", (0, ""))],
)
def test_a_violations_path_names_member_and_field(path: str, parts: tuple[int, str] | None) -> None:
    assert member_path(path) == parts
