"""From journal entries to the rows that reports read: one batch at a time, records merged field by field."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from math import inf
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import to_json
from sqlalchemy import Column, Connection, String, Table, delete, select

from app.domain.pairs import PairDecision
from app.domain.paper_order import PaperIssue
from app.domain.person import Family, Person, Presence, SlipIssue, Stay
from app.hq import tables
from app.hq.arrivals import Arrivals
from app.hq.beginnings import Beginnings, names_photo
from app.hq.bulk import find, replace_rows
from app.hq.document_lines import documents_said
from app.hq.errors import UnacceptableEntryError
from app.hq.merges import merge_again
from app.protocol import records
from app.protocol.canonical import canonical_json
from app.protocol.contents import LONGEST_PAYLOAD, is_whole, require_sound
from app.protocol.entries import LARGEST_NUMBER, Change, EntityKind
from app.protocol.live_fields import LiveFields
from app.protocol.tombstones import Tombstone

_MERGED = {EntityKind.FAMILY: tables.family, EntityKind.PERSON: tables.person, EntityKind.PAIR: tables.pair}
_KNOWN = {kind: select(table.primary_key.columns[0], table.c.fields) for kind, table in _MERGED.items()}
_WAITING = select(tables.incomplete.c.kind, tables.incomplete.c.entity, tables.incomplete.c.fields)
_FIELD_NAMES = frozenset(
    name for model in (Family, Person, Stay, Presence, SlipIssue, PairDecision) for name in model.model_fields
)
Row = dict[str, Any]
Record = tuple[EntityKind, str]


class _Word(NamedTuple):
    """What an entry says of a record."""

    op_id: str
    hlc: int
    kind: EntityKind
    entity: str
    operator: str
    payload: str


class Projection:
    """What the entries of one desk make of the records they touch, in memory until ``save``."""

    def __init__(self, desk: str, camp: str) -> None:
        self._desk = desk
        self._camp = camp
        self._beginnings = Beginnings(desk, camp)
        self._begin: dict[str, Callable[[str, int, str], bool]] = {
            EntityKind.PERSON: self._beginnings.take_person,
            EntityKind.FAMILY: self._beginnings.take_family,
        }
        self._records: dict[Record, LiveFields] = {}
        self._rows: dict[Table, dict[tuple[Any, ...], Row]] = defaultdict(dict)
        self._incomplete: dict[Record, Row | None] = {}
        """Records that wait for the entry which begins them; None for one that no longer does."""

    def load(self, connection: Connection, arrivals: Arrivals) -> None:
        """Read the records that the entries may edit."""
        touched = defaultdict(set)
        for kind, entity in zip(arrivals.kinds, arrivals.entities, strict=True):
            touched[kind].add(entity)
        for of, table in _MERGED.items():
            if not touched[of]:
                continue
            key = table.primary_key.columns[0]
            for entity, fields in find(connection, _KNOWN[of], key, touched[of]):
                self._records[of, entity] = LiveFields.from_json(fields)
        waiting = tables.incomplete
        entities = {entity for of in _MERGED for entity in touched[of]}
        if not entities:
            return
        for kind, entity, fields in find(connection, _WAITING, waiting.c.entity, entities):
            self._records[EntityKind(kind), entity] = LiveFields.from_json(fields)
            self._incomplete[EntityKind(kind), entity] = None

    def take(self, arrivals: Arrivals, taken: set[str]) -> dict[int, str]:
        """Take in entries in their order; return the reason for each seq of which nothing was taken in.

        ``taken`` are the op ids that headquarters has, and then those of these entries too.
        """
        held = {}
        edited = {entity for op_id, entity in zip(arrivals.op_ids, arrivals.entities, strict=True) if op_id != entity}
        for seq, op_id, hlc, operator, kind, entity, payload in zip(
            arrivals.seqs,
            arrivals.op_ids,
            arrivals.hlcs,
            arrivals.operators,
            arrivals.kinds,
            arrivals.entities,
            arrivals.payloads,
            strict=True,
        ):
            if op_id in taken:
                held[seq] = "headquarters has an entry of this id already"
                continue
            taken.add(op_id)
            if payload is None:
                continue
            if op_id == entity and entity not in edited and (kind, entity) not in self._records:
                begin = self._begin.get(kind)
                if begin and begin(entity, hlc, payload):
                    continue
            try:
                _require_text(payload)
                if kind != EntityKind.OPERATOR:
                    self._take(_Word(op_id, hlc, EntityKind(kind), entity, operator, payload))
            except UnacceptableEntryError as error:
                held[seq] = str(error.details["problem"])
                taken.discard(op_id)
        return held

    def take_decided(self, arrivals: Arrivals) -> None:
        """Take in entries that were judged before, or are headquarters' own. Raises UnacceptableEntryError."""
        for problem in self.take(arrivals, set()).values():
            raise UnacceptableEntryError(problem=problem)

    def _take(self, word: _Word) -> None:
        """Take in one entry's word; nothing of it stays behind when it raises. Raises UnacceptableEntryError.

        An edit whose record has not begun here waits for it: the desk that began it may be slower, or headquarters was
        restored from before it.
        """
        if len(word.payload) > LONGEST_PAYLOAD:
            raise UnacceptableEntryError(problem="it is too long")
        try:
            change = Change.from_payload(word.payload)
            _require_storable(word.payload, change)
            self._project(word, change)
        except UnacceptableEntryError:
            raise
        except Exception as error:  # noqa: BLE001 - nothing here touches the database: whatever fails, fails on the content
            raise UnacceptableEntryError(problem=_problem(word.kind, error)) from None

    def save(self, connection: Connection) -> None:
        """Write the rows, and bring up to date who is shown as one person."""
        self.write(connection)
        self.merge(connection)

    def write(self, connection: Connection) -> None:
        """Write the rows; no statement answers with any."""
        self._beginnings.write(connection)
        for table, rows in self._rows.items():
            replace_rows(connection, table, list(rows.values()))
        for (kind, entity), row in self._incomplete.items():
            waiting = tables.incomplete
            if row is None:
                connection.execute(delete(waiting).where(waiting.c.kind == kind, waiting.c.entity == entity))
        replace_rows(connection, tables.incomplete, list(filter(None, self._incomplete.values())))

    def merge(self, connection: Connection) -> None:
        """Bring up to date who is shown as one person, once the rows are there."""
        if decided := self._rows.get(tables.pair):
            merge_again(connection, (row[place] for row in decided.values() for place in ("first", "second")))

    def _project(self, word: _Word, change: Change) -> None:
        match word.kind:
            case EntityKind.FAMILY:
                self._begun(word, change, self._family)
            case EntityKind.PERSON:
                self._begun(word, change, self._person)
            case EntityKind.PRESENCE:
                presence = records.presence_from_fields(word.entity, change.fields)
                row = {**presence.model_dump(), "direction": presence.direction.value, "desk": self._desk}
                self._put((tables.presence, row))
            case EntityKind.TOMBSTONE:
                Tombstone.read(word.entity, word.payload)  # carried out with the batch, see app.hq.erasing
            case EntityKind.DAY:
                records.day_from_fields(change.fields)  # the same
            case EntityKind.PAPER:
                self._paper(word, records.paper_from_fields(change.fields))
            case EntityKind.SLIP:
                slip = records.slip_from_fields(word.entity, change.fields)
                self._put((tables.slip, {**slip.model_dump(), "desk": self._desk}))

            case EntityKind.PAIR:
                self._pair(word.entity, self._merged(word, change))

    def _merged(self, word: _Word, change: Change) -> LiveFields:
        known = self._records.get((word.kind, word.entity))
        record = known.copy() if known else LiveFields()
        record.apply(word.op_id, word.hlc, change)
        return record

    def _begun(self, word: _Word, change: Change, put: Callable[[str, LiveFields], None]) -> None:
        """Put the record's rows, or let it wait when this edit came before the entry that begins it."""
        kind, entity, record = word.kind, word.entity, self._merged(word, change)
        if word.op_id == entity or is_whole(kind, record.values()):
            put(entity, record)
            if (kind, entity) in self._incomplete:
                self._incomplete[kind, entity] = None
            return
        require_sound(kind, change.fields)
        if change.fields.get("camp", self._camp) != self._camp:
            raise UnacceptableEntryError(problem="it is of another camp than its desk")
        row = {"kind": kind.value, "entity": entity, "camp": self._camp, "fields": record.to_json(_written)}
        _require_fitting(tables.incomplete, row)
        self._incomplete[kind, entity] = row
        self._records[kind, entity] = record

    def _family(self, family_id: str, record: LiveFields) -> None:
        family = records.family_from_fields(family_id, record.values())
        if family.camp != self._camp:
            raise UnacceptableEntryError(problem="it is of another camp than its desk")
        row = {
            "family_id": family_id,
            "code": family.code,
            "camp": family.camp,
            "disputed": len(record.conflicts()),
        }
        self._put((tables.family, {**row, "desk": self._desk, "fields": record.to_json(_written)}))
        self._records[EntityKind.FAMILY, family_id] = record

    def _person(self, person_id: str, record: LiveFields) -> None:
        values = record.values()
        person = records.person_from_fields(person_id, values)
        stays = records.stays_from_fields(person_id, values)
        row = {
            "person_id": person_id,
            "family_id": person.family_id,
            "number": person.number,
            "disputed": len(record.conflicts()),
            "nationality": person.nationality,
            "basis": person.claim.basis,
            "documents": documents_said(record),
        }
        self._put(
            (tables.person, {**row, "desk": self._desk, "fields": record.to_json(_written)}),
            *((tables.stay, {**stay.model_dump(), "status": stay.status.value, "camp": self._camp}) for stay in stays),
            *((tables.photo_name, row) for row in self._photo_names(person_id, record)),
        )
        self._records[EntityKind.PERSON, person_id] = record

    def _paper(self, word: _Word, issue: PaperIssue) -> None:
        """Put the row of a list that was made; of an entry that would speak of another's there is none."""
        if word.op_id != word.entity:
            return
        told = issue.model_dump(include={"first", "last", "rows", "at"})
        codes = {"kind": str(issue.paper), "form": str(issue.form), "target": str(issue.target)}
        row = {"paper_id": word.entity, "desk": self._desk, "operator": word.operator}
        self._put((tables.paper, {**row, **codes, **told}))

    def _pair(self, pair: str, record: LiveFields) -> None:
        decision = records.pair_from_fields(pair, record.values())
        row = {"pair_id": pair, "first": decision.first, "second": decision.second, "verdict": str(decision.verdict)}
        self._put((tables.pair, {**row, "camp": self._camp, "fields": record.to_json(_written)}))
        self._records[EntityKind.PAIR, pair] = record

    def _photo_names(self, person_id: str, record: LiveFields) -> Iterator[Row]:
        """Yield a row for each photo that the person has, several while desks disagree."""
        for _hlc, value in record.live.get("photo", {}).values():
            if isinstance(value, str) and names_photo(value):
                yield {"person_id": person_id, "sha256": value, "camp": self._camp}

    def _put(self, *rows: tuple[Table, Row]) -> None:
        for table, row in rows:
            _require_fitting(table, row)
        for table, row in rows:
            self._rows[table][tuple(row[column.name] for column in table.primary_key.columns)] = row


def _problem(kind: EntityKind, error: Exception) -> str:
    """Say what is wrong by field names alone; the error's own text can hold what was typed."""
    places = (
        [str(part) for place in error.errors() for part in place["loc"]] if isinstance(error, ValidationError) else []
    )
    known = sorted({place for place in places if place in _FIELD_NAMES})
    return f"its content is not a {kind}'s" + (f" ({', '.join(known)})" if known else "")


def _require_text(payload: str) -> None:
    if "\0" in payload:
        raise UnacceptableEntryError(problem="it holds a NUL, which no database keeps; it stays at its desk")


def _require_storable(payload: str, change: Change) -> None:
    """Raise ValueError for what the parser takes and a database cannot keep: NUL, lone surrogates, NaN."""
    # The only ways to say them; a number that is none is refused by canonical_json.
    if "\\u" not in payload and "NaN" not in payload and "Infinity" not in payload:
        return
    text = canonical_json([change.fields, change.replaces])
    text.encode()
    if "\\u0000" in text:
        raise ValueError("NUL")


def _require_fitting(table: Table, row: Row) -> None:
    """Raise OverflowError for numbers, moments and texts that a column, or the index on it, cannot hold."""
    for name, value in row.items():
        kind = type(value)
        if kind is int and value > LARGEST_NUMBER:
            raise OverflowError
        if kind is datetime:
            value.astimezone(UTC)
        if isinstance(value, str) and len(value) > _room(table.columns[name]):
            raise OverflowError


@cache
def _room(column: Column[Any]) -> float:
    """Return how many characters the column takes."""
    indexed = column.primary_key or any(column.name in index.columns for index in column.table.indexes)
    length = column.type.length if isinstance(column.type, String) else None
    return length or (tables.LONGEST_INDEXED if indexed else inf)


def _written(value: dict[str, Any]) -> str:
    """Return JSON, several times faster than canonically; what cannot be stored was refused before."""
    return to_json(value).decode()
