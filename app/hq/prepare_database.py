"""Makes a PostgreSQL database ready for headquarters: tables, signing keys, roles, and who may do what."""

from collections.abc import Callable, Iterable
from datetime import datetime

from app.hq import schema
from app.hq.database import open_database
from app.hq.kept_authority import kept_authority
from app.hq.partitions import add_partition
from app.hq.roles import OWNER, Login, grant, init_roles
from app.vault.data_key import DataKey


def prepare_database(
    database_url: str, key: DataKey, camps: Iterable[str], clock: Callable[[], datetime]
) -> tuple[Login, ...]:
    """Prepare the database as a user who may make roles; the same again brings it up to date.

    Raises DatabaseUnusableError, NewerDatabaseError, WrongKeyError.
    """
    camps = tuple(camps)
    logins = init_roles(database_url, camps)
    database = open_database(database_url, key, role=OWNER)
    try:
        schema.upgrade(database)
        kept_authority(database, key, clock)
        with database.write() as connection:
            for camp in camps:
                add_partition(connection, camp)
            grant(connection)
    finally:
        database.close()
    return logins
