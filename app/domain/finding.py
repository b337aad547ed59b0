"""What a search shows."""

from app.domain.dates import PartialDate
from app.domain.model import Model


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
