"""Who was in the camp on a day, as the supervisor's list has it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from app.domain.camp import Bed
from app.domain.codes import Script
from app.domain.dates import PartialDate
from app.domain.model import Model
from app.domain.person import FamilyRecord, IdentityDocument, Member, PersonName, Stay

AGE_BANDS = ((0, 4), (5, 17), (18, 59), (60, None))
"""First and last age of each band, in full years; None is no limit. The bands of camp statistics."""


class RosterMark(StrEnum):
    """What happened to a person on the day, or is so as the list is made."""

    NEW = "new"
    LEFT = "left"
    ABSENT = "absent"


class RosterRow(Model):
    """One person on the list."""

    code: str
    """Person code."""
    number: int
    head: bool
    """Whether this is the head of the family."""
    names: dict[Script, PersonName]
    sex: str
    birth_date: PartialDate | None = None
    age: int | None = None
    """Full years on the day."""
    document: IdentityDocument | None = None
    """The first of the person's documents."""
    bed: str = ""
    """As said at the desk, like ``B-14/2``."""
    needs: tuple[str, ...] = ()
    marks: tuple[RosterMark, ...] = ()


class RosterFamily(Model):
    """A family's members on the list, in the order of their numbers."""

    code: str
    rows: tuple[RosterRow, ...]


class RosterTotal(Model):
    """How many people of a sex there are in each of AGE_BANDS, and how many whose age is not known."""

    sex: str
    bands: tuple[int, ...]
    unknown: int = 0

    @property
    def people(self) -> int:
        """All of them."""
        return sum(self.bands) + self.unknown


class Roster(Model):
    """Everybody whose stay overlaps the day, by family, with totals by sex and age."""

    day: date
    families: tuple[RosterFamily, ...]
    totals: tuple[RosterTotal, ...]

    @property
    def people(self) -> int:
        """How many are on the list."""
        return sum(total.people for total in self.totals)

    def marked(self, mark: RosterMark) -> int:
        """Return how many carry the mark."""
        return sum(mark in row.marks for family in self.families for row in family.rows)


def bounds_of_day(day: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """Return the first moment of the day in the camp's time zone, and the first of the next day."""
    midnight = time(tzinfo=zone)
    return datetime.combine(day, midnight), datetime.combine(day + timedelta(days=1), midnight)


@dataclass(frozen=True)
class _Day:
    """What every family is looked at with."""

    day: date
    start: datetime
    end: datetime
    beds: Mapping[str, str]
    """What is said for each bed_id."""


def build_roster(
    records: Iterable[FamilyRecord], *, day: date, zone: tzinfo, beds: Iterable[Bed] = (), sexes: Iterable[str] = ()
) -> Roster:
    """Return the list for the day in the camp's time zone.

    ``beds`` are the camp's; ``sexes`` gives the order of the totals, where one that nobody has is left out. Families
    stand in the order of their codes. A person is absent when the last passage through the gate was out, unless the
    stay ended that day.
    """
    start, end = bounds_of_day(day, zone)
    looked_at = _Day(day=day, start=start, end=end, beds={bed.bed_id: str(bed) for bed in beds})
    families = sorted((_family(record, looked_at) for record in records), key=lambda family: family.code)
    families = [family for family in families if family.rows]
    rows = [row for family in families for row in family.rows]
    order = dict.fromkeys((*sexes, *(row.sex for row in rows)))
    totals = (_total(sex, [row for row in rows if row.sex == sex]) for sex in order)
    return Roster(day=day, families=tuple(families), totals=tuple(total for total in totals if total.people))


def _family(record: FamilyRecord, day: _Day) -> RosterFamily:
    rows = (
        _row(record, member, member.stay, day)
        for member in record.members
        if member.stay is not None and _overlaps(member.stay, day)
    )
    return RosterFamily(code=record.family.code, rows=tuple(rows))


def _overlaps(stay: Stay, day: _Day) -> bool:
    return stay.arrived_at < day.end and (stay.left_at is None or stay.left_at >= day.start)


def _row(record: FamilyRecord, member: Member, stay: Stay, day: _Day) -> RosterRow:
    person = member.person
    return RosterRow(
        code=record.code_of(member),
        number=person.number,
        head=person.person_id == record.family.head,
        names=person.names,
        sex=person.sex,
        birth_date=person.birth_date,
        # Born after the day, of whom there is a stay then: a mistyped date, not a negative age.
        age=None if person.birth_date is None else max(0, person.birth_date.age_on(day.day)),
        document=next(iter(person.documents), None),
        bed=day.beds.get(stay.bed, stay.bed),
        needs=person.needs,
        marks=tuple(_marks(member, stay, day)),
    )


def _marks(member: Member, stay: Stay, day: _Day) -> Iterator[RosterMark]:
    if stay.arrived_at >= day.start:
        yield RosterMark.NEW
    if stay.left_at is not None and stay.left_at < day.end:
        yield RosterMark.LEFT
    elif not member.present:
        yield RosterMark.ABSENT


def _total(sex: str, rows: list[RosterRow]) -> RosterTotal:
    ages = [row.age for row in rows if row.age is not None]
    bands = (sum(first <= age and (last is None or age <= last) for age in ages) for first, last in AGE_BANDS)
    return RosterTotal(sex=sex, bands=tuple(bands), unknown=len(rows) - len(ages))
