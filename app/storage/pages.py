"""Which pages of the encrypted file do not open, while others write it.

SQLCipher's check reads the file itself, past the log and past locks. A page that the log has is read from there by
everybody, and what lies in the file in its place means nothing: it may be just being written by a checkpoint, or be a
hole, because a checkpoint that met a reader wrote pages behind it only. While a reader holds its snapshot no page goes
into the file that the log does not have as well.
"""

import re
import struct
from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database

_LOG_HEADER = struct.Struct(">4sIIIII8x")
"""Magic number, version, size of a page, number of the checkpoint, two salts, and sums."""
_FRAME_HEADER = struct.Struct(">IIII8x")
"""Page, size of the database after a commit, the log's two salts, and sums."""
_PAGE = re.compile(r"\bpage (\d+)")


def unreadable_pages(db: Database) -> list[str]:
    """Return which pages do not open, in SQLCipher's words. Call it inside a transaction that reads."""
    db.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # from here on the snapshot is held
    found = [str(problem) for (problem,) in db.execute("PRAGMA cipher_integrity_check").fetchall()]
    if not found:
        return []
    (_, _, path), *_ = db.execute("PRAGMA database_list").fetchall()
    logged = set(_logged(Path(f"{path}-wal")))
    return [problem for problem in found if not ((page := _PAGE.search(problem)) and int(page[1]) in logged)]


def _logged(log: Path) -> Iterator[int]:
    """Yield the pages that the log has, of the generation that its header names."""
    try:
        file = log.open("rb")
    except OSError:
        return
    with file:
        header = file.read(_LOG_HEADER.size)
        if len(header) < _LOG_HEADER.size:
            return
        _magic, _version, size, _checkpoint, *salts = _LOG_HEADER.unpack(header)
        while len(frame := file.read(_FRAME_HEADER.size)) == _FRAME_HEADER.size:
            page, _committed, *own = _FRAME_HEADER.unpack(frame)
            if own != salts:
                return
            yield page
            file.seek(size, 1)
