"""Single things the desk knows of itself, by name, as text."""

from enum import StrEnum

from sqlite_utils import Database


class Fact(StrEnum):
    """The names."""

    IDENTITY = "identity"
    EPOCH = "epoch"
    NEXT_FAMILY = "next_family"
    SIGNING_SEED = "signing_seed"
    ENROLMENT = "enrolment"
    HQ_URL = "hq_url"
    RECEIPT = "receipt"
    LAST_CONTACT = "last_contact"
    PLACE = "place"
    """Where the file lies, as its system numbers it; a file that was copied or restored lies elsewhere."""
    RECLAIMED = "reclaimed"
    """While entries of former lives are to be fetched: the head up to which they are as headquarters has them."""
    MOVED = "moved"
    """Where the journal ended when entries last went from their places into the present life."""
    PARTED = "parted"
    """When headquarters last turned out to have entries of this desk that somebody made on another copy of it."""
    WITHDRAWN = "withdrawn"
    """Why headquarters takes nothing from this desk any more, as it said when it last answered."""
    SIGN_OFF = "sign_off"
    """The newest of this desk's."""
    TRACES = "traces"
    """Of somebody erased, in the file's log; there until they are overwritten."""
    WORDS_FORGOTTEN = "words_forgotten"


def read_fact(db: Database, name: Fact) -> str | None:
    """Return the fact, or None."""
    row = db.execute("SELECT value FROM facts WHERE name = ?", [name]).fetchone()
    return None if row is None else str(row[0])


def write_fact(db: Database, name: Fact, value: str) -> None:
    """Keep the fact."""
    db.execute("INSERT INTO facts VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value", [name, value])


def drop_fact(db: Database, name: Fact) -> None:
    """Forget the fact."""
    db.execute("DELETE FROM facts WHERE name = ?", [name])
