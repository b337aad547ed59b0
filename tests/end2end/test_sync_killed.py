"""Headquarters is killed again and again while desks push: what was receipted stays, what was not comes again."""

import random
import sys
from pathlib import Path
from threading import Timer
from time import sleep

import pytest

from app.sync.connect import Link, Patience
from app.sync.errors import UnreachableError
from app.sync.push import Push
from tests.helpers.headquarters_process import HeadquartersProcess
from tests.helpers.loopback import enrol_desk, now, open_headquarters
from tests.helpers.memory_journal import MemoryJournal
from tests.helpers.sample_entries import append_family

KILLS = 5


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is not sent there")
def test_everything_is_at_headquarters_once_after_many_kills(tmp_path: Path) -> None:
    journal = MemoryJournal()
    with open_headquarters(tmp_path) as headquarters, Link(headquarters.start()) as link:
        enrolment = enrol_desk(headquarters, link, journal)
    seen = 0
    dice = random.Random(1)  # noqa: S311 - when to kill, not a secret
    for kill in range(KILLS):
        with HeadquartersProcess(tmp_path) as process, Link(process.address, Patience(silence=2)) as link:
            timer = Timer(dice.uniform(0.001, 0.12), process.running.kill)
            timer.start()
            try:
                for counter in range(40):
                    append_family(journal, kill * 40 + counter)
                    Push(journal, enrolment, link, now)()
            except UnreachableError:
                sleep(0.001)
            timer.join()
        receipted = journal.receipt.head.seq if journal.receipt else 0
        assert receipted >= seen
        seen = receipted
    with open_headquarters(tmp_path) as headquarters:
        assert headquarters.status().desks[0].seq >= seen  # nothing that was receipted is gone
        with Link(headquarters.start()) as link:
            Push(journal, enrolment, link, now)()
        at_hq = [found.person.person_id for found in headquarters.people()]
        ops = headquarters.reports.op_ids()
    people = [entry.entity for entry in journal.entries if entry.kind == "person"]
    assert len(people) > KILLS
    assert sorted(at_hq) == sorted(people)
    assert sorted(ops) == sorted(entry.op_id for entry in journal.entries)
