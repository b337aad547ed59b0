"""Who may speak: a desk's request is taken only with its signature over exactly this request to this headquarters.

A desk numbers its requests, and a number is taken once, whichever of headquarters' processes it comes to: what somebody
has recorded says nothing a second time. Numbers have no other meaning; a desk that has lost its place is told it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from app.hq import tables
from app.hq.database import Database
from app.hq.errors import RefusedError
from app.hq.rates import latest, paid_until, wait_seconds
from app.hq.withdrawal import withdrawn
from app.protocol.refusals import RefusalReason
from app.protocol.requests import GREATEST_NUMBER, PURPOSE, request_message
from app.protocol.signing import signature_holds
from app.protocol.version import PROTOCOL_VERSION

_MICROSECONDS = 1_000_000


@dataclass(frozen=True)
class SignedRequest:
    """What a desk asks, with what its headers say."""

    method: str
    path: str
    body: bytes
    desk: str
    number: str
    signature: str


class Admission:
    """Checks signatures against the keys of enrolled desks; ``audience`` is the root's public key."""

    def __init__(self, database: Database, audience: str, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._audience = audience
        self._clock = clock
        self._keys: dict[str, str] = {}
        """Of enrolled desks; a desk's key never changes."""

    def admit(self, request: SignedRequest) -> str:
        """Return the public key of the desk that signed the request. Raises RefusedError."""
        public = self.key_of(request.desk)
        number = _number(request.number)
        message = request_message(request.method, request.path, request.body, self._audience, number)
        if not signature_holds(public, PURPOSE, message, request.signature):
            raise RefusedError(RefusalReason.BAD_SIGNATURE, "the desk's key did not sign this request")
        self._count(request.desk, number, len(request.body))
        return public

    def key_of(self, desk: str) -> str:
        """Return the public key that an enrolled desk signs with, withdrawn or not. Raises RefusedError."""
        if desk not in self._keys:
            with self._database.read() as connection:
                public = connection.execute(
                    select(tables.desk.c.public).where(tables.desk.c.desk == desk)
                ).scalar_one_or_none()
            if public is None:
                raise RefusedError(RefusalReason.UNKNOWN_DESK, "no such desk is enrolled here")
            self._keys[desk] = public
        return self._keys[desk]

    def _count(self, desk: str, number: int, size: int) -> None:
        """Take the number and the bytes in one statement, so that two processes cannot take the same ones."""
        row = tables.desk.c
        now = int(self._clock().timestamp() * _MICROSECONDS)
        paid = paid_until(size, now)
        with self._database.once() as connection:
            taken = connection.execute(
                update(tables.desk)
                .where(row.desk == desk, row.last_request < number, row.revoked_at.is_(None), paid <= latest(now))
                .values(last_request=number, paid_until=paid)
            )
            if taken.rowcount:
                return
            found = connection.execute(select(tables.desk).where(row.desk == desk)).mappings().one_or_none()
        if found is None:
            raise RefusedError(RefusalReason.UNKNOWN_DESK, "no such desk is enrolled here")
        if found["revoked_at"] is not None:
            raise withdrawn(found)
        if found["last_request"] >= number:
            raise RefusedError(
                RefusalReason.REPEATED,
                "a request with this number or a later one was taken",
                number=found["last_request"],
            )
        wait = wait_seconds(found["paid_until"], size, now)
        raise RefusedError(RefusalReason.TOO_FAST, f"the desk sends too much at once; go on in {wait} s")


def _number(text: str) -> int:
    """Return the request's number; 0, which is never taken, for what is none."""
    number = int(text) if text.isascii() and text.isdigit() and len(text) <= len(str(GREATEST_NUMBER)) else 0
    return number if number <= GREATEST_NUMBER else 0


def check_protocol(version: str) -> None:
    """Raise RefusedError, naming the side to update, unless the desk speaks our version of the protocol."""
    spoken = int(version) if version.isascii() and version.isdigit() and len(version) < 9 else 0  # noqa: PLR2004 - any number fits
    if spoken == PROTOCOL_VERSION:
        return
    reason = RefusalReason.DESK_TOO_OLD if spoken < PROTOCOL_VERSION else RefusalReason.HEADQUARTERS_TOO_OLD
    side = "the desk" if spoken < PROTOCOL_VERSION else "headquarters"
    raise RefusedError(reason, f"the desk speaks protocol {spoken}, headquarters {PROTOCOL_VERSION}: update {side}")
