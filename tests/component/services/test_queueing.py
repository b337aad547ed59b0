"""The queue before the desk, over a real file."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.token import Priority
from app.services.errors import NotALetterError
from tests.helpers.desks import PASSWORD, SUPERVISOR, DeskAtHand, desk_at_hand


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path)
    yield desk
    desk.close()


def waiting(desk: DeskAtHand) -> list[int]:
    return [token.number for token in desk.supervisor.run_queue().waiting]


def test_those_with_priority_are_called_first_and_the_others_in_turn(desk: DeskAtHand) -> None:
    queue = desk.supervisor.run_queue
    given = [Priority.NONE, Priority.NONE, Priority.PREGNANT, Priority.NONE, Priority.OLDER]
    assert [queue.issue(priority).number for priority in given] == [1, 2, 3, 4, 5]
    called = [token.number for _ in given if (token := queue.call_next())]
    assert called == [3, 5, 1, 2, 4]
    assert queue.call_next() is None
    assert (queue().called is not None, queue().done) == (True, 4)


def test_who_was_not_there_can_be_called_again(desk: DeskAtHand) -> None:
    queue = desk.supervisor.run_queue
    first, second = queue.issue(), queue.issue()
    queue.call_next()
    queue.skip()
    assert [token.number for token in queue().skipped] == [first.number]
    assert waiting(desk) == [second.number]
    queue.call(first.token_id)
    queue.done()
    assert (queue().called, queue().skipped, queue().done) == (None, (), 1)


def test_the_queue_survives_the_end_of_the_program_and_ends_with_the_day(desk: DeskAtHand) -> None:
    queue = desk.supervisor.run_queue
    queue.issue()
    queue.issue(Priority.INFANT)
    queue.call_next()
    desk.entrance.close()
    again = desk.entrance.log_in(SUPERVISOR, PASSWORD).run_queue
    assert (again().called is not None, len(again().waiting)) == (True, 1)
    desk.clock.now += timedelta(days=1)
    assert (again().called, again().waiting) == (None, ())
    assert again.issue().number == 1


def test_each_desk_has_its_letter(desk: DeskAtHand) -> None:
    queue = desk.supervisor.run_queue
    assert len(queue.letter()) == 1
    queue.choose_letter(" q")
    assert str(queue.issue()) == "Q-001"
    for wrong in ("", "QQ", "7", "я"):
        with pytest.raises(NotALetterError):
            queue.choose_letter(wrong)


def test_tokens_make_no_entries(desk: DeskAtHand) -> None:
    before = desk.supervisor.report_status().head
    desk.supervisor.run_queue.issue()
    desk.supervisor.run_queue.call_next()
    assert desk.supervisor.report_status().head == before
