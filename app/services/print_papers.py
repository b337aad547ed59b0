"""Print supervisors' papers: the roster of a day, and lists of who is where, who came and went, and what is missing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

from app.domain.camp import Camp
from app.domain.name_order import NameOrder
from app.domain.operator import Operator, Permission
from app.domain.paper_order import PaperIssue, PaperKind, PaperOrder, PaperTarget
from app.domain.people_lists import ListForm, ListMaker, PeopleList
from app.domain.person import FamilyRecord
from app.domain.roster import bounds_of_day
from app.domain.sources import Sources
from app.services.errors import NotAPeriodError
from app.storage.families import Families
from app.storage.paper_issues import PaperIssues

LONGEST_PERIOD = timedelta(days=366)
_MOMENT = timedelta(seconds=1)
"""A stay that began and ended at one moment overlaps nothing; a second more finds it."""


class Press(Protocol):
    """Lays papers out in the desk's language."""

    def names(self) -> NameOrder:
        """How the readers look for names."""

    def roster(self, records: tuple[FamilyRecord, ...], order: PaperOrder, as_of: datetime, sources: Sources) -> "Made":
        """Return the roster of ``order.first``."""

    def people_list(self, people: PeopleList, form: ListForm, sources: Sources) -> "Made":
        """Return a list."""


class Made(NamedTuple):
    """A paper that is laid out."""

    content: bytes
    """The file."""
    rows: int
    """How many lines of people or families are on it."""


@dataclass(frozen=True)
class PaperSurroundings:
    """What papers are made with; ``press`` is asked for when something is laid out."""

    press: Callable[[], Press]
    sources: Callable[[], Sources]


class PrintPapers:
    """Supervisors only. What is told is what this desk holds, and every paper says whose data that are."""

    def __init__(
        self,
        operator: Operator,
        families: Families,
        camp: Camp,
        clock: Callable[[], datetime],
        surroundings: PaperSurroundings,
        issues: PaperIssues,
    ) -> None:
        self._operator = operator
        self._families = families
        self._camp = camp
        self._zone = ZoneInfo(camp.time_zone)
        self._clock = clock
        self._surroundings = surroundings
        self._issues = issues

    def today(self) -> date:
        """The day it is in the camp."""
        return self._clock().astimezone(self._zone).date()

    def __call__(self, order: PaperOrder) -> bytes:
        """Return the paper as a file, to be looked at. Raises NotAPeriodError."""
        return self._make(order).content

    def issue(self, order: PaperOrder, target: PaperTarget) -> bytes:
        """Return the paper as a file to be printed or kept; the journal has who had it made before it is there.

        Raises NotAPeriodError.
        """
        made = self._make(order)
        issue = PaperIssue(
            paper=order.kind,
            first=order.first,
            last=order.last,
            form=order.form,
            target=target,
            rows=made.rows,
            at=self._clock(),
        )
        self._issues.note(issue, self._operator.name)
        return made.content

    def _make(self, order: PaperOrder) -> Made:
        self._operator.require(Permission.PRINT_ROSTER)
        press, sources = self._surroundings.press(), self._surroundings.sources()
        if order.kind is PaperKind.ROSTER:
            records = self._families.all_overlapping(*bounds_of_day(order.first, self._zone))
            return press.roster(records, order, self._clock(), sources)
        return press.people_list(self._list(order, press.names()), order.form, sources)

    def _list(self, order: PaperOrder, names: NameOrder) -> PeopleList:
        if order.kind is PaperKind.MINORS:
            self._operator.require(Permission.READ_SENSITIVE_NEEDS)
        if order.kind is PaperKind.ARRIVALS:
            if not timedelta() <= order.last - order.first < LONGEST_PERIOD:
                raise NotAPeriodError(first=order.first.isoformat(), last=order.last.isoformat())
            start, end = bounds_of_day(order.first, self._zone)[0], bounds_of_day(order.last, self._zone)[1]
        else:
            # A day on, for nobody can have come later, and the clock goes on while this is read.
            start, end = self._clock(), self._clock() + timedelta(days=1)
        records = self._families.all_overlapping(start - _MOMENT, end + _MOMENT)
        maker = ListMaker(records, self._camp.beds(), self._clock(), self._zone, names)
        if order.kind is PaperKind.ARRIVALS:
            return maker.arrivals(order.first, order.last)
        makers: dict[PaperKind, Callable[[], PeopleList]] = {
            PaperKind.EVACUATION: maker.evacuation,
            PaperKind.MINORS: maker.minors,
            PaperKind.MISSING: maker.missing,
            PaperKind.DISTRIBUTION: maker.distribution,
        }
        return makers[order.kind]()
