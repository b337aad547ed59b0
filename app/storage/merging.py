"""Which records are shown as one person: what follows from the decisions about pairs and from who is here.

Decisions that two are the same join records into groups, across as many pairs as it takes. Of a group the record that
was registered first, among those that are here, is **kept**: the others point to it and are shown nowhere themselves.
So the rows depend on the decisions and the people alone, not on the order in which either came.
"""

from collections.abc import Iterable

from sqlite_utils import Database

from app.domain.person import ShelterStatus, Stay
from app.protocol.live_fields import LiveFields
from app.protocol.records import stays_from_fields
from app.storage.moments import sortable

KEPT = "coalesce((SELECT kept FROM merged WHERE merged.person_id = {person}), {person})"
"""The SQL of the person_id that a record is shown as; ``person`` is a column."""
ONE_PERSON = "(SELECT {kept} UNION ALL SELECT person_id FROM merged WHERE kept = {kept})"
"""The SQL of all records of a shown person; ``kept`` is a column."""
_GROUP = """
    WITH RECURSIVE together(person_id) AS (
        SELECT ?
        UNION SELECT second FROM together JOIN pairs ON first = person_id AND verdict = 'same'
        UNION SELECT first FROM together JOIN pairs ON second = person_id AND verdict = 'same'
    )
    SELECT person_id, (SELECT kept FROM merged WHERE merged.person_id = together.person_id),
        EXISTS(SELECT 1 FROM people WHERE people.person_id = together.person_id)
    FROM together ORDER BY person_id
"""
_OTHERS = """
    SELECT second FROM pairs WHERE first = ?1 AND verdict = 'different'
    UNION ALL SELECT first FROM pairs WHERE second = ?1 AND verdict = 'different'
"""


def merge_again(db: Database, person_ids: Iterable[str]) -> None:
    """Bring the groups of these people up to date, after a decision about them or when they arrived."""
    for person_id in person_ids:
        group = db.execute(_GROUP, [person_id]).fetchall()
        kept = next((member for member, _, here in group if here), None)
        for member, before, here in group:
            after = kept if here and member != kept else None
            if after != before:
                _point(db, member, after)


def shown_as(db: Database, person_id: str) -> str:
    """Return the person_id that a record is shown as; its own if it is not merged, or not here."""
    row = db.execute("SELECT kept FROM merged WHERE person_id = ?", [person_id]).fetchone()
    return person_id if row is None else str(row[0])


def told_apart(db: Database, person_id: str) -> frozenset[str]:
    """Return who is shown here and was said to be another person, of any record of theirs and any of this person's."""
    kept = shown_as(db, person_id)
    records = [kept, *(row[0] for row in db.execute("SELECT person_id FROM merged WHERE kept = ?", [kept]).fetchall())]
    others = (row[0] for record in records for row in db.execute(_OTHERS, [record]).fetchall())
    return frozenset(shown_as(db, other) for other in others)


def is_merged(db: Database, person_id: str) -> bool:
    """Whether the record is shown as another's."""
    return db.execute("SELECT 1 FROM merged WHERE person_id = ?", [person_id]).fetchone() is not None


def has_pairs(db: Database, person_id: str) -> bool:
    """Whether anything was decided about this person, perhaps before they came."""
    found = db.execute(
        "SELECT 1 FROM pairs WHERE first = ?1 UNION ALL SELECT 1 FROM pairs WHERE second = ?1 LIMIT 1", [person_id]
    )
    return found.fetchone() is not None


def write_stays(db: Database, person_id: str, stays: Iterable[Stay]) -> None:
    """Write the rows of a person's stays. A record that is shown as another's holds no bed and is not present."""
    merged = is_merged(db, person_id)
    db.execute("DELETE FROM stays WHERE person_id = ?", [person_id])
    for stay in stays:
        db.execute("INSERT INTO stays VALUES(?, ?, ?, ?, ?, ?)", stay_row(person_id, stay, merged=merged))


def stay_row(person_id: str, stay: Stay, *, merged: bool) -> tuple[str, int, str, bool, str, str | None]:
    """Return the row of a stay, of a record that is shown as another's or not."""
    left_at = None if stay.left_at is None else sortable(stay.left_at)
    is_open = stay.status is not ShelterStatus.CHECKED_OUT and not merged
    return person_id, stay.ordinal, stay.bed, is_open, sortable(stay.arrived_at), left_at


def forget_person(db: Database, person_id: str) -> None:
    """Take a person who is erased out of every group, pair and suspicion."""
    joined = db.execute("SELECT first, second FROM pairs WHERE ? IN (first, second)", [person_id]).fetchall()
    db.execute("DELETE FROM pairs WHERE ? IN (first, second)", [person_id])
    db.execute("DELETE FROM suspected_pair WHERE ? IN (first, second)", [person_id])
    db.execute("DELETE FROM merged WHERE person_id = ?", [person_id])
    merge_again(db, sorted({member for pair in joined for member in pair} - {person_id}))


def _point(db: Database, person_id: str, kept: str | None) -> None:
    db.execute("DELETE FROM merged WHERE person_id = ?", [person_id])
    if kept is not None:
        db.execute("INSERT INTO merged VALUES(?, ?)", [person_id, kept])
    row = db.execute("SELECT fields FROM people WHERE person_id = ?", [person_id]).fetchone()
    if row is not None:
        write_stays(db, person_id, stays_from_fields(person_id, LiveFields.from_json(row[0]).values()))
