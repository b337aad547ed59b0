"""The memory of the window after a day of ten hours: 500 families typed through it, one after another.

Every family is typed by keys into the real window, offscreen, and saved; names are made up, so that nobody is taken for
anybody else. The program's resident memory is read after every twentieth part of the day. The aims: at most 250 MB at
the end, and no growth in the second half beyond a tenth.

Run with: python -m benchmarks.day [FAMILIES]
"""

import gc
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.domain.form import NameForm
from app.domain.operator import Operator, Role
from app.reference.samples import load_sample_arrivals
from app.rehearsal.arrivals_walk import ArrivalsWalk
from app.rehearsal.keyboard import Keyboard
from benchmarks._window import OPERATOR, desk_folder, fill, log_in, settle

FAMILIES = 500
LIMIT = 250.0
GROWTH = 1.1
_PARTS = 20
_MEGABYTE = 1024 * 1024
_LONGEST_SECONDS = 60
_SYLLABLES = ("ba", "do", "ki", "lu", "me", "no", "ra", "si", "ta", "vu")


def resident() -> float:
    """Return the megabytes of memory that this process has."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / _MEGABYTE


def wait(what: str, is_so: Callable[[], bool]) -> None:
    """Let the window work until it is so."""
    until = time.monotonic() + _LONGEST_SECONDS
    while not is_so():
        if time.monotonic() > until:
            sys.exit(f"not within {_LONGEST_SECONDS} s: {what}")
        settle()


def main(families: int) -> None:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chance = random.Random(1)
    samples = load_sample_arrivals()
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as temporary:
        path = Path(temporary) / "desk"
        fill(path, 1)
        folder = desk_folder(path)
        shell, _window = log_in(folder)
        desk = folder.desk
        assert desk is not None
        services = desk.services(Operator(name=OPERATOR, role=Role.SUPERVISOR))
        walk = ArrivalsWalk(Keyboard(shell), services.lists, settle)
        measured: list[float] = []
        for number in range(1, families + 1):
            arrival = samples[number % len(samples)].model_copy(deep=True, update={"mrz": {}})
            for member in arrival.family.members:
                surname = "".join(chance.choices(_SYLLABLES, k=5)).upper()
                member.names = {"Latn": NameForm(surname=surname, given="ANNA")}
                member.documents, member.bed = [], ""
            walk.register(arrival)
            wait("the family is saved", lambda: services.report_status().families == number + 1)  # noqa: B023 - called within the turn
            if number % max(1, families // _PARTS) == 0:
                gc.collect()
                measured.append(resident())
                print(f"{number:4} families   {measured[-1]:6.1f} MB   {len(QApplication.allWidgets()):,} widgets")
        shell.close()
    growth = measured[-1] / measured[len(measured) // 2]
    print(
        f"at the end {measured[-1]:.0f} MB, limit {LIMIT:.0f}; the second half grew {growth:.2f} times, limit {GROWTH}"
    )
    if measured[-1] > LIMIT or growth > GROWTH:
        print("NOT REACHED")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else FAMILIES)
