"""Several desks push at the same time: each chain arrives whole, and nobody waits for ever."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from app.protocol.batches import Batch
from app.sync.connect import Link
from app.sync.push import Push
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import now, open_headquarters
from tests.helpers.postgres import new_database, shared_server
from tests.helpers.sample_entries import append_family

DESKS, ROUNDS = 5, 4


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_desks_at_the_same_time(tmp_path: Path, kind: str) -> None:
    if kind == "sqlite":
        _push_together(tmp_path, "")
        return
    _push_together(tmp_path, new_database(shared_server(), "together"))


def _push_together(folder: Path, database_url: str) -> None:
    with open_headquarters(folder / "hq", database_url) as headquarters:
        address = headquarters.start()
        with Link(address) as link:
            desks = [JoinedDesk.join(headquarters, link) for _ in range(DESKS)]

        def work(desk: JoinedDesk) -> None:
            with Link(address) as own:
                push = Push(desk.journal, desk.enrolment, own, now)
                for counter in range(ROUNDS):
                    append_family(desk.journal, counter, members=5)
                    push()

        def send(desk: JoinedDesk, batch: Batch) -> str:
            with Link(address) as own:
                return replace(desk, link=own).send(batch).model_dump_json()

        with ThreadPoolExecutor(DESKS) as pool:
            list(pool.map(work, desks))
            # The same desk from several threads, as when an old process still lives.
            append_family(desks[0].journal, ROUNDS, members=5)
            batch = desks[0].batch(1, len(desks[0].journal.entries))
            receipts = list(pool.map(lambda _: send(desks[0], batch), range(DESKS)))
        status = headquarters.status()
    assert len(set(receipts)) == 1
    assert (status.families, status.people) == (DESKS * ROUNDS + 1, (DESKS * ROUNDS + 1) * 5)
    assert not any(desk.forked or desk.waiting for desk in status.desks)
