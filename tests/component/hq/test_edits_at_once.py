"""Two desks edit one person while both batches are under way: both edits are there afterwards, whoever came first."""

import threading
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import URL, Connection

from app.hq.arrivals import Arrivals
from app.hq.projection import Projection
from app.protocol.entries import Change, EntityKind
from app.sync.connect import Link
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import open_headquarters
from tests.helpers.memory_journal import new_id
from tests.helpers.postgres import new_database, shared_server
from tests.helpers.sample_entries import append_family

PATIENCE = 1.0
"""Seconds for which a batch that has read its records waits for the other to have read them too."""


@pytest.fixture(scope="module")
def postgres_address() -> URL:
    return shared_server()


@pytest.mark.parametrize("begun", [True, False], ids=["edits of a record", "an edit, and what begins the record"])
def test_neither_edit_is_lost(
    postgres_address: URL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, begun: bool
) -> None:
    address = new_database(postgres_address, new_id())
    with open_headquarters(tmp_path, address) as headquarters, ExitStack() as links:
        at = headquarters.start()
        desks = [JoinedDesk.join(headquarters, links.enter_context(Link(at))) for _ in range(2)]
        (person,) = append_family(desks[0].journal, 0, members=1)
        if begun:
            desks[0].push()()
            for desk, name in zip(desks, ("phone", "nationality"), strict=True):
                change = Change(fields={name: "ZZZ"}, replaces={name: (person.person_id,)})
                desk.journal.append(EntityKind.PERSON, person.person_id, change)
        else:
            change = Change(fields={"phone": "ZZZ"}, replaces={"phone": (person.person_id,)})
            desks[1].journal.append(EntityKind.PERSON, person.person_id, change)
        both = threading.Barrier(2)
        load = Projection.load

        def load_and_wait(self: Projection, connection: Connection, arrivals: Arrivals) -> None:
            load(self, connection, arrivals)
            try:
                both.wait(PATIENCE)
            except threading.BrokenBarrierError:
                return

        monkeypatch.setattr(Projection, "load", load_and_wait)
        pushes = [threading.Thread(target=desk.push()) for desk in desks]
        for push in pushes:
            push.start()
        for push in pushes:
            push.join()
        (found,) = headquarters.people()
        assert found.person.phone == "ZZZ"
        assert found.person.nationality == ("ZZZ" if begun else "AZE")
