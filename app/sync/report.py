"""What a push, or a stick, came to."""

from pydantic import AwareDatetime

from app.domain.model import Model


class Step(Model):
    """How far a push or a pull has come: told after its first answer and after each batch or page from then on."""

    done: int
    """Entries receipted, or taken in, since it began."""
    total: int
    """Entries that there were to send or to take when it began, and what came in meanwhile."""

    @property
    def left(self) -> int:
        """Entries still to come."""
        return max(0, self.total - self.done)


class SyncReport(Model):
    """Counts of entries."""

    sent: int
    """Entries receipted in this push."""
    acknowledged: int
    """Entries receipted in all, in the current epoch."""
    waiting: int
    """Entries saved since the push began to end."""
    refused: int
    """Entries that headquarters keeps aside."""


class ExportReport(Model):
    """What lies on the stick now."""

    entries: int
    files: int
    size: int
    """Of the sealed files together, in bytes."""
    folder: str
    """The parcel's folder on the stick."""
    photos: int = 0
    photos_left: int = 0
    """Photos that headquarters is not known to have, and that are not on the stick."""
    photos_replaced: int = 0
    """Photos that lay on the stick from before, and are not on it any more; they wait at the desk."""
    withdrawn: str = ""
    """Why headquarters has withdrawn this desk, as far as the desk knows; empty when it has not."""

    @property
    def nothing(self) -> bool:
        """Whether headquarters has a receipt for everything, so that there is nothing to carry."""
        return not self.entries and not self.photos and not self.photos_left


class ImportReport(Model):
    """What a stick's receipt says."""

    fresh: int
    """Entries that headquarters is now known to have; fewer than none when headquarters was restored."""
    acknowledged: int
    at: AwareDatetime
    """When headquarters signed, by its clock."""
    waiting: int
    refused: int
    photos_left: int = 0
    """Photos that headquarters is not known to have."""


class PullReport(Model):
    """Counts of entries of other desks."""

    pulled: int
    remaining: int
    """Left at headquarters: the pull was broken off, or could not take them."""
    broken_off: bool = False
    """For something better to do; go on as soon as that is done."""
    refused: tuple[str, ...] = ()
    """Desks of which entries were not taken, though they may have been when they came again."""
