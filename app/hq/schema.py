"""Brings headquarters' database to the shape this version needs; nobody runs a migration by hand."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection
from sqlalchemy.exc import ProgrammingError

from app.hq.database import Database
from app.hq.errors import DatabaseBehindError, NewerDatabaseError


def upgrade(database: Database) -> None:
    """Run the steps that the database lacks, all in one transaction.

    Raises NewerDatabaseError, and DatabaseBehindError when steps are lacking that this login may not make.
    """
    try:
        with database.write() as connection:
            upgrade_to(connection, "head")
    except ProgrammingError:
        raise DatabaseBehindError from None


def upgrade_to(connection: Connection, revision: str) -> None:
    """Run the steps up to the revision, in the transaction that is open. Raises NewerDatabaseError."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    current = MigrationContext.configure(connection).get_current_revision()
    _require_known(config, current)
    _require_known(config, revision)
    if revision == "head" and current == ScriptDirectory.from_config(config).get_current_head():
        return
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _require_known(config: Config, revision: str | None) -> None:
    try:
        ScriptDirectory.from_config(config).get_revision(revision or "head")
    except CommandError:
        raise NewerDatabaseError(revision=revision or "") from None
