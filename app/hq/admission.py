"""Who may speak: a desk's request is taken only with its signature over exactly this request to this headquarters."""

from dataclasses import dataclass
from time import monotonic

from sqlalchemy import select

from app.hq import tables
from app.hq.database import Database
from app.hq.errors import RefusedError
from app.hq.rates import ByteRates
from app.hq.withdrawal import withdrawn
from app.protocol.refusals import RefusalReason
from app.protocol.requests import PURPOSE, request_message
from app.protocol.signing import signature_holds
from app.protocol.version import PROTOCOL_VERSION


@dataclass(frozen=True)
class SignedRequest:
    """What a desk asks, with what its headers say."""

    method: str
    path: str
    body: bytes
    desk: str
    signature: str


class Admission:
    """Checks signatures against the keys of enrolled desks; ``audience`` is the root's public key."""

    def __init__(self, database: Database, audience: str, rates: ByteRates | None = None) -> None:
        self._database = database
        self._rates = rates or ByteRates(monotonic)
        self._audience = audience

    def admit(self, request: SignedRequest) -> str:
        """Return the public key of the desk that signed the request. Raises RefusedError."""
        public, refusal = self._standing(request.desk)
        message = request_message(request.method, request.path, request.body, self._audience)
        if not signature_holds(public, PURPOSE, message, request.signature):
            raise RefusedError(RefusalReason.BAD_SIGNATURE, "the desk's key did not sign this request")
        if refusal is not None:
            raise refusal
        self._rates.spend(request.desk, len(request.body))
        return public

    def key_of(self, desk: str) -> str:
        """Return the public key that an enrolled desk signs with, withdrawn or not. Raises RefusedError."""
        return self._standing(desk)[0]

    def _standing(self, desk: str) -> tuple[str, RefusedError | None]:
        """Return the desk's key, and why it is refused all the same; said only to whom holds the key."""
        with self._database.read() as connection:
            columns = ("public", "revoked_at", "last_good_epoch", "last_good_seq")
            found = select(*(tables.desk.c[name] for name in columns)).where(tables.desk.c.desk == desk)
            row = connection.execute(found).mappings().one_or_none()
        if row is None:
            raise RefusedError(RefusalReason.UNKNOWN_DESK, "no such desk is enrolled here")
        return row["public"], withdrawn(row) if row["revoked_at"] else None


def check_protocol(version: str) -> None:
    """Raise RefusedError, naming the side to update, unless the desk speaks our version of the protocol."""
    spoken = int(version) if version.isascii() and version.isdigit() and len(version) < 9 else 0  # noqa: PLR2004 - any number fits
    if spoken == PROTOCOL_VERSION:
        return
    reason = RefusalReason.DESK_TOO_OLD if spoken < PROTOCOL_VERSION else RefusalReason.HEADQUARTERS_TOO_OLD
    side = "the desk" if spoken < PROTOCOL_VERSION else "headquarters"
    raise RefusedError(reason, f"the desk speaks protocol {spoken}, headquarters {PROTOCOL_VERSION}: update {side}")
