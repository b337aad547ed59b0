"""The desk itself, and the work that lies on it."""

from pydantic import AwareDatetime, BaseModel

from app.domain.form import FamilyForm
from app.domain.model import Model


class DeskIdentity(Model):
    """Who this desk is: made when it is set up, never changed."""

    desk: str
    """UUIDv7; names the desk's chain."""
    name: str
    """As people call it: ``Desk 3``."""
    camp: str
    """Code of the camp."""
    prefix: str
    """Two symbols that start this desk's family codes."""
    training: bool


class Draft(BaseModel):
    """A form not saved yet, as the drafts table keeps it."""

    form: FamilyForm
    focus: str = ""
    """The field the operator was in, like ``members.1.birth_date``."""
    saved_at: AwareDatetime
