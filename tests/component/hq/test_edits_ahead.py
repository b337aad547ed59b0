"""An edit that reaches headquarters before the entry which began its record: it waits, and nothing is kept aside.

So it is after a restore of headquarters: the desk that edits may be faster than the one that registered.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL

from app.protocol.entries import Change, EntityKind
from app.protocol.heads import Receipt
from app.protocol.live_fields import LiveFields
from app.sync.connect import Link
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import open_headquarters
from tests.helpers.memory_journal import MemoryJournal, new_id
from tests.helpers.postgres import new_database, shared_server
from tests.helpers.sample_entries import append_family


@pytest.fixture(scope="module")
def postgres_address() -> URL:
    return shared_server()


@pytest.fixture(params=["sqlite", "postgres"])
def desks(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[JoinedDesk, JoinedDesk]]:
    address = new_database(request.getfixturevalue("postgres_address"), new_id()) if request.param == "postgres" else ""
    with open_headquarters(tmp_path, address) as headquarters, Link(headquarters.start()) as link:
        yield JoinedDesk.join(headquarters, link), JoinedDesk.join(headquarters, link)


def edit(journal: MemoryJournal, person_id: str, *of: MemoryJournal, **fields: object) -> None:
    """Edit a person as the journals ``of`` know them."""
    known = LiveFields()
    for entry in (entry for other in of for entry in other.entries):
        if entry.entity == person_id and entry.payload:
            known.apply(entry.op_id, entry.hlc, Change.from_payload(entry.payload))
    journal.append(EntityKind.PERSON, person_id, known.edit(fields))


def test_it_waits_for_the_entry_that_begins_the_record(desks: tuple[JoinedDesk, JoinedDesk]) -> None:
    slow, fast = desks
    headquarters = slow.headquarters
    person, other = append_family(slow.journal, 0)
    edit(fast.journal, person.person_id, slow.journal, phone="1")
    fast.push()()
    edit(fast.journal, person.person_id, slow.journal, photo="2")
    edit(fast.journal, other.person_id, slow.journal, phone="3")
    fast.push()()
    receipt = fast.greet()
    assert isinstance(receipt, Receipt)
    assert receipt.quarantined == ()
    assert headquarters.people() == ()
    slow.push()()
    assert [(found.person.phone, found.person.photo) for found in headquarters.people()] == [("1", "2"), ("3", "")]
    assert headquarters.reports.held() == ()


def test_what_no_record_can_have_is_kept_aside_at_once(desks: tuple[JoinedDesk, JoinedDesk]) -> None:
    _, fast = desks
    edit(fast.journal, new_id(), number="none")
    edit(fast.journal, new_id(), sex=None)
    fast.push()()
    assert len(fast.headquarters.reports.held()) == 2


def test_a_desk_is_withdrawn_whose_records_others_edited(desks: tuple[JoinedDesk, JoinedDesk]) -> None:
    """Whichever of the two has the lower id: made anew, an edit may come before the beginning."""
    first, second = sorted(desks, key=lambda desk: desk.journal.desk)
    person, _ = append_family(second.journal, 0)
    second.push()()
    edit(first.journal, person.person_id, second.journal, phone="1")
    first.push()()
    edit(second.journal, person.person_id, second.journal, first.journal, phone="bad")
    second.push()()
    headquarters = first.headquarters
    assert headquarters.revoke(second.journal.desk, last_good_seq=3).set_aside == 1
    assert {found.person.phone for found in headquarters.people()} == {"1", person.phone}


def test_an_edit_of_nothing_that_counts_waits_again(desks: tuple[JoinedDesk, JoinedDesk]) -> None:
    first, second = desks
    person, _ = append_family(second.journal, 0)
    second.push()()
    edit(first.journal, person.person_id, second.journal, phone="1")
    first.push()()
    headquarters = first.headquarters
    headquarters.revoke(second.journal.desk, last_good_seq=0)
    assert headquarters.people() == ()
    assert headquarters.status().families == 0
