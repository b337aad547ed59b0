"""Who is logged in: a random token in the browser, its hash in the database, an end by itself."""

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update

from app.domain.model import Model
from app.hq import tables
from app.hq.account import Account
from app.hq.accounts import account_of, name_key
from app.hq.database import Database
from app.protocol.canonical import sha256_hex

IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=12)
_NOTED_EVERY = timedelta(minutes=1)
_TOKEN_BYTES = 32


class Session(Model):
    """One login. ``form_key`` stands in every form that the session is shown, and nowhere else."""

    account: Account
    form_key: str


class Sessions:
    """Opens, finds and ends sessions; every process of headquarters knows the same ones."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def open(self, account: Account) -> str:
        """Return a new session's token. Sessions whose time is over are cleared away."""
        token, now = secrets.token_urlsafe(_TOKEN_BYTES), self._clock()
        kept = tables.web_session
        row = {"token_hash": _hash(token), "account": name_key(account.name), "made_at": now, "seen_at": now}
        with self._database.write() as connection:
            connection.execute(delete(kept).where((kept.c.seen_at <= now - IDLE) | (kept.c.made_at <= now - LONGEST)))
            connection.execute(insert(kept).values(row))
        return token

    def find(self, token: str) -> Session | None:
        """Return the session, unless its time is over; being asked for keeps it from falling idle."""
        if not token:
            return None
        now, kept = self._clock(), tables.web_session
        with self._database.read() as connection:
            found = (
                connection.execute(
                    select(tables.account, kept.c.made_at.label("opened_at"), kept.c.seen_at)
                    .join(kept, kept.c.account == tables.account.c.name_key)
                    .where(kept.c.token_hash == _hash(token))
                )
                .mappings()
                .one_or_none()
            )
        if found is None or now >= found["seen_at"] + IDLE or now >= found["opened_at"] + LONGEST:
            return None
        if now >= found["seen_at"] + _NOTED_EVERY:
            with self._database.write() as connection:
                connection.execute(update(kept).where(kept.c.token_hash == _hash(token)).values(seen_at=now))
        return Session(account=account_of(found), form_key=form_key(token))

    def end(self, token: str) -> None:
        """Log out."""
        with self._database.write() as connection:
            connection.execute(delete(tables.web_session).where(tables.web_session.c.token_hash == _hash(token)))


def form_key(token: str) -> str:
    """Return what proves that a form came from a page shown to the token's bearer; it does not tell the token."""
    return sha256_hex(b"form\0", token.encode())


def _hash(token: str) -> str:
    return sha256_hex(b"session\0", token.encode())
