"""Reads the code lists of resources/code_lists/, one file a list."""

from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from app.domain.codes import Code, CodeLists
from app.reference.errors import ShippedFileError
from app.reference.problems import first_problem
from app.reference.resources import RESOURCES

_CODES = TypeAdapter(tuple[Code, ...])


def load_code_lists(folder: Path = RESOURCES / "code_lists") -> CodeLists:
    """Read every list that CodeLists names from ``<list>.json`` in the folder.

    Raises ShippedFileError, also for a code that stands twice in a list or has no English label.
    """
    return CodeLists(**{name: _read(folder / f"{name}.json") for name in CodeLists.model_fields})


def _read(path: Path) -> tuple[Code, ...]:
    try:
        codes = _CODES.validate_json(path.read_bytes())
    except OSError as error:
        raise ShippedFileError(path=str(path), problem=error.strerror or type(error).__name__) from error
    except ValidationError as error:
        raise ShippedFileError(path=str(path), problem=first_problem(error)) from error
    seen: set[str] = set()
    for entry in codes:
        if entry.code in seen or "en" not in entry.labels:
            raise ShippedFileError(path=str(path), problem=f"{entry.code} stands twice or has no English label")
        seen.add(entry.code)
    return codes
