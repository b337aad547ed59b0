"""Supervisors' lists beside the roster: who stands on each, in which groups and order.

One model of a line serves paper, spreadsheet and text file alike.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, tzinfo
from enum import StrEnum

from pydantic import AwareDatetime

from app.domain.camp import Bed
from app.domain.dates import PartialDate
from app.domain.languages import Script
from app.domain.model import Model
from app.domain.name_order import NameOrder
from app.domain.person import FamilyRecord, Member, PersonName

ADULT_AGE = 18
MINORS_NEEDS = frozenset({"UNACCOMPANIED_MINOR", "SC"})
"""Needs that put a child on the list of unaccompanied minors; those that are marked and grown up are left out."""


class ListKind(StrEnum):
    """Which list."""

    EVACUATION = "evacuation"
    ARRIVALS = "arrivals"
    MINORS = "minors"
    MISSING = "missing"
    DISTRIBUTION = "distribution"


class ListForm(StrEnum):
    """What a list is written as."""

    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"


class ListLine(Model):
    """A person, or on the distribution list a family by its head."""

    group: str = ""
    """The building or the day that the line stands under; empty where there is none."""
    code: str
    names: dict[Script, PersonName]
    sex: str
    birth_date: PartialDate | None = None
    age: int | None = None
    bed: str = ""
    """As said at the desk, like ``B-14/2``."""
    present: bool = True
    at: AwareDatetime | None = None
    """When they came or, if they ``left``, went; in the camp's time zone."""
    left: bool = False
    languages: tuple[str, ...] = ()
    phone: str = ""
    without_photo: bool = False
    without_document: bool = False
    people: int = 1
    """Of a family: its members in the camp; of them, children below ADULT_AGE."""
    children: int = 0


class PeopleList(Model):
    """A list as it is printed."""

    kind: ListKind
    as_of: AwareDatetime
    """In the camp's time zone."""
    first: date | None = None
    last: date | None = None
    """The period of arrivals and departures, both days included."""
    lines: tuple[ListLine, ...]

    @property
    def people(self) -> int:
        """How many people are on the list."""
        return sum(line.people for line in self.lines)


class ListMaker:
    """Makes lists of one camp; ``beds`` in the order of its file, ``now`` is the moment of the list.

    Where neither place nor time orders a list, names do: people in a queue say their name, not their code.
    """

    def __init__(
        self, records: Iterable[FamilyRecord], beds: Iterable[Bed], now: datetime, zone: tzinfo, names: NameOrder
    ) -> None:
        """Take the records that can be on the list."""
        self._records = tuple(records)
        self._beds = {bed.bed_id: (place, bed) for place, bed in enumerate(beds)}
        self._now = now.astimezone(zone)
        self._zone = zone
        self._names = names

    def evacuation(self) -> PeopleList:
        """Everybody in the camp, out for the day or not, by building and bed; those without a bed at the end."""
        found = [
            (self._place(member), self._line(record, member, group=self._building(member)))
            for record, member in self._staying()
        ]
        ordered = sorted(found, key=lambda pair: (pair[0], pair[1].code))
        return self._list(ListKind.EVACUATION, (line for _, line in ordered))

    def arrivals(self, first: date, last: date) -> PeopleList:
        """Who came and who left from the first to the last day, in that order of time."""
        lines = []
        for record in self._records:
            for member in record.members:
                stay = member.stay
                if stay is None:
                    continue
                for at, left in ((stay.arrived_at, False), (stay.left_at, True)):
                    # What some desk's fast clock put into the future has happened by now.
                    local = min(at.astimezone(self._zone), self._now) if at else None
                    if local and first <= local.date() <= last:
                        group = local.date().isoformat()
                        lines.append(self._line(record, member, group=group, at=local, left=left))
        lines.sort(key=lambda line: (line.at or self._now, line.left, line.code))
        return self._list(ListKind.ARRIVALS, lines).model_copy(update={"first": first, "last": last})

    def minors(self) -> PeopleList:
        """Children in the camp without a guardian."""
        return self._list(
            ListKind.MINORS,
            (
                self._line(record, member)
                for record, member in self._staying()
                if MINORS_NEEDS.intersection(member.person.needs) and not self._grown(member)
            ),
        )

    def missing(self) -> PeopleList:
        """People in the camp of whom the desk has no photo or no document."""
        return self._list(
            ListKind.MISSING,
            (
                self._line(record, member)
                for record, member in self._staying()
                if not member.person.photo or not member.person.documents
            ),
        )

    def distribution(self) -> PeopleList:
        """Families in the camp, each once, with how many it is to receive for."""
        return self._list(ListKind.DISTRIBUTION, map(self._family, self._records), lambda line: line.people > 0)

    def _family(self, record: FamilyRecord) -> ListLine:
        staying = [member for member in record.members if _stays(member)]
        head = next((m for m in staying if m.person.person_id == record.family.head), (staying or [record.head])[0])
        return self._line(record, head).model_copy(
            update={
                "code": record.family.code,
                "people": len(staying),
                "children": sum(not self._grown(member) for member in staying),
            }
        )

    def _list(
        self, kind: ListKind, lines: Iterable[ListLine], wanted: Callable[[ListLine], bool] = lambda _: True
    ) -> PeopleList:
        chosen = [line for line in lines if wanted(line)]
        if kind not in {ListKind.EVACUATION, ListKind.ARRIVALS}:
            chosen.sort(key=lambda line: line.code)
            chosen.sort(key=lambda line: self._names.key(line.names))
        return PeopleList(kind=kind, as_of=self._now, lines=tuple(chosen))

    def _staying(self) -> Iterator[tuple[FamilyRecord, Member]]:
        for record in self._records:
            for member in record.members:
                if _stays(member):
                    yield record, member

    def _line(
        self, record: FamilyRecord, member: Member, *, group: str = "", at: datetime | None = None, left: bool = False
    ) -> ListLine:
        person = member.person
        return ListLine(
            group=group,
            code=record.code_of(member),
            names=person.names,
            sex=person.sex,
            birth_date=person.birth_date,
            age=self._age(member),
            bed=self._bed(member),
            present=member.present,
            at=at or (member.stay.arrived_at.astimezone(self._zone) if member.stay else None),
            left=left,
            languages=person.languages,
            phone=person.phone,
            without_photo=not person.photo,
            without_document=not person.documents,
        )

    def _age(self, member: Member) -> int | None:
        born = member.person.birth_date
        return None if born is None else max(0, born.age_on(self._now.date()))

    def _grown(self, member: Member) -> bool:
        age = self._age(member)
        return age is not None and age >= ADULT_AGE

    def _bed(self, member: Member) -> str:
        bed_id = member.stay.bed if member.stay else ""
        return str(self._beds[bed_id][1]) if bed_id in self._beds else bed_id

    def _building(self, member: Member) -> str:
        bed_id = member.stay.bed if member.stay else ""
        return self._beds[bed_id][1].building if bed_id in self._beds else ""

    def _place(self, member: Member) -> int:
        bed_id = member.stay.bed if member.stay else ""
        return self._beds[bed_id][0] if bed_id in self._beds else len(self._beds)


def _stays(member: Member) -> bool:
    return member.stay is not None and member.stay.left_at is None
