"""How long the desk takes to save a family while it pushes a backlog, beside the same desk when it does not.

A real desk file, real loopback HTTP, headquarters in a process of its own. In turns: each round adds a backlog, saves
families of four in quiet for a while, then pushes the backlog on a thread, as the desk does, and saves until that is
receipted. Then nobody saves, so that the push comes to an end: it goes on as long as there is something new. Between
two saves is a pause, as at a desk. The aim: the 99th percentile of saves while a push runs is at most 1.5 times that in
quiet. Run with: python -m benchmarks.save_while_pushing [ROUNDS]
"""

import sys
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

from app.bootstrap.turns import take_short_turns
from app.domain.desk import DeskIdentity
from app.protocol.entries import Change
from app.reference.wire import load_compactor
from app.storage.desk_file import DeskFile
from app.storage.enrolment import KeptEnrolment
from app.storage.families import Families
from app.storage.journal import DeskJournal
from app.sync.connect import Link
from app.sync.enrol import enrol
from app.sync.push import Push
from app.sync.report import Step
from app.vault.data_key import DataKey
from benchmarks.save import family, milliseconds, new_id
from tests.helpers.headquarters_process import HeadquartersProcess
from tests.helpers.loopback import open_headquarters
from tools.fictional_registrations import MEASURED_NAMES, Registrations

if TYPE_CHECKING:  # it may not be loaded before sqlcipher3
    from sqlite_utils import Database

ROUNDS = 6
WARM_UP = 2
BACKLOG = 1_500
"""Entries that each round pushes, besides those of the families saved."""
QUIET_SAVES = 60
PAUSE = 0.02
LIMIT = 1.5


class Desk:
    """An enrolled desk."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` is open."""
        self._file = file
        self.journal = DeskJournal(file)
        self._families = Families(file, self.journal)
        self._backlog = Registrations(1, MEASURED_NAMES, "TRN").families(10**9)

    def add_backlog(self) -> None:
        """Add what waits to be pushed, in one transaction."""

        def add(db: "Database") -> None:
            added = 0
            while added < BACKLOG:
                for entry in next(self._backlog):
                    self.journal.append(
                        db,
                        operator=entry.operator,
                        op_id=entry.op_id,
                        kind=entry.kind,
                        entity=entry.entity,
                        change=Change.from_payload(entry.payload or ""),
                    )
                    added += 1

        self._file.write(add)

    def save(self) -> float:
        """Save a family of four; return the milliseconds."""
        form = family(self._families.next_code(), 4)
        taken = milliseconds(lambda: self._families.save(form, "Noa"))
        time.sleep(PAUSE)
        return taken


def measure(desk: Desk, push: Push, rounds: int) -> tuple[list[float], list[float], float]:
    """Return the milliseconds of saves in quiet and while pushing, and the seconds that pushes took."""
    quiet, pushing, seconds = [], [], 0.0
    for number in range(WARM_UP + rounds):
        desk.add_backlog()
        first = [desk.save() for _ in range(QUIET_SAVES)]
        second, took = _while_pushing(desk, push)
        if number >= WARM_UP:
            quiet += first
            pushing += second
            seconds += took
    return quiet, pushing, seconds


def _while_pushing(desk: Desk, push: Push) -> tuple[list[float], float]:
    receipted = threading.Event()

    def look(step: Step) -> None:
        if step.done >= BACKLOG:
            receipted.set()

    def run() -> None:
        try:
            push(look)
        finally:
            receipted.set()

    thread = threading.Thread(target=run)
    start = time.monotonic()
    thread.start()
    times = []
    while not receipted.is_set():
        taken = desk.save()
        if not receipted.is_set():
            times.append(taken)
    took = time.monotonic() - start
    thread.join()
    return times, took


def main(rounds: int) -> None:
    """Measure and print."""
    take_short_turns()  # as an open desk does
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        home = Path(folder) / "hq"
        identity = DeskIdentity(desk=new_id(), name="Desk 1", camp="TRN", prefix="K7", training=True)
        file = DeskFile.create(Path(folder) / "desk", identity, DataKey.generate(), lambda: datetime.now(UTC))
        with open_headquarters(home) as headquarters:
            code = headquarters.enrol("TRN", "Desk 1")
        with HeadquartersProcess(home) as process, Link(process.address) as link:
            desk = Desk(file)
            enrolment = enrol(link, code, identity, KeptEnrolment(file).signing_key())
            push = Push(desk.journal, enrolment, link, lambda: datetime.now(UTC), load_compactor())
            quiet, pushing, seconds = measure(desk, push, rounds)
        file.close()
    ends = []
    for name, times in (("in quiet", quiet), ("while pushing", pushing)):
        ends.append(quantiles(times, n=100)[98])
        print(f"{name:14} {len(times):5} saves   p50 {median(times):7.2f} ms   p99 {ends[-1]:7.2f} ms")
    print(f"a backlog of {BACKLOG:,} entries was pushed in {seconds / rounds:.1f} s")
    ratio = ends[1] / ends[0]
    print(f"p99 while pushing {ratio:.2f} times that in quiet; aim {LIMIT}")
    if ratio > LIMIT:
        print("NOT REACHED")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else ROUNDS)
