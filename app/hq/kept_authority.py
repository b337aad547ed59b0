"""Headquarters' keys as its database keeps them, made the first time."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import insert, select

from app.hq import tables
from app.hq.authority import Authority
from app.hq.database import Database
from app.vault.chance import Chance
from app.vault.data_key import DataKey


def kept_authority(
    database: Database, key: DataKey, clock: Callable[[], datetime], chance: Chance | None = None
) -> tuple[Authority, int]:
    """Return the keys, and headquarters' epoch; ``chance`` makes new ones. Raises WrongKeyError."""
    with database.write() as connection:
        row = connection.execute(select(tables.headquarters)).one_or_none()
        if row is not None:
            return Authority.unseal(row.sealed_keys, key), row.epoch
        authority = Authority.generate(chance)
        connection.execute(
            insert(tables.headquarters).values(
                id=1,
                epoch=1,
                root_public=authority.root_public,
                sealed_keys=authority.sealed(key),
                made_at=clock(),
            )
        )
        return authority, 1
