"""Whose data a paper is made of."""

from pydantic import AwareDatetime

from app.domain.model import Model


class Sources(Model):
    """The desk that made the paper, and the camp's other desks whose entries have come to it."""

    desk: str
    others: int = 0
    oldest: AwareDatetime | None = None
    """Of each other desk the newest entry here was made at some time; this is the earliest of these times."""
