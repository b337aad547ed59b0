"""Least privilege on PostgreSQL: an owner, an ingest role that only inserts into the journal, and readers by camp.

Row-level security is forced, so that it holds for the tables' owner too; a superuser alone is above it.

- The **owner** keeps house: migrations, enrolment codes, withdrawing, backups. It sees rows of the camp that its
  session names in ``gatehouse.camp``; Gatehouse's own connections name them all, a hand at a prompt sees none at first.
- **Ingest** serves desks. It can neither change nor delete a journal entry, and in a desk's transaction it writes rows
  of that desk's camp alone. It reads across camps: an op must come in once, wherever it came from.
- The **eraser** is nobody's login. It owns one function, which ingest may call: it empties the entries about a person,
  and deletes their rows and photos, if a tombstone of the session's camp is in the journal.
- **Readers** read people and standings of the camps that the table ``camp_reader`` gives them, and cannot widen it; a
  session that names a camp in ``gatehouse.camp`` sees that one alone. Ingest takes on the reader's role for figures.
"""

import secrets
from collections.abc import Iterable
from types import MappingProxyType

from sqlalchemy import URL, Connection, create_engine, make_url, text
from sqlalchemy.exc import SQLAlchemyError

from app.domain.model import Model
from app.hq import tables
from app.hq.erasing import SIGNATURE, function_for_eraser
from app.hq.errors import DatabaseUnusableError

OWNER, INGEST, ERASER = "gatehouse_owner", "gatehouse_ingest", "gatehouse_eraser"
READER = "gatehouse_reader"
EVERY_CAMP = "*"
_READ = ("SELECT",)
_APPEND = ("SELECT", "INSERT")
_MERGE = ("SELECT", "INSERT", "UPDATE")
_REMAKE = (*_MERGE, "DELETE")
_DROP = ("SELECT", "DELETE")

INGEST_MAY = MappingProxyType(
    {
        "headquarters": _READ,
        "desk": (*_APPEND, "UPDATE (epoch, seq, hash, said_seq, last_contact, clock_ahead, last_request, paid_until)"),
        "backup": (),
        "durable": _READ,
        "enrolment_code": ("SELECT", "UPDATE (used_at, used_by)"),
        "journal": _APPEND,
        "signed_head": _APPEND,
        "carried": _APPEND,
        "erasure": _APPEND,
        "quarantine": _APPEND,
        "receipt": _APPEND,
        "alarm": (*_APPEND, "UPDATE (last_at, times)"),
        "family": _MERGE,
        "person": _MERGE,
        "incomplete": _REMAKE,
        "stay": _MERGE,
        "presence": _MERGE,
        "slip": _MERGE,
        "paper": _MERGE,
        "photo_name": _MERGE,
        "photo_part": (*_APPEND, "DELETE"),
        "photo": _APPEND,
        "pair": _REMAKE,
        "merged": _REMAKE,
        "suspicion": _REMAKE,
        "link_run": _REMAKE,
        "account": ("SELECT", "UPDATE (password, must_change, language, changed_at)"),
        "web_session": _REMAKE,
        "login_attempt": _REMAKE,
    }
)
"""Every table, and what the ingest role may do with it."""
ERASER_MAY = MappingProxyType(
    {
        "desk": _READ,
        "quarantine": _READ,
        "journal": ("SELECT", "UPDATE (salt, payload)"),
        **dict.fromkeys(("person", "stay", "presence", "slip", "photo_name", "photo_part", "photo"), _DROP),
    }
)
"""Nobody logs in as the eraser: it is the owner of one function, see app.hq.erasing."""
READERS_MAY_READ = frozenset(
    {"desk", "quarantine", "alarm", "family", "person", "stay", "presence", "slip", "paper", "photo", "pair", "merged"}
)
_NO_CAMP = frozenset(
    {
        "headquarters",
        "desk",
        "backup",
        "enrolment_code",
        "account",
        "web_session",
        "login_attempt",
        "merged",
        "suspicion",
        "link_run",
    }
)

_SESSION = "current_setting('gatehouse.camp', true)"
_READS = "(SELECT r.camp FROM camp_reader r WHERE r.role = current_user)"


class Login(Model):
    """A role made, and its address; ``address`` has no password when the role was there before."""

    role: str
    address: str


def init_roles(database_url: str, camps: Iterable[str]) -> tuple[Login, ...]:
    """Make the roles that are missing, as a user who may; one more reader for each of the camps.

    Raises DatabaseUnusableError.
    """
    url = make_url(database_url).set(drivername="postgresql+psycopg")
    readers = {READER: EVERY_CAMP, **{f"{READER}_{camp.lower()}": camp for camp in camps}}
    engine = create_engine(url, hide_parameters=True)
    try:
        with engine.begin() as connection:
            logins = [_login(connection, url, role) for role in (OWNER, INGEST, *readers)]
            _make_eraser(connection)
            _prepare_schema(connection, url.database or "", readers)
    except SQLAlchemyError as error:
        raise DatabaseUnusableError(reason=type(error.__cause__ or error).__name__) from None
    finally:
        engine.dispose()
    return tuple(logins)


def grant(connection: Connection) -> None:
    """Say who may do what with which table, as their owner; the same again changes nothing."""
    readers = connection.execute(text("SELECT role FROM camp_reader")).scalars().all()
    run = connection.exec_driver_sql
    run(f"GRANT SELECT ON alembic_version TO {INGEST}, {READER}")
    for name, rights in INGEST_MAY.items():
        run(f"REVOKE ALL ON {name} FROM PUBLIC, {INGEST}")
        if rights:
            run(f"GRANT {', '.join(rights)} ON {name} TO {INGEST}")
        run(f"REVOKE ALL ON {name} FROM {ERASER}")
        if name in ERASER_MAY:
            run(f"GRANT {', '.join(ERASER_MAY[name])} ON {name} TO {ERASER}")
        for reader in readers:
            run(f'REVOKE ALL ON {name} FROM "{reader}"')
            if name in READERS_MAY_READ:
                run(f'GRANT SELECT ON {name} TO "{reader}"')
    for name in INGEST_MAY.keys() - _NO_CAMP:
        _secure(connection, name, readers)
    run("DROP POLICY IF EXISTS eraser_sees_every_camp ON photo_name")
    # A photo that somebody of another camp has too is kept.
    run(f"CREATE POLICY eraser_sees_every_camp ON photo_name FOR SELECT TO {ERASER} USING (true)")


def _login(connection: Connection, url: URL, role: str) -> Login:
    exists = connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :role"), {"role": role}).scalar()
    password = None
    if not exists:
        password = secrets.token_urlsafe(24)
        connection.exec_driver_sql(f"CREATE ROLE \"{role}\" LOGIN PASSWORD '{password}'")
    address = URL.create("postgresql", role, password, url.host, url.port, url.database, url.query)
    return Login(role=role, address=address.render_as_string(hide_password=False))


def _make_eraser(connection: Connection) -> None:
    """Make the role that nobody logs in as, and the one function that is its own."""
    run = connection.exec_driver_sql
    if not connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :role"), {"role": ERASER}).scalar():
        run(f"CREATE ROLE {ERASER} NOLOGIN")
    run(f"GRANT {ERASER} TO current_user")
    run(f"GRANT USAGE, CREATE ON SCHEMA public TO {ERASER}")
    run(f"SET LOCAL ROLE {ERASER}")
    connection.execute(text(function_for_eraser()))
    run(f"REVOKE ALL ON FUNCTION {SIGNATURE} FROM PUBLIC")
    run(f"GRANT EXECUTE ON FUNCTION {SIGNATURE} TO {INGEST}, {OWNER}")
    run("RESET ROLE")
    run(f"REVOKE CREATE ON SCHEMA public FROM {ERASER}")


def _prepare_schema(connection: Connection, database: str, readers: dict[str, str]) -> None:
    run = connection.exec_driver_sql
    everybody = ", ".join(f'"{role}"' for role in (OWNER, INGEST, *readers))
    quoted = database.replace('"', '""')
    run(f'REVOKE ALL ON DATABASE "{quoted}" FROM PUBLIC')
    run(f'GRANT CONNECT ON DATABASE "{quoted}" TO {everybody}')
    run("REVOKE ALL ON SCHEMA public FROM PUBLIC")
    run(f"GRANT USAGE ON SCHEMA public TO {everybody}")
    run(f"GRANT CREATE ON SCHEMA public TO {OWNER}")
    run(f"ALTER ROLE {INGEST} NOINHERIT")
    run(f"GRANT {READER} TO {INGEST}")
    if connection.execute(text("SELECT current_user")).scalar() != OWNER:
        run(f"GRANT {OWNER} TO current_user")
    run("CREATE TABLE IF NOT EXISTS camp_reader (role text, camp text, PRIMARY KEY (role, camp))")
    for name in connection.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).scalars().all():
        run(f'ALTER TABLE "{name}" OWNER TO {OWNER}')
    run(f"GRANT SELECT ON camp_reader TO {everybody}")
    for role, camp in readers.items():
        connection.execute(
            text("INSERT INTO camp_reader VALUES (:role, :camp) ON CONFLICT DO NOTHING"), {"role": role, "camp": camp}
        )


def _secure(connection: Connection, name: str, readers: Iterable[str]) -> None:
    """Force row-level security on a table whose rows are a camp's, by their own column or by their desk's."""
    run = connection.exec_driver_sql
    by_session, by_reader = _conditions("camp" in tables.metadata.tables[name].c)
    readers = ", ".join(f'"{reader}"' for reader in readers)
    run(f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY")
    run(f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY")
    for policy in ("owner_by_camp", "ingest_by_camp", "eraser_by_camp", "readers_by_camp"):
        run(f"DROP POLICY IF EXISTS {policy} ON {name}")
    run(f"CREATE POLICY owner_by_camp ON {name} TO {OWNER} USING ({by_session}) WITH CHECK ({by_session})")
    run(f"CREATE POLICY ingest_by_camp ON {name} TO {INGEST} USING (true) WITH CHECK ({by_session})")
    if name in ERASER_MAY:
        run(f"CREATE POLICY eraser_by_camp ON {name} TO {ERASER} USING ({by_session}) WITH CHECK ({by_session})")
    run(f"CREATE POLICY readers_by_camp ON {name} FOR SELECT TO {readers} USING ({by_reader})")


def _conditions(own_column: bool) -> tuple[str, str]:  # noqa: FBT001 - which of two kinds of table
    """Return when a session may touch a row, and when a reader may."""
    every_session, every_reader = f"{_SESSION} = '{EVERY_CAMP}'", f"'{EVERY_CAMP}' IN {_READS}"
    not_narrowed = f"coalesce({_SESSION}, '') IN ('', '{EVERY_CAMP}')"
    row, end = ("camp", "") if own_column else ("desk IN (SELECT d.desk FROM desk d WHERE d.camp", ")")
    of_session, of_reader = f"{row} = {_SESSION}{end}", f"{row} IN {_READS}{end}"
    return (
        f"{every_session} OR {of_session}",
        f"({every_reader} OR {of_reader}) AND ({not_narrowed} OR {of_session})",
    )
