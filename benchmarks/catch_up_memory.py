"""Memory of a desk, and of the headquarters that answers it, while the desk pulls a very long backlog.

Three processes: one makes fictional people and pushes them, headquarters, and a desk with a real file that pulls. The
memory is what the system counts as resident, looked at after every page. Flat means: once the first tenth is through,
when caches are full, no look is more than a tenth above or below the mean. Run with:
python -m benchmarks.catch_up_memory [ENTRIES]; a million is the reach, and takes about half an hour.
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
from app.storage.desk_file import DeskFile
from app.storage.enrolment import KeptEnrolment
from app.storage.journal import DeskJournal
from app.storage.pulled import Pulled
from app.sync.connect import Link
from app.sync.enrol import enrol
from app.sync.pull import Pull
from app.sync.push import Push
from app.sync.report import Step
from app.vault.data_key import DataKey
from tests.helpers.headquarters_process import HeadquartersProcess
from tests.helpers.loopback import now, open_headquarters
from tests.helpers.memory_journal import MemoryJournal, new_id
from tools.fictional_registrations import MEASURED_NAMES, Registrations

ENTRIES = 100_000
A_DESK = 10_000
"""Entries of each desk that pushes, so that what makes them needs little memory."""
FLAT = 0.1
_CAUGHT = "CAUGHT"


def resident(process: int) -> float:
    """Return the MiB that a process holds in memory."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * 4096 / 2**20


def bring(url: str, code: str, number: int) -> None:
    """Push a desk's entries."""
    registrations = Registrations(number, MEASURED_NAMES, "TRN")
    journal = MemoryJournal(registrations.desk)
    for entry in (entry for family in registrations.families(A_DESK) for entry in family):
        if len(journal.entries) < A_DESK:
            reached = entry.chain_hash(journal.heads[-1].hash)
            journal.entries.append(entry)
            journal.heads.append(Head(desk=entry.desk, epoch=1, seq=entry.seq, hash=reached))
    prefix = f"{number // 10 % 10}{number % 10}"
    identity = DeskIdentity(desk=journal.desk, name=f"Desk {number}", camp="TRN", prefix=prefix, training=True)
    with Link(url) as link:
        enrolment = enrol(link, EnrolmentCode.parse(code), identity, journal.key)
        Push(journal, enrolment, link, now, load_compactor())()


def desk(url: str, code: str, headquarters: int) -> None:
    """Pull everything, and print both ends' memory as it goes."""
    with tempfile.TemporaryDirectory() as folder:
        identity = DeskIdentity(desk=new_id(), name="New desk", camp="TRN", prefix="ZZ", training=True)
        file = DeskFile.create(Path(folder) / "desk", identity, DataKey(bytes(range(32))), now)
        kept = KeptEnrolment(file)
        with Link(url) as link:
            enrolment = enrol(link, EnrolmentCode.parse(code), identity, kept.signing_key())
            own = int(Path("/proc/self").resolve().name)

            def look(step: Step) -> None:
                print(_CAUGHT, step.done, step.total, resident(own), resident(headquarters), flush=True)

            Pull(Pulled(file), DeskJournal(file), enrolment, link, compactor=load_compactor())(look)
        file.close()


def main(entries: int) -> None:
    """Fill headquarters, let a desk catch up, and print."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "hq"
        desks = max(1, entries // A_DESK)
        with open_headquarters(home) as headquarters:
            codes = [str(headquarters.enrol("TRN", "Desk")) for _ in range(desks + 1)]
        with HeadquartersProcess(home) as process:
            for number in range(desks):
                _part(process.address, codes[number], str(number), "bring")
        with HeadquartersProcess(home) as process:
            start = time.monotonic()
            said = _part(process.address, codes[-1], str(process.running.pid), "desk")
            seconds = time.monotonic() - start
    looks = [tuple(map(float, line.split()[1:])) for line in said.splitlines() if line.startswith(_CAUGHT)]
    steady = [look for look in looks if look[0] > look[1] / 10]
    done = steady[-1][0]
    print(f"{done:,.0f} entries pulled in {seconds:.0f} s, {done / seconds:,.0f} a second; MiB in memory")
    flat = True
    for name, column in (("the desk", 2), ("headquarters", 3)):
        values = [look[column] for look in steady]
        middle = mean(values)
        off = max(max(values) / middle - 1, 1 - min(values) / middle)
        flat = flat and off <= FLAT
        print(
            f"{name:14}{values[0]:8.1f} at first {values[-1]:8.1f} at last, mean {middle:.1f}, at most {off:.1%} off it"
        )
    if not flat:
        print(f"NOT REACHED: flat within {FLAT:.0%}")


def _part(*words: str) -> str:
    command = [sys.executable, "-m", "benchmarks.catch_up_memory", *words]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout  # noqa: S603 - this file


if __name__ == "__main__":
    match sys.argv[1:]:
        case [url, code, number, "bring"]:
            bring(url, code, int(number))
        case [url, code, process, "desk"]:
            desk(url, code, int(process))
        case [entries]:
            main(int(entries))
        case _:
            main(ENTRIES)
