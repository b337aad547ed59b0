"""The accounts of headquarters' pages: made at the command line, their passwords kept as Argon2id hashes."""

import secrets
import threading
import unicodedata
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from sqlalchemy import RowMapping, Select, delete, insert, select, update

from app.domain.crockford import ALPHABET
from app.domain.labels import checked_label
from app.hq import tables
from app.hq.account import EVERY_CAMP, Account, HqRole
from app.hq.database import Database
from app.hq.errors import AccountExistsError, CampForRoleError, NoSuchAccountError, UnknownCampError
from app.vault.errors import WeakPasswordError
from app.vault.sealing import Cost

LEAST_PASSWORD = 12
"""Characters; a page on a network is guessed at from further away than a desk."""
LONGEST_PASSWORD = 1024
_PRINTED_GROUPS, _PRINTED_SYMBOLS = 4, 5


class Accounts:
    """``cost`` is Argon2id's for new hashes. One process hashes one password at a time, because each takes memory."""

    def __init__(self, database: Database, clock: Callable[[], datetime], cost: Cost | None = None) -> None:
        cost = cost or Cost()
        self._database = database
        self._clock = clock
        self._hasher = PasswordHasher(cost.passes, cost.memory_kib, cost.lanes)
        self._one_at_a_time = threading.Lock()
        self._nobody = self._hasher.hash(secrets.token_urlsafe())

    def add(self, name: str, role: HqRole, camp: str, camps: Iterable[str]) -> tuple[Account, str]:
        """Make an account; return it with its first password, which has to be changed at the first login.

        ``camps`` are those that headquarters knows.
        Raises NotALabelError, AccountExistsError, CampForRoleError, UnknownCampError.
        """
        camps = sorted(camps)
        if (role is HqRole.ADMINISTRATOR and camp) or (role is HqRole.SUPERVISOR and not camp):
            raise CampForRoleError(role=role)
        if camp and camp not in camps:
            raise UnknownCampError(camp=camp, known=", ".join(camps))
        account = Account(
            name=checked_label(name, "account's name"), role=role, camp=camp or EVERY_CAMP, must_change=True
        )
        password = _printed_password()
        now = self._clock()
        row = {**account.model_dump(), "name_key": name_key(account.name), "password": self._hash(password)}
        with self._database.write() as connection:
            if connection.execute(_of(account.name)).first():
                raise AccountExistsError(name=account.name)
            connection.execute(insert(tables.account).values(**row, made_at=now, changed_at=now))
        return account, password

    def reset(self, name: str) -> str:
        """Give the account a new first password, which is returned, and end its sessions. Raises NoSuchAccountError."""
        password = _printed_password()
        self._set_password(name, password, must_change=True)
        return password

    def remove(self, name: str) -> None:
        """Remove the account and end its sessions. Raises NoSuchAccountError."""
        with self._database.write() as connection:
            connection.execute(delete(tables.web_session).where(tables.web_session.c.account == name_key(name)))
            gone = connection.execute(delete(tables.account).where(tables.account.c.name_key == name_key(name)))
        if gone.rowcount == 0:
            raise NoSuchAccountError(name=name)

    def all(self) -> tuple[Account, ...]:
        """Return every account by name."""
        with self._database.read() as connection:
            rows = connection.execute(select(tables.account).order_by(tables.account.c.name_key)).mappings()
            return tuple(account_of(row) for row in rows)

    def check(self, name: str, password: str) -> Account | None:
        """Return the account if the password is its own; as slow for a stranger as for a friend."""
        with self._database.read() as connection:
            row = connection.execute(_of(name)).mappings().one_or_none()
        fits = self._fits(row["password"] if row else self._nobody, password)
        return account_of(row) if row is not None and fits else None

    def change_password(self, name: str, old: str, new: str) -> bool:
        """Set a new password and end every session; False when the old one is wrong.

        Raises WeakPasswordError, also when the new one is the old.
        """
        if self.check(name, old) is None:
            return False
        if not LEAST_PASSWORD <= len(new) <= LONGEST_PASSWORD or new == old:
            raise WeakPasswordError(least=LEAST_PASSWORD)
        self._set_password(name, new, must_change=False)
        return True

    def choose_language(self, name: str, language: str) -> None:
        """Remember the language of the account's pages; empty follows the browser."""
        with self._database.write() as connection:
            connection.execute(
                update(tables.account).where(tables.account.c.name_key == name_key(name)).values(language=language)
            )

    def _set_password(self, name: str, password: str, *, must_change: bool) -> None:
        values = {"password": self._hash(password), "must_change": must_change, "changed_at": self._clock()}
        with self._database.write() as connection:
            done = connection.execute(
                update(tables.account).where(tables.account.c.name_key == name_key(name)).values(values)
            )
            connection.execute(delete(tables.web_session).where(tables.web_session.c.account == name_key(name)))
        if done.rowcount == 0:
            raise NoSuchAccountError(name=name)

    def _hash(self, password: str) -> str:
        with self._one_at_a_time:
            return self._hasher.hash(password)

    def _fits(self, kept: str, password: str) -> bool:
        with self._one_at_a_time:
            try:
                return self._hasher.verify(kept, password[:LONGEST_PASSWORD])
            except (Argon2Error, InvalidHashError):
                return False


def account_of(row: RowMapping) -> Account:
    """Return the account that a row tells."""
    return Account.model_validate({name: row[name] for name in Account.model_fields})


def name_key(name: str) -> str:
    """Return what two spellings of one name have alike."""
    return unicodedata.normalize("NFC", name.strip()).casefold()[:80]


def _of(name: str) -> Select[Any]:
    return select(tables.account).where(tables.account.c.name_key == name_key(name))


def _printed_password() -> str:
    """Return a password of 100 random bits in groups that can be read out."""
    groups = ("".join(secrets.choice(ALPHABET) for _ in range(_PRINTED_SYMBOLS)) for _ in range(_PRINTED_GROUPS))
    return "-".join(groups).lower()
