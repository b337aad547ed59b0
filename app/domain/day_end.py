"""The end of a day at one desk: what is still open, and who answers for it."""

from datetime import date

from pydantic import AwareDatetime

from app.domain.model import Model


class OpenEnds(Model):
    """What a day leaves open at a desk; each is a number of things to be looked at."""

    unsynced: int = 0
    """Entries and photos that headquarters has not signed for."""
    refused: int = 0
    """Entries that headquarters keeps aside."""
    unprinted: int = 0
    """Families whose slips did not come out."""
    conflicts: int = 0
    """Things that desks said differently."""
    pairs: int = 0
    """Pairs of records that may be of one person."""
    tokens: int = 0
    """People who wait with a token."""
    expected: int = 0
    """People who are expected and have not come."""

    @property
    def total(self) -> int:
        """How much is open."""
        return sum(self.model_dump().values())


class SignOff(Model):
    """A supervisor's word that they looked at a day, with what was open then."""

    day: date
    """In the camp's time zone."""
    at: AwareDatetime
    operator: str
    open_ends: OpenEnds
