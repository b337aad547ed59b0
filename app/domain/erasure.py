"""What stays of somebody who was erased: that it was done, by whom and why; nothing of who they were."""

from pydantic import AwareDatetime

from app.domain.model import Model


class Erasure(Model):
    """One tombstone."""

    code: str
    """The person code, void ever after; the record's id where the family's own entry is not here."""
    camp: str
    desk: str
    """As people call the desk at which it was done."""
    operator: str
    at: AwareDatetime
    """By that desk's clock."""
    received_at: AwareDatetime | None = None
    """By headquarters' clock; None at a desk."""
    reason: str
