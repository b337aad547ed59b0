"""Families that come as a file, well formed and not."""

import json
from typing import Any

import pytest

from app.reference.arrivals import MOST_CHARACTERS, read_families
from app.reference.errors import NotAnImportError

ONE: dict[str, Any] = {"members": [{"names": {"Latn": {"surname": "ERIKSSON"}}, "relationship": "HEAD"}]}


def test_a_list_of_families() -> None:
    families = read_families(json.dumps([ONE, ONE]))
    assert [family.index for family in families] == [0, 1]
    assert all(family.form and family.form.members[0].names["Latn"].surname == "ERIKSSON" for family in families)


@pytest.mark.parametrize("text", [json.dumps(ONE), "\ufeff" + json.dumps(ONE), json.dumps({"family": ONE, "mrz": {}})])
def test_one_family(text: str) -> None:
    (family,) = read_families(text)
    assert family.form is not None
    assert read_families(text.encode()) == (family,)


@pytest.mark.parametrize(
    ("change", "field", "problem"),
    [
        ({"members": "all"}, "members", "list"),
        ({"members": [{"sexx": "F"}]}, "members.0.sexx", "not permitted"),
        ({"members": [{"sex": 1}]}, "members.0.sex", "string"),
        ({"members": [{"names": {"Grek": {}}}]}, "members.0.names.Grek", "Latn"),
        ({"members": [{}, {"documents": [{"number": None}]}]}, "members.1.documents.0.number", "string"),
        ({"members": [{"claim": {"through_living": "perhaps"}}]}, "members.0.claim.through_living", "boolean"),
        ({"kin": []}, "kin", "not permitted"),
    ],
)
def test_one_bad_family_among_ten(change: dict[str, Any], field: str, problem: str) -> None:
    items = [ONE] * 10
    items[6] = ONE | change
    families = read_families(json.dumps(items))
    assert [family.index for family in families if family.form is None] == [6]
    (found, *_) = families[6].problems
    assert found.field.startswith(field)
    assert problem in found.problem
    assert str(found).startswith(field)


@pytest.mark.parametrize("item", [None, 1, "ERIKSSON", [], True])
def test_an_item_that_is_no_family(item: Any) -> None:  # noqa: ANN401 - anything JSON can say
    good, bad = read_families(json.dumps([ONE, item]))
    assert good.form is not None
    assert bad.form is None
    assert bad.problems


def test_every_problem_of_a_family_is_told() -> None:
    (family,) = read_families(json.dumps({"members": [{"sex": 1, "bed": 2}, {"age": 3}]}))
    assert {problem.field for problem in family.problems} == {"members.0.sex", "members.0.bed", "members.1.age"}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "the file is empty"),
        ("{", "line 1, column 2"),
        ("[\n{]", "line 2, column 2"),
        ("surname;given\nERIKSSON;ANNA", "line 1, column 1"),
        ("<html>", "line 1, column 1"),
        ("[]", "empty"),
        ("1", "neither a list nor a family"),
        ('"ERIKSSON"', "neither a list nor a family"),
        ("null", "neither a list nor a family"),
        ('{"members": [], "members": []}', "members stands twice"),
        ("[" * 100_000, "nested too deeply"),
        ("[" + "9" * 5000 + "]", "digits"),
        (b"\xff\xfe[\x00]\x00", "not UTF-8"),
        (b"PK\x03\x04\x14\x00\x06\x00", "line 1, column 1"),
        (" " * (MOST_CHARACTERS + 1), "longer than"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_what_is_no_list_of_families(text: str | bytes, problem: str) -> None:
    with pytest.raises(NotAnImportError) as caught:
        read_families(text)
    assert problem in str(caught.value)
    assert "docs/import-format.md" in str(caught.value)


def test_half_a_character_is_no_text() -> None:
    good, bad = read_families('[{"members": []}, {"members": [{"phone": "\\ud800"}]}]')
    assert good.form is not None
    assert str(bad.problems[0]) == r"it has half a character: '\ud800'"
