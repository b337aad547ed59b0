"""The desk that pulls, and headquarters that answers it, are killed again and again: all is there once in the end."""

import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import sleep

import pytest

from app.hq.server import Headquarters
from app.storage.integrity import verify
from app.sync.connect import Link, Patience
from app.sync.errors import UnreachableError
from app.sync.report import Step
from tests.helpers.camp_desk import CampDesk
from tests.helpers.headquarters_process import HeadquartersProcess
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import open_headquarters
from tests.helpers.sample_entries import append_family

KILLS = 4
FAMILIES = 700

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is not sent there")


def camp(folder: Path, headquarters: Headquarters, link: Link) -> tuple[JoinedDesk, CampDesk]:
    """Return a desk that has entered a camp, and one that is to pull it."""
    sender = JoinedDesk.join(headquarters, link)
    for counter in range(FAMILIES):
        append_family(sender.journal, counter)
        if counter % 20 == 0:
            sender.push()()
    sender.push()()
    return sender, CampDesk.join(folder / "desk", "Q2", headquarters, link)


def all_is_there_once(sender: JoinedDesk, desk: CampDesk) -> None:
    assert desk.op_ids() == sorted(entry.op_id for entry in sender.journal.entries)
    assert desk.families.count() == (FAMILIES, 2 * FAMILIES)
    assert verify(desk.file) == ()
    desk.file.close()


def test_a_desk_killed_in_the_middle_of_pulling_goes_on_where_it_was(tmp_path: Path) -> None:
    dice = random.Random(4)  # noqa: S311 - when to kill, not a secret
    with open_headquarters(tmp_path / "hq") as headquarters, Link(headquarters.start()) as link:
        sender, desk = camp(tmp_path, headquarters, link)
        seen = [0]
        for _ in range(KILLS):
            desk.file.close()
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.helpers.pulling_desk", str(desk.folder), str(link._url)],
                stdout=subprocess.PIPE,
                text=True,
            )
            assert process.stdout is not None
            for _ in range(dice.randint(1, 4)):
                process.stdout.readline()
            sleep(dice.uniform(0, 0.02))
            process.kill()
            process.wait(10)
            process.stdout.close()
            desk.reopen()
            seen.append(len(desk.op_ids()))
        assert seen == sorted(seen)
        assert 0 < seen[2] < 3 * FAMILIES, "nothing was cut short"
        desk.pull()()
        all_is_there_once(sender, desk)


def test_headquarters_killed_in_the_middle_of_an_answer(tmp_path: Path) -> None:
    dice = random.Random(5)  # noqa: S311 - when to kill, not a secret
    with open_headquarters(tmp_path / "hq") as headquarters, Link(headquarters.start()) as link:
        sender, desk = camp(tmp_path, headquarters, link)
    broken = 0
    for _ in range(KILLS):
        with HeadquartersProcess(tmp_path / "hq") as process, Link(process.address, Patience(silence=2)) as link:
            desk.link = link
            steps = iter(range(dice.randint(1, 4)))

            def kill(_step: Step, steps: Iterator[int] = steps, process: HeadquartersProcess = process) -> None:
                if next(steps, None) is None:
                    process.running.kill()

            try:
                desk.pull(20_000)(kill)
            except UnreachableError:
                broken += 1
    assert broken > 0, "no answer was ever cut short"
    with open_headquarters(tmp_path / "hq") as headquarters, Link(headquarters.start()) as link:
        desk.link = link
        desk.pull()()
    all_is_there_once(sender, desk)
