"""Memory of headquarters' process while desks push a very long backlog into it.

Headquarters is a process of its own, on PostgreSQL; desks push over loopback HTTP, one after the other, 10,000 entries
of fictional people each. The memory is what the system counts as resident, looked at after every batch. Flat means:
once the first tenth is through, when caches are full, no look is more than a tenth above or below the mean. Run with:
python -m benchmarks.worker_memory [ENTRIES]; a million is the reach.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import mean

from app.domain.desk import DeskIdentity
from app.protocol.enrolment import EnrolmentCode
from app.protocol.heads import Head
from app.reference.wire import load_compactor
from app.sync.connect import Link
from app.sync.enrol import enrol
from app.sync.push import Push
from app.sync.report import Step
from benchmarks.catch_up_memory import A_DESK, FLAT, resident
from tests.helpers.headquarters_process import HeadquartersProcess
from tests.helpers.loopback import now, open_headquarters
from tests.helpers.memory_journal import MemoryJournal
from tests.helpers.postgres import new_database, postgres_server
from tools.fictional_registrations import MEASURED_NAMES, Registrations

ENTRIES = 100_000
_LOOK = "LOOK"


def push(url: str, code: str, number: int, headquarters: int) -> None:
    """Push a desk's entries, and print headquarters' memory after each batch."""
    registrations = Registrations(number, MEASURED_NAMES, "TRN")
    journal = MemoryJournal(registrations.desk)
    for entry in (entry for family in registrations.families(A_DESK) for entry in family):
        if len(journal.entries) == A_DESK:
            break
        reached = entry.chain_hash(journal.heads[-1].hash)
        journal.entries.append(entry)
        journal.heads.append(Head(desk=entry.desk, epoch=1, seq=entry.seq, hash=reached))
    prefix = f"{number // 10 % 10}{number % 10}"
    identity = DeskIdentity(desk=journal.desk, name=f"Desk {number}", camp="TRN", prefix=prefix, training=True)

    def look(step: Step) -> None:
        if step.done:
            print(_LOOK, step.done, resident(headquarters), flush=True)

    with Link(url) as link:
        Push(journal, enrol(link, EnrolmentCode.parse(code), identity, journal.key), link, now, load_compactor())(look)


def main(entries: int) -> None:
    """Let desk after desk push, and print."""
    looks: list[tuple[int, float]] = []
    desks = max(1, entries // A_DESK)
    with postgres_server() as address, tempfile.TemporaryDirectory() as folder:
        home, database = Path(folder) / "hq", new_database(address, "memory")
        with open_headquarters(home, database) as headquarters:
            codes = [str(headquarters.enrol("TRN", "Desk")) for _ in range(desks)]
        start = time.monotonic()
        with HeadquartersProcess(home, 0, database) as process:
            for number, code in enumerate(codes):
                words = (process.address, code, str(number), str(process.running.pid))
                command = [sys.executable, "-m", "benchmarks.worker_memory", *words]
                said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout  # noqa: S603 - this file
                for line in said.splitlines():
                    if line.startswith(_LOOK):
                        _, done, size = line.split()
                        looks.append((number * A_DESK + int(done), float(size)))
        seconds = time.monotonic() - start
    values = [size for done, size in looks if done > desks * A_DESK / 10]
    middle = mean(values)
    off = max(max(values) / middle - 1, 1 - min(values) / middle)
    print(f"{looks[-1][0]:,} entries of {desks} desks taken in {seconds:.0f} s, {len(looks)} batches; MiB in memory")
    print(f"{values[0]:.1f} at first, {values[-1]:.1f} at last, mean {middle:.1f}, at most {off:.1%} off it")
    if off > FLAT:
        print(f"NOT REACHED: flat within {FLAT:.0%}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case [url, code, number, process]:
            push(url, code, int(number), int(process))
        case [entries]:
            main(int(entries))
        case _:
            main(ENTRIES)
