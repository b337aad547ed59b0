"""What people chose at this desk: language, theme, printer and so on, by name."""

from sqlite_utils import Database

from app.storage.desk_file import DeskFile


class Settings:
    """The settings in the desk's file."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file

    def get(self, name: str) -> str | None:
        """Return the value, or None when nobody chose."""

        def find(db: Database) -> str | None:
            row = db.execute("SELECT value FROM settings WHERE name = ?", [name]).fetchone()
            return None if row is None else str(row[0])

        return self._file.read(find)

    def set(self, name: str, value: str) -> None:
        """Keep the value."""
        self._file.write(lambda db: db.execute("INSERT OR REPLACE INTO settings VALUES(?, ?)", [name, value]).rowcount)
