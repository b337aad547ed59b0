"""Headquarters' database: PostgreSQL by its URL, or one SQLite file encrypted with SQLCipher."""

import contextlib
import select
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import psycopg
import sqlalchemy
from sqlalchemy import URL, Connection, Engine, FromClause, create_engine, event, make_url
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.exc import DBAPIError, DisconnectionError, SQLAlchemyError
from sqlalchemy.pool import QueuePool

from app.hq.binary_arrays import take_arrays
from app.hq.errors import DatabaseUnusableError
from app.hq.roles import INGEST, READER
from app.vault.data_key import DataKey
from app.vault.private_files import make_private_file, make_private_folder

_READING = "gatehouse_reading"
_PURPOSE = "headquarters database"
_BUSY_MS = 30_000
_EVERY_CAMP = "-c gatehouse.camp=*"
"""Row-level security lets a session see the camp it names; a desk's transaction narrows it (see chains.lock_desk)."""
_IN_UTC = "-c timezone=UTC"
"""Whatever zone the server is set to: days are cut and moments written the same on every server."""


class _RawConnection(Protocol):
    """What we use of the SQLCipher module's connection."""

    isolation_level: str | None

    def execute(self, statement: str) -> object: ...


class _WithHints(SQLiteCompiler):
    """Writes ``with_hint`` as SQLite's INDEXED BY, which SQLAlchemy's own leaves out."""

    def get_from_hint_text(self, table: FromClause, text: str | None) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return what stands after the table's name."""
        return text


class Database:
    """Transactions on an engine. On SQLite a writing one holds the file's write lock from its first statement."""

    def __init__(self, engine: Engine, *, as_reader: bool = False) -> None:
        """``as_reader``: whether figures are read with the reader's rights instead of the login's own."""
        self._engine = engine
        self._as_reader = as_reader
        self._reader = engine.execution_options(**{_READING: True})

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Open a transaction that commits at the end, and rolls back on an error."""
        with self._engine.begin() as connection:
            yield connection

    @contextmanager
    def once(self) -> Iterator[Connection]:
        """Let each statement commit by itself, without the round trips of a transaction; on SQLite all in one."""
        if self._engine.dialect.name != "postgresql":
            with self.write() as connection:
                yield connection
            return
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Open a transaction that sees one state of the database."""
        with self._reader.connect() as connection:
            yield connection

    @contextmanager
    def report(self, camp: str) -> Iterator[Connection]:
        """Open a transaction that reads figures of one camp, or of every (``*``).

        On PostgreSQL rows of other camps are not there for it; on SQLite the one who asks leaves them out.
        """
        with self._reader.connect() as connection:
            if self._engine.dialect.name == "postgresql":
                connection.execute(sqlalchemy.text("SELECT set_config('gatehouse.camp', :camp, true)"), {"camp": camp})
                if self._as_reader:
                    connection.exec_driver_sql(f"SET LOCAL ROLE {READER}")
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Open a transaction whose every statement sees the same state, however long it reads."""
        if self._engine.dialect.name != "postgresql":
            with self.read() as connection:
                yield connection
            return
        with self._engine.execution_options(isolation_level="REPEATABLE READ").connect() as connection:
            yield connection

    def outside_transactions(self, *statements: str) -> None:
        """Run statements, each by itself, that no transaction takes. Raises the driver's DatabaseError."""
        with contextlib.closing(self._engine.raw_connection()) as connection:
            for statement in statements:
                connection.cursor().execute(statement).fetchall()

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def open_database(url: str, key: DataKey, role: str = "") -> Database:
    """Open what the URL names: ``postgresql://…``, or ``sqlite:///path`` encrypted with a key derived from this one.

    On PostgreSQL ``role`` is taken on after logging in. Raises DatabaseUnusableError.
    """
    try:
        engine = _engine(make_url(url), key, role)
        with engine.connect() as connection:
            postgresql = engine.dialect.name == "postgresql"
            user = connection.execute(sqlalchemy.text("SELECT current_user" if postgresql else "SELECT 1")).scalar()
    except (SQLAlchemyError, OSError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        raise DatabaseUnusableError(reason=type(cause).__name__) from None
    return Database(engine, as_reader=user == INGEST)


def _engine(url: URL, key: DataKey, role: str) -> Engine:
    match url.get_backend_name():
        case "sqlite" if url.database:
            return _encrypted_engine(Path(url.database), key)
        case "postgresql":
            return _postgresql_engine(url, role)
        case other:
            raise DatabaseUnusableError(reason=f"'{other}' is neither postgresql nor sqlite with a path")


def _postgresql_engine(url: URL, role: str) -> Engine:
    engine = create_engine(
        url.set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        connect_args={"options": f"{_EVERY_CAMP} {_IN_UTC}" + (f" -c role={role}" if role else "")},
    )

    @event.listens_for(engine, "connect")
    def _teach(raw: psycopg.Connection, _record: object) -> None:
        take_arrays(raw)

    @event.listens_for(engine, "checkout")
    def _look(raw: psycopg.Connection, _record: object, _proxy: object) -> None:
        # A server that went away has closed its end, which is seen here without asking it anything.
        if raw.closed or select.select([raw], [], [], 0)[0]:
            raise DisconnectionError

    return engine


def _encrypted_engine(path: Path, key: DataKey) -> Engine:
    make_private_folder(path.parent)
    make_private_file(path)
    # SQLCipher takes x'…' as the raw key itself, without deriving one from it at every connection.
    url = URL.create("sqlite+pysqlcipher", password=f"x'{key.derive(_PURPOSE).hex()}'", database=str(path))
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=12,
        connect_args={"check_same_thread": False},
        hide_parameters=True,
    )

    engine.dialect.statement_compiler = _WithHints

    @event.listens_for(engine, "connect")
    def _prepare(raw: _RawConnection, _record: object) -> None:
        raw.isolation_level = None  # transactions begin where we say, see _begin
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            "secure_delete = ON",
            "temp_store = MEMORY",
            f"busy_timeout = {_BUSY_MS}",
        ):
            raw.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get(_READING)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine
