"""What desks that worked apart said differently, until somebody decides."""

from enum import StrEnum

from pydantic import AwareDatetime

from app.domain.model import Model


class ConflictKind(StrEnum):
    """What there is to decide."""

    VALUE = "value"
    """One field of one record has several values."""
    BED = "bed"
    """Several people hold one bed."""
    DOCUMENT = "document"
    """Two desks registered somebody with the same document: likely one person."""
    NUMBER = "number"
    """Two members of a family have one number, and so one code on their slips."""
    PEOPLE = "people"
    """Two were told apart, and other decisions make them one person: one of the decisions is wrong."""
    CODE = "code"
    """Two families have one code: a desk was copied."""


class Rival(Model):
    """One of the values, or of the people, that cannot all be right."""

    op_id: str
    """The entry that said so."""
    person_id: str = ""
    code: str = ""
    """Person or family code."""
    text: str = ""
    """The value, or the person's name."""
    desk: str
    """As people call the desk that said so."""
    operator: str
    at: AwareDatetime
    """By that desk's clock: for the eye, no reason to prefer it."""


class Conflict(Model):
    """One card of the list."""

    kind: ConflictKind
    record: str = ""
    """``person`` or ``family``, where a field is in conflict."""
    entity: str = ""
    field: str = ""
    """The field's path, the bed, the document's number, the code, or the codes of two people between ``+``."""
    name: str = ""
    """Of the person whose field it is."""
    rivals: tuple[Rival, ...]
