"""Camps and their beds. Each camp is a file; adding one is no code."""

from collections.abc import Sequence
from functools import cached_property
from typing import Annotated, Self

from pydantic import Field, model_validator

from app.domain.languages import Language
from app.domain.model import Model


class Bed(Model):
    """One bed. ``bed_id`` is ``building/room/number``, unique in the camp."""

    bed_id: str
    building: str
    room: str
    number: str

    def __str__(self) -> str:
        """As said at the desk: ``B-14/2``."""
        return f"{self.building}-{self.room}/{self.number}"


PlaceName = Annotated[str, Field(min_length=1, max_length=20, pattern=r"^[^/\p{Cc}\p{Cf}]+$")]
"""Of a building or room: short, because it stands on slips; without ``/``, which parts the places of a bed."""


class Room(Model):
    """A room or tent, and how many beds stand in it."""

    name: PlaceName
    beds: int = Field(ge=1, le=200)


class Building(Model):
    """A building or row of tents."""

    name: PlaceName
    rooms: tuple[Room, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _rooms_differ(self) -> Self:
        _require_different("rooms", [room.name for room in self.rooms])
        return self


class Camp(Model):
    """A camp, as its file in resources/camps/ (or camps/ of the data folder) describes it."""

    code: str = Field(pattern=r"^[A-Z]{2,4}[0-9]{0,2}$")
    names: dict[Language, str]
    time_zone: str
    """IANA name."""
    country: str
    """ISO 3166-1 alpha-3."""
    slip_valid_days: int = Field(ge=1, le=3650)
    training: bool = False
    buildings: tuple[Building, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _can_be_named(self) -> Self:
        if "en" not in self.names:
            message = "names: the English name is missing"
            raise ValueError(message)
        _require_different("buildings", [building.name for building in self.buildings])
        return self

    def name(self, language: Language) -> str:
        """Return the name in the language, else in English."""
        return self.names.get(language) or self.names["en"]

    @cached_property
    def bed_ids(self) -> frozenset[str]:
        """The ids of every bed of the camp; each save looks a bed up."""
        return frozenset(
            _bed_id(building, room, number)
            for building in self.buildings
            for room in building.rooms
            for number in range(1, room.beds + 1)
        )

    def beds(self) -> tuple[Bed, ...]:
        """Every bed of the camp, in the order of its file."""
        return tuple(
            Bed(
                bed_id=_bed_id(building, room, number),
                building=building.name,
                room=room.name,
                number=str(number),
            )
            for building in self.buildings
            for room in building.rooms
            for number in range(1, room.beds + 1)
        )


def _bed_id(building: Building, room: Room, number: int) -> str:
    return f"{building.name}/{room.name}/{number}"


def _require_different(places: str, names: Sequence[str]) -> None:
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        message = f"two {places} have the name {twice}"
        raise ValueError(message)


class BedState(Model):
    """A bed and who holds it."""

    bed: Bed
    occupants: tuple[str, ...] = ()
    """Person codes of those whose stay is open."""
