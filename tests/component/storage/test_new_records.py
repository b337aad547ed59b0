"""What a pull writes by table is what the same entries make one by one, in whatever order and batches they come."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from random import Random
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2
from sqlite_utils import Database

from app.domain.pairs import PairDecision, PairVerdict, pair_id
from app.domain.person import Direction, Presence, SlipIssue
from app.protocol.contents import judged
from app.protocol.entries import Change, EntityKind, Entry, payload_digest
from app.protocol.records import Fields, pair_fields, presence_fields, slip_fields
from app.storage.migrations import migrate
from app.storage.new_records import Used, write_new_records
from app.storage.rows import project_in_any_order
from tests.helpers.camp_desk import ARRIVED
from tools.fictional_registrations import MEASURED_NAMES, Registrations

_TABLES = ("families", "stays", "documents", "presences", "slips", "pairs", "merged", "incomplete", "conflicts")


def camp(seed: int, people: int) -> list[Entry]:
    """Registrations, and what happened to the people after them."""
    chance = Random(seed)  # noqa: S311 - the same camp every time
    entries = [entry for family in Registrations(seed, MEASURED_NAMES, "TRN").families(people) for entry in family]
    begun = {entry.entity: entry for entry in entries}
    who = [entry.entity for entry in entries if entry.kind is EntityKind.PERSON]

    def say(kind: EntityKind, entity: str, fields: Fields, replaces: dict[str, tuple[str, ...]] | None = None) -> None:
        payload, number = Change(fields=fields, replaces=replaces or {}).to_payload(), len(entries)
        op_id = str(UUID(int=chance.getrandbits(128)))
        entries.append(
            entries[0].model_copy(
                update={
                    "op_id": op_id if begun.get(entity) or kind is EntityKind.PAIR else entity,
                    "kind": kind,
                    "entity": entity,
                    "hlc": entries[0].hlc + (number << 24),
                    "payload": payload,
                    "digest": payload_digest(bytes(16), payload),
                }
            )
        )

    for number, person in enumerate(who):
        op = begun[person].op_id
        match chance.randrange(6):
            case 0:
                at = ARRIVED + timedelta(minutes=number)
                presence = Presence(presence_id="p", person_id=person, direction=Direction.OUT, at=at)
                say(EntityKind.PRESENCE, str(UUID(int=chance.getrandbits(128))), presence_fields(presence))
            case 1:
                slip = SlipIssue(
                    slip_id="s", person_id=person, copy_number=1, issued_at=ARRIVED, expires_on=date(2027, 1, 1)
                )
                say(EntityKind.SLIP, str(UUID(int=chance.getrandbits(128))), slip_fields(slip))
            case 2:
                say(EntityKind.PERSON, person, {"names.Latn": {"surname": "SPECIMEN"}}, {"names.Latn": (op,)})
            case 3:  # at two desks at once
                for phone in ("+358 40 1111111", "+358 40 2222222"):
                    say(EntityKind.PERSON, person, {"phone": phone, "nationality": None}, {"phone": (op,)})
            case 4:
                other = chance.choice(who)
                if other != person:
                    first, second = sorted((person, other))
                    decision = PairDecision(first=first, second=second, verdict=PairVerdict.SAME)
                    say(EntityKind.PAIR, pair_id(first, second), pair_fields(decision))
            case _:
                family = next(entry for entry in entries if entry.kind is EntityKind.FAMILY)
                say(EntityKind.FAMILY, family.entity, {"code": f"K7-{number:04}"}, {"code": (family.op_id,)})
    return entries


@contextmanager
def opened() -> Iterator[Database]:
    db = Database(dbapi2.connect(":memory:", isolation_level=None), recursive_triggers=False)
    migrate(db)
    yield db
    db.close()


def told(db: Database) -> dict[str, object]:
    rows: dict[str, object] = {table: sorted(tuple(row.values()) for row in db[table].rows) for table in _TABLES}
    rows["people"] = db.execute(
        "SELECT person_id, fields, family_id, number, terms, alike, row IN (SELECT row FROM to_compare)"
        " FROM people ORDER BY person_id"
    ).fetchall()
    # How a word was once spelled is kept while anybody has the word; an edit that came first leaves fewer spellings.
    rows["words"] = db.execute("SELECT DISTINCT word FROM words ORDER BY 1").fetchall()
    for index in ("search", "alike"):
        db.execute(f"CREATE VIRTUAL TABLE temp.{index}_words USING fts5vocab(main, {index}, row)")
        words = [word for (word,) in db.execute(f"SELECT term FROM temp.{index}_words ORDER BY 1").fetchall()]  # noqa: S608 - ours
        found = f"SELECT person_id FROM people WHERE row IN (SELECT rowid FROM {index}(?)) ORDER BY 1"  # noqa: S608 - ours
        rows[index] = {word: db.execute(found, [f'"{word}"']).fetchall() for word in words}
    return rows


def one_by_one(entries: Sequence[Entry]) -> dict[str, object]:
    with opened() as db:
        for entry in entries:
            project_in_any_order(db, entry, Change.from_payload(entry.payload or ""))
        return told(db)


def by_table(entries: Sequence[Entry], at_once: int) -> dict[str, object]:
    with opened() as db:
        for start in range(0, len(entries), at_once):
            read = [(entry, judged(entry, "TRN")) for entry in entries[start : start + at_once]]
            some = [Used(entry, said.change, said.models) for entry, said in read if said.change]
            assert len(some) == len(read), "something of the sample is not sound"
            for entry, change, _ in write_new_records(db, some):
                project_in_any_order(db, entry, change)
        return told(db)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**16), people=st.integers(1, 12), at_once=st.integers(1, 40), shuffled=st.booleans())
def test_rows_are_those_that_entries_make_one_by_one(seed: int, people: int, at_once: int, shuffled: bool) -> None:  # noqa: FBT001 - drawn
    entries = camp(seed, people)
    if shuffled:
        Random(seed).shuffle(entries)  # noqa: S311 - an order, no secret
    assert by_table(entries, at_once) == one_by_one(entries)


def test_only_what_begins_a_record_is_written_by_table() -> None:
    entries = camp(1, 12)
    again = [entries[1], *entries]
    with opened() as db:
        some = [Used(entry, said.change, said.models) for entry in again if (said := judged(entry, "TRN")).change]
        left = write_new_records(db, some)
        (people,) = db.execute("SELECT count(*) FROM people").fetchone()
    assert people == 12
    assert 0 < len(left) < len(again) - people
    assert sum(used.entry is entries[1] for used in left) == 1, "of a record that comes twice the first is written"
    assert all(used.entry.op_id != used.entry.entity or used.entry is entries[1] for used in left)
