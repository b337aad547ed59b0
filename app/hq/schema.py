"""Brings headquarters' database to the shape this version needs; nobody runs a migration by hand."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection

from app.hq.database import Database
from app.hq.errors import NewerDatabaseError


def upgrade(database: Database) -> None:
    """Run the steps that the database lacks, all in one transaction. Raises NewerDatabaseError."""
    with database.write() as connection:
        upgrade_to(connection, "head")


def upgrade_to(connection: Connection, revision: str) -> None:
    """Run the steps up to the revision, in the transaction that is open. Raises NewerDatabaseError."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    _require_known(config, MigrationContext.configure(connection).get_current_revision())
    _require_known(config, revision)
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _require_known(config: Config, revision: str | None) -> None:
    try:
        ScriptDirectory.from_config(config).get_revision(revision or "head")
    except CommandError:
        raise NewerDatabaseError(revision=revision or "") from None
