"""Photos, by the SHA-256 of their bytes: the same photo is kept once, and none lies outside the encrypted file."""

from sqlite_utils import Database

from app.protocol.canonical import sha256_hex
from app.storage.desk_file import DeskFile


class Blobs:
    """The photos in the desk's file."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file

    def put(self, content: bytes) -> str:
        """Keep the bytes and return their SHA-256 in hex."""
        name = sha256_hex(content)
        self._file.write(lambda db: db.execute("INSERT OR IGNORE INTO blobs VALUES(?, ?)", [name, content]).rowcount)
        return name

    def get(self, sha256: str) -> bytes | None:
        """Return the bytes, or None."""

        def find(db: Database) -> bytes | None:
            row = db.execute("SELECT content FROM blobs WHERE sha256 = ?", [sha256]).fetchone()
            return None if row is None else bytes(row[0])

        return self._file.read(find)
