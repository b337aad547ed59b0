"""Narrow people down: who is here, who left, who has no photo, children, needs, what desks said differently, today."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.domain.camp import Camp
from app.domain.codes import CodeLists
from app.domain.finding import Filter, Found
from app.domain.operator import Operator, Permission
from app.domain.registration import ADULT_AGE
from app.storage.people_filters import PeopleFilters
from app.storage.people_search import PeopleSearch

MOST_LISTED = 1_000
_MOST_SEARCHED = 150


class FilterPeople:
    """Filters add up. ``clock`` returns aware UTC; the day is the camp's."""

    def __init__(
        self,
        operator: Operator,
        filters: PeopleFilters,
        search: PeopleSearch,
        lists: CodeLists,
        camp: Camp,
        clock: Callable[[], datetime],
    ) -> None:
        self._operator = operator
        self._filters = filters
        self._search = search
        sensitive = (code.code for code in lists.needs if code.sensitive)
        # Whoever may not read a need may not find people by it either.
        self._hidden = frozenset() if operator.allows(Permission.READ_SENSITIVE_NEEDS) else frozenset(sensitive)
        self._zone = ZoneInfo(camp.time_zone)
        self._clock = clock

    def __call__(self, filters: frozenset[Filter], text: str = "") -> tuple[Found, ...]:
        """Return at most 1,000 people whom all of the filters leave, those found by the text if there is one."""
        self._operator.require(Permission.FIND)
        chosen = sorted(filters)
        if not text:
            return self._filters.people(chosen, self._day(), self._grown(), self._hidden, MOST_LISTED)
        here = self._search.search(text, limit=_MOST_SEARCHED)
        ids = (found.person_id for found in here)
        fits = self._filters.fits(ids, chosen, self._day(), self._grown(), self._hidden)
        return tuple(found for found in here if found.person_id in fits)

    def counts(self) -> Mapping[Filter, int]:
        """Return how many people each filter leaves by itself."""
        self._operator.require(Permission.FIND)
        return self._filters.counts(self._day(), self._grown(), self._hidden)

    def _today(self) -> date:
        return self._clock().astimezone(self._zone).date()

    def _day(self) -> tuple[datetime, datetime]:
        today = self._today()
        start = datetime.combine(today, time(), self._zone)
        return start, datetime.combine(today + timedelta(days=1), time(), self._zone)

    def _grown(self) -> date:
        """Return the birth date of who comes of age today."""
        today = self._today()
        leap_day = (today.month, today.day) == (2, 29)
        return (today - timedelta(days=1) if leap_day else today).replace(year=today.year - ADULT_AGE)
