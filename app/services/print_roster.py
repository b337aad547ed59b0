"""Print the daily roster: everyone whose stay overlaps a day in the camp's time zone."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.domain.camp import Camp
from app.domain.operator import Operator, Permission
from app.domain.person import FamilyRecord
from app.domain.roster import RosterOrder, bounds_of_day
from app.storage.families import Families


class PrintRoster:
    """Supervisors only. ``render`` lays out the records of a day as PDF bytes."""

    def __init__(
        self,
        operator: Operator,
        families: Families,
        camp: Camp,
        clock: Callable[[], datetime],
        render: Callable[[tuple[FamilyRecord, ...], date, datetime, RosterOrder], bytes],
    ) -> None:
        self._operator = operator
        self._families = families
        self._zone = ZoneInfo(camp.time_zone)
        self._clock = clock
        self._render = render

    def today(self) -> date:
        """The day it is in the camp."""
        return self._clock().astimezone(self._zone).date()

    def __call__(self, day: date, order: RosterOrder = RosterOrder.FAMILY) -> bytes:
        """Return the roster of the day as PDF."""
        self._operator.require(Permission.PRINT_ROSTER)
        start, end = bounds_of_day(day, self._zone)
        return self._render(self._families.all_overlapping(start, end), day, self._clock(), order)
