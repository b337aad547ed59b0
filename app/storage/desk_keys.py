"""The keys of the camp's other desks, as headquarters' root certifies them, and whose were withdrawn."""

from sqlite_utils import Database

from app.protocol.enrolment import Certificate
from app.storage.desk_file import DeskFile


class DeskKeys:
    """What pulls have brought of them."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file

    def certificates(self) -> tuple[Certificate, ...]:
        """Return the certificates of the other desks."""

        def collect(db: Database) -> tuple[Certificate, ...]:
            rows = db.execute("SELECT certificate FROM foreign_desks WHERE certificate <> '' ORDER BY desk").fetchall()
            return tuple(Certificate.model_validate_json(text) for (text,) in rows)

        return self._file.read(collect)

    def withdrawn(self) -> frozenset[str]:
        """Return the ids of the desks that headquarters has withdrawn."""
        return self._file.read(
            lambda db: frozenset(desk for (desk,) in db.execute("SELECT desk FROM withdrawn_desks").fetchall())
        )
