"""What people call the desk that made an entry."""

from sqlite_utils import Database

from app.domain.desk import DeskIdentity


def desk_name(db: Database, own: DeskIdentity, desk: str) -> str:
    """Return the name of a desk, this one or another; its id where no name of it has come yet."""
    row = db.execute("SELECT name FROM foreign_desks WHERE desk = ?", [desk]).fetchone()
    return own.name if desk == own.desk else str(row[0]) if row else desk
