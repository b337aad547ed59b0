"""The code lists that ship, and what happens to damaged ones."""

import json
import shutil
from pathlib import Path

import pytest

from app.domain.codes import CodeLists
from app.domain.languages import LANGUAGES
from app.domain.registration import HEAD, UNACCOMPANIED_MINOR
from app.reference.code_lists import load_code_lists
from app.reference.errors import ShippedFileError
from app.reference.resources import RESOURCES

LISTS = load_code_lists()
SHORT_LISTS = [name for name in CodeLists.model_fields if name not in {"nationalities", "languages"}]


@pytest.mark.parametrize("name", SHORT_LISTS)
def test_staff_read_every_word_in_their_language(name: str) -> None:
    for entry in getattr(LISTS, name):
        assert set(entry.labels) == set(LANGUAGES), entry.code
        assert all(label == label.strip() != "" for label in entry.labels.values())


@pytest.mark.parametrize("name", SHORT_LISTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_choices_read_the_same(name: str, language: str) -> None:
    labels = [entry.labels[language] for entry in getattr(LISTS, name)]
    assert len(labels) == len(set(labels))


def test_the_desk_needs_have_their_keys() -> None:
    assert [need.desk_key for need in LISTS.needs][:9] == list(range(1, 10))
    assert all(need.desk_key is None and need.unhcr for need in LISTS.needs[9:])
    assert all(need.icon for need in LISTS.needs)
    assert {need.code for need in LISTS.needs if need.sensitive} == {"TRAUMA", "TR", "SV"}


def test_the_codes_that_rules_name_exist() -> None:
    assert LISTS.find(LISTS.relationships, HEAD)
    assert LISTS.find(LISTS.needs, UNACCOMPANIED_MINOR)


def test_the_nationalities_of_iso_and_icao() -> None:
    codes = {entry.code for entry in LISTS.nationalities}
    assert len(codes) >= 249 + 20
    assert codes >= {"RUS", "ISR", "AZE", "FIN", "UTO", "D", "GBD", "XXA", "XXB", "XXC", "XXX", "RKS", "EUE", "UNO"}
    for entry in LISTS.nationalities[:44]:
        assert set(entry.labels) == set(LANGUAGES), entry.code


def test_the_languages_of_iso() -> None:
    assert len(LISTS.languages) > 180
    assert [entry.code for entry in LISTS.languages][:3] == ["ru", "he", "en"]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("", "Invalid JSON"),
        ('[{"code": "F"}]', "0.labels"),
        ('[{"code": "F", "labels": {"he": "x"}}]', "no English label"),
        (json.dumps([{"code": "F", "labels": {"en": "x"}}] * 2), "stands twice"),
        ('[{"code": "F", "labels": {"xx": "x"}}]', "0.labels.xx"),
    ],
)
def test_a_damaged_list_is_named(tmp_path: Path, content: str, problem: str) -> None:
    shutil.copytree(RESOURCES / "code_lists", tmp_path / "lists")
    (tmp_path / "lists" / "sexes.json").write_text(content)
    with pytest.raises(ShippedFileError) as caught:
        load_code_lists(tmp_path / "lists")
    assert "sexes.json" in str(caught.value)
    assert problem in str(caught.value)


def test_a_missing_list_is_named(tmp_path: Path) -> None:
    with pytest.raises(ShippedFileError, match=r"sexes\.json.*No such file"):
        load_code_lists(tmp_path)
