"""Taking a record's rows away, where none of the entries that made them counts any more."""

from types import MappingProxyType

from sqlite_utils import Database

from app.protocol.entries import EntityKind
from app.storage.merging import merge_again
from app.storage.search_index import forget_in_search

_ROWS = MappingProxyType(
    {
        EntityKind.FAMILY: ("DELETE FROM families WHERE family_id = ?",),
        EntityKind.PERSON: (
            "DELETE FROM to_compare WHERE row = (SELECT row FROM people WHERE person_id = ?)",
            "DELETE FROM suspected_pair WHERE ? IN (first, second)",
            "DELETE FROM stays WHERE person_id = ?",
            "DELETE FROM documents WHERE person_id = ?",
            "DELETE FROM people WHERE person_id = ?",
        ),
        EntityKind.PRESENCE: ("DELETE FROM presences WHERE presence_id = ?",),
        EntityKind.SLIP: (
            "DELETE FROM slip_printing WHERE slip_id = ?",
            "DELETE FROM slips WHERE slip_id = ?",
        ),
        EntityKind.PAIR: ("DELETE FROM pairs WHERE pair_id = ?",),
    }
)


def remove_rows(db: Database, kind: EntityKind, entity: str) -> None:
    """Remove what screens read of the record, inside a write."""
    joined = [entity]
    if kind is EntityKind.PERSON:
        forget_in_search(db, entity)
    if kind is EntityKind.PAIR:
        joined = [
            person
            for row in db.execute("SELECT first, second FROM pairs WHERE pair_id = ?", [entity]).fetchall()
            for person in row
        ]
    for statement in _ROWS.get(kind, ()):
        db.execute(statement, [entity])
    db.execute("DELETE FROM conflicts WHERE kind = ? AND entity = ?", [kind, entity])
    if kind in (EntityKind.PERSON, EntityKind.PAIR):
        merge_again(db, joined)
