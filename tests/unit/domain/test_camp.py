"""Camps and their beds."""

import pytest
from pydantic import ValidationError

from app.domain.camp import Building, Camp, Room


def camp(*buildings: Building, **names: str) -> Camp:
    return Camp(
        code="PL2",
        names={"en": "Poland"} | names,
        time_zone="Europe/Warsaw",
        country="POL",
        slip_valid_days=60,
        buildings=buildings,
    )


def test_beds_are_named_by_their_place() -> None:
    beds = camp(
        Building(name="A", rooms=(Room(name="101", beds=2), Room(name="102", beds=1))),
        Building(name="B", rooms=(Room(name="101", beds=1),)),
    ).beds()
    assert [bed.bed_id for bed in beds] == ["A/101/1", "A/101/2", "A/102/1", "B/101/1"]
    assert str(beds[1]) == "A-101/2"


def test_names_fall_back_to_english() -> None:
    found = camp(Building(name="A", rooms=(Room(name="1", beds=1),)), he="פולין")
    assert found.name("he") == "פולין"
    assert found.name("fi") == "Poland"


@pytest.mark.parametrize("name", ["", " ", "A/B", "A\nB", "A\u202eB", "x" * 21])
def test_a_place_has_a_short_plain_name(name: str) -> None:
    with pytest.raises(ValidationError):
        Room(name=name, beds=1)
    with pytest.raises(ValidationError):
        Building(name=name, rooms=(Room(name="1", beds=1),))


def test_places_differ() -> None:
    room = Room(name="1", beds=1)
    with pytest.raises(ValidationError, match="two rooms have the name 1"):
        Building(name="A", rooms=(room, room))
    with pytest.raises(ValidationError, match="two buildings have the name A"):
        camp(Building(name="A", rooms=(room,)), Building(name="A", rooms=(room,)))


@pytest.mark.parametrize("beds", [0, -1, 201])
def test_a_room_has_beds(beds: int) -> None:
    with pytest.raises(ValidationError):
        Room(name="1", beds=beds)
