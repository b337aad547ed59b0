"""How many people and families each camp has, day by day in the camp's own time zone. Counts, never names."""

from bisect import bisect_left
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Column, Connection, Select, case, func, or_, select

from app.domain.camp import Camp
from app.domain.codes import Language
from app.domain.model import Model
from app.domain.person import ShelterStatus
from app.hq import tables
from app.hq.account import EVERY_CAMP
from app.hq.database import Database
from app.hq.merges import shown


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
        return CampCensus(
            camp=code,
            name=camp.name(language) if camp else code,
            beds=len(camp.beds()) if camp else 0,
            people=_days(connection, _people().where(*there), counted, edges),
            families=_days(connection, _families().where(*there), counted, edges),
            origins=_shares(connection, code, tables.person.c.nationality, edges[-1]),
            bases=_shares(connection, code, tables.person.c.basis, edges[-1]),
        )


def _people() -> Select[tuple[datetime, datetime | None]]:
    return select(tables.stay.c.arrived_at, tables.stay.c.left_at)


def _families() -> Select[tuple[datetime, datetime | None]]:
    stay, person = tables.stay, tables.person
    arrived = func.min(stay.c.arrived_at, type_=tables.Utc()).label("arrived_at")
    # The last leaving counts only when nobody of the family stayed: when as many left as arrived.
    all_left = func.count(stay.c.left_at) == func.count()
    left = case((all_left, func.max(stay.c.left_at, type_=tables.Utc())), else_=None).label("left_at")
    return (
        select(arrived, left)
        .join_from(stay, person, person.c.person_id == stay.c.person_id)
        .group_by(person.c.family_id)
    )


def _days(
    connection: Connection, spans: Select[tuple[datetime, datetime | None]], days: list[date], edges: list[datetime]
) -> tuple[DayCount, ...]:
    """Count spans by day; only moments since the first day are read one by one."""
    span = spans.subquery()
    start, end = edges[0], edges[-1]
    before = connection.execute(
        select(func.count()).where(span.c.arrived_at < start, or_(span.c.left_at.is_(None), span.c.left_at >= start))
    ).scalar_one()
    arrived, left = (
        sorted(connection.execute(select(moment).where(moment >= start, moment < end)).scalars())
        for moment in (span.c.arrived_at, span.c.left_at)
    )
    counts = []
    for i, day in enumerate(days):
        came, went = (
            bisect_left(moments, edges[i + 1]) - bisect_left(moments, edges[i]) for moments in (arrived, left)
        )
        before += came - went
        counts.append(DayCount(day=day, arrived=came, left=went, present=before))
    return tuple(counts)


def _shares(connection: Connection, camp: str, column: Column[str], end: datetime) -> tuple[Share, ...]:
    stay, person = tables.stay, tables.person
    number = func.count().label("people")
    rows = connection.execute(
        select(column, number)
        .join_from(stay, person, person.c.person_id == stay.c.person_id)
        .where(
            stay.c.camp == camp,
            stay.c.status != ShelterStatus.PLANNED,
            shown(stay.c.person_id),
            stay.c.arrived_at < end,
            or_(stay.c.left_at.is_(None), stay.c.left_at >= end),
        )
        .group_by(column)
        .order_by(number.desc(), column)
    )
    return tuple(Share(code=code, people=people) for code, people in rows)
