"""The documented formats are the ones that are read."""

import json
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pydantic import BaseModel

from app.domain.camp import Building, Camp, Room
from app.domain.codes import CodeLists
from app.domain.form import ClaimForm, DocumentForm, FamilyForm, NameForm, PersonForm
from app.domain.registration import accept
from app.reference.arrivals import read_families
from app.reference.camps import load_camps
from app.reference.code_lists import load_code_lists

DOCS = Path(__file__).parents[3] / "docs"
IMPORT_FORMAT = (DOCS / "import-format.md").read_text("utf-8")
CAMPS = (DOCS / "camps.md").read_text("utf-8")


def example(page: str) -> str:
    match = re.search(r"```json\n(.*?)```", page, re.DOTALL)
    assert match
    return match[1]


def test_the_import_example_can_be_registered() -> None:
    (family,) = read_families(example(IMPORT_FORMAT))
    assert family.form is not None
    registration = accept(
        family.form,
        lists=load_code_lists(),
        camp=load_camps()["TRN"],
        now=datetime(2026, 11, 23, tzinfo=UTC),
        today=date(2026, 11, 23),
    )
    assert [person.number for person in registration.persons] == [1, 2]
    assert family.form.model_dump(exclude_defaults=True, mode="json") == json.loads(example(IMPORT_FORMAT))[0]


@pytest.mark.parametrize("model", [FamilyForm, PersonForm, NameForm, DocumentForm, ClaimForm])
def test_every_field_of_the_import_is_documented(model: type[BaseModel]) -> None:
    assert [name for name in model.model_fields if f"`{name}`" not in IMPORT_FORMAT] == []


def test_every_list_is_documented() -> None:
    assert [name for name in CodeLists.model_fields if f"`{name}`" not in IMPORT_FORMAT] == []


def test_the_camp_example_is_a_camp(tmp_path: Path) -> None:
    (tmp_path / "poland.json").write_text(example(CAMPS), "utf-8")
    poland = load_camps(tmp_path)["PL"]
    assert "A/102/6" in {bed.bed_id for bed in poland.beds()}
    assert "A-102/6" in {str(bed) for bed in poland.beds()}


@pytest.mark.parametrize("model", [Camp, Building, Room])
def test_every_field_of_a_camp_is_documented(model: type[BaseModel]) -> None:
    assert [name for name in model.model_fields if f"`{name}`" not in CAMPS] == []
