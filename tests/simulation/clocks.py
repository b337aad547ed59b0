"""Time that passes when told, clocks that are years off, and an event loop that never waits."""

import asyncio
import selectors
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@dataclass
class Time:
    """Seconds since the run began; every look at a clock costs a thousandth of one."""

    seconds: float = 0.0

    def pass_by(self, seconds: float) -> None:
        self.seconds += seconds

    def timer(self) -> float:
        """What ``time.monotonic`` is outside."""
        self.seconds += 0.001
        return self.seconds


@dataclass
class SkewedClock:
    """A computer's clock: as far off as somebody set it."""

    time: Time
    off: timedelta = field(default_factory=timedelta)

    def __call__(self) -> datetime:
        return NOON + timedelta(seconds=self.time.timer()) + self.off


class _Selector(selectors.SelectSelector):
    """Nothing ever comes from outside; waiting lets simulated time pass."""

    def __init__(self, time: Time) -> None:
        super().__init__()
        self._time = time

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("headquarters waits for something that never comes")
        self._time.pass_by(max(0.0, timeout))
        return []


class SimulatedLoop(asyncio.SelectorEventLoop):
    """Runs headquarters' application; its sleeps take no time."""

    def __init__(self, time: Time) -> None:
        super().__init__(_Selector(time))
        self._simulated = time

    def time(self) -> float:
        return self._simulated.seconds
