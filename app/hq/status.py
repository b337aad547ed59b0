"""What headquarters tells of itself."""

from typing import Self

from pydantic import AwareDatetime, JsonValue

from app.domain.conflict import ConflictKind
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
    clock_ahead: int | None = None
    """Seconds by which the desk's clock was ahead of headquarters' at the last handshake; negative: behind."""
    revoked_at: AwareDatetime | None = None
    """When headquarters withdrew the desk."""
    last_good_epoch: int | None = None
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

    camp: str
    desk: str
    name: str
    """As people call the desk."""
    epoch: int
    seq: int
    op_id: str
    reason: str
    at: AwareDatetime


class Fork(Model):
    """A desk's chain and headquarters' copy have parted."""

    camp: str
    desk: str
    name: str
    epoch: int
    seq: int
    """Where the desk was when it was seen."""
    first_at: AwareDatetime
    last_at: AwareDatetime
    times: int


class EntryAtHq(Model):
    """One entry of a desk's chain, and nothing of what it says."""

    epoch: int
    seq: int
    kind: str
    operator: str
    made_at: AwareDatetime | None
    """By the desk's clock."""
    received_at: AwareDatetime
    held: bool
    """Whether it is kept aside."""


class Dispute(Model):
    """What desks that worked apart left to decide."""

    kind: ConflictKind
    camp: str
    record: str = ""
    """``person``, ``family`` or ``pair``, where a field is in conflict."""
    field: str = ""
    """Its path; empty where it is not a field."""
    number: int
    """How many values or people there are."""
    at: AwareDatetime | None = None
    """When the last of them was said, by that desk's clock."""
    code: str = ""
    """Whose it is, or the bed, document or code that several have. Personal, as are the values."""
    values: tuple[JsonValue, ...] = ()
    """As entries say them, of a field; otherwise the codes of those who have it."""

    def without_records(self) -> Self:
        """Return it as it is shown to whom sees figures alone."""
        return self.model_copy(update={"code": "", "values": ()})
