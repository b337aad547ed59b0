"""Print supervisors' lists: evacuation, arrivals and departures, minors, what is missing, distribution."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.camp import Camp
from app.domain.name_order import NameOrder
from app.domain.operator import Operator, Permission
from app.domain.people_lists import ListForm, ListMaker, PeopleList
from app.domain.person import FamilyRecord
from app.domain.roster import bounds_of_day
from app.services.errors import NotAPeriodError
from app.storage.families import Families

LONGEST_PERIOD = timedelta(days=366)


class PrintLists:
    """Supervisors only. What is told is what this desk holds.

    ``names`` gives the order in which readers look for names; ``render`` lays a list out as the bytes of a file.
    """

    def __init__(
        self,
        operator: Operator,
        families: Families,
        camp: Camp,
        clock: Callable[[], datetime],
        names: Callable[[], NameOrder],
        render: Callable[[PeopleList, ListForm], bytes],
    ) -> None:
        self._operator = operator
        self._families = families
        self._camp = camp
        self._zone = ZoneInfo(camp.time_zone)
        self._clock = clock
        self._names = names
        self._render = render

    def evacuation(self, form: ListForm = ListForm.PDF) -> bytes:
        """Return everybody who stays in the camp, by building, with whether they are in."""
        self._operator.require(Permission.PRINT_ROSTER)
        return self._render(self._now().evacuation(), form)

    def arrivals(self, first: date, last: date, form: ListForm = ListForm.PDF) -> bytes:
        """Return who came and who left in the period, both days included. Raises NotAPeriodError."""
        self._operator.require(Permission.PRINT_ROSTER)
        if not timedelta() <= last - first < LONGEST_PERIOD:
            raise NotAPeriodError(first=first.isoformat(), last=last.isoformat())
        start, end = bounds_of_day(first, self._zone)[0], bounds_of_day(last, self._zone)[1]
        # A stay that began and ended at one moment overlaps nothing; a second more finds it.
        records = self._families.all_overlapping(start - timedelta(seconds=1), end)
        return self._render(self._maker(records).arrivals(first, last), form)

    def minors(self, form: ListForm = ListForm.PDF) -> bytes:
        """Return children in the camp without a guardian."""
        self._operator.require(Permission.PRINT_ROSTER)
        self._operator.require(Permission.READ_SENSITIVE_NEEDS)
        return self._render(self._now().minors(), form)

    def missing(self, form: ListForm = ListForm.PDF) -> bytes:
        """Return people in the camp of whom there is no photo or no document."""
        self._operator.require(Permission.PRINT_ROSTER)
        return self._render(self._now().missing(), form)

    def distribution(self, form: ListForm = ListForm.PDF) -> bytes:
        """Return the families in the camp, with room for a signature."""
        self._operator.require(Permission.PRINT_ROSTER)
        return self._render(self._now().distribution(), form)

    def today(self) -> date:
        """The day it is in the camp."""
        return self._clock().astimezone(self._zone).date()

    def _now(self) -> ListMaker:
        now = self._clock()
        return self._maker(self._families.all_overlapping(now - timedelta(seconds=1), now + timedelta(seconds=1)))

    def _maker(self, records: tuple[FamilyRecord, ...]) -> ListMaker:
        return ListMaker(records, self._camp.beds(), self._clock(), self._zone, self._names())
