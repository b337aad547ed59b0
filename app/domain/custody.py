"""Where a record lies besides on this computer: what a person can be told without a false 'at headquarters'."""

from enum import StrEnum

from pydantic import AwareDatetime

from app.domain.model import Model


class Place(StrEnum):
    """How far a record has come, by verified receipts alone."""

    HERE = "here"
    """Something of it is on this computer only."""
    ASIDE = "aside"
    """Headquarters has it, and keeps some of it aside."""
    AT_HQ = "at_hq"
    """Headquarters signed that it has all of it."""
    SAFE = "safe"
    """The same, and a verified backup elsewhere has all of it."""
    FROM_HQ = "from_hq"
    """Other desks entered all of it; it came here through headquarters."""


class Custody(Model):
    """Where a record is, and since when."""

    place: Place
    receipt_at: AwareDatetime | None = None
    """When headquarters signed the first receipt that covers all this desk entered of it, by headquarters' clock."""
