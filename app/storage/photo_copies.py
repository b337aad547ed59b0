"""Photos that other desks of the camp took, as headquarters gives them: in pieces until they are whole."""

from sqlite_utils import Database

from app.protocol.canonical import sha256_hex
from app.protocol.copies import MissingPhoto, Piece
from app.storage.desk_file import DeskFile

_MISSING = """
    SELECT named.sha256, max(named.person_id), max(named.row), coalesce(length(copy.content), 0) FROM (
        SELECT json_extract(op.value, '$[1]') AS sha256, person_id, people.row AS row
        FROM people, json_each(people.fields, '$.fields.photo') AS op WHERE instr(people.fields, '"photo"')
    ) AS named
    LEFT JOIN photo_copies AS copy ON copy.sha256 = named.sha256
    WHERE named.sha256 <> '' AND length(named.sha256) = 64
    AND NOT EXISTS (SELECT 1 FROM blobs WHERE blobs.sha256 = named.sha256)
    AND (copy.sha256 IS NULL OR length(copy.content) < copy.size)
    GROUP BY named.sha256 ORDER BY 3 DESC
"""
_DONE, _DAMAGED = -1, -2


class KeptCopies:
    """Implements protocol.copies.PhotoCopies over the desk's file."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file

    def mark(self) -> int:
        """Return a number that is another one once entries of other desks have come."""
        total = "SELECT coalesce(sum(seq), 0) FROM foreign_heads"
        return int(self._file.read(lambda db: db.execute(total).fetchone()[0]))

    def missing(self) -> tuple[MissingPhoto, ...]:
        """Return the photos that records name and that are not here, of those registered last first."""
        rows = self._file.read(lambda db: db.execute(_MISSING).fetchall())
        return tuple(MissingPhoto(sha256=sha256, person_id=person, have=have) for sha256, person, _row, have in rows)

    def take(self, photo: MissingPhoto, piece: Piece) -> int | None:
        """Keep a piece that goes on where what is here ends; return how many bytes are here now.

        None once the photo is whole, or its person's no more: whoever was erased meanwhile leaves no copy. Raises
        ValueError when it is whole and is not what headquarters said; nothing of it is kept then.
        """
        have = self._file.write(lambda db: _take(db, photo, piece))
        if have == _DAMAGED:
            raise ValueError("a copy is not what headquarters said")
        return None if have == _DONE else have


def _take(db: Database, photo: MissingPhoto, piece: Piece) -> int:
    """Return how many bytes are here, or one of the outcomes."""
    named = "SELECT 1 FROM people WHERE person_id = ? AND instr(fields, ?)"
    if db.execute(named, [photo.person_id, photo.sha256]).fetchone() is None:
        return _DONE
    row = db.execute("SELECT digest, content FROM photo_copies WHERE sha256 = ?", [photo.sha256]).fetchone()
    here = bytes(row[1]) if row is not None and row[0] == piece.sha256 else b""
    if piece.start <= len(here):
        here += piece.content[len(here) - piece.start :]
    if len(here) == piece.size and sha256_hex(here) != piece.sha256:
        db.execute("DELETE FROM photo_copies WHERE sha256 = ?", [photo.sha256])
        return _DAMAGED
    db.execute("INSERT OR REPLACE INTO photo_copies VALUES(?, ?, ?, ?)", [photo.sha256, piece.sha256, piece.size, here])
    return _DONE if len(here) == piece.size else len(here)
