"""Which of the desk's photos headquarters does not have yet."""

from sqlite_utils import Database

from app.protocol.blobs import MOST_BLOB_BYTES, BlobState, Offered
from app.storage.blobs import Blobs
from app.storage.desk_file import DeskFile

_UNSENT = """
    SELECT sha256, length(content) FROM blobs
    WHERE sha256 NOT IN (SELECT sha256 FROM photos_at_hq WHERE hq_epoch = ?) AND length(content) BETWEEN 1 AND ?
"""
_NAMED = """
    SELECT DISTINCT json_extract(op.value, '$[1]') FROM people, json_each(people.fields, '$.fields.photo') AS op
"""


class PhotosToSend:
    """Implements protocol.blobs.KeptPhotos over the desk's file."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file
        self._blobs = Blobs(file)

    def waiting(self, hq_epoch: int) -> tuple[Offered, ...]:
        """Return the photos that a person's record names and this epoch of headquarters is not known to have."""

        def find(db: Database) -> tuple[Offered, ...]:
            unsent = db.execute(_UNSENT, [hq_epoch, MOST_BLOB_BYTES]).fetchall()
            if not unsent:  # as nearly always; looking through the people costs more
                return ()
            named = {name for (name,) in db.execute(_NAMED).fetchall()}
            return tuple(Offered(sha256=name, size=size) for name, size in unsent if name in named)

        return self._file.read(find)

    def get(self, sha256: str) -> bytes | None:
        """Return the bytes, or None."""
        return self._blobs.get(sha256)

    def note(self, sha256: str, hq_epoch: int, state: BlobState) -> None:
        """Remember that headquarters has it, whole or aside."""
        self._file.write(
            lambda db: db.execute("INSERT OR REPLACE INTO photos_at_hq VALUES(?, ?, ?)", [sha256, hq_epoch, state])
        )
