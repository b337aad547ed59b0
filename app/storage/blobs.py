"""Photos, by the SHA-256 of their bytes: the same photo is kept once, and none lies outside the encrypted file.

Of a photo that another desk took there is headquarters' copy (``app.storage.photo_copies``), under the same name.
"""

from sqlite_utils import Database

from app.protocol.canonical import sha256_hex
from app.storage.desk_file import DeskFile

_FOUND = """
    SELECT content FROM blobs WHERE sha256 = ?1
    UNION ALL SELECT content FROM photo_copies WHERE sha256 = ?1 AND length(content) = size LIMIT 1
"""


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
        """Return the bytes, of another desk's photo those of the copy once that is whole; or None."""

        def find(db: Database) -> bytes | None:
            row = db.execute(_FOUND, [sha256]).fetchone()
            return None if row is None else bytes(row[0])

        return self._file.read(find)
