"""Moments in the desk's file: as text, and in the clock of an entry."""

from datetime import UTC, datetime, timedelta

COUNTER_BITS = 16
"""Of an entry's clock; the rest is milliseconds since 1970."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST = 2**47
"""Milliseconds; a clock that says more is not believed."""


def entered_at(hlc: int) -> datetime:
    """Return when an entry was entered, by the clock of the desk that entered it."""
    return _EPOCH + timedelta(milliseconds=min(hlc >> COUNTER_BITS, _LATEST))


def sortable(moment: datetime) -> str:
    """Return the moment as text that sorts by time: UTC, microseconds."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
