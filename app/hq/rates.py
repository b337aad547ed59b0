"""How many bytes a desk may send: counted in bytes, so that a long backlog in full batches drains unhindered."""

import threading
from collections.abc import Callable

from app.hq.errors import RefusedError
from app.protocol.refusals import RefusalReason

MOST_AT_ONCE = 64 * 1024 * 1024
"""Bytes: some 600,000 registrations as they travel, before the rate is felt at all."""
PER_SECOND = 1024 * 1024
LEAST_CHARGE = 16 * 1024
"""What the smallest request counts as: 64 a second go on for ever."""


class ByteRates:
    """One allowance a desk in this process, filled up with time. ``seconds`` is a clock that never goes back."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._left: dict[str, tuple[float, float]] = {}
        self._lock = threading.Lock()

    def spend(self, desk: str, size: int) -> None:
        """Count a request whose signature held. Raises RefusedError, and counts nothing, when the desk must wait."""
        charge = max(size, LEAST_CHARGE)
        with self._lock:
            now = self._seconds()
            left, since = self._left.get(desk, (float(MOST_AT_ONCE), now))
            left = min(MOST_AT_ONCE, left + (now - since) * PER_SECOND)
            if left < charge:
                self._left[desk] = (left, now)
                wait = int((charge - left) / PER_SECOND) + 1
                raise RefusedError(RefusalReason.TOO_FAST, f"the desk sends too much at once; go on in {wait} s")
            self._left[desk] = (left - charge, now)
