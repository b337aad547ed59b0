"""What people decided of two records: that they are of one person, or of two."""

import re
from enum import StrEnum

from pydantic import AwareDatetime, Field

from app.domain.model import Model

_BETWEEN = "+"
_ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_PAIR = re.compile(f"({_ID})[{_BETWEEN}]({_ID})")


class PairVerdict(StrEnum):
    """The decision in a word."""

    SAME = "same"
    DIFFERENT = "different"
    OPEN = "open"
    """What had been decided was taken back."""


class PairDecision(Model):
    """What stands of two people; ``first`` is the lesser person_id."""

    first: str
    second: str
    verdict: PairVerdict
    reason: str = Field(default="", max_length=500)


class MergedRecord(Model):
    """A record that leads to another: as whom somebody was registered too, and who said that they are one person."""

    code: str
    name: str
    operator: str
    desk: str
    """As people call the desk where it was said."""
    at: AwareDatetime
    """By that desk's clock."""
    reason: str = ""


def pair_id(one: str, other: str) -> str:
    """Return the id of what is decided of two people, the same whichever is named first."""
    return _BETWEEN.join(sorted((one, other)))


def pair_members(pair: str) -> tuple[str, str]:
    """Return both person_ids, the lesser first. Raises ValueError when the text is no pair's id."""
    match = _PAIR.fullmatch(pair)
    if match is None or not match[1] < match[2]:
        raise ValueError("no pair")
    return match[1], match[2]
