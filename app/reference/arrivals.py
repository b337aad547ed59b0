"""Reads families that come as a file: the import format of docs/import-format.md."""

import json
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from app.domain.form import FamilyForm
from app.domain.model import Model
from app.reference.errors import NotAnImportError
from app.reference.problems import field_problems

MOST_CHARACTERS = 50_000_000


class Arrival(BaseModel):
    """A family, and what the scanner would read from the passports in its hands.

    ``mrz`` has the lines by member index (from 0 in ``family.members``). The rehearsal and the training camp use it;
    importing takes the family alone.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    family: FamilyForm
    mrz: dict[int, tuple[str, ...]] = {}


class ImportProblem(Model):
    """One thing wrong with a family of the file. ``field`` is dotted, like ``members.2.names.Latn.surname``."""

    field: str
    problem: str

    def __str__(self) -> str:
        """Field and problem in English."""
        return f"{self.field}: {self.problem}" if self.field else self.problem


class ImportedFamily(Model):
    """One family of the file, ``index`` from 0. Either ``form`` is there, or ``problems`` says why not."""

    index: int
    form: FamilyForm | None = None
    problems: tuple[ImportProblem, ...] = ()


def read_families(text: str | bytes) -> tuple[ImportedFamily, ...]:
    """Read a JSON list of families, or one family.

    A family is a FamilyForm, alone or with its passport lines as an Arrival. One that cannot be read says which of its
    fields is wrong and does not keep the others from being read. Whether the forms keep the rules of registration is
    judged later, by the service that saves them. Raises NotAnImportError when the text as a whole cannot be read.
    """
    value = _parse(text)
    items = value if isinstance(value, list) else [value]
    if not items:
        raise NotAnImportError(problem="the list is empty")
    return tuple(_read_family(index, item) for index, item in enumerate(items))


def _parse(text: str | bytes) -> Any:  # noqa: ANN401 - anything JSON can say
    if len(text) > MOST_CHARACTERS:
        raise NotAnImportError(problem=f"it is longer than {MOST_CHARACTERS} characters")
    try:
        if isinstance(text, bytes):
            text = text.decode()
        if not text.strip():
            raise NotAnImportError(problem="the file is empty")
        value = json.loads(text.removeprefix("\ufeff"), object_pairs_hook=_refuse_repeated_fields)
    except UnicodeDecodeError as error:
        raise NotAnImportError(problem="it is not UTF-8 text") from error
    except json.JSONDecodeError as error:
        problem = f"line {error.lineno}, column {error.colno}: {error.msg}"
        raise NotAnImportError(problem=problem) from error
    except ValueError as error:
        raise NotAnImportError(problem=str(error)) from error
    except RecursionError as error:
        raise NotAnImportError(problem="it is nested too deeply") from error
    if not isinstance(value, list | dict):
        raise NotAnImportError(problem="it holds neither a list nor a family")
    return value


def _refuse_repeated_fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse what json would settle silently, by forgetting the first of two."""
    fields = dict(pairs)
    if len(fields) != len(pairs):
        names = [name for name, _ in pairs]
        repeated = next(name for name in names if names.count(name) > 1)
        message = f"the field {repeated} stands twice in one object"
        raise ValueError(message)
    return fields


def _read_family(index: int, item: Any) -> ImportedFamily:  # noqa: ANN401 - anything JSON can say
    try:
        json.dumps(item, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        problem = f"it has half a character: {error.object[error.start]!a}"
        return ImportedFamily(index=index, problems=(ImportProblem(field="", problem=problem),))
    try:
        if isinstance(item, dict) and "family" in item:
            return ImportedFamily(index=index, form=Arrival.model_validate(item).family)
        return ImportedFamily(index=index, form=FamilyForm.model_validate(item))
    except ValidationError as error:
        problems = (ImportProblem(field=field, problem=problem) for field, problem in field_problems(error))
        return ImportedFamily(index=index, problems=tuple(problems))
