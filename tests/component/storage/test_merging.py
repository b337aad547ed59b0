"""What people are shown as depends on the decisions and on who is here, never on the order in which they came."""

import itertools
import uuid
from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2
from sqlite_utils import Database

from app.domain.pairs import PairDecision, PairVerdict, pair_id, pair_members
from app.domain.person import Family, Person, PersonName, Stay
from app.protocol.entries import Change, EntityKind, Entry
from app.protocol.records import family_fields, pair_fields, person_fields
from app.storage.contradictions import contradictions
from app.storage.merging import forget_person, told_apart
from app.storage.migrations import migrate
from app.storage.rows import project_in_any_order
from tests.helpers.camp_desk import ARRIVED

PEOPLE = [str(uuid.UUID(int=number + 1)) for number in range(5)]
FAMILY = str(uuid.UUID(int=99))
PAIRS = list(itertools.combinations(PEOPLE, 2))


def entry(kind: EntityKind, entity: str, change: Change, number: int) -> tuple[Entry, Change]:
    made = Entry.model_construct(
        kind=kind,
        entity=entity,
        op_id=str(uuid.UUID(int=1000 + number)),
        hlc=number,
        desk="",
        epoch=1,
        seq=1,
        operator="",
        digest="",
    )
    return made, change


def begun() -> list[tuple[Entry, Change]]:
    family = Family(family_id=FAMILY, code="K7-000A", camp="TRN", head=PEOPLE[0], registered_at=ARRIVED)
    entries = [entry(EntityKind.FAMILY, FAMILY, Change(fields=family_fields(family)), 0)]
    for number, person_id in enumerate(PEOPLE, 1):
        person = Person(
            person_id=person_id,
            family_id=FAMILY,
            number=number,
            names={"Latn": PersonName(surname="SPECIMEN", given="Anna")},
            sex="F",
            relationship="HEAD",
        )
        stay = Stay(person_id=person_id, bed=f"B{number}", arrived_at=ARRIVED)
        entries.append(entry(EntityKind.PERSON, person_id, Change(fields=person_fields(person, [stay])), number))
    return entries


def decision(
    pair: tuple[str, str], verdict: PairVerdict, number: int, replaces: tuple[str, ...]
) -> tuple[Entry, Change]:
    decided = PairDecision(first=pair[0], second=pair[1], verdict=verdict)
    change = Change(fields=pair_fields(decided), replaces={"verdict": replaces} if replaces else {})
    return entry(EntityKind.PAIR, pair_id(*pair), change, number)


def rows_after(entries: list[tuple[Entry, Change]]) -> dict[str, list[tuple[object, ...]]]:
    db = opened()
    for each, change in entries:
        project_in_any_order(db, each, change)
    told = {table: sorted(tuple(row.values()) for row in db[table].rows) for table in ("merged", "stays", "pairs")}
    db.close()
    return told


def opened() -> Database:
    db = Database(dbapi2.connect(":memory:", isolation_level=None), recursive_triggers=False)
    migrate(db)
    return db


def groups(same: set[tuple[str, str]], here: set[str]) -> dict[str, str]:
    """What the rule says, by another way: join until nothing changes; the first who is here is kept."""
    group = {person_id: {person_id} for person_id in PEOPLE}
    for one, other in same:
        together = group[one] | group[other]
        for member in together:
            group[member] = together
    kept = {member: min(group[member] & here) for member in here}
    return {member: first for member, first in kept.items() if member != first}


VERDICTS = st.sampled_from([PairVerdict.SAME, PairVerdict.SAME, PairVerdict.DIFFERENT, PairVerdict.OPEN])


@settings(max_examples=60, deadline=None)
@given(
    decided=st.lists(st.tuples(st.sampled_from(PAIRS), VERDICTS), max_size=8),
    here=st.sets(st.sampled_from(PEOPLE), min_size=1),
    seed=st.integers(0, 2**16),
)
def test_order_does_not_matter(decided: list[tuple[tuple[str, str], PairVerdict]], here: set[str], seed: int) -> None:
    last: dict[tuple[str, str], tuple[str, PairVerdict]] = {}
    entries = [each for each in begun() if each[0].kind is EntityKind.FAMILY or each[0].entity in here]
    for number, (pair, verdict) in enumerate(decided, 10):
        made = decision(pair, verdict, number, (last[pair][0],) if pair in last else ())
        last[pair] = (made[0].op_id, verdict)
        entries.append(made)
    in_order = rows_after(entries)
    shuffled = entries[:]
    Random(seed).shuffle(shuffled)  # noqa: S311 - an order, no secret
    assert rows_after(shuffled) == in_order
    same = {pair for pair, (_, verdict) in last.items() if verdict is PairVerdict.SAME}
    assert dict(in_order["merged"]) == groups(same, here)  # type: ignore[arg-type] # rows are of two texts
    merged = {row[0] for row in in_order["merged"]}
    assert all(bool(row[3]) is (row[0] not in merged) for row in in_order["stays"])


@settings(max_examples=60, deadline=None)
@given(
    decided=st.dictionaries(st.sampled_from(PAIRS), VERDICTS, max_size=8),
    here=st.sets(st.sampled_from(PEOPLE), min_size=2),
    seed=st.integers(0, 2**16),
)
def test_decisions_that_cannot_all_be_right_are_found_in_whatever_order_they_came(
    decided: dict[tuple[str, str], PairVerdict], here: set[str], seed: int
) -> None:
    entries = [each for each in begun() if each[0].kind is EntityKind.FAMILY or each[0].entity in here]
    entries += [decision(pair, verdict, number, ()) for number, (pair, verdict) in enumerate(decided.items(), 10)]
    shuffled = entries[:]
    Random(seed).shuffle(shuffled)  # noqa: S311 - an order, no secret
    told = []
    for order in (entries, shuffled):
        db = opened()
        for each, change in order:
            project_in_any_order(db, each, change)
        told.append(list(contradictions(db)))
        db.close()
    assert told[0] == told[1]
    same = {pair for pair, verdict in decided.items() if verdict is PairVerdict.SAME}
    kept = groups(same, here)
    apart = {pair for pair, verdict in decided.items() if verdict is PairVerdict.DIFFERENT and set(pair) <= here}
    assert {found[0] for found in told[0]} == {
        pair_id(one, other) for one, other in apart if kept.get(one, one) == kept.get(other, other)
    }
    for found, *way in told[0]:
        assert way, "what makes them one person is told too"
        assert all(pair_members(pair) in same for pair in way)
        ends = [member for member in PEOPLE if sum(member in pair for pair in way) % 2]
        assert pair_id(*ends) == found, "a way from one to the other"


@pytest.fixture
def made() -> Callable[[list[tuple[Entry, Change]]], Database]:
    def make(entries: list[tuple[Entry, Change]]) -> Database:
        db = opened()
        for each, change in entries:
            project_in_any_order(db, each, change)
        return db

    return make


def test_who_is_erased_leaves_every_group(made: Callable[[list[tuple[Entry, Change]]], Database]) -> None:
    first, second, third, fourth, _ = PEOPLE
    decided = [
        decision((first, second), PairVerdict.SAME, 10, ()),
        decision((first, third), PairVerdict.SAME, 11, ()),
        decision((second, fourth), PairVerdict.DIFFERENT, 12, ()),
    ]
    db = made([*begun(), *decided])
    assert told_apart(db, third) == {fourth}
    forget_person(db, first)
    assert db.execute("SELECT * FROM merged").fetchall() == []
    assert told_apart(db, second) == {fourth}
    assert told_apart(db, third) == frozenset()
    assert [row[0] for row in db.execute("SELECT pair_id FROM pairs")] == [pair_id(second, fourth)]
    db.close()


def test_an_id_that_is_no_pair_is_refused() -> None:
    assert pair_members(pair_id(PEOPLE[1], PEOPLE[0])) == (PEOPLE[0], PEOPLE[1])
    for text in ("", PEOPLE[0], f"{PEOPLE[1]}+{PEOPLE[0]}", f"{PEOPLE[0]}+{PEOPLE[0]}", "a+b"):
        with pytest.raises(ValueError, match="no pair"):
            pair_members(text)
