"""Count the camp's day: who arrived today, who is in, who is out."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.domain.camp import Camp
from app.domain.operator import Operator, Permission
from app.domain.status import DayFigures
from app.storage.families import Families


class ReportDay:
    """The figures of the Today place. ``clock`` returns aware UTC; the day is the camp's."""

    def __init__(self, operator: Operator, families: Families, camp: Camp, clock: Callable[[], datetime]) -> None:
        self._operator = operator
        self._families = families
        self._zone = ZoneInfo(camp.time_zone)
        self._clock = clock

    def __call__(self) -> DayFigures:
        """Count everyone whose stay touches today."""
        self._operator.require(Permission.READ_STATUS)
        now = self._clock()
        today = now.astimezone(self._zone).date()
        start = datetime.combine(today, time(), self._zone)
        end = datetime.combine(today + timedelta(days=1), time(), self._zone)
        members = [member for record in self._families.all_overlapping(start, end) for member in record.members]
        staying = [member for member in members if member.stay and member.stay.left_at is None]
        return DayFigures(
            arrived=sum(1 for member in members if member.stay and start <= min(member.stay.arrived_at, now) < end),
            present=sum(1 for member in staying if member.present),
            out=sum(1 for member in staying if not member.present),
        )
