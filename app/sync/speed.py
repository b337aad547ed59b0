"""How fast the link was lately."""

from collections import deque
from collections.abc import Callable
from time import monotonic

_SECONDS = 10.0
"""How far back is looked: longer than a batch takes, short enough to tell of a link that grew thin."""


class Speed:
    """Bytes a second, by a counter that is looked at now and then."""

    def __init__(self, counted: Callable[[], int], timer: Callable[[], float] = monotonic) -> None:
        """``counted`` returns the bytes carried so far; ``timer`` counts seconds."""
        self._counted = counted
        self._timer = timer
        self._seen: deque[tuple[float, int]] = deque()

    def start(self) -> None:
        """Forget what was, because the link has been idle."""
        self._seen.clear()
        self._seen.append((self._timer(), self._counted()))

    def __call__(self) -> int:
        """Return the bytes a second of the last seconds; 0 as long as nothing is known."""
        now, count = self._timer(), self._counted()
        self._seen.append((now, count))
        while len(self._seen) > 2 and now - self._seen[1][0] >= _SECONDS:  # noqa: PLR2004 - the last stretch's two ends
            self._seen.popleft()
        then, before = self._seen[0]
        return round((count - before) / (now - then)) if now > then else 0
