"""Reads what letters of one script become in another, from resources/names/."""

from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError

from app.identity.learned_candidates import LearnedCandidates
from app.identity.learned_sounds import LearnedSounds, LetterGroups
from app.reference.errors import ShippedFileError
from app.reference.problems import first_problem
from app.reference.resources import RESOURCES

LETTER_GROUPS = RESOURCES / "names" / "letter_groups.json"


def load_learned_sounds(path: Path = LETTER_GROUPS) -> LearnedSounds:
    """Read the table. Raises ShippedFileError."""
    try:
        return LearnedSounds(LetterGroups.model_validate_json(path.read_bytes()))
    except OSError as error:
        raise ShippedFileError(path=str(path), problem=error.strerror or type(error).__name__) from error
    except ValidationError as error:
        raise ShippedFileError(path=str(path), problem=first_problem(error)) from error


@lru_cache(maxsize=1)
def shipped_candidates() -> LearnedCandidates:
    """Return the rules with the table that ships, read when first asked for. Raises ShippedFileError."""
    return LearnedCandidates(load_learned_sounds())
