"""The queue before the desk: numbered tokens, and who is called before others."""

from enum import StrEnum

from pydantic import AwareDatetime, Field

from app.domain.model import Model


class Priority(StrEnum):
    """Why somebody is called before those who came earlier."""

    NONE = ""
    PREGNANT = "pregnant"
    INFANT = "infant"
    DISABILITY = "disability"
    OLDER = "older"


class TokenState(StrEnum):
    """Where a token stands."""

    WAITING = "waiting"
    CALLED = "called"
    DONE = "done"
    SKIPPED = "skipped"
    """Nobody came when it was called; it can be called again."""


class Token(Model):
    """One place in the queue of one desk on one day."""

    token_id: str
    letter: str
    """The desk's, so that two desks of a camp never call the same token."""
    number: int = Field(ge=1)
    """From 1 each day."""
    priority: Priority = Priority.NONE
    state: TokenState = TokenState.WAITING
    issued_at: AwareDatetime

    def __str__(self) -> str:
        """As it is called: ``K-014``."""
        return f"{self.letter}-{self.number:03}"


class Queue(Model):
    """Today's tokens, those with priority first, then as they were given out."""

    called: Token | None = None
    waiting: tuple[Token, ...] = ()
    skipped: tuple[Token, ...] = ()
    done: int = 0
