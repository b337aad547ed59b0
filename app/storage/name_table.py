"""The table of names that ships in resources/names: read, never written, opened when it is first asked."""

import threading
from pathlib import Path

from sqlcipher3 import dbapi2

from app.identity.folding import fold
from app.identity.known_names import KnownName
from app.reference.errors import ShippedFileError
from app.reference.resources import RESOURCES

TABLE = RESOURCES / "names" / "wikidata_names.sqlite"


class NameTable:
    """Implements identity.known_names.KnownNames; any thread."""

    def __init__(self, path: Path = TABLE) -> None:
        """The file is opened with the first question."""
        self._path = path
        self._lock = threading.Lock()
        self._connection: dbapi2.Connection | None = None

    def names(self, word: str) -> tuple[KnownName, ...]:
        """Return the names of which the word is a spelling; none of more than one word. Raises ShippedFileError."""
        folded = fold(word)
        if not folded:
            return ()
        try:
            with self._lock:
                rows = self._open().execute(
                    "SELECT latin, cyrillic, hebrew FROM words JOIN clusters USING(cluster) WHERE word = ?", [folded]
                )
                return tuple(KnownName(*(tuple(spellings.split()) for spellings in row)) for row in rows)
        except dbapi2.Error as error:
            raise ShippedFileError(path=str(self._path), problem=type(error).__name__) from error

    def _open(self) -> dbapi2.Connection:
        if self._connection is None:
            # Immutable: it may lie where nothing can be written, and nobody writes it.
            uri = f"{self._path.resolve().as_uri()}?mode=ro&immutable=1"
            self._connection = dbapi2.connect(uri, uri=True, check_same_thread=False)
        return self._connection
