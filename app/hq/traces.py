"""Overwriting what SQLite's unused space still holds of people who were erased.

SQLite zeroes what it deletes, but not the copies that it leaves behind when it moves rows between pages. So after
erasures the file is written anew, when headquarters is closed or opened. PostgreSQL does its own cleaning.
"""

import contextlib

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from app.hq import tables
from app.hq.database import Database


def overwrite_traces(database: Database) -> None:
    """Write a SQLite file anew if somebody was erased since; the file counts the erasures it was written anew after.

    While another process uses the file, or without room for it, nothing is done, and the next call tries again.
    """
    with contextlib.suppress(SQLAlchemyError):
        with database.read() as connection:
            if connection.dialect.name != "sqlite":
                return
            erased = connection.execute(select(func.count()).select_from(tables.erasure)).scalar_one()
            done = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if erased != done:
            database.outside_transactions(
                "VACUUM", f"PRAGMA user_version = {erased}", "PRAGMA wal_checkpoint(TRUNCATE)"
            )
