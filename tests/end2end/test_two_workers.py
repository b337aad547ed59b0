"""Two headquarters processes on one PostgreSQL, both at work at once: stateless, so that it does not matter which."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from app.domain.crockford import ALPHABET
from app.protocol.heads import Receipt
from app.sync.connect import Link
from app.sync.push import Push
from tests.helpers.headquarters_process import HeadquartersProcess
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import enrol_desk, now, open_headquarters
from tests.helpers.memory_journal import MemoryJournal
from tests.helpers.postgres import new_database, shared_server
from tests.helpers.sample_entries import append_family

DESKS = 4
ROUNDS = 6


def test_two_workers_serve_one_database_at_once(tmp_path: Path) -> None:
    url = new_database(shared_server(), "two_workers")
    with open_headquarters(tmp_path, url) as headquarters, Link(headquarters.start()) as link:
        desks = []
        for number in range(DESKS):
            journal = MemoryJournal()
            desks.append((journal, enrol_desk(headquarters, link, journal, f"A{ALPHABET[number]}")))
    with (
        HeadquartersProcess(tmp_path, database_url=url) as one,
        HeadquartersProcess(tmp_path, database_url=url) as two,
        ThreadPoolExecutor(DESKS * 2) as pool,
    ):

        def work(number: int) -> None:
            """One desk, going to and fro between the workers."""
            journal, enrolment = desks[number]
            for turn in range(ROUNDS):
                append_family(journal, number * ROUNDS + turn)
                worker = (one, two)[(turn + number) % 2]
                with Link(worker.address) as link:
                    Push(journal, enrolment, link, now)()

        list(pool.map(work, range(DESKS)))
        append_family(desks[0][0], DESKS * ROUNDS)
        last = len(desks[0][0].entries)

        def same_batch(address: str) -> object:
            with Link(address) as link:
                desk = JoinedDesk(headquarters, link, *desks[0])
                return desk.send(desk.batch(last - 2, last))

        answers = list(pool.map(same_batch, [one.address, two.address] * 3))
        assert all(isinstance(answer, Receipt) and answer.head.seq == last for answer in answers)
    with open_headquarters(tmp_path, url) as headquarters:
        ops = headquarters.reports.op_ids()
        assert sorted(ops) == sorted(entry.op_id for journal, _ in desks for entry in journal.entries)
        assert headquarters.status().people == 2 * (DESKS * ROUNDS + 1)
        assert not any(desk.forked for desk in headquarters.status().desks)
