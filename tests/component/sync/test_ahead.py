"""What comes in order, what fails in between, and who gives up early, on either way of reading ahead."""

import threading
from collections.abc import Generator
from contextlib import suppress

import pytest

from app.sync.ahead import MOST_AHEAD, ReadsAhead, in_a_thread, in_turn

both = pytest.mark.parametrize("ahead", [in_turn, in_a_thread])


class BrokenError(Exception):
    """The source fails."""


def counting(most: int, *, fails: bool = False) -> Generator[int, None, bool]:
    yield from range(most)
    if fails:
        raise BrokenError
    return True


def reading() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "sync-ahead"]


@both
@pytest.mark.parametrize("most", [0, 1, 2, 50])
def test_everything_comes_once_in_order(ahead: ReadsAhead, most: int) -> None:
    with ahead(counting(most)) as coming:
        assert list(coming) == list(range(most))
    assert reading() == []


@both
@pytest.mark.parametrize("most", [0, 1, 2, 50])
def test_what_goes_wrong_is_told_after_all_that_came_before_it(ahead: ReadsAhead, most: int) -> None:
    seen: list[int] = []
    with ahead(counting(most, fails=True)) as coming, pytest.raises(BrokenError):
        seen.extend(coming)
    assert seen == list(range(most))


@both
def test_whoever_gives_up_closes_the_source_and_gets_nothing_more(ahead: ReadsAhead) -> None:
    closed = threading.Event()

    def endless() -> Generator[int, None, None]:
        number = 0
        try:
            while True:
                number += 1
                yield number
        finally:
            closed.set()

    with suppress(BrokenError), ahead(endless()) as coming:
        assert next(coming) == 1
        raise BrokenError
    assert closed.is_set()
    assert reading() == []


def test_the_thread_fetches_while_the_caller_works_and_never_more_than_it_may() -> None:
    fetched: list[int] = []
    enough = threading.Semaphore(0)

    def watched() -> Generator[int, None, None]:
        for number in range(20):
            fetched.append(number)
            enough.release()
            yield number

    with in_a_thread(watched()) as coming:
        for number in coming:
            for _ in range(min(MOST_AHEAD, 19 - number) if number == 0 else 0):
                assert enough.acquire(timeout=5), "nothing is fetched while the caller works"
            assert len(fetched) <= number + 2 + MOST_AHEAD
    assert fetched == list(range(20))
