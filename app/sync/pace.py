"""How long the sync thread rests between attempts: never so long that a returned link idles."""

from collections.abc import Callable

from app.domain.model import Model


class Pace(Model):
    """Seconds. ``longest`` and Patience's ``silence`` stay under 30 together: by then a returned link is used."""

    first: float = 1
    longest: float = 15
    idle: float = 30
    """Between two looks when all is at headquarters; a save wakes the thread at once."""

    between_pulls: float = 5
    """At least, so that a busy desk does not ask for other desks' entries after each of its own saves."""

    def rest(self, failures: int, chance: Callable[[], float]) -> float:
        """Return the rest after so many failures in a row; ``chance`` (0 ≤ x < 1) keeps desks from calling in step."""
        if failures == 0:
            return self.idle
        backoff = min(self.longest, self.first * 2.0 ** min(failures - 1, 16))
        return backoff * (0.5 + chance() / 2)
