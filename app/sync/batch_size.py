"""How many entries go into the next batch: as many as the link carries in a few seconds, by what it has carried."""

from app.protocol.batches import MOST_ENTRIES

FEWEST_ENTRIES = 8
_SECONDS = 6.0
"""A batch on its way, besides the round trip: long enough that round trips cost little, half the link's patience."""
_QUICK = 0.1
"""Seconds of a round trip under which the first batch is full at once."""
_FIRST_ENTRIES = 100
_MOST_GROWTH = 4
_SHRINK = 4


class BatchSize:
    """Learns from every answer. ``entries`` is what the next batch should hold at most."""

    def __init__(self) -> None:
        self.entries = MOST_ENTRIES
        self._round_trip: float | None = None
        self._learnt = False

    def greeted(self, seconds: float) -> None:
        """Take in how long a handshake took: hardly more than a round trip."""
        self._round_trip = seconds
        if not self._learnt and seconds > _QUICK:
            self.entries = min(self.entries, _FIRST_ENTRIES)

    def sent(self, entries: int, seconds: float) -> None:
        """Take in how long a batch took."""
        self._learnt = True
        travelling = max(1e-6, seconds - (self._round_trip or 0))
        fitting = int(entries * min(_SECONDS / travelling, MOST_ENTRIES))
        self.entries = max(FEWEST_ENTRIES, min(MOST_ENTRIES, fitting, max(entries, self.entries) * _MOST_GROWTH))

    def failed(self) -> None:
        """Take in that a batch did not get through: the next one is much smaller, so that something always does."""
        self._learnt = True
        self.entries = max(FEWEST_ENTRIES, self.entries // _SHRINK)
