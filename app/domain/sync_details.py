"""What a person can be told of synchronisation, beyond the one word of its state."""

from pydantic import AwareDatetime

from app.domain.model import Model


class OtherDesk(Model):
    """Another desk of the camp, as far as its entries have come here."""

    name: str
    newest: AwareDatetime | None = None
    """When it entered the newest of what is here, by that desk's clock: how old its data are."""
    refused: str = ""
    """Why its entries are not taken, in English, without personal data; empty when they are."""


class SyncDetails(Model):
    """As the desk's file has it."""

    url: str = ""
    """Headquarters' address; empty before enrolment."""
    fingerprint: str = ""
    """Of headquarters' root key, as the enrolment code named it."""
    waiting: int = 0
    """Entries without a receipt."""
    oldest_waiting: AwareDatetime | None = None
    """When the oldest of them was entered, by this desk's clock."""
    photos_waiting: int = 0
    last_contact: AwareDatetime | None = None
    receipt_at: AwareDatetime | None = None
    """When headquarters signed the newest receipt, by its clock."""
    acknowledged: int = 0
    """Entries receipted, in the current epoch."""
    backed_up: int = 0
    """Of those, entries in a verified backup; in training none, for nothing is backed up."""
    kept_aside: tuple[str, ...] = ()
    """Codes of people and families whose entries headquarters keeps aside; an empty text for one without a code."""
    unused: int = 0
    """Entries of other desks that are kept here and that this program cannot use."""
    desks: tuple[OtherDesk, ...] = ()
