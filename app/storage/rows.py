"""From entries to the rows that screens read: the one place that writes those rows."""

from collections.abc import Callable
from types import MappingProxyType

from sqlite_utils import Database

from app.domain.text_rules import plain_number
from app.protocol.contents import is_whole
from app.protocol.entries import Change, EntityKind, Entry
from app.protocol.live_fields import LiveFields
from app.protocol.records import (
    Fields,
    day_from_fields,
    family_from_fields,
    operator_from_fields,
    pair_from_fields,
    paper_from_fields,
    person_from_fields,
    presence_from_fields,
    slip_from_fields,
    stays_from_fields,
)
from app.storage.erasing import erase
from app.storage.forgetting import remove_rows
from app.storage.merging import has_pairs, merge_again, write_stays
from app.storage.moments import sortable
from app.storage.search_index import feed_alike, feed_search
from app.storage.search_terms import alike_keys, terms_of, vocabulary_of

_RECORDS = MappingProxyType(
    {
        EntityKind.FAMILY: "SELECT fields FROM families WHERE family_id = ?",
        EntityKind.PERSON: "SELECT fields FROM people WHERE person_id = ?",
        EntityKind.PRESENCE: "SELECT fields FROM presences WHERE presence_id = ?",
        EntityKind.SLIP: "SELECT fields FROM slips WHERE slip_id = ?",
        EntityKind.OPERATOR: "SELECT fields FROM operators WHERE operator_id = ?",
        EntityKind.PAIR: "SELECT fields FROM pairs WHERE pair_id = ?",
    }
)
_ROWLESS: MappingProxyType[EntityKind, Callable[[Fields], object]] = MappingProxyType(
    {EntityKind.PAPER: paper_from_fields, EntityKind.DAY: day_from_fields}
)
"""Kinds of which no row comes, with what reads them; they raise where the fields make no sense."""


def project(db: Database, entry: Entry, change: Change) -> None:
    """Apply an entry's change to the rows. Raises pydantic's ValidationError when the record makes no sense."""
    if entry.kind is EntityKind.TOMBSTONE:
        erase(db, entry)
        return
    if entry.kind in _ROWLESS:
        _ROWLESS[entry.kind](change.fields)
        return
    known = read_record(db, entry.kind, entry.entity)
    record = known or LiveFields()
    record.apply(entry.op_id, entry.hlc, change)
    _write(db, entry.kind, entry.entity, record, fresh=known is None)


def project_in_any_order(db: Database, entry: Entry, change: Change) -> None:
    """Apply a sound entry's change, perhaps before the entry that began its record; the record waits for it then."""
    if entry.kind is EntityKind.TOMBSTONE:
        erase(db, entry)
        return
    if entry.kind in _ROWLESS:
        return  # sound by itself, and nothing is shown of it
    kind, entity = entry.kind, entry.entity
    known = read_record(db, kind, entity)
    waiting = _waiting(db, kind, entity) if known is None else None
    record = known or waiting or LiveFields()
    record.apply(entry.op_id, entry.hlc, change)
    if not is_whole(kind, record.values()):
        db.execute("INSERT OR REPLACE INTO incomplete VALUES(?, ?, ?)", [kind, entity, record.to_json()])
        return
    if waiting is not None:
        db.execute("DELETE FROM incomplete WHERE kind = ? AND entity = ?", [kind, entity])
    _write(db, kind, entity, record, fresh=known is None)


def write_again(db: Database, kind: EntityKind, entity: str) -> None:
    """Make a record's rows again from the entries that are used, after some of them changed inside a write.

    What a tombstone erased stays erased, and has no rows to make.
    """
    if kind in _ROWLESS or kind is EntityKind.TOMBSTONE:
        return
    record = LiveFields()
    for op_id, hlc, payload in db.execute(
        "SELECT op_id, hlc, payload FROM journal WHERE kind = ? AND entity = ? AND payload IS NOT NULL"
        " AND NOT EXISTS(SELECT 1 FROM pulled_aside AS aside WHERE aside.desk = journal.desk"
        " AND aside.epoch = journal.epoch AND aside.seq = journal.seq)",
        [kind, entity],
    ).fetchall():
        record.apply(op_id, hlc, Change.from_payload(payload))
    db.execute("DELETE FROM incomplete WHERE kind = ? AND entity = ?", [kind, entity])
    if is_whole(kind, record.values()):
        _write(db, kind, entity, record, fresh=False)
        return
    remove_rows(db, kind, entity)
    if kind is EntityKind.FAMILY:
        _index_members(db, entity, "")
    if record.live:
        db.execute("INSERT INTO incomplete VALUES(?, ?, ?)", [kind, entity, record.to_json()])


def read_record(db: Database, kind: EntityKind, entity: str) -> LiveFields | None:
    """Return the record as its entries left it, or None."""
    row = db.execute(_RECORDS[kind], [entity]).fetchone()
    return None if row is None else LiveFields.from_json(row[0])


def fields_in_conflict(kind: EntityKind, record: LiveFields) -> tuple[str, ...]:
    """Return the fields that somebody has to decide; two who say the same of a pair need not agree on the reason."""
    return tuple(field for field in record.conflicts() if kind is not EntityKind.PAIR or field == "verdict")


def _waiting(db: Database, kind: EntityKind, entity: str) -> LiveFields | None:
    row = db.execute("SELECT fields FROM incomplete WHERE kind = ? AND entity = ?", [kind, entity]).fetchone()
    return None if row is None else LiveFields.from_json(row[0])


def _write(db: Database, kind: EntityKind, entity: str, record: LiveFields, *, fresh: bool) -> None:
    """Write a record's rows; of a ``fresh`` one there are none yet."""
    _WRITERS[kind](db, entity, record)
    if fields_in_conflict(kind, record):
        db.execute("INSERT OR IGNORE INTO conflicts VALUES(?, ?)", [kind, entity])
    elif not fresh:
        db.execute("DELETE FROM conflicts WHERE kind = ? AND entity = ?", [kind, entity])


def _write_family(db: Database, entity: str, record: LiveFields) -> None:
    family = family_from_fields(entity, record.values())
    before = _code(db, entity)
    db.execute(
        "INSERT INTO families VALUES(?, ?, ?, ?)"
        " ON CONFLICT(family_id) DO UPDATE SET fields = excluded.fields, code = excluded.code,"
        " registered_at = excluded.registered_at",
        [entity, record.to_json(), family.code, sortable(family.registered_at)],
    )
    if family.code != before:
        _index_members(db, entity, family.code)


def _write_person(db: Database, entity: str, record: LiveFields) -> None:
    fields = record.values()
    person = person_from_fields(entity, fields)
    stays = stays_from_fields(entity, fields)
    terms = terms_of(person, stays[-1] if stays else None, _code(db, person.family_id))
    keys = alike_keys(person)
    before = db.execute("SELECT row, terms, alike FROM people WHERE person_id = ?", [entity]).fetchone()
    (row,) = db.execute(
        "INSERT INTO people(person_id, fields, family_id, number, terms, alike) VALUES(?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(person_id) DO UPDATE SET fields = excluded.fields, family_id = excluded.family_id,"
        " number = excluded.number, terms = excluded.terms, alike = excluded.alike RETURNING row",
        [entity, record.to_json(), person.family_id, person.number, str(terms), keys],
    ).fetchone()
    if before is None or before[1] != str(terms):
        feed_search(db, row, terms, vocabulary_of(person), before and before[1])
    if before is None or before[2] != keys:
        feed_alike(db, row, keys, before and before[2])
        db.execute("INSERT OR IGNORE INTO to_compare VALUES(?)", [row])
    write_stays(db, entity, stays)
    if before is None and has_pairs(db, entity):
        merge_again(db, [entity])
    if before is not None:
        db.execute("DELETE FROM documents WHERE person_id = ?", [entity])
    for position, document in enumerate(person.documents):
        db.execute(
            "INSERT INTO documents VALUES(?, ?, ?, ?, ?)",
            [entity, position, document.number, document.issuer, plain_number(document.number)],
        )


def _write_presence(db: Database, entity: str, record: LiveFields) -> None:
    presence = presence_from_fields(entity, record.values())
    db.execute(
        "INSERT OR REPLACE INTO presences VALUES(?, ?, ?, ?, ?)",
        [entity, record.to_json(), presence.person_id, presence.direction, sortable(presence.at)],
    )


def _write_slip(db: Database, entity: str, record: LiveFields) -> None:
    slip = slip_from_fields(entity, record.values())
    db.execute(
        "INSERT OR REPLACE INTO slips VALUES(?, ?, ?, ?)",
        [entity, record.to_json(), slip.person_id, slip.copy_number],
    )


def _write_operator(db: Database, entity: str, record: LiveFields) -> None:
    operator, active = operator_from_fields(record.values())
    db.execute(
        "INSERT OR REPLACE INTO operators VALUES(?, ?, ?, ?, ?)",
        [entity, record.to_json(), operator.name, operator.role, active],
    )


def _write_pair(db: Database, entity: str, record: LiveFields) -> None:
    decision = pair_from_fields(entity, record.values())
    db.execute(
        "INSERT OR REPLACE INTO pairs VALUES(?, ?, ?, ?, ?)",
        [entity, record.to_json(), decision.first, decision.second, decision.verdict],
    )
    merge_again(db, (decision.first, decision.second))


def _index_members(db: Database, family_id: str, code: str) -> None:
    """Let members that arrived before their family be found by its code."""
    for row, person_id, fields, terms in db.execute(
        "SELECT row, person_id, fields, terms FROM people WHERE family_id = ?", [family_id]
    ).fetchall():
        values = LiveFields.from_json(fields).values()
        person, stays = person_from_fields(person_id, values), stays_from_fields(person_id, values)
        fresh = terms_of(person, stays[-1] if stays else None, code)
        db.execute("UPDATE people SET terms = ? WHERE row = ?", [str(fresh), row])
        feed_search(db, row, fresh, (), terms)


def _code(db: Database, family_id: str) -> str:
    row = db.execute("SELECT code FROM families WHERE family_id = ?", [family_id]).fetchone()
    return "" if row is None else str(row[0])


_WRITERS: MappingProxyType[EntityKind, Callable[[Database, str, LiveFields], None]] = MappingProxyType(
    {
        EntityKind.FAMILY: _write_family,
        EntityKind.PERSON: _write_person,
        EntityKind.PRESENCE: _write_presence,
        EntityKind.SLIP: _write_slip,
        EntityKind.OPERATOR: _write_operator,
        EntityKind.PAIR: _write_pair,
    }
)
