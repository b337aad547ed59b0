"""A desk as a process of its own that pulls, so that a test can kill it in the middle.

``python -m tests.helpers.pulling_desk FOLDER URL``; it says a line for each step.
"""

import sys
from pathlib import Path

from app.reference.wire import load_compactor
from app.storage.desk_file import DeskFile
from app.storage.enrolment import KeptEnrolment
from app.storage.journal import DeskJournal
from app.storage.pulled import Pulled
from app.sync.connect import Link
from app.sync.pull import Pull
from app.sync.report import Step
from tests.helpers.camp_desk import KEY
from tests.helpers.loopback import now


def _say(step: Step) -> None:
    sys.stdout.write(f"{step.done}\n")
    sys.stdout.flush()


def _main(folder: Path, url: str) -> None:
    file = DeskFile.open(folder, KEY, now, ballast_bytes=4096)
    enrolment = KeptEnrolment(file).get()
    assert enrolment is not None
    with Link(url) as link:
        pull = Pull(Pulled(file), DeskJournal(file), enrolment, link, 20_000, load_compactor())
        pull(_say)
    file.close()


if __name__ == "__main__":
    _main(Path(sys.argv[1]), sys.argv[2])
