"""When an entry was made, by the clock of the desk that made it: for the eye, no order."""

from datetime import UTC, datetime

_A_SECOND = 65_536_000
"""Of a hybrid logical clock, which counts in 1/65,536 of a millisecond."""


def moment_of(hlc: int) -> datetime | None:
    """Return the moment, to the second; None for a clock so wrong that no date says it."""
    try:
        return datetime.fromtimestamp(hlc // _A_SECOND, UTC)
    except (OverflowError, ValueError, OSError):
        return None
