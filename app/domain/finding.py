"""What a search shows."""

from enum import StrEnum

from app.domain.dates import PartialDate
from app.domain.model import Model


class Why(StrEnum):
    """How what was typed met what is recorded, the surest first."""

    CODE = "code"
    DOCUMENT = "document"
    PHONE = "phone"
    BIRTH_DATE = "birth_date"
    BED = "bed"
    NAME = "name"
    """As it was typed, or begins so."""
    SPELLING = "spelling"
    """The same name in another script or spelling."""
    CALLED = "called"
    """Another name for the same person by custom, as Zhenya for Evgenii."""
    TYPO = "typo"
    SOUND = "sound"


class Filter(StrEnum):
    """What people can be narrowed down to."""

    IN_CAMP = "in_camp"
    """Their stay is open, whether they are out for the day or not."""
    LEFT = "left"
    NO_PHOTO = "no_photo"
    MINOR = "minor"
    """Below the age of adults, or perhaps so."""
    NEEDS = "needs"
    CONFLICT = "conflict"
    """Desks said something of them differently."""
    ARRIVED_TODAY = "arrived_today"


class Met(Model):
    """One word that was typed and what of the person it met."""

    typed: str
    why: Why
    text: str
    """As it is recorded."""
    name: int = -1
    """Which of the names has it, and where in it; -1 for what is no name."""
    start: int = 0
    end: int = 0


class Found(Model):
    """One person found."""

    person_id: str
    code: str
    """Person code, like ``K7-Q2M4-1``."""
    names: tuple[str, ...]
    """The name in each script given, Latin first."""
    birth_date: PartialDate | None = None
    sex: str = ""
    document: str = ""
    bed: str = ""
    present: bool = True
    left: bool = False
    expected: str = ""
    """The id on a list of somebody who has not come: nobody is registered then, and there is no code."""
    met: tuple[Met, ...] = ()
    """What met the search, for each word typed; empty where nobody searched."""
