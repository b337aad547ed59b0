"""How many bytes a desk may send: counted in bytes, so that a long backlog in full batches drains unhindered.

The count stands in the desk's row, so that it is the same whichever process the desk comes to. It is one moment: up to
when what the desk has sent is paid for, at PER_SECOND. A desk may be ahead of the clock by MOST_AT_ONCE.
"""

from sqlalchemy import ColumnElement, case

from app.hq import tables

MOST_AT_ONCE = 64 * 1024 * 1024
"""Bytes: some 600,000 registrations as they travel, before the rate is felt at all."""
PER_SECOND = 1024 * 1024
LEAST_CHARGE = 16 * 1024
"""What the smallest request counts as: 64 a second go on for ever."""
_MICROSECONDS = 1_000_000


def paid_until(size: int, now: int) -> ColumnElement[int]:
    """Return up to when the desk has paid once it sends so many bytes; moments in microseconds since 1970.

    A clock that was set back by more than the desk can be ahead would lock it out, and lets it begin anew instead.
    """
    paid = tables.desk.c.paid_until
    return case((paid.between(now, latest(now)), paid), else_=now) + _cost(size)


def latest(now: int) -> int:
    """Return the latest moment that may be paid for."""
    return now + MOST_AT_ONCE * _MICROSECONDS // PER_SECOND


def wait_seconds(paid: int, size: int, now: int) -> int:
    """Return how long the desk must wait before it may send so many bytes; at least a second."""
    return max(0, paid + _cost(size) - latest(now)) // _MICROSECONDS + 1


def _cost(size: int) -> int:
    return max(size, LEAST_CHARGE) * _MICROSECONDS // PER_SECOND
