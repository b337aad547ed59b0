"""What happened to somebody's record, as the journal tells it."""

from enum import StrEnum

from pydantic import AwareDatetime

from app.domain.model import Model


class Happening(StrEnum):
    """What an entry did."""

    REGISTERED = "registered"
    CHANGED = "changed"
    CAME_IN = "in"
    WENT_OUT = "out"
    SLIP = "slip"
    SAME = "same"
    """Two records were said to be of one person."""
    DIFFERENT = "different"
    UNDECIDED = "open"
    """Such a decision was taken back."""


class FieldChange(Model):
    """One field, before and after, as a text of codes; empty for nothing."""

    field: str
    before: str = ""
    after: str = ""


class Event(Model):
    """One entry about a person."""

    op_id: str
    at: AwareDatetime
    """By the clock of the desk that entered it."""
    desk: str
    """As people call it."""
    operator: str
    what: Happening
    changes: tuple[FieldChange, ...] = ()
    """Of an edit."""
    copy_number: int = 0
    """Of a slip."""
    code: str = ""
    """Of the other person, in a decision about two records."""
    reason: str = ""
