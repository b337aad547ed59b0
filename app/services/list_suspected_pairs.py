"""List pairs of records that may be of one person, and nobody has decided."""

from collections.abc import Callable

from app.domain.operator import Operator, Permission
from app.identity.likely import SuspectedPair
from app.storage.suspicions import Suspicions


class ListSuspectedPairs:
    """What the desk noticed when it compared everybody who came with everybody who was here."""

    def __init__(self, operator: Operator, suspicions: Suspicions) -> None:
        self._operator = operator
        self._suspicions = suspicions

    def __call__(self) -> tuple[SuspectedPair, ...]:
        """Return the pairs, the likeliest first, at most 200."""
        self._operator.require(Permission.FIND)
        return self._suspicions.all()

    def count(self) -> int:
        """Return how many there are, at most 200."""
        self._operator.require(Permission.FIND)
        return self._suspicions.count()

    def waiting(self) -> int:
        """Return how many people are still to be compared."""
        self._operator.require(Permission.FIND)
        return self._suspicions.waiting()

    def catch_up(self, progress: Callable[[int], None] = lambda _waiting: None) -> None:
        """Compare everybody who waits; ``progress`` gets how many wait. Where the window runs it does so by itself."""
        self._operator.require(Permission.FIND)
        while waiting := self._suspicions.compare_some():
            progress(waiting)
