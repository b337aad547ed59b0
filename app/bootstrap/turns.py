"""How Python's threads take turns while a desk works."""

import sys

_SECONDS = 0.0005


def take_short_turns() -> None:
    """Let a thread that computes give way after half a millisecond instead of five.

    A save asks the database some dozens of times, and each time it lets go of Python's lock; a push that packs a batch
    meanwhile kept it for five milliseconds each time, so that a save took several times as long.
    """
    sys.setswitchinterval(_SECONDS)
