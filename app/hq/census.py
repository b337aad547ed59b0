"""How many people and families each camp has, day by day in the camp's own time zone. Counts, never names."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Select, case, func, literal, or_, select

from app.domain.camp import Camp
from app.domain.languages import Language
from app.domain.model import Model
from app.domain.person import ShelterStatus
from app.hq import tables
from app.hq.account import EVERY_CAMP
from app.hq.database import Database
from app.hq.merges import shown

Spans = Select[datetime, datetime | None]
"""When somebody arrived, and left if they did."""
_ARRIVED, _LEFT = "arrived", "left_then"
_NARROW = ("INDEXED BY figures_of_person", "sqlite")
"""SQLite would look people up by their key and read their whole rows: seven times the work."""
Conditions = tuple[ColumnElement[bool], ...]


class DayCount(Model):
    """One day. ``present`` counts those there at the day's end, or now if it has not ended."""

    day: date
    arrived: int
    left: int
    present: int


class Share(Model):
    """How many of the people now in a camp have one code of a list; an empty code is not known."""

    code: str
    people: int


class CampCensus(Model):
    """A camp's last days, oldest first. A family is there from its first member's arrival to its last one's leaving."""

    camp: str
    name: str
    beds: int
    """Places in the camp's file; 0 without one."""
    beds_taken: int
    """Beds that somebody holds now; one that was given twice counts once."""
    people: tuple[DayCount, ...]
    families: tuple[DayCount, ...]
    origins: tuple[Share, ...]
    """By citizenship, the most first."""
    bases: tuple[Share, ...]
    """By the claim's basis, the most first."""


class Census:
    """Counts stays. A camp without a file counts its days in UTC."""

    def __init__(self, database: Database, camps: Mapping[str, Camp]) -> None:
        self._database = database
        self._camps = camps

    def count(
        self, now: datetime, days: int = 14, *, camp: str = EVERY_CAMP, language: Language = "en"
    ) -> tuple[CampCensus, ...]:
        """Return the census of every camp that has a desk, or of the one."""
        codes = select(tables.desk.c.camp).distinct().order_by(tables.desk.c.camp)
        with self._database.report(camp) as connection:
            found = [code for code in connection.execute(codes).scalars().all() if camp in (EVERY_CAMP, code)]
            return tuple(self._camp(connection, code, now, days, language) for code in found)

    def _camp(self, connection: Connection, code: str, now: datetime, days: int, language: Language) -> CampCensus:
        camp = self._camps.get(code)
        zone = ZoneInfo(camp.time_zone) if camp else UTC
        today = now.astimezone(zone).date()
        counted = [today - timedelta(days=back) for back in reversed(range(days))]
        edges = [datetime.combine(day, time(), zone).astimezone(UTC) for day in (*counted, today + timedelta(days=1))]
        there = (
            tables.stay.c.camp == code,
            tables.stay.c.status != ShelterStatus.PLANNED,
            shown(tables.stay.c.person_id),
        )
        by_both = _by_origin_and_basis(connection, there)
        return CampCensus(
            camp=code,
            name=camp.name(language) if camp else code,
            beds=len(camp.beds()) if camp else 0,
            beds_taken=_beds_taken(connection, there),
            people=_days(connection, _people(there, edges[0]), counted, edges),
            families=_days(connection, _families(there, edges[0]), counted, edges),
            origins=_shares((origin, people) for origin, _basis, people in by_both),
            bases=_shares((basis, people) for _origin, basis, people in by_both),
        )


def _people(there: Conditions, since: datetime) -> Spans:
    """Select when those who were there at some time since then arrived and left."""
    stay = tables.stay
    still = or_(stay.c.left_at.is_(None), stay.c.left_at >= since)
    return select(stay.c.arrived_at.label(_ARRIVED), stay.c.left_at.label(_LEFT)).where(*there, still)


def _families(there: Conditions, since: datetime) -> Spans:
    stay, person = tables.stay, tables.person
    arrived = func.min(stay.c.arrived_at, type_=tables.Utc())
    last = func.max(stay.c.left_at, type_=tables.Utc())
    # The last leaving counts only when nobody of the family stayed: when as many left as arrived.
    some_stayed = func.count(stay.c.left_at) < func.count()
    return (
        select(arrived.label(_ARRIVED), case((some_stayed, None), else_=last).label(_LEFT))
        .join_from(stay, person, person.c.person_id == stay.c.person_id)
        .with_hint(person, *_NARROW)
        .where(*there)
        .group_by(person.c.family_id)
        .having(or_(some_stayed, last >= since))
    )


def _days(connection: Connection, spans: Spans, days: list[date], edges: list[datetime]) -> tuple[DayCount, ...]:
    """Count spans by day; those that ended before the first day are not among them.

    The database says of each span in which days it began and ended, so that as many rows come as differ in that. What
    some desk's fast clock put into the future has happened today.
    """
    span = spans.subquery()
    arrived, left = (_day_of(span.c[name], edges[:-1]) for name in (_ARRIVED, _LEFT))
    left = case((span.c[_LEFT].is_(None), len(edges)), else_=left)
    came, went = Counter[int](), Counter[int]()
    grouped = select(arrived.label("came"), left.label("went"), func.count().label("spans")).group_by("came", "went")
    for first, last, count in connection.execute(grouped):
        came[first] += count
        went[last] += count
    present, counts = came[0], []
    for i, day in enumerate(days, start=1):
        present += came[i] - went[i]
        counts.append(DayCount(day=day, arrived=came[i], left=went[i], present=present))
    return tuple(counts)


def _day_of(moment: ColumnElement[datetime], starts: Sequence[datetime], least: int = 0) -> ColumnElement[int]:
    """Return how many of the days had begun at the moment, found by halves."""
    if not starts:
        return literal(least)
    half = len(starts) // 2
    earlier, later = _day_of(moment, starts[:half], least), _day_of(moment, starts[half + 1 :], least + half + 1)
    return case((moment < starts[half], earlier), else_=later)


def _by_origin_and_basis(connection: Connection, there: Conditions) -> list[tuple[str, str, int]]:
    """Count those who are there now; one look at the people for both figures."""
    stay, person = tables.stay, tables.person
    rows = connection.execute(
        select(person.c.nationality, person.c.basis, func.count())
        .join_from(stay, person, person.c.person_id == stay.c.person_id)
        .with_hint(person, *_NARROW)
        .where(*there, stay.c.left_at.is_(None))
        .group_by(person.c.nationality, person.c.basis)
    )
    return [(origin, basis, people) for origin, basis, people in rows]


def _beds_taken(connection: Connection, there: Conditions) -> int:
    stay = tables.stay
    held = (stay.c.left_at.is_(None), stay.c.bed != "")
    return int(connection.execute(select(func.count(stay.c.bed.distinct())).where(*there, *held)).scalar_one())


def _shares(counts: Iterable[tuple[str, int]]) -> tuple[Share, ...]:
    people: Counter[str] = Counter()
    for code, count in counts:
        people[code] += count
    ordered = sorted(people.items(), key=lambda one: (-one[1], one[0]))
    return tuple(Share(code=code, people=count) for code, count in ordered)
