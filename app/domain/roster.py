"""Who was in the camp on a day, as the supervisor's list has it."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from itertools import groupby

from app.domain.camp import Bed
from app.domain.dates import PartialDate
from app.domain.languages import Script
from app.domain.model import Model
from app.domain.name_order import NameOrder
from app.domain.person import FamilyRecord, IdentityDocument, Member, PersonName, Stay

_END_OF_TIME = datetime.max.replace(tzinfo=UTC)
AGE_BANDS = ((0, 4), (5, 17), (18, 59), (60, None))
"""First and last age of each band, in full years; None is no limit. The bands of camp statistics."""


class RosterMark(StrEnum):
    """What happened to a person on the day, or is so as the list is made."""

    NEW = "new"
    LEFT = "left"
    ABSENT = "absent"


class RosterOrder(StrEnum):
    """How the list is sorted: by family code, by room and bed, or by name."""

    FAMILY = "family"
    ROOM = "room"
    NAME = "name"


class RosterRow(Model):
    """One person on the list."""

    code: str
    """Person code."""
    family: str
    """Family code."""
    number: int
    head: bool
    """Whether this is the head of the family."""
    names: dict[Script, PersonName]
    sex: str
    birth_date: PartialDate | None = None
    age: int | None = None
    """Full years on the day."""
    nationality: str = ""
    """Counted, and not told of anybody."""
    document: IdentityDocument | None = None
    """The first of the person's documents."""
    bed: str = ""
    """As said at the desk, like ``B-14/2``."""
    needs: tuple[str, ...] = ()
    marks: tuple[RosterMark, ...] = ()


class RosterGroup(Model):
    """People who stand together: a family, a room, or in order of names each by themselves."""

    room: str = ""
    """In order of rooms: which, like ``B-14``; empty for those without a bed."""
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
    """Everybody whose stay overlaps the day, with totals by sex and age."""

    day: date
    order: RosterOrder = RosterOrder.FAMILY
    groups: tuple[RosterGroup, ...]
    totals: tuple[RosterTotal, ...]

    @property
    def rows(self) -> Iterator[RosterRow]:
        """Everybody, in the order of the list."""
        return (row for group in self.groups for row in group.rows)

    @property
    def people(self) -> int:
        """How many are on the list."""
        return sum(total.people for total in self.totals)

    @property
    def families(self) -> int:
        """How many families they are."""
        return len({row.family for row in self.rows})

    def nationalities(self) -> list[tuple[str, int]]:
        """Return how many are of each nationality, the most first and those not known, an empty code, last."""
        counted = Counter(row.nationality for row in self.rows)
        return sorted(counted.items(), key=lambda pair: (not pair[0], -pair[1], pair[0]))

    def needing(self, needs: Collection[str]) -> int:
        """Return how many have any of these needs."""
        return sum(any(need in needs for need in row.needs) for row in self.rows)

    def marked(self, mark: RosterMark) -> int:
        """Return how many carry the mark."""
        return sum(mark in row.marks for row in self.rows)


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
    now: datetime
    places: Mapping[str, tuple[int, Bed]]
    """Each bed by its bed_id, with its place in the camp's order."""

    def place(self, bed_id: str) -> int:
        """Return where a bed stands in the camp's order; those without one come last."""
        return self.places[bed_id][0] if bed_id in self.places else len(self.places)

    def room(self, bed_id: str) -> str:
        """Return the bed's room, like ``B-14``."""
        bed = self.places[bed_id][1] if bed_id in self.places else None
        return f"{bed.building}-{bed.room}" if bed else ""

    def bed(self, bed_id: str) -> str:
        """Return what is said for the bed."""
        return str(self.places[bed_id][1]) if bed_id in self.places else bed_id


@dataclass(frozen=True)
class RosterMaker:
    """Makes the rosters of one camp, whose ``beds`` are in the order of its file.

    ``sexes`` gives the order of the totals, where one that nobody has is left out.
    """

    zone: tzinfo
    names: NameOrder
    beds: tuple[Bed, ...] = ()
    sexes: tuple[str, ...] = ()
    now: datetime = _END_OF_TIME
    """Whoever arrived after it, by some desk's fast clock, has arrived."""

    def make(self, records: Iterable[FamilyRecord], day: date, order: RosterOrder = RosterOrder.FAMILY) -> Roster:
        """Return the list for the day in the camp's time zone.

        A person is absent when the last passage through the gate was out, unless the stay ended that day.
        """
        start, end = bounds_of_day(day, self.zone)
        places = {bed.bed_id: (place, bed) for place, bed in enumerate(self.beds)}
        looked_at = _Day(day=day, start=start, end=end, now=self.now, places=places)
        found = [
            (stay.bed, _row(record, member, stay, looked_at)) for record, member, stay in _here(records, looked_at)
        ]
        rows = [row for _, row in found]
        every_sex = dict.fromkeys((*self.sexes, *(row.sex for row in rows)))
        totals = (_total(sex, [row for row in rows if row.sex == sex]) for sex in every_sex)
        return Roster(
            day=day,
            order=order,
            groups=tuple(self._groups(found, looked_at, order)),
            totals=tuple(total for total in totals if total.people),
        )

    def _groups(self, found: list[tuple[str, RosterRow]], day: _Day, order: RosterOrder) -> Iterator[RosterGroup]:
        if order is RosterOrder.NAME:
            by_code = sorted((row for _, row in found), key=lambda row: row.code)
            alphabetical = sorted(by_code, key=lambda row: self.names.key(row.names))
            yield from (RosterGroup(rows=(row,)) for row in alphabetical)
        elif order is RosterOrder.ROOM:
            found.sort(key=lambda pair: (day.place(pair[0]), pair[1].family, pair[1].number))
            for room, pairs in groupby(found, key=lambda pair: day.room(pair[0])):
                yield RosterGroup(room=room, rows=tuple(row for _, row in pairs))
        else:
            in_families = sorted((row for _, row in found), key=lambda row: (row.family, row.number))
            for _, rows in groupby(in_families, key=lambda row: row.family):
                yield RosterGroup(rows=tuple(rows))


def _here(records: Iterable[FamilyRecord], day: _Day) -> Iterator[tuple[FamilyRecord, Member, Stay]]:
    for record in records:
        for member in record.members:
            if member.stay is not None and _overlaps(member.stay, day):
                yield record, member, member.stay


def _overlaps(stay: Stay, day: _Day) -> bool:
    return min(stay.arrived_at, day.now) < day.end and (stay.left_at is None or stay.left_at >= day.start)


def _row(record: FamilyRecord, member: Member, stay: Stay, day: _Day) -> RosterRow:
    person = member.person
    return RosterRow(
        code=record.code_of(member),
        family=record.family.code,
        number=person.number,
        head=person.person_id == record.family.head,
        names=person.names,
        sex=person.sex,
        birth_date=person.birth_date,
        # Born after the day, of whom there is a stay then: a mistyped date, not a negative age.
        age=None if person.birth_date is None else max(0, person.birth_date.age_on(day.day)),
        nationality=person.nationality,
        document=next(iter(person.documents), None),
        bed=day.bed(stay.bed),
        needs=person.needs,
        marks=tuple(_marks(member, stay, day)),
    )


def _marks(member: Member, stay: Stay, day: _Day) -> Iterator[RosterMark]:
    if min(stay.arrived_at, day.now) >= day.start:
        yield RosterMark.NEW
    if stay.left_at is not None and stay.left_at < day.end:
        yield RosterMark.LEFT
    elif not member.present:
        yield RosterMark.ABSENT


def _total(sex: str, rows: list[RosterRow]) -> RosterTotal:
    ages = [row.age for row in rows if row.age is not None]
    bands = (sum(first <= age and (last is None or age <= last) for age in ages) for first, last in AGE_BANDS)
    return RosterTotal(sex=sex, bands=tuple(bands), unknown=len(rows) - len(ages))
