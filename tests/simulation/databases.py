"""What headquarters stands on: an encrypted file of its own, whose writes tear, or PostgreSQL with its roles.

PostgreSQL keeps its own promise: a transaction that its client does not survive is committed or is not, and which of
both the client cannot know. Killing PostgreSQL itself is for ``tests/end2end/test_postgres_killed.py``.
"""

import itertools
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Protocol

import psycopg
from sqlalchemy import URL, Connection

from app.hq.database import open_database
from app.hq.home import HqHome
from app.hq.prepare_database import prepare_database
from app.hq.restore import restore
from app.hq.roles import INGEST, OWNER
from app.vault.data_key import DataKey
from tests.helpers.postgres import shared_server
from tests.simulation.clocks import SkewedClock
from tests.simulation.disks import Disk, torn_commit

_FILE = "headquarters.sqlite"
_PASSWORD = "known"
_UNFOUNDED = "unfounded"
_numbers = itertools.count()


class Stand(Protocol):
    """A database, and what becomes of it."""

    @property
    def serving(self) -> str:
        """Address for those who serve desks; empty for the file in the home folder."""

    @property
    def owning(self) -> str:
        """Address for those who enrol, withdraw and back up; the same where there are no roles."""

    def found(self, key: DataKey, clock: SkewedClock) -> None:
        """Prepare it while it is empty."""

    def commit(self, disk: Disk, real: Callable[[], None]) -> None:
        """Commit, if the machine survives it. Raises Crash."""

    def come_back(self, disk: Disk, backup: Path, key: DataKey, clock: SkewedClock) -> None:
        """Lose everything, and fill an empty database from the backup."""

    def close(self) -> None:
        """Nobody uses it any more."""


class OwnFile:
    """The encrypted file in headquarters' folder, which crashes and is copied with it."""

    serving = owning = ""

    def found(self, key: DataKey, clock: SkewedClock) -> None:
        """Headquarters makes it by itself."""

    def commit(self, disk: Disk, real: Callable[[], None]) -> None:
        with torn_commit(disk, disk.folder / _FILE):
            real()

    def come_back(self, disk: Disk, backup: Path, key: DataKey, clock: SkewedClock) -> None:
        for path in disk.folder.glob(f"{_FILE}*"):
            path.unlink()
        _fill(HqHome(disk.folder).database_url, backup, key, clock)

    def close(self) -> None:
        """It goes with its folder."""


class Postgres:
    """A database of its own on the one server of this process; ingest serves and the owner keeps house."""

    def __init__(self, camp: str, template: str = _UNFOUNDED) -> None:
        """``template`` is the database to begin as."""
        self.name = f"world{next(_numbers)}"
        self._camp = camp
        _run(f'CREATE DATABASE "{self.name}" TEMPLATE "{template}"')

    @property
    def serving(self) -> str:
        return self._address(INGEST)

    @property
    def owning(self) -> str:
        return self._address(OWNER)

    def commit(self, disk: Disk, real: Callable[[], None]) -> None:
        disk.reached("a commit's begin")
        dies = disk.due()
        if dies and disk.dice.happens(2):
            disk.crash("a commit that PostgreSQL never saw")
        real()
        if dies:
            disk.crash("a commit's answer")
        disk.reached("a commit's end")

    def come_back(self, disk: Disk, backup: Path, key: DataKey, clock: SkewedClock) -> None:
        self.close()
        self.name = f"world{next(_numbers)}"
        _run(f'CREATE DATABASE "{self.name}"')
        address = self._address("")
        _fill(address, backup, key, clock)
        _prepare(address, key, self._camp, clock)

    def found(self, key: DataKey, clock: SkewedClock) -> None:
        _prepare(self._address(""), key, self._camp, clock)

    def close(self) -> None:
        _run(f'DROP DATABASE "{self.name}" WITH (FORCE)')

    def _address(self, role: str) -> str:
        address = _server().set(database=self.name)
        login = address.set(username=role, password=_PASSWORD) if role else address
        return login.render_as_string(hide_password=False)


def commit_through(stand: Stand, disk: Disk, dialect: object) -> None:
    """Let every commit of an engine's dialect be one that the machine may not survive."""
    real: Callable[[Connection], None] = dialect.do_commit  # type: ignore[attr-defined] # every dialect has it

    def commit(connection: Connection) -> None:
        stand.commit(disk, lambda: real(connection))

    dialect.do_commit = commit  # type: ignore[attr-defined] # this is where the disk comes in


def _prepare(address: str, key: DataKey, camp: str, clock: SkewedClock) -> None:
    prepare_database(address, key, [camp], clock)
    for role in (OWNER, INGEST):  # the server's, and made once
        _run(f"ALTER ROLE {role} PASSWORD '{_PASSWORD}'")


def _fill(address: str, backup: Path, key: DataKey, clock: SkewedClock) -> None:
    database = open_database(address, key)
    try:
        restore(backup, database, key, clock())
    finally:
        database.close()


def _run(statement: str) -> None:
    address = _server().set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(statement.encode())


@cache
def _server() -> URL:
    address = shared_server()
    with psycopg.connect(
        address.set(drivername="postgresql").render_as_string(hide_password=False), autocommit=True
    ) as to:
        to.execute(f"CREATE DATABASE {_UNFOUNDED}".encode())
    return address
