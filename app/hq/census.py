"""How many people each camp has, day by day in the camp's own time zone. Counts, never names."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, and_, func, or_, select

from app.domain.camp import Camp
from app.domain.model import Model
from app.domain.person import ShelterStatus
from app.hq import tables
from app.hq.database import Database


class CampDay(Model):
    """One day of a camp. ``present`` counts the stays open at the day's end, or now if it has not ended."""

    day: date
    arrived: int
    left: int
    present: int


class CampCensus(Model):
    """A camp's last days, oldest first."""

    camp: str
    name: str
    days: tuple[CampDay, ...]

    @property
    def today(self) -> CampDay:
        """The newest day."""
        return self.days[-1]


class Census:
    """Counts stays. A camp without a file counts its days in UTC."""

    def __init__(self, database: Database, camps: Mapping[str, Camp]) -> None:
        self._database = database
        self._camps = camps

    def count(self, now: datetime, days: int = 14) -> tuple[CampCensus, ...]:
        """Return the census of every camp that has a desk."""
        with self._database.read() as connection:
            codes = connection.execute(select(tables.desk.c.camp).distinct().order_by(tables.desk.c.camp)).scalars()
            return tuple(self._camp(connection, code, now, days) for code in codes.all())

    def _camp(self, connection: Connection, code: str, now: datetime, days: int) -> CampCensus:
        camp = self._camps.get(code)
        zone = ZoneInfo(camp.time_zone) if camp else UTC
        today = now.astimezone(zone).date()
        counted = [today - timedelta(days=back) for back in reversed(range(days))]
        stay = tables.stay
        columns = []
        for day in counted:
            start = datetime.combine(day, time(), zone)
            end = datetime.combine(day + timedelta(days=1), time(), zone)
            columns += [
                func.count().filter(and_(stay.c.arrived_at >= start, stay.c.arrived_at < end)),
                func.count().filter(and_(stay.c.left_at >= start, stay.c.left_at < end)),
                func.count().filter(
                    and_(stay.c.arrived_at < end, or_(stay.c.left_at.is_(None), stay.c.left_at >= end))
                ),
            ]
        counts = connection.execute(
            select(*columns).where(stay.c.camp == code, stay.c.status != ShelterStatus.PLANNED)
        ).one()
        return CampCensus(
            camp=code,
            name=camp.name("en") if camp else code,
            days=tuple(
                CampDay(day=day, arrived=counts[3 * i], left=counts[3 * i + 1], present=counts[3 * i + 2])
                for i, day in enumerate(counted)
            ),
        )
