"""What goes from the desk's file when a person is erased, and what is kept out of it ever after.

The entries about the person stay in the journal without salt and payload, so every chain still verifies; the tombstone
and a row of ids in ``erased`` stay. Everything else goes in the transaction that brings the tombstone.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlite_utils import Database

from app.domain.form import FamilyForm
from app.protocol.canonical import canonical_json
from app.protocol.entries import Change, EntityKind, Entry
from app.protocol.heads import Head
from app.protocol.live_fields import LiveFields
from app.protocol.tombstones import Tombstone, subjects, without_content
from app.storage.chain import entry_of_op
from app.storage.expected_rows import forget_expected
from app.storage.facts import Fact, write_fact
from app.storage.merging import forget_person
from app.storage.search_index import forget_in_search

Record = tuple[EntityKind, str, LiveFields]

_RECORDS = (
    "SELECT 'person', person_id, fields FROM people WHERE person_id = ?",
    "SELECT 'presence', presence_id, fields FROM presences WHERE person_id = ?",
    "SELECT 'slip', slip_id, fields FROM slips WHERE person_id = ?",
    "SELECT 'pair', pair_id, fields FROM pairs WHERE ? IN (first, second)",
    "SELECT kind, entity, fields FROM incomplete WHERE kind <> 'family' AND instr(entity || fields, ?)",
)
_NAMING_A_PHOTO = (
    "SELECT 1 FROM people WHERE instr(fields, ?) LIMIT 1",
    "SELECT 1 FROM incomplete WHERE instr(fields, ?) LIMIT 1",
    "SELECT 1 FROM drafts WHERE instr(form, ?) LIMIT 1",
)


def is_erased(db: Database, person_id: str) -> bool:
    """Whether the person was erased."""
    return db.execute("SELECT 1 FROM erased WHERE person_id = ?", [person_id]).fetchone() is not None


def any_erased(db: Database, person_ids: Sequence[str]) -> bool:
    """Whether one of these people was erased."""
    erased = "SELECT 1 FROM erased WHERE person_id IN (SELECT value FROM json_each(?)) LIMIT 1"
    return db.execute(erased, [canonical_json(person_ids)]).fetchone() is not None


def unless_erased(db: Database, entry: Entry) -> Entry:
    """Return the entry as it may be kept here: without its content when that is about somebody erased."""
    return without_content(entry) if any(is_erased(db, person_id) for person_id in subjects(entry)) else entry


def without_contents_of_erased(db: Database, some: Sequence[tuple[Entry, Head]]) -> Sequence[tuple[Entry, Head]]:
    """Return entries that arrived as they may be kept here; a tombstone among them holds for all of them."""
    buried = {entry.entity for entry, _ in some if entry.kind is EntityKind.TOMBSTONE and _is_sound(entry)}
    if not buried and db.execute("SELECT 1 FROM erased LIMIT 1").fetchone() is None:  # as nearly always
        return some
    return [
        (without_content(entry) if subjects(entry) & buried else unless_erased(db, entry), head) for entry, head in some
    ]


def erase(db: Database, entry: Entry) -> None:
    """Do what a sound tombstone says, inside a write; the same again changes nothing."""
    tombstone = Tombstone.of(entry)
    person_id = tombstone.person_id
    db.execute("INSERT OR IGNORE INTO erased VALUES(?, ?, ?)", [person_id, tombstone.family, tombstone.number])
    records = list(_records(db, person_id))
    forget_expected(db, person_id)
    photos = {
        *_drop_contents(db, person_id, {op for _, _, record in records for op in record.ops()}),
        *_drop_from_aside(db, person_id),
        *_drop_from_drafts(db, person_id),
    }
    _drop_rows(db, person_id, records)
    for sha256 in photos:
        _drop_photo(db, sha256)
    # What the file's unused pages and its log still hold is overwritten when the desk next tidies up.
    write_fact(db, Fact.TRACES, "1")


def without_erased(db: Database, form: FamilyForm) -> FamilyForm:
    """Return the form without the members who were erased."""
    members = [member for member in form.members if not is_erased(db, member.op_id)]
    return form if len(members) == len(form.members) else form.model_copy(update={"members": members})


def highest_number(db: Database, family_id: str) -> int:
    """Return the highest number that a member of the family ever had, erased ones included; 0 of an empty family."""
    row = db.execute(
        "SELECT max(number) FROM (SELECT number FROM people WHERE family_id = ?1"
        " UNION ALL SELECT number FROM erased WHERE family_id = ?1)",
        [family_id],
    ).fetchone()
    return int(row[0] or 0)


def _is_sound(entry: Entry) -> bool:
    try:
        Tombstone.of(entry)
    except (ValueError, RecursionError):
        return False
    return True


def _records(db: Database, person_id: str) -> Iterator[Record]:
    for query in _RECORDS:
        for kind, entity, fields in db.execute(query, [person_id]).fetchall():
            record = LiveFields.from_json(fields)
            if person_id in entity or person_id == record.values().get("person"):
                yield EntityKind(kind), entity, record


def _drop_contents(db: Database, person_id: str, ops: Iterable[str]) -> Iterator[str]:
    """Take salt and payload from the entries among these that are about the person; yield the photos they name."""
    for op_id in ops:
        entry = entry_of_op(db, op_id)
        if entry is not None and person_id in subjects(entry):
            yield from _photos(entry)
            db.execute("UPDATE journal SET salt = NULL, payload = NULL WHERE op_id = ?", [op_id])


def _drop_from_aside(db: Database, person_id: str) -> Iterator[str]:
    """Take the content from entries that are kept without being used."""
    for (text,) in db.execute("SELECT entry FROM pulled_aside").fetchall():
        entry = Entry.model_validate_json(text)
        if person_id in subjects(entry):
            yield from _photos(entry)
            place = [entry.desk, entry.epoch, entry.seq]
            db.execute(
                "UPDATE pulled_aside SET entry = ? WHERE desk = ? AND epoch = ? AND seq = ?",
                [without_content(entry).model_dump_json(), *place],
            )
            db.execute("UPDATE journal SET salt = NULL, payload = NULL WHERE desk = ? AND epoch = ? AND seq = ?", place)


def _drop_from_drafts(db: Database, person_id: str) -> Iterator[str]:
    for op_id, text in db.execute("SELECT op_id, form FROM drafts WHERE instr(form, ?)", [person_id]).fetchall():
        form = FamilyForm.model_validate_json(text)
        yield from (member.photo for member in form.members if member.op_id == person_id and member.photo)
        form = without_erased(db, form)
        if form.members:
            db.execute("UPDATE drafts SET form = ? WHERE op_id = ?", [form.model_dump_json(), op_id])
        else:
            db.execute("DELETE FROM drafts WHERE op_id = ?", [op_id])


def _drop_rows(db: Database, person_id: str, records: Iterable[Record]) -> None:
    forget_in_search(db, person_id)
    db.execute("DELETE FROM to_compare WHERE row = (SELECT row FROM people WHERE person_id = ?)", [person_id])
    db.execute(
        "DELETE FROM slip_printing WHERE slip_id IN (SELECT slip_id FROM slips WHERE person_id = ?)", [person_id]
    )
    for table in ("people", "stays", "documents", "presences", "slips"):
        db.execute(f"DELETE FROM {table} WHERE person_id = ?", [person_id])  # noqa: S608 - names from this list
    forget_person(db, person_id)
    for kind, entity, _ in records:
        for table in ("incomplete", "conflicts"):
            db.execute(f"DELETE FROM {table} WHERE kind = ? AND entity = ?", [kind, entity])  # noqa: S608 - the same


def _drop_photo(db: Database, sha256: str) -> None:
    """Drop the photo, unless somebody else has the same."""
    if any(db.execute(query, [sha256]).fetchone() for query in _NAMING_A_PHOTO):
        return
    db.execute("DELETE FROM blobs WHERE sha256 = ?", [sha256])
    db.execute("DELETE FROM photo_copies WHERE sha256 = ?", [sha256])
    db.execute("DELETE FROM photos_at_hq WHERE sha256 = ?", [sha256])


def _photos(entry: Entry) -> Iterator[str]:
    """Yield the photo that a person's entry names."""
    if entry.kind is not EntityKind.PERSON or entry.payload is None:
        return
    try:
        photo: Any = Change.from_payload(entry.payload).fields.get("photo")
    except (ValueError, RecursionError):
        return
    if isinstance(photo, str) and photo:
        yield photo
