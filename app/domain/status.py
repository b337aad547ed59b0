"""What the desk knows of itself: how far headquarters has its records, and what its file holds."""

from enum import StrEnum

from pydantic import AwareDatetime, Field

from app.domain.model import Model


class SyncStage(StrEnum):
    """The one word for the state of synchronisation."""

    NOT_ENROLLED = "not_enrolled"
    ALL_AT_HQ = "all_at_hq"
    WAITING = "waiting"
    OFFLINE = "offline"
    REFUSED = "refused"


class SyncPhase(StrEnum):
    """What a progress bar is about."""

    PUSH = "push"
    """This desk's entries on their way to headquarters."""
    PULL = "pull"
    """Other desks' entries on their way here."""


class SyncProgress(Model):
    """How far a long push or pull has come, for a progress bar. Counts are of entries."""

    phase: SyncPhase
    done: int
    """Of ``total``: receipted by headquarters, or in this desk's file and to be found here."""
    total: int
    """Known from the first answer on; it grows when more is entered meanwhile, here or there."""
    bytes_per_second: int = 0
    """What the link carried lately, in both directions, as it travels; 0 until that is known."""
    since: AwareDatetime
    """When this push or pull began, by this desk's clock."""


class SyncState(Model):
    """What the window shows about headquarters."""

    stage: SyncStage
    waiting: int = 0
    """Entries that headquarters has not receipted."""
    refused: int = 0
    """Entries that headquarters keeps aside."""
    photos_waiting: int = 0
    """Photos that headquarters lacks; they go when no entry waits."""
    offline_since: AwareDatetime | None = None
    last_contact: AwareDatetime | None = None
    reason: str = ""
    """Why the last attempt failed, in English, without personal data."""
    title: str = ""
    """The same as a template of the context ``errors`` over ``details``; empty while nothing is wrong."""
    next_step: str = ""
    """What to do about it, as such a template."""
    details: dict[str, str | int] = Field(default_factory=dict)
    pulled: int = 0
    """Entries of other desks that the pull in hand, or the last one, brought."""
    remaining: int = 0
    """Entries of other desks that are still to come."""
    pull_trouble: str = ""
    """Why the last pull failed, in English, without personal data."""
    parted_at: AwareDatetime | None = None
    """When headquarters last had entries of this desk that another computer made, if that is less than a day ago."""
    progress: SyncProgress | None = None
    """While a push or a pull of more than a few entries runs; None as soon as it ends or breaks off."""


class DeskStatus(Model):
    """``status --json``."""

    camp: str
    desk: str
    training: bool
    families: int
    people: int
    slips: int
    waiting: int
    acknowledged: int
    """Entries receipted by headquarters in the current epoch."""
    head: str
    """``epoch:seq:hash``."""
    last_contact: AwareDatetime | None
    photos_waiting: int = 0
    reading_only: bool = False
    """Whether the disk was too full to open the file for saving."""


class DayFigures(Model):
    """How many people today, in the camp's day."""

    arrived: int
    """Whose stay began today."""
    present: int
    """In the camp now."""
    out: int
    """Out through the gate, and expected back."""
