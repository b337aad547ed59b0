"""What headquarters tells of itself."""

from pydantic import AwareDatetime

from app.domain.model import Model
from app.domain.person import Person, SlipIssue, Stay


class DeskStanding(Model):
    """One desk, as headquarters sees it."""

    desk: str
    name: str
    camp: str
    prefix: str
    epoch: int
    seq: int
    """Entries that headquarters has of the epoch."""
    waiting: int
    """Entries that the desk, when last heard, still had to send."""
    held: int
    """Entries kept aside."""
    forked: bool
    """Whether a second copy of this desk, or a restored one, was seen."""
    last_contact: AwareDatetime | None
    revoked_at: AwareDatetime | None = None
    """When headquarters withdrew the desk."""
    last_good_seq: int | None = None
    """Of a withdrawn desk: up to where its entries count."""


class HqStatus(Model):
    """``hq status --json``."""

    people: int
    families: int
    slips: int
    presences: int
    held: int
    desks: tuple[DeskStanding, ...]


class PersonAtHq(Model):
    """A person with every field that headquarters has."""

    code: str
    """Family code; empty while the family's own entry has not come."""
    camp: str
    desk: str
    person: Person
    stays: tuple[Stay, ...]
    slips: tuple[SlipIssue, ...]
    """In the order of their copies."""


class HeldEntry(Model):
    """An entry kept aside. ``reason`` holds no personal data."""

    desk: str
    epoch: int
    seq: int
    op_id: str
    reason: str
    at: AwareDatetime
