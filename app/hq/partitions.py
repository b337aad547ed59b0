"""The journal's parts on PostgreSQL: one for each camp, and one for what belongs to none of them.

A camp's part is made with its first enrolment code or by `hq init-database`; rows that came before are moved into it.
Nobody, the owner included, sees rows by a part's own name: everything goes through the journal's row-level security.
"""

import re

from sqlalchemy import Connection, text

_JOURNAL = "journal"
_CAMP = re.compile("[A-Z]{2,4}[0-9]{0,2}")


def add_partition(connection: Connection, camp: str) -> None:
    """Give the camp a part of the journal, unless it has one; SQLite has one table for all."""
    if connection.dialect.name != "postgresql" or not _CAMP.fullmatch(camp) or not _is_parted(connection):
        return
    part = f"{_JOURNAL}_{camp.lower()}"
    run = connection.exec_driver_sql
    run("SELECT pg_advisory_xact_lock(hashtext('gatehouse.partitions'))")
    if connection.execute(text("SELECT to_regclass(:part)"), {"part": part}).scalar() is not None:
        return
    run(f"CREATE TABLE {part} (LIKE {_JOURNAL} INCLUDING DEFAULTS INCLUDING INDEXES)")
    # Found and moved through the journal: the default part shows nobody anything.
    connection.execute(
        text(
            f"WITH moved AS (DELETE FROM {_JOURNAL} WHERE camp = :camp RETURNING *) INSERT INTO {part} SELECT * FROM moved"  # noqa: E501, S608 - a name made of a camp's code
        ),
        {"camp": camp},
    )
    run(f"ALTER TABLE {_JOURNAL} ATTACH PARTITION {part} FOR VALUES IN ('{camp}')")
    hide(connection, part)


def add_partitions(connection: Connection) -> None:
    """Give a part to every camp that a desk is of."""
    for camp in connection.execute(text("SELECT DISTINCT camp FROM desk ORDER BY camp")).scalars().all():
        add_partition(connection, camp)


def hide(connection: Connection, part: str) -> None:
    """Show rows under the part's own name to nobody but a superuser."""
    connection.exec_driver_sql(f"ALTER TABLE {part} ENABLE ROW LEVEL SECURITY")
    connection.exec_driver_sql(f"ALTER TABLE {part} FORCE ROW LEVEL SECURITY")


def _is_parted(connection: Connection) -> bool:
    """Whether the journal has parts; one brought back from an old backup has none before its next step."""
    found = text("SELECT 1 FROM pg_partitioned_table WHERE partrelid = to_regclass(:journal)")
    return connection.execute(found, {"journal": _JOURNAL}).scalar() is not None
