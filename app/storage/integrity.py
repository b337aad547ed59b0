"""Proof that the file is whole: its pages, its chain, and that its rows are what its journal says."""

from collections.abc import Iterator
from enum import StrEnum
from types import MappingProxyType

from pydantic import ValidationError
from sqlcipher3 import dbapi2
from sqlite_utils import Database

from app.domain.model import Model
from app.protocol.entries import Change, Entry
from app.protocol.heads import Head
from app.storage.chain import entries_after
from app.storage.desk_file import DeskFile
from app.storage.migrations import migrate
from app.storage.pages import unreadable_pages
from app.storage.pulled import stands_aside, takes_part
from app.storage.rows import project_in_any_order

_DERIVED = MappingProxyType(
    {
        "families": "*",
        "people": "person_id, fields, family_id, number",
        "stays": "*",
        "documents": "*",
        "presences": "*",
        "slips": "*",
        "operators": "*",
        "incomplete": "*",
        "conflicts": "*",
        "pairs": "*",
        "merged": "*",
        "erased": "*",
    }
)
"""The tables made from entries, and what of them entries decide; search terms change with the rules of folding."""


class Check(StrEnum):
    """What is looked at."""

    PAGES = "pages"
    CHAIN = "chain"
    ROWS = "rows"
    COUNTS = "counts"


class Finding(Model):
    """One thing that is wrong. ``detail`` names places and counts, never people."""

    check: Check
    detail: str

    def __str__(self) -> str:
        """Check and detail."""
        return f"{self.check}: {self.detail}"


def verify(file: DeskFile) -> tuple[Finding, ...]:
    """Return everything that is wrong with the file, as it is now; nothing when it is whole."""
    return file.read(
        lambda db: (
            *_pages(db),
            *_chain(db, file.identity.desk),
            *_rows(db, file.identity.desk),
            *_counts(db, file.identity.desk),
        )
    )


def _pages(db: Database) -> Iterator[Finding]:
    for problem in unreadable_pages(db):
        yield Finding(check=Check.PAGES, detail=problem)
    # A connection that searched before keeps what it knew of an index until it searches again; the check alone does not
    # look whether that is still so, and calls an index corrupt that was merged meanwhile.
    db.execute("SELECT 1 FROM search WHERE search MATCH 'a' LIMIT 1").fetchone()
    db.execute("SELECT 1 FROM alike WHERE alike MATCH 'a' LIMIT 1").fetchone()
    for (answer,) in db.execute("PRAGMA integrity_check").fetchall():
        if answer != "ok":
            yield Finding(check=Check.PAGES, detail=str(answer))


def _chain(db: Database, desk: str) -> Iterator[Finding]:
    for (epoch,) in db.execute("SELECT DISTINCT epoch FROM journal WHERE desk = ? ORDER BY epoch", [desk]).fetchall():
        head = Head.start(desk, epoch)
        twice = _said_twice(db, desk, epoch)
        for entry, kept in entries_after(db, desk, epoch, 0):
            while entry.seq > head.seq + 1 and (other := twice.get(head.seq + 1)):
                head = head.model_copy(update={"seq": other.seq, "hash": other.chain_hash(head.hash)})
            if entry.seq != head.seq + 1:
                yield Finding(check=Check.CHAIN, detail=f"{epoch}:{head.seq + 1} is missing")
            elif entry.chain_hash(head.hash) != kept:
                yield Finding(check=Check.CHAIN, detail=f"{epoch}:{entry.seq} does not follow the one before")
            if not entry.digest_fits():
                yield Finding(check=Check.CHAIN, detail=f"{epoch}:{entry.seq} has another content than was written")
            head = Head(desk=desk, epoch=epoch, seq=entry.seq, hash=kept)


def _said_twice(db: Database, desk: str, epoch: int) -> dict[int, Entry]:
    """Return, by seq, the entries whose op the journal has in another place, and which are kept beside it."""
    rows = db.execute("SELECT entry FROM pulled_aside WHERE desk = ? AND epoch = ?", [desk, epoch]).fetchall()
    entries = (Entry.model_validate_json(text) for (text,) in rows)
    return {entry.seq: entry for entry in entries}


def _rows(db: Database, desk: str) -> Iterator[Finding]:
    replayed = Database(dbapi2.connect(":memory:", isolation_level=None), recursive_triggers=False)
    try:
        migrate(replayed)
        yield from _replay(db, replayed, desk)
        for table, columns in _DERIVED.items():
            yield from _differences(db, replayed, table, columns)
    finally:
        replayed.close()


def _replay(db: Database, replayed: Database, own: str) -> Iterator[Finding]:
    replayed.execute("BEGIN")
    origins = db.execute("SELECT DISTINCT desk, epoch FROM journal ORDER BY desk, epoch").fetchall()
    for desk, epoch in origins:
        for entry, _hash in entries_after(db, desk, epoch, 0):
            if entry.payload is None or not takes_part(entry, own) or stands_aside(db, entry):
                continue
            try:
                project_in_any_order(replayed, entry, Change.from_payload(entry.payload))
            except (ValidationError, ValueError, KeyError, dbapi2.Error) as error:
                yield Finding(
                    check=Check.ROWS, detail=f"{epoch}:{entry.seq} cannot be replayed ({type(error).__name__})"
                )
    replayed.execute("COMMIT")


def _differences(db: Database, replayed: Database, table: str, columns: str) -> Iterator[Finding]:
    kept, made = ({tuple(row.values()) for row in side[table].rows_where(select=columns)} for side in (db, replayed))
    if kept != made:
        detail = f"{table}: {len(kept - made)} that the journal does not say, {len(made - kept)} missing"
        yield Finding(check=Check.ROWS, detail=detail)


def _counts(db: Database, desk: str) -> Iterator[Finding]:
    people, indexed = db.execute(
        "SELECT (SELECT count(*) FROM people), (SELECT count(*) FROM search_docsize)"
    ).fetchone()
    if people != indexed:
        yield Finding(check=Check.COUNTS, detail=f"{people} people, {indexed} in the search index")
    families, heads = db.execute(
        "WITH own AS (SELECT op_id AS family_id FROM journal WHERE desk = ? AND kind = 'family' AND op_id = entity)"
        " SELECT (SELECT count(*) FROM families JOIN own USING(family_id)),"
        " (SELECT count(*) FROM own"
        "  WHERE family_id IN (SELECT family_id FROM people UNION SELECT family_id FROM erased))",
        [desk],
    ).fetchone()
    if families != heads:
        yield Finding(check=Check.COUNTS, detail=f"{families} families, people of {heads}")
