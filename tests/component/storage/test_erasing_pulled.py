"""Tombstones of other desks: carried out whenever they come, before, among or after what they are about."""

import itertools
from collections.abc import Sequence

import pytest

from app.domain.pairs import pair_id
from app.protocol.entries import Change, EntityKind, Entry
from app.protocol.heads import Head
from app.storage.integrity import verify
from app.storage.pulled import Pulled
from tests.component.storage.samples import Desk
from tests.helpers.memory_journal import MemoryJournal, new_id
from tests.helpers.sample_entries import append_family, append_presence, append_slip, append_tombstone

SAID = ("гасанов", "c015678", "qx77777", "qx88888", "qx99999")


def take(desk: Desk, journal: MemoryJournal, *parts: Sequence[tuple[Entry, Head]]) -> None:
    for part in parts or (known(journal),):
        desk.file.write(lambda db, part=part: Pulled(desk.file).take_in(db, part))  # type: ignore[misc] # mypy cannot infer a lambda with a default


def known(journal: MemoryJournal) -> list[tuple[Entry, Head]]:
    return list(zip(journal.entries, journal.heads[1:], strict=True))


def said(desk: Desk) -> set[str]:
    """Return which of the words stand in any table, as text."""
    tables = desk.file.read(
        lambda db: [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
    )
    told = desk.file.read(lambda db: "".join(str(db.execute(f'SELECT * FROM "{name}"').fetchall()) for name in tables))  # noqa: S608 - names of the schema
    return {word for word in SAID if word in told.lower()}


def life(journal: MemoryJournal) -> str:
    """One person in every kind of entry, sound or not; the other of the family leaves with them."""
    person, other = append_family(journal, 1, camp="FI")
    append_slip(journal, person)
    append_presence(journal, person, "out")
    journal.append(EntityKind.PERSON, person.person_id, Change(fields={"phone": "Qx77777"}))
    journal.append_payload(EntityKind.PERSON, person.person_id, '{"fields": {"sex": null, "phone": "Qx88888"}}')
    pair = Change(fields={"verdict": "different", "reason": "Qx99999"})
    journal.append(EntityKind.PAIR, pair_id(person.person_id, other.person_id), pair)
    append_tombstone(journal, other)
    return person.person_id


@pytest.mark.parametrize("place", ["first", "among", "last", "alone"])
def test_a_tombstone_holds_wherever_it_stands(desk: Desk, place: str) -> None:
    journal, burying = MemoryJournal(), MemoryJournal()
    person_id = life(journal)
    append_tombstone(burying, append_family(MemoryJournal(), 2)[0].model_copy(update={"person_id": person_id}))
    entries, stone = known(journal), known(burying)
    half = len(entries) // 2
    match place:
        case "first":
            take(desk, journal, [*stone, *entries])
        case "among":
            take(desk, journal, [*entries[:half], *stone, *entries[half:]])
        case "last":
            take(desk, journal, entries)
            assert said(desk)
            take(desk, journal, stone)
        case _:
            take(desk, journal, *([one] for one in itertools.chain(entries[:half], stone, entries[half:])))
    assert said(desk) == set()
    assert desk.families.count()[1] == 0
    assert verify(desk.file) == ()


def test_an_edit_that_waits_for_its_record_goes_too(desk: Desk) -> None:
    journal = MemoryJournal()
    person_id = life(journal)
    ahead = [pair for pair in known(journal) if pair[0].op_id != person_id]
    take(desk, journal, ahead)
    assert "qx77777" in said(desk)
    burying = MemoryJournal()
    append_tombstone(burying, append_family(MemoryJournal(), 2)[0].model_copy(update={"person_id": person_id}))
    take(desk, burying)
    assert said(desk) == set()
    take(desk, journal, [pair for pair in known(journal) if pair[0].op_id == person_id])
    assert said(desk) == set()
    assert verify(desk.file) == ()


def test_a_tombstone_empties_nobody_elses_entries(desk: Desk) -> None:
    """Though an edit says that it replaces an entry of somebody else."""
    journal = MemoryJournal()
    person, other = append_family(journal, 1, camp="FI")
    claimed = Change(fields={"phone": "Qx77777"}, replaces={"phone": (other.person_id,)})
    journal.append(EntityKind.PERSON, person.person_id, claimed)
    append_tombstone(journal, person)
    take(desk, journal)
    assert desk.families.count()[1] == 1
    emptied = desk.file.read(lambda db: db.execute("SELECT entity FROM journal WHERE payload IS NULL").fetchall())
    assert emptied == [(person.person_id,)] * 2
    assert verify(desk.file) == ()


@pytest.mark.parametrize("payload", ["[]", '{"fields": {"family": "x", "number": 1}, "reason": "x"}', '{"fields": {}}'])
def test_what_is_no_tombstone_is_set_aside(desk: Desk, payload: str) -> None:
    journal = MemoryJournal()
    person, _ = append_family(journal, 1, camp="FI")
    journal.append_payload(EntityKind.TOMBSTONE, person.person_id, payload)
    journal.append_payload(EntityKind.TOMBSTONE, "%", payload, new_id())
    take(desk, journal)
    assert desk.families.count()[1] == 2
    assert Pulled(desk.file).aside() == 2
