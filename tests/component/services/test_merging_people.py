"""Two records of one person: as whom else they were registered, by whose word, and parted again however late."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.timeline import Happening
from app.services.errors import ErasedCodeError
from app.storage.errors import NotMergedError, OnePersonError, SameRecordError
from tests.helpers.desks import DeskAtHand, desk_at_hand, family_form


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path)
    yield desk
    desk.close()


def registered(desk: DeskAtHand, count: int) -> list[str]:
    forms = [family_form(desk.supervisor, "ANNA") for _ in range(count)]
    return [f"{desk.supervisor.register_family(form).family.code}-1" for form in forms]


def test_a_person_tells_as_whom_else_they_were_registered_and_by_whose_word(desk: DeskAtHand) -> None:
    services = desk.supervisor
    first, second, third = registered(desk, 3)
    services.merge_people(second, first, "one passport")
    services.merge_people(third, second)
    for code in (first, second, third):
        told = services.list_merged(code)
        assert [each.code for each in told] == [second, third], code
        assert [each.reason for each in told] == ["one passport", ""]
        assert all(each.operator == services.operator.name for each in told)
        assert all(each.desk == services.identity.name for each in told)
        assert all(abs(each.at - datetime.now(UTC)) < timedelta(days=1) for each in told)


def test_an_old_merge_is_parted_with_a_reason_and_made_again(desk: DeskAtHand) -> None:
    services = desk.supervisor
    first, second = registered(desk, 2)
    services.merge_people(first, second, "one passport")
    registered(desk, 1)  # life goes on
    assert services.unmerge_people(second, "cousins") == (first, second)
    assert services.list_merged(first) == ()
    person = services.open_family(second).head.person.person_id
    taken_back = next(event for event in services.tell_history(person) if event.what is Happening.UNDECIDED)
    assert (taken_back.code, taken_back.reason) == (first, "cousins")
    with pytest.raises(NotMergedError):
        services.unmerge_people(second, "again")
    assert services.merge_people(first, second) == first
    assert [each.code for each in services.list_merged(first)] == [second]


def test_a_record_is_not_merged_with_itself_nor_with_somebody_erased(desk: DeskAtHand) -> None:
    services = desk.supervisor
    first, second = registered(desk, 2)
    with pytest.raises(SameRecordError):
        services.merge_people(first, f" {first.lower()}")
    services.merge_people(first, second)
    with pytest.raises(OnePersonError):
        services.merge_people(second, first)
    third, fourth = registered(desk, 2)
    services.erase_person(fourth, "asked for it")
    with pytest.raises(ErasedCodeError):
        services.merge_people(third, fourth)
