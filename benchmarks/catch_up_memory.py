"""Memory of a desk and of headquarters' process while a very long backlog is pushed, and while another desk pulls it.

Headquarters is a process of its own, on PostgreSQL, that takes and hands on over loopback HTTP; both desks are real,
each in a process and with a file of its own. The backlog is one chain (tools/long_chain.py). The memory is what the
system counts as resident, looked at after every batch and every stretch. Flat means: once the first tenth is through,
when caches are full, no look is more than a tenth above or below the mean. How far it is goes to standard error. Run
with: python -m benchmarks.catch_up_memory [ENTRIES [SECONDS]]; a million is the reach. What is not through after so
many seconds, for either direction, is broken off, and what was measured until then is printed.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING

from app.domain.desk import DeskIdentity
from app.protocol.enrolment import Enrolment, EnrolmentCode
from app.reference.wire import load_compactor
from app.storage.chain import insert_entries
from app.storage.desk_file import DeskFile
from app.storage.enrolment import KeptEnrolment
from app.storage.journal import DeskJournal
from app.storage.pulled import Pulled
from app.sync.connect import Link
from app.sync.enrol import enrol
from app.sync.errors import UnreachableError
from app.sync.pull import Pull
from app.sync.push import Push
from app.sync.report import Step
from app.vault.data_key import DataKey
from tests.helpers.headquarters_process import HeadquartersProcess
from tests.helpers.loopback import now, open_headquarters
from tests.helpers.memory_journal import new_id
from tests.helpers.postgres import new_database, postgres_server
from tools.long_chain import long_chain

if TYPE_CHECKING:  # it may not be loaded before sqlcipher3
    from sqlite_utils import Database

ENTRIES = 30_000
FLAT = 0.1
_KEY = DataKey(bytes(range(32)))
_AT_ONCE = 5_000
_LOOK = "LOOK"


def resident(process: int) -> float:
    """Return the MiB that a process holds in memory."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * 4096 / 2**20


def fill(folder: str, entries: int) -> None:
    """Make a desk whose journal has so many entries. Nobody asks it for the people, so they have no rows."""
    identity = DeskIdentity(desk=new_id(), name="Long desk", camp="TRN", prefix="K7", training=True)
    file = DeskFile.create(Path(folder), identity, _KEY, now)
    coming = islice(long_chain(1, identity.desk, identity.prefix), entries)
    while some := list(islice(coming, _AT_ONCE)):

        def add(db: "Database", some: list = some) -> None:  # type: ignore[type-arg] # said by the line above
            insert_entries(db, [(entry, head.hash) for entry, head in some])

        file.write(add)
        file.tidy_soon()
    file.close()


def push(url: str, code: str, headquarters: int, seconds: float, folder: str) -> None:
    """Push what the desk has, and print both ends' memory after every batch."""
    file = DeskFile.open(Path(folder), _KEY, now)
    with _enrolled(file, url, code) as (link, enrolment):
        pushing = Push(DeskJournal(file), enrolment, link, now, load_compactor())
        _until_through(pushing, _looking(headquarters, seconds))
    file.close()


def pull(url: str, code: str, headquarters: int, seconds: float, folder: str) -> None:
    """Pull all that there is into a new desk, and print both ends' memory after every stretch."""
    identity = DeskIdentity(desk=new_id(), name="New desk", camp="TRN", prefix="ZZ", training=True)
    file = DeskFile.create(Path(folder), identity, _KEY, now)
    with _enrolled(file, url, code) as (link, enrolment):
        pulling = Pull(Pulled(file), DeskJournal(file), enrolment, link, compactor=load_compactor())
        _until_through(pulling, _looking(headquarters, seconds))
    file.close()


@contextmanager
def _enrolled(file: DeskFile, url: str, code: str) -> Iterator[tuple[Link, Enrolment]]:
    with Link(url) as link:
        yield link, enrol(link, EnrolmentCode.parse(code), file.identity, KeptEnrolment(file).signing_key())


def _until_through(way: Callable[[Callable[[Step], None]], object], look: Callable[[Step], None]) -> None:
    """Push or pull, again as the desk does when a starved machine answered too slowly."""
    while True:
        try:
            way(look)
        except UnreachableError as error:
            print(error, file=sys.stderr, flush=True)
            time.sleep(1)
        else:
            return


def _looking(headquarters: int, seconds: float) -> Callable[[Step], None]:
    start, everything = time.monotonic(), 0

    def look(step: Step) -> None:
        nonlocal everything
        everything = max(everything, step.total)
        done, used = everything - step.total + step.done, time.process_time()
        print(_LOOK, done, everything, resident(os.getpid()), resident(headquarters), used, flush=True)
        if time.monotonic() - start > seconds:
            os._exit(0)  # broken off: files and connections are the system's to close

    return look


def main(entries: int, seconds: float) -> None:
    """Fill a desk, let it push and another pull, and print."""
    flat = True
    with postgres_server() as address, tempfile.TemporaryDirectory() as folder:
        home, database = Path(folder) / "hq", new_database(address, "memory")
        with open_headquarters(home, database) as headquarters:
            codes = [str(headquarters.enrol("TRN", "Desk")) for _ in range(2)]
        _part("fill", str(Path(folder) / "long"), str(entries))
        for way, code, desk in (("push", codes[0], "long"), ("pull", codes[1], "new")):
            with HeadquartersProcess(home, 0, database) as process:
                words = (process.address, code, str(process.running.pid), str(seconds), str(Path(folder) / desk))
                start = time.monotonic()
                looks = _part(way, *words)
                flat &= _told(way, looks, time.monotonic() - start)
    if not flat:
        print(f"NOT REACHED: flat within {FLAT:.0%}")


def _told(way: str, looks: list[tuple[float, ...]], seconds: float) -> bool:
    """Print one direction; return whether both ends were flat."""
    done, _total, _own, _other, used = looks[-1]
    steady = [look for look in looks if look[0] > done / 10]
    print(
        f"{way}: {done:,.0f} entries in {seconds:.0f} s, {1e6 * used / done:.0f} µs of the desk's processor each;"
        f" MiB in memory, {len(steady)} looks after the first tenth"
    )
    flat = True
    for name, column in (("the desk", 2), ("headquarters", 3)):
        values = [look[column] for look in steady]
        middle = mean(values)
        off = max(max(values) / middle - 1, 1 - min(values) / middle)
        flat = flat and off <= FLAT
        print(
            f"  {name:14}{values[0]:8.1f} at first {values[-1]:8.1f} at last, mean {middle:.1f}, {off:.1%} off at most"
        )
    return flat


def _part(*words: str) -> list[tuple[float, ...]]:
    """Run a part in a process of its own; return its looks."""
    command = [sys.executable, "-m", "benchmarks.catch_up_memory", *words]
    looks: list[tuple[float, ...]] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - this file
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith(_LOOK):
                looks.append(tuple(map(float, line.split()[1:])))
                print(words[0], line.strip(), file=sys.stderr, flush=True)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return looks


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["fill", folder, entries]:
            fill(folder, int(entries))
        case ["push" | "pull" as way, url, code, process, seconds, folder]:
            (push if way == "push" else pull)(url, code, int(process), float(seconds), folder)
        case [entries]:
            main(int(entries), 1e9)
        case [entries, seconds]:
            main(int(entries), float(seconds))
        case _:
            main(ENTRIES, 1e9)
