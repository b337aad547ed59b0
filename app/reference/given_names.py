"""Reads which given names go together, from resources/names/."""

from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from app.identity.variants import NameGroup, NameVariants
from app.reference.errors import ShippedFileError
from app.reference.problems import first_problem
from app.reference.resources import RESOURCES

_GROUPS = TypeAdapter(tuple[NameGroup, ...])


def load_name_groups(path: Path = RESOURCES / "names" / "given_names.json") -> tuple[NameGroup, ...]:
    """Read the groups. Raises ShippedFileError."""
    try:
        return _GROUPS.validate_json(path.read_bytes())
    except OSError as error:
        raise ShippedFileError(path=str(path), problem=error.strerror or type(error).__name__) from error
    except ValidationError as error:
        raise ShippedFileError(path=str(path), problem=first_problem(error)) from error


def load_name_variants() -> NameVariants:
    """Return the groups, to be asked. Raises ShippedFileError."""
    return NameVariants(load_name_groups())
