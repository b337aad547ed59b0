"""Erasing a person: the entry that says so, and whom an entry's content is about.

A tombstone names the person by their id and says nothing of them but which code is void from now on. Whoever holds it
keeps the other entries about the person without salt and payload: the chain covers their digests and holds.
"""

from typing import Self

from pydantic import Field

from app.domain.model import Model
from app.domain.pairs import pair_members
from app.protocol.entries import LONGEST_REASON, Change, EntityKind, Entry

_ID = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
_OF_A_PERSON = frozenset({EntityKind.PRESENCE, EntityKind.SLIP})


class Tombstone(Model):
    """What stays of an erased person."""

    person_id: str = Field(pattern=_ID)
    family: str = Field(pattern=_ID)
    number: int = Field(ge=1, lt=2**31)
    """The member number, so that nobody in the family gets it again and slips that bear it are known to be void."""
    reason: str = Field(min_length=1, max_length=LONGEST_REASON)

    @classmethod
    def of(cls, entry: Entry) -> Self:
        """Read a tombstone's entry. Raises ValueError (pydantic's ValidationError is one) when it is none."""
        if entry.payload is None or entry.kind is not EntityKind.TOMBSTONE:
            raise ValueError("no tombstone")
        return cls.read(entry.entity, entry.payload)

    @classmethod
    def read(cls, person_id: str, payload: str) -> Self:
        """Read what a tombstone's entry says of the person. Raises ValueError."""
        change = Change.from_payload(payload)
        return cls.model_validate({**change.fields, "person_id": person_id, "reason": change.reason})

    def change(self) -> Change:
        """Return what the entry says; its entity is ``person_id``."""
        return Change(fields={"family": self.family, "number": self.number}, reason=self.reason)


def subjects(entry: Entry) -> frozenset[str]:
    """Return the ids of the people whom the entry's content is about; content that cannot be read is about nobody."""
    return subjects_of(entry.kind, entry.entity, entry.payload)


def subjects_of(kind: str, entity: str, payload: str | None) -> frozenset[str]:
    """Return the same, told of an entry what it takes."""
    if kind == EntityKind.PERSON:
        return frozenset({entity})
    try:
        if kind == EntityKind.PAIR:
            return frozenset(pair_members(entity))
        if kind not in _OF_A_PERSON or payload is None:
            return frozenset()
        person = Change.from_payload(payload).fields.get("person")
    except (ValueError, RecursionError):
        return frozenset()
    return frozenset({person}) if isinstance(person, str) else frozenset()


def without_content(entry: Entry) -> Entry:
    """Return the entry as it is kept and forwarded once the person is erased."""
    return entry.model_copy(update={"salt": None, "payload": None})
