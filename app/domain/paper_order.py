"""What a supervisor asks to have on paper."""

from datetime import date
from enum import StrEnum

from pydantic import AwareDatetime, Field

from app.domain.model import Model
from app.domain.people_lists import ListForm
from app.domain.roster import RosterOrder


class PaperKind(StrEnum):
    """Which paper: the day's roster, or one of the lists."""

    ROSTER = "roster"
    EVACUATION = "evacuation"
    ARRIVALS = "arrivals"
    MINORS = "minors"
    MISSING = "missing"
    DISTRIBUTION = "distribution"


class PaperOrder(Model):
    """One paper. Lists of how things stand now take no days."""

    kind: PaperKind
    first: date
    """The roster's day, or the first day of a period."""
    last: date
    """The last day of a period."""
    sorted_by: RosterOrder = RosterOrder.FAMILY
    """For the roster."""
    form: ListForm = ListForm.PDF


class PaperTarget(StrEnum):
    """Where a list of people went."""

    PRINTER = "printer"
    FILE = "file"


class PaperIssue(Model):
    """That a list of people left the desk: which, as what and how many are on it, and nobody's name."""

    paper: PaperKind
    first: date
    last: date
    form: ListForm
    target: PaperTarget
    rows: int = Field(ge=0)
    """People on it; families on a distribution list."""
    at: AwareDatetime
