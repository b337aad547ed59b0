"""PostgreSQL and a worker are killed while a desk pushes: what was receipted stays, the rest comes again, all once."""

import random
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Timer

import pytest

from app.sync.connect import Link, Patience
from app.sync.errors import UnreachableError
from app.sync.push import Push
from tests.helpers.headquarters_process import HeadquartersProcess
from tests.helpers.loopback import enrol_desk, now, open_headquarters
from tests.helpers.memory_journal import MemoryJournal
from tests.helpers.postgres import new_database, postgres_process
from tests.helpers.sample_entries import append_family

KILLS = 3
TRIES = 20


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is not sent there")
def test_everything_is_at_headquarters_once_after_postgresql_was_killed(tmp_path: Path) -> None:
    journal = MemoryJournal()
    dice = random.Random(2)  # noqa: S311 - when to kill, not a secret
    with postgres_process() as postgres:
        url = new_database(postgres.address, "killed")
        with open_headquarters(tmp_path, url) as headquarters, Link(headquarters.start()) as link:
            enrolment = enrol_desk(headquarters, link, journal)
        seen = cut = 0
        # Two workers live through all of it; one is killed besides.
        with (
            HeadquartersProcess(tmp_path, database_url=url) as first,
            HeadquartersProcess(tmp_path, database_url=url) as second,
        ):
            for kill in range(KILLS):
                worker = (first, second)[kill % 2] if kill < KILLS - 1 else first
                timer = Timer(dice.uniform(0.01, 0.15), postgres.kill)
                timer.start()
                try:
                    for counter in range(200):
                        append_family(journal, kill * 200 + counter)
                        with Link(worker.address, Patience(silence=5)) as link:
                            Push(journal, enrolment, link, now)()
                except UnreachableError:
                    cut += 1
                timer.join()
                if kill == KILLS - 2:
                    second.running.kill()
                postgres.start_again()
                receipted = journal.receipt.head.seq if journal.receipt else 0
                assert receipted >= seen
                seen = receipted
                _drain(first.address, lambda link: Push(journal, enrolment, link, now)())
                assert journal.receipt
                assert journal.receipt.head.seq == len(journal.entries)
        assert cut == KILLS
        with open_headquarters(tmp_path, url) as headquarters:
            ops = headquarters.reports.op_ids()
            at_hq = [found.person.person_id for found in headquarters.people()]
    assert sorted(ops) == sorted(entry.op_id for entry in journal.entries)
    assert sorted(at_hq) == sorted(entry.entity for entry in journal.entries if entry.kind == "person")


def _drain(address: str, push: Callable[[Link], object]) -> None:
    """Push as the desk does, again while the worker's database is not there yet."""
    for _ in range(TRIES):
        try:
            with Link(address, Patience(silence=5)) as link:
                push(link)
        except UnreachableError:
            continue
        return
    raise TimeoutError
