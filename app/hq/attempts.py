"""Slows guessing: after some wrong passwords a name, and an address, must wait longer each time; never for ever."""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update

from app.domain.model import Model
from app.hq import tables
from app.hq.accounts import name_key
from app.hq.database import Database
from app.protocol.canonical import sha256_hex

_FORGOTTEN = timedelta(hours=1)


class Patience(Model):
    """How many wrong passwords are free, and the longest wait after more, in seconds."""

    free: int
    longest: int


OF_NAME = Patience(free=4, longest=60)
"""A minute at most: whoever wants to keep somebody out by guessing wrong keeps them waiting, not out."""
OF_ADDRESS = Patience(free=10, longest=900)
"""An office behind one address mistypes more often than a person."""


class Attempts:
    """Counts wrong passwords by name and by address, known or not, so that waiting does not tell which names exist."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def wait(self, name: str, address: str) -> int:
        """Return for how many seconds the next try is refused; 0 lets it through."""
        now, kept = self._clock(), tables.login_attempt
        limits = _limits(name, address)
        with self._database.read() as connection:
            rows = connection.execute(select(kept).where(kept.c.key.in_(limits))).all()
        return max((_left(limits[row.key], row.failures, row.last_at, now) for row in rows), default=0)

    def failed(self, name: str, address: str) -> None:
        """Count a wrong password."""
        now, kept = self._clock(), tables.login_attempt
        with self._database.write() as connection:
            connection.execute(delete(kept).where(kept.c.last_at <= now - _FORGOTTEN))
            for key in sorted(_limits(name, address)):
                again = update(kept).where(kept.c.key == key).values(failures=kept.c.failures + 1, last_at=now)
                if connection.execute(again).rowcount == 0:
                    connection.execute(insert(kept).values(key=key, failures=1, last_at=now))

    def succeeded(self, name: str) -> None:
        """Forget the name's wrong passwords; its address keeps its own."""
        with self._database.write() as connection:
            connection.execute(delete(tables.login_attempt).where(tables.login_attempt.c.key == _name(name)))


def _left(patience: Patience, failures: int, last_at: datetime, now: datetime) -> int:
    if failures < patience.free or now >= last_at + _FORGOTTEN:
        return 0
    doublings = min(failures - patience.free, patience.longest.bit_length())
    until = last_at + timedelta(seconds=min(2**doublings, patience.longest))
    return max(0, -int((now - until).total_seconds() // 1))


def _limits(name: str, address: str) -> dict[str, Patience]:
    return {_name(name): OF_NAME, sha256_hex(b"address\0", address.encode()): OF_ADDRESS}


def _name(name: str) -> str:
    return sha256_hex(b"name\0", name_key(name).encode())
