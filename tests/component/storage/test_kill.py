"""The question for every save: what happens when the power goes now?"""

import multiprocessing
import random
import shutil
import sys
import time
from pathlib import Path

import pytest

from app.storage.integrity import verify
from tests.component.storage.killed_desk import save_until_killed, words_of
from tests.component.storage.samples import OPERATOR, Desk, changed, new_desk, registration

KILLS = 50


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL; its own test kills the program")
def test_fifty_kills_lose_nothing_acknowledged_and_double_nobody(tmp_path: Path) -> None:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.component.storage.killed_desk"])
    desk = new_desk(tmp_path / "home")
    desk.file.close()
    chance = random.Random(1)  # noqa: S311 - when to kill is no secret
    saved: set[str] = set()
    outcomes = {"saved": 0, "not saved": 0}
    for i in range(KILLS):
        said = tmp_path / f"words-{i}"
        child = context.Process(target=save_until_killed, args=(desk.home, desk.key.secret, said))
        child.start()
        _wait_for_words(said)
        time.sleep(chance.uniform(0, 0.03))
        child.kill()
        child.join()
        child.close()

        _reopen(desk)
        words = words_of(said)
        committed = {family_id for family_id in words.saving if desk.families.by_form(family_id)}
        assert words.acknowledged <= committed, "something acknowledged is lost"
        assert verify(desk.file) == ()
        saved |= committed
        assert desk.families.count() == (len(saved), 3 * len(saved))

        # The operator sees no message and saves the same form again, having mended a field.
        for family_id in words.saving.keys() - words.acknowledged:
            outcomes["saved" if family_id in committed else "not saved"] += 1
            record = desk.families.save(changed(words.saving[family_id], 1, phone="1"), OPERATOR)
            assert [member.person.phone for member in record.members] == ["1", "", ""]
            saved.add(family_id)
        assert desk.families.count() == (len(saved), 3 * len(saved))
        desk.file.close()
    _reopen(desk)
    assert verify(desk.file) == ()
    desk.file.close()
    assert outcomes["not saved"], "no kill hit a save; the test shows nothing"


def test_a_save_repeated_after_its_commit_is_an_edit(tmp_path: Path) -> None:
    """A kill between commit and message, made certain: the file is left as COMMIT left it."""
    desk = new_desk(tmp_path / "home")
    form = registration(desk.families.next_code(), "Anna")
    desk.families.save(form, OPERATOR)
    head = desk.journal.head().seq
    left = tmp_path / "left"
    shutil.copytree(desk.home, left)
    desk.file.close()

    after = Desk(left, desk.key, desk.clock, desk.file)
    after.reopen()
    after.families.save(changed(form, 1, phone="1"), OPERATOR)
    assert after.families.count() == (1, 1)
    (edit,) = after.journal.entries_after(head, most=10, most_bytes=10**6)
    assert edit.entity == form.persons[0].person_id
    assert edit.op_id != edit.entity
    after.file.close()


def _reopen(desk: Desk) -> None:
    desk.file.close()
    desk.reopen()


def _wait_for_words(path: Path) -> None:
    deadline = time.monotonic() + 20
    while not path.exists():
        assert time.monotonic() < deadline, "the desk never began"
        time.sleep(0.0005)
