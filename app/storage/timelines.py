"""Reading what happened to somebody out of the journal: every entry of their record, passages, slips and decisions."""

from collections.abc import Iterable, Iterator

from sqlite_utils import Database

from app.domain.family_code import person_code
from app.domain.pairs import pair_members
from app.domain.timeline import Event, FieldChange, Happening
from app.protocol.entries import Change, EntityKind, Entry
from app.protocol.live_fields import LiveFields
from app.storage.authors import desk_name
from app.storage.chain import entry_of_op
from app.storage.conflicts import told
from app.storage.desk_file import DeskFile
from app.storage.merging import KEPT, ONE_PERSON
from app.storage.moments import entered_at
from app.storage.pulled import stands_aside

_RECORDS = f"SELECT person_id FROM people WHERE person_id IN {ONE_PERSON.format(kept=KEPT.format(person='?1'))}"  # noqa: S608 - SQL of ours
_OF_RECORD = (
    (EntityKind.PERSON, "SELECT fields FROM people WHERE person_id = ?"),
    (EntityKind.PRESENCE, "SELECT fields FROM presences WHERE person_id = ?"),
    (EntityKind.SLIP, "SELECT fields FROM slips WHERE person_id = ?"),
    (EntityKind.PAIR, "SELECT fields FROM pairs WHERE ? IN (first, second)"),
)


class Timelines:
    """Reads the desk's file."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file

    def of_person(self, person_id: str) -> tuple[Event, ...]:
        """Return what happened to the person, under whichever of their records, the oldest first."""
        return self._file.read(lambda db: tuple(self._events(db, person_id)))

    def _events(self, db: Database, person_id: str) -> Iterator[Event]:
        entries = sorted(set(_entries(db, person_id)), key=lambda entry: (entry.hlc, entry.op_id))
        known: dict[tuple[str, str], str] = {}
        for entry in entries:
            if entry.payload is None or stands_aside(db, entry):
                continue
            change = Change.from_payload(entry.payload)
            event = Event(
                op_id=entry.op_id,
                at=entered_at(entry.hlc),
                desk=desk_name(db, self._file.identity, entry.desk),
                operator=entry.operator,
                what=_happening(entry, change),
                copy_number=int(change.fields.get("copy_number") or 0),
                reason=change.reason or str(change.fields.get("reason") or ""),
            )
            if entry.kind is EntityKind.PERSON:
                changes = tuple(_changes(entry.entity, change, known))
                event = event.model_copy(update={"changes": changes if event.what is Happening.CHANGED else ()})
            elif entry.kind is EntityKind.PAIR:
                event = event.model_copy(update={"code": _other_code(db, entry.entity, person_id)})
            yield event


def _entries(db: Database, person_id: str) -> Iterator[Entry]:
    for (record_id,) in db.execute(_RECORDS, [person_id]).fetchall():
        for kind, query in _OF_RECORD:
            for (fields,) in db.execute(query, [record_id]).fetchall():
                entries = (entry_of_op(db, op_id) for op_id in LiveFields.from_json(fields).ops())
                yield from (entry for entry in entries if entry is not None and entry.kind is kind)


def _happening(entry: Entry, change: Change) -> Happening:
    match entry.kind:
        case EntityKind.PRESENCE:
            return Happening(change.fields.get("direction", "in"))
        case EntityKind.SLIP:
            return Happening.SLIP
        case EntityKind.PAIR:
            return Happening(change.fields.get("verdict", "open"))
        case _:
            return Happening.REGISTERED if entry.op_id == entry.entity else Happening.CHANGED


def _changes(record: str, change: Change, known: dict[tuple[str, str], str]) -> Iterable[FieldChange]:
    """Give what an entry changed, and remember what is known then."""
    changed = []
    for field, value in change.fields.items():
        before, after = known.get((record, field), ""), told(value)
        known[record, field] = after
        if before != after:
            changed.append(FieldChange(field=field, before=before, after=after))
    return changed


def _other_code(db: Database, pair: str, person_id: str) -> str:
    """Return the code of the other record of a pair; empty where it is not here."""
    others = [member for member in pair_members(pair) if member != person_id]
    row = db.execute(
        "SELECT code, number FROM people JOIN families USING(family_id) WHERE person_id = ?", others[:1]
    ).fetchone()
    return person_code(*row) if row else ""
