"""Whether an entry's content can be a record's, judged by the entry alone, so that order never matters.

An edit may arrive before the entry that began its record. So each field is judged as if the rest of the record were
there; then a record that has all it needs is sound, whichever entries made it, in whatever order they came.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, NamedTuple
from uuid import UUID

from pydantic import ValidationError

from app.domain.day_end import SignOff
from app.domain.model import Model
from app.domain.pairs import PairDecision, pair_id, pair_members
from app.domain.paper_order import PaperIssue
from app.domain.person import Family, Person, Presence, SlipIssue, Stay
from app.protocol import records
from app.protocol.canonical import canonical_json
from app.protocol.entries import Change, EntityKind, Entry
from app.protocol.tombstones import Tombstone

LONGEST_PAYLOAD = 64 * 1024
_LARGEST_NUMBER = 2**31 - 1
_ESCAPE = "\\u"
"""Without it JSON can say neither NUL nor a letter that is none."""
_MOMENT = "2026-01-01T00:00:00Z"
_SOME_PAIR = pair_id(str(UUID(int=0)), str(UUID(int=1)))
_NEEDED: Mapping[EntityKind, records.Fields] = MappingProxyType(
    {
        EntityKind.FAMILY: {"code": "", "camp": "", "head": "", "registered_at": _MOMENT},
        EntityKind.PERSON: {"family": "", "number": 1, "sex": "", "relationship": ""},
        EntityKind.PRESENCE: {"person": "", "direction": "in", "at": _MOMENT},
        EntityKind.SLIP: {"person": "", "copy_number": 1, "issued_at": _MOMENT, "expires_on": "2026-01-01"},
        EntityKind.PAIR: {"verdict": "open"},
        EntityKind.PAPER: {},
        EntityKind.DAY: {},
        EntityKind.TOMBSTONE: {},
    }
)
_FIELD_NAMES = frozenset(
    name
    for model in (Family, Person, Stay, Presence, SlipIssue, PairDecision, PaperIssue, SignOff)
    for name in model.model_fields
)
_READERS: Mapping[EntityKind, Callable[[records.Fields], tuple[Model, ...]]] = MappingProxyType(
    {
        EntityKind.FAMILY: lambda fields: (records.family_from_fields("", fields),),
        EntityKind.PERSON: lambda fields: (
            records.person_from_fields("", fields),
            *records.stays_from_fields("", fields),
        ),
        EntityKind.PRESENCE: lambda fields: (records.presence_from_fields("", fields),),
        EntityKind.SLIP: lambda fields: (records.slip_from_fields("", fields),),
        EntityKind.PAIR: lambda fields: (records.pair_from_fields(_SOME_PAIR, fields),),
        EntityKind.PAPER: lambda fields: (records.paper_from_fields(fields),),
        EntityKind.DAY: lambda fields: (records.day_from_fields(fields),),
        EntityKind.TOMBSTONE: lambda _fields: (),
    }
)


class Judgement(NamedTuple):
    """What was found of an entry's content."""

    problem: str = ""
    """Why it can be no record's of this camp, by field names alone; empty when it can."""
    change: Change | None = None
    """The content, read; None where there is none, or nothing that was judged."""
    models: tuple[Model, ...] = ()
    """What the entry's fields say, without its own id: all that the record says, when the record has no other entry."""


def judged(entry: Entry, camp: str) -> Judgement:
    """Say whether the entry's content can be a record's of this camp."""
    buries = entry.kind is EntityKind.TOMBSTONE
    if entry.kind is EntityKind.OPERATOR or (entry.payload is None and not buries):
        return Judgement()
    payload = entry.payload or ""
    if len(payload) > LONGEST_PAYLOAD:
        return Judgement("it is too long")
    needed = _NEEDED[entry.kind]
    try:
        if buries:
            Tombstone.of(entry)  # nothing is merged with it: it is whole by itself
        change = Change.from_payload(payload)
        fields = change.fields
        if _ESCAPE in payload:
            _require_storable([fields, change.replaces])
        if entry.kind is EntityKind.PAIR:
            pair_members(entry.entity)
        if any(fields.get(name, "") is None for name in needed):
            return Judgement("it clears what a record needs")
        if entry.kind is EntityKind.FAMILY and fields.get("camp", camp) != camp:
            return Judgement("it is of another camp")
        models = _READERS[entry.kind]({**needed, **fields})
        for model in models:
            _require_fitting(model)
    except Exception as error:  # noqa: BLE001 - nothing but the content is touched: whatever fails, fails on that
        return Judgement(_problem(entry.kind, error))
    return Judgement("", change, models)


def is_whole(kind: EntityKind, fields: Mapping[str, Any]) -> bool:
    """Whether a record of sound entries has all it needs: its first entry is among them."""
    return _NEEDED.get(kind, {}).keys() <= fields.keys()


def require_sound(kind: EntityKind, fields: records.Fields) -> None:
    """Raise when an edit's fields can be no record's, whatever else the record will have."""
    if any(fields.get(name, "") is None for name in _NEEDED[kind]):
        raise ValueError("it clears what a record needs")
    for model in _READERS[kind]({**_NEEDED[kind], **fields}):
        _require_fitting(model)


def _problem(kind: EntityKind, error: Exception) -> str:
    """Say what is wrong by field names; the error's own text can hold what was typed."""
    places = (
        [str(part) for place in error.errors() for part in place["loc"]] if isinstance(error, ValidationError) else []
    )
    known = sorted({place for place in places if place in _FIELD_NAMES})
    return f"its content is not a {kind}'s" + (f" ({', '.join(known)})" if known else "")


def _require_storable(value: Any) -> None:  # noqa: ANN401 - anything JSON can say
    """Raise for what JSON can say and a database cannot keep: NUL, and letters that are none."""
    text = canonical_json(value)
    text.encode()
    if "\\u0000" in text:
        raise ValueError("NUL")


def _require_fitting(model: Model) -> None:
    """Raise OverflowError for numbers and moments that a database cannot hold."""
    for value in model.__dict__.values():
        kind = type(value)
        if kind is int and value > _LARGEST_NUMBER:
            raise OverflowError
        if kind is datetime:
            value.astimezone(UTC)
