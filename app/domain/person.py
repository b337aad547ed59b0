"""People and families as they are registered, and what happens to them in the camp."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from pydantic import AwareDatetime, Field

from app.domain.dates import PartialDate
from app.domain.family_code import person_code
from app.domain.languages import SCRIPTS, Script
from app.domain.model import Model


def name_line(surname: str, given: str, patronymic: str = "") -> str:
    """Return a name as one line, wherever names are shown: ``SURNAME Given Patronymic``, spelled as given."""
    return " ".join(part for part in (surname, given, patronymic) if part)


class PersonName(Model):
    """A name in one script, verbatim."""

    surname: str = ""
    given: str = ""
    patronymic: str = ""

    def __str__(self) -> str:
        """``SURNAME Given Patronymic``, parts in the order of documents, spelled as given."""
        return name_line(self.surname, self.given, self.patronymic)


def told_name(value: Mapping[str, Any]) -> str | None:
    """Return a field's value as one line if it is a name, otherwise None."""
    parts = [value.get(part) for part in PersonName.model_fields]
    return None if parts == [None, None, None] else name_line(*(str(part or "") for part in parts))


class IdentityDocument(Model):
    """A passport, identity card, certificate and so on."""

    type: str
    number: str
    issuer: str = ""
    expires: date | None = None


class Claim(Model):
    """What is claimed under the Law of Return, through whom. Never a verdict."""

    basis: str = ""
    through_name: str = ""
    through_relation: str = ""
    through_living: bool | None = None


class Person(Model):
    """A registered person. ``person_id`` is the op id of the entry that registered them."""

    person_id: str
    family_id: str
    number: int = Field(ge=1)
    """Member number in the family, from 1, never used again."""
    names: dict[Script, PersonName]
    birth_date: PartialDate | None = None
    sex: str
    relationship: str
    """To the head of the family."""
    nationality: str = ""
    marital_status: str = ""
    languages: tuple[str, ...] = ()
    phone: str = ""
    documents: tuple[IdentityDocument, ...] = ()
    needs: tuple[str, ...] = ()
    claim: Claim = Claim()
    photo: str = ""

    @property
    def all_names(self) -> tuple[str, ...]:
        """The name in each script given, Latin before Cyrillic before Hebrew."""
        return tuple(str(self.names[script]) for script in SCRIPTS if script in self.names)

    @property
    def display_name(self) -> str:
        """The first of all names."""
        return next(iter(self.all_names), "")


class Family(Model):
    """A registration group. ``family_id`` is the op id of the entry that registered it."""

    family_id: str
    code: str
    camp: str
    head: str
    """person_id of the head (focal point)."""
    registered_at: AwareDatetime


class ShelterStatus(StrEnum):
    """Where a stay stands."""

    PLANNED = "planned"
    CHECKED_IN = "checked_in"
    CHECKED_OUT = "checked_out"


class Stay(Model):
    """One person's time in the camp; ``stay_id`` is ``person_id/ordinal``. An empty bed is a place not given yet."""

    person_id: str
    ordinal: int = Field(default=1, ge=1)
    bed: str = ""
    status: ShelterStatus = ShelterStatus.CHECKED_IN
    arrived_at: AwareDatetime
    left_at: AwareDatetime | None = None


class Direction(StrEnum):
    """Through the gate."""

    IN = "in"
    OUT = "out"


class Presence(Model):
    """One passage through the gate."""

    presence_id: str
    person_id: str
    direction: Direction
    at: AwareDatetime


class SlipIssue(Model):
    """One printed slip; issuing the next copy voids it."""

    slip_id: str
    person_id: str
    copy_number: int = Field(ge=1)
    issued_at: AwareDatetime
    expires_on: date
    reason: str = ""


class Member(Model):
    """A person together with what screens, slips and lists show of them."""

    person: Person
    stay: Stay | None = None
    slip: SlipIssue | None = None
    slip_waits: bool = False
    """Whether this desk issued the slip and has not printed it."""
    present: bool = True
    """False after a passage out without one back in."""


class FamilyRecord(Model):
    """A family with its members in the order of their numbers."""

    family: Family
    members: tuple[Member, ...]

    def code_of(self, member: Member) -> str:
        """Return the person code, like ``K7-Q2M4-1``."""
        return person_code(self.family.code, member.person.number)

    @property
    def head(self) -> Member:
        """The member who is the head; the first, while a head that another desk registered has not arrived."""
        heads = (member for member in self.members if member.person.person_id == self.family.head)
        return next(heads, self.members[0])
