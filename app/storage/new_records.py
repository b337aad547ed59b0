"""Records that begin, written by table: many at once, as a pull brings them.

``rows`` writes one record at a time and asks for what is there before it; most of what a pull brings is not there yet.
The search indexes are fed last: any statement between that SQLite can undo alone (an upsert, one that returns rows)
makes FTS5 write what it holds as a segment of its own, which was most of what a person cost.
"""

from collections.abc import Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, cast

from sqlite_utils import Database

from app.domain.model import Model
from app.domain.text_rules import plain_number
from app.protocol.canonical import canonical_json
from app.protocol.contents import is_whole
from app.protocol.entries import Change, EntityKind, Entry
from app.protocol.live_fields import LiveFields
from app.protocol.records import Fields
from app.storage.merging import stay_row
from app.storage.moments import sortable
from app.storage.search_index import feed_new
from app.storage.search_terms import alike_keys, terms_of, vocabulary_of

if TYPE_CHECKING:  # only said to the type checker, of what was read by kind
    from app.domain.person import Family, Person, Presence, SlipIssue, Stay


class NewRecord(NamedTuple):
    """A record that begins at this desk: what it says, and the same as models."""

    kind: EntityKind
    entity: str
    fields: Fields
    models: tuple[Model, ...]


class Used(NamedTuple):
    """A sound entry, and what it says."""

    entry: Entry
    change: Change
    models: tuple[Model, ...]
    """As ``app.protocol.contents`` read them."""

    @property
    def row_id(self) -> str:
        """The record's."""
        return self.entry.entity

    def fields(self) -> str:
        """Return the record as its row keeps it."""
        record = LiveFields()
        record.apply(self.entry.op_id, self.entry.hlc, self.change)
        return record.to_json()


_KNOWN = MappingProxyType(
    {
        EntityKind.FAMILY: "SELECT family_id FROM families WHERE family_id IN (SELECT value FROM json_each(?1))"
        # members that came before their family are indexed anew
        " UNION ALL SELECT family_id FROM people WHERE family_id IN (SELECT value FROM json_each(?1))",
        EntityKind.PERSON: "SELECT person_id FROM people WHERE person_id IN (SELECT value FROM json_each(?1))"
        # what was decided about people makes groups of them
        " UNION ALL SELECT first FROM pairs WHERE first IN (SELECT value FROM json_each(?1))"
        " UNION ALL SELECT second FROM pairs WHERE second IN (SELECT value FROM json_each(?1))",
        EntityKind.PRESENCE: "SELECT presence_id FROM presences WHERE presence_id IN (SELECT value FROM json_each(?1))",
        EntityKind.SLIP: "SELECT slip_id FROM slips WHERE slip_id IN (SELECT value FROM json_each(?1))",
    }
)
"""Which of some records need more than rows of their own."""
_WAITING = "SELECT entity FROM incomplete WHERE kind = ? AND entity IN (SELECT value FROM json_each(?))"


def write_new_records(db: Database, some: Sequence[Used]) -> list[Used]:
    """Write the records that begin with one of these entries; return the entries that have to be applied one by one.

    Those change what is there, or wait for what is not; they may be applied after the others.
    """
    begun: dict[EntityKind, dict[str, Used]] = {kind: {} for kind in _KNOWN}
    for used in some:
        kind = used.entry.kind
        if kind in begun and is_whole(kind, used.change.fields):
            begun[kind].setdefault(used.row_id, used)
    for kind, records in begun.items():
        if records:
            ids = canonical_json(list(records))
            known = (*db.execute(_KNOWN[kind], [ids]).fetchall(), *db.execute(_WAITING, [kind, ids]).fetchall())
            for (known_id,) in known:
                records.pop(known_id, None)
    _write_families(db, tuple(begun[EntityKind.FAMILY].values()))
    _write_presences(db, tuple(begun[EntityKind.PRESENCE].values()))
    _write_slips(db, tuple(begun[EntityKind.SLIP].values()))
    _write_people(db, tuple(begun[EntityKind.PERSON].values()))
    return [used for used in some if begun.get(used.entry.kind, {}).get(used.row_id) is not used]


def _write_families(db: Database, some: Sequence[Used]) -> None:
    rows = []
    for used in some:
        (family,) = cast("tuple[Family]", used.models)
        rows.append((used.row_id, used.fields(), family.code, sortable(family.registered_at)))
    db.conn.executemany("INSERT INTO families VALUES(?, ?, ?, ?)", rows)


def _write_presences(db: Database, some: Sequence[Used]) -> None:
    rows = []
    for used in some:
        (presence,) = cast("tuple[Presence]", used.models)
        rows.append((used.row_id, used.fields(), presence.person_id, presence.direction, sortable(presence.at)))
    db.conn.executemany("INSERT INTO presences VALUES(?, ?, ?, ?, ?)", rows)


def _write_slips(db: Database, some: Sequence[Used]) -> None:
    rows = []
    for used in some:
        (slip,) = cast("tuple[SlipIssue]", used.models)
        rows.append((used.row_id, used.fields(), slip.person_id, slip.copy_number))
    db.conn.executemany("INSERT INTO slips VALUES(?, ?, ?, ?)", rows)


def _write_people(db: Database, some: Sequence[Used]) -> None:
    if not some:
        return
    read = [(used, *cast("tuple[Person, *tuple[Stay, ...]]", used.models)) for used in some]
    codes = _codes(db, {person.family_id for _used, person, *_stays in read})
    (last,) = db.execute("SELECT coalesce(max(row), 0) FROM people").fetchone()
    people, stay_rows, documents, found = [], [], [], []
    for row, (used, person, *stays) in enumerate(read, last + 1):
        person_id = used.row_id
        terms = terms_of(person, stays[-1] if stays else None, codes.get(person.family_id, ""))
        keys = alike_keys(person)
        people.append((row, person_id, used.fields(), person.family_id, person.number, str(terms), keys))
        found.append((row, terms, vocabulary_of(person), keys))
        stay_rows += [stay_row(person_id, stay, merged=False) for stay in stays]
        documents += [
            (person_id, position, document.number, document.issuer, plain_number(document.number))
            for position, document in enumerate(person.documents)
        ]
    db.conn.executemany(
        "INSERT INTO people(row, person_id, fields, family_id, number, terms, alike) VALUES(?, ?, ?, ?, ?, ?, ?)",
        people,
    )
    db.conn.executemany("INSERT INTO stays VALUES(?, ?, ?, ?, ?, ?)", stay_rows)
    db.conn.executemany("INSERT INTO documents VALUES(?, ?, ?, ?, ?)", documents)
    db.conn.executemany("INSERT OR IGNORE INTO to_compare VALUES(?)", [(row,) for row, *_ in people])
    feed_new(db, found)


def _codes(db: Database, family_ids: set[str]) -> dict[str, str]:
    found = db.execute(
        "SELECT family_id, code FROM families WHERE family_id IN (SELECT value FROM json_each(?))",
        [canonical_json(sorted(family_ids))],
    )
    return dict(found.fetchall())
