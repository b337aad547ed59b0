"""Code lists: what the field agreed to call things. The lists themselves are data in resources/code_lists/."""

from typing import Literal

from pydantic import Field

from app.domain.model import Model

Language = Literal["en", "he", "ru", "az", "fi"]
LANGUAGES: tuple[Language, ...] = ("en", "he", "ru", "az", "fi")

Script = Literal["Latn", "Cyrl", "Hebr"]
"""ISO 15924 codes of the scripts that a name is kept in."""
SCRIPTS: tuple[Script, ...] = ("Latn", "Cyrl", "Hebr")


class Code(Model):
    """One entry of a code list: the code that is stored, and its words by language."""

    code: str
    labels: dict[Language, str]
    unhcr: str = ""
    """The UNHCR specific-needs code that this desk code stands for."""
    icon: str = ""
    desk_key: int | None = None
    """The digit of Alt+digit at the desk; None for codes not offered there first."""
    sensitive: bool = False
    """Visible to supervisors only."""

    def label(self, language: Language) -> str:
        """Return the word in the language, else in English."""
        return self.labels.get(language) or self.labels["en"]


class CodeLists(Model):
    """Every code list, each in the order in which it is offered."""

    sexes: tuple[Code, ...]
    relationships: tuple[Code, ...]
    marital_statuses: tuple[Code, ...]
    document_types: tuple[Code, ...]
    needs: tuple[Code, ...]
    claim_bases: tuple[Code, ...]
    claim_relations: tuple[Code, ...]
    nationalities: tuple[Code, ...]
    """ISO 3166-1 alpha-3 and the further codes of ICAO Doc 9303 part 3."""
    languages: tuple[Code, ...]
    """ISO 639-1."""

    def find(self, codes: tuple[Code, ...], code: str) -> Code | None:
        """Return the entry with the code, or None."""
        return next((entry for entry in codes if entry.code == code), None)


class Bed(Model):
    """One bed. ``bed_id`` is ``building/room/number``, unique in the camp."""

    bed_id: str
    building: str
    room: str
    number: str

    def __str__(self) -> str:
        """As said at the desk: ``B-14/2``."""
        return f"{self.building}-{self.room}/{self.number}"


class Room(Model):
    """A room or tent, and how many beds stand in it."""

    name: str
    beds: int = Field(ge=1, le=200)


class Building(Model):
    """A building or row of tents."""

    name: str
    rooms: tuple[Room, ...]


class Camp(Model):
    """A camp, as its file in resources/camps/ (or camps/ of the data folder) describes it."""

    code: str = Field(pattern=r"[A-Z]{2,4}[0-9]{0,2}")
    names: dict[Language, str]
    time_zone: str
    """IANA name."""
    country: str
    """ISO 3166-1 alpha-3."""
    slip_valid_days: int = Field(ge=1, le=3650)
    training: bool = False
    buildings: tuple[Building, ...]

    def name(self, language: Language) -> str:
        """Return the name in the language, else in English."""
        return self.names.get(language) or self.names["en"]

    def beds(self) -> tuple[Bed, ...]:
        """Every bed of the camp, in the order of its file."""
        return tuple(
            Bed(
                bed_id=f"{building.name}/{room.name}/{number}",
                building=building.name,
                room=room.name,
                number=str(number),
            )
            for building in self.buildings
            for room in building.rooms
            for number in range(1, room.beds + 1)
        )
