"""Moments as text in the desk's file."""

from datetime import UTC, datetime


def sortable(moment: datetime) -> str:
    """Return the moment as text that sorts by time: UTC, microseconds."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
