"""Narrowing people down, over a real file."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.finding import Filter
from tests.helpers.desks import DeskAtHand, desk_at_hand, family_form


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path)
    yield desk
    desk.close()


def register(desk: DeskAtHand, surname: str, born: str, needs: tuple[str, ...] = ()) -> None:
    form = family_form(desk.supervisor, "ANNA", surname=surname)
    form.members[0].birth_date, form.members[0].needs = born, list(needs)
    desk.supervisor.register_family(form)


def found(desk: DeskAtHand, *filters: Filter, text: str = "") -> set[str]:
    return {one.names[0].split()[0] for one in desk.supervisor.filter_people(frozenset(filters), text)}


def test_filters_narrow_down_add_up_and_are_counted(desk: DeskAtHand) -> None:
    register(desk, "EARLIER", "1980")
    desk.clock.now += timedelta(days=1)
    register(desk, "GROWN", "2008-11-24")
    register(desk, "ALMOST", "2008-11-25", ("DISABILITY",))
    register(desk, "YEAR", "2008", ("TRAUMA",))
    assert found(desk, Filter.ARRIVED_TODAY) == {"GROWN", "ALMOST", "YEAR"}
    assert found(desk, Filter.MINOR) == {"ALMOST", "YEAR"}
    assert found(desk, Filter.NEEDS) >= {"ALMOST", "YEAR"}
    assert found(desk, Filter.IN_CAMP, Filter.NO_PHOTO) == {"EARLIER", "GROWN", "ALMOST", "YEAR"}
    assert found(desk, Filter.MINOR, text="alm") == {"ALMOST"}
    assert found(desk, Filter.LEFT) == found(desk, Filter.CONFLICT) == set()
    counts = desk.supervisor.filter_people.counts()
    assert [counts[one] for one in (Filter.IN_CAMP, Filter.LEFT, Filter.MINOR, Filter.ARRIVED_TODAY)] == [4, 0, 2, 3]
    assert found(desk) == {"EARLIER", "GROWN", "ALMOST", "YEAR"}


def test_a_need_that_somebody_may_not_read_finds_nobody_for_them(desk: DeskAtHand) -> None:
    register(desk, "LEVIN", "1980", ("TRAUMA",))
    needs = frozenset({Filter.NEEDS})
    assert len(desk.supervisor.filter_people(needs)) == 1
    registrar = desk.registrar()
    assert registrar.filter_people(needs) == ()
    assert registrar.filter_people.counts()[Filter.NEEDS] == 0
