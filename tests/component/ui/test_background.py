"""Jobs aside: what was asked for last is what is shown."""

from threading import Event

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.background import Background, Reading

LONGEST = 30


@pytest.mark.parametrize("fails", [False, True])
def test_what_was_asked_for_before_is_not_shown_after_what_was_asked_for_last(
    qapp: QApplication, *, fails: bool
) -> None:
    background = Background()
    reading, may_end, ended = Reading(background), Event(), Event()
    shown: list[object] = []

    def slow() -> str:
        assert may_end.wait(LONGEST)
        ended.set()
        if fails:
            raise OSError
        return "before"

    reading.run(slow, shown.append, shown.append)
    reading.run(lambda: "now", shown.append, shown.append)
    while not shown:
        QTest.qWait(1)
    may_end.set()
    assert ended.wait(LONGEST)
    background._pool.waitForDone()
    QTest.qWait(1)
    assert shown == ["now"]


def test_two_things_that_are_read_are_both_shown(qapp: QApplication) -> None:
    background = Background()
    shown: list[str] = []
    for what in ("one", "other"):
        Reading(background).run(lambda what=what: what, shown.append)  # type: ignore[misc] # the name as it is now
    while len(shown) < 2:
        QTest.qWait(1)
    assert sorted(shown) == ["one", "other"]
