"""Gathers what each page shows, of the one camp or of every camp that an account sees."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.pairs import PairVerdict
from app.domain.paper_order import PaperKind
from app.hq.account import HqPermission
from app.hq.census import CampCensus, Census
from app.hq.disputes import Disputes
from app.hq.errors import NoSuchPairError
from app.hq.pair_review import PairReview, SuspectedAtHq
from app.hq.paper_trail import PapersFound, PaperTrail, PaperWish
from app.hq.reports import Reports
from app.hq.status import DeskStanding, Dispute
from app.hq.web import sheets
from app.hq.web.charts import BarChart, ShareBar, added_days, added_shares, bar_chart, share_bars
from app.hq.web.entrance import Visitor
from app.hq.web.said import said
from app.hq.web.sheets import Sheet
from app.hq.web.side_by_side import Label, compared
from app.hq.web.words import PageWords

DAYS = (14, 30, 90)
QUIET_AFTER = timedelta(hours=1)
SILENT_AFTER = timedelta(hours=24)
CLOCK_ALARM = 300
"""Seconds by which a desk's clock is wrong enough to telephone."""
MOST_ALARMS = 5
MOST_PAIRS = 20
"""On the page at a time; when some are decided, the next come."""
MOST_ROWS = 200
"""Of a list on a page; the download has them all."""


@dataclass(frozen=True)
class Alarm:
    """Something that needs somebody. ``kind`` is ``fork``, ``clock`` or ``silent``."""

    kind: str
    desk: DeskStanding


@dataclass(frozen=True)
class Figures:
    """What charts and figures of some camps together are drawn from."""

    people: BarChart
    families: BarChart
    arrived: int
    left: int
    origins: tuple[ShareBar, ...]
    bases: tuple[ShareBar, ...]
    beds: int
    beds_taken: int


class Views:
    """Asks headquarters; every question names the camp that the account is shown."""

    def __init__(
        self,
        reports: Reports,
        census: Census,
        disputes: Disputes,
        pairs: PairReview,
        papers: PaperTrail,
        clock: Callable[[], datetime],
    ) -> None:
        self._reports = reports
        self._census = census
        self._disputes = disputes
        self._pairs = pairs
        self._papers = papers
        self._clock = clock

    def camps(self, visitor: Visitor, days: int, t: PageWords, camp: str = "") -> tuple[CampCensus, ...]:
        """Return the census of every camp that is shown, or of the one of them."""
        return self._census.count(self._clock(), days, camp=camp or visitor.account.camp, language=t.language)

    def desks(self, visitor: Visitor, camp: str = "") -> tuple[DeskStanding, ...]:
        """Return how the desks stand."""
        return self._reports.desks(camp or visitor.account.camp)

    def overview(self, visitor: Visitor, days: int, t: PageWords, camp: str = "") -> dict[str, object]:
        """Return what the first page shows, or a camp's own page."""
        camps = self.camps(visitor, days, t, camp)
        desks = self.desks(visitor, camp)
        alarms = self._alarms(desks)
        return {
            "camps": sorted(camps, key=lambda census: (-census.people[-1].present, census.name)),
            "charts": {census.camp: bar_chart(census.people) for census in camps},
            "figures": figures(camps) if camps else None,
            "desks": desks,
            "alarms": alarms[:MOST_ALARMS],
            "more_alarms": max(0, len(alarms) - MOST_ALARMS),
            "days": days,
            "choices": DAYS,
            "quiet_before": self._clock() - QUIET_AFTER,
        }

    def desks_page(self, visitor: Visitor) -> dict[str, object]:
        """Return what the page of desks shows."""
        return {"desks": self.desks(visitor), "quiet_before": self._clock() - QUIET_AFTER}

    def held_page(self, visitor: Visitor) -> dict[str, object]:
        """Return what the page of entries kept aside shows."""
        held = self._reports.held(visitor.account.camp)
        return {"held": held[:MOST_ROWS], "more": max(0, len(held) - MOST_ROWS)}

    def forks_page(self, visitor: Visitor) -> dict[str, object]:
        """Return what the page of forks shows."""
        forks = self._reports.forks(visitor.account.camp)
        return {"forks": forks[:MOST_ROWS], "more": max(0, len(forks) - MOST_ROWS)}

    def conflicts_page(self, visitor: Visitor, t: PageWords, label: Label) -> dict[str, object]:
        """Return what the page of conflicts shows: each with what was said, line by line."""
        found = self.conflicts(visitor)
        told = [(one, said(one, t, label)) for one in found[:MOST_ROWS]]
        return {"conflicts": told, "more": max(0, len(found) - MOST_ROWS)}

    def conflicts(self, visitor: Visitor) -> tuple[Dispute, ...]:
        """Return open conflicts; without records for whom sees figures alone."""
        found = self._disputes.open(visitor.account.camp)
        if visitor.account.allows(HqPermission.SEE_RECORDS):
            return found
        return tuple(dispute.without_records() for dispute in found)

    def pairs(self, visitor: Visitor) -> tuple[SuspectedAtHq, ...]:
        """Return the pairs to review; an account of one camp is shown those that are of it on both sides."""
        found = self._pairs.open(visitor.account.camp)
        return tuple(
            pair for pair in found if visitor.account.sees(pair.first.camp) and visitor.account.sees(pair.second.camp)
        )

    def pairs_page(self, visitor: Visitor, t: PageWords, label: Label) -> dict[str, object]:
        """Return what the page of likely pairs shows."""
        found = self.pairs(visitor)
        told = [(pair, compared(pair, t, label)) for pair in found[:MOST_PAIRS]]
        return {"pairs": told, "more": max(0, len(found) - MOST_PAIRS), "run": self._pairs.last_run()}

    def decide(self, visitor: Visitor, pair: str, verdict: PairVerdict, reason: str) -> tuple[str, ...]:
        """Decide a pair that the account is shown; return the camps that will hear of it. Raises NoSuchPairError."""
        if pair not in {one.pair for one in self.pairs(visitor)}:
            raise NoSuchPairError
        return self._pairs.decide(pair, verdict, reason, visitor.account.name)

    def papers(self, visitor: Visitor, wish: PaperWish, most: int | None = None) -> PapersFound:
        """Return lists that desks made; without who had them made for whom sees figures alone."""
        found = self._papers.find(visitor.account.camp, wish, most)
        if visitor.account.allows(HqPermission.SEE_RECORDS):
            return found
        return found._replace(papers=tuple(one.model_copy(update={"operator": ""}) for one in found.papers))

    def papers_page(self, visitor: Visitor, wish: PaperWish) -> dict[str, object]:
        """Return what the page of lists that were made shows."""
        found = self.papers(visitor, wish, MOST_ROWS)
        return {
            "papers": found.papers,
            "count": found.total,
            "more": found.total - len(found.papers),
            "wish": wish,
            "desks": self.desks(visitor),
            "kinds": tuple(PaperKind),
        }

    def sheet(
        self, name: str, visitor: Visitor, days: int, wish: PaperWish, t: PageWords, label: Label
    ) -> Sheet | None:
        """Return the table to download; None for any other name."""
        camp, records = visitor.account.camp, visitor.account.allows(HqPermission.SEE_RECORDS)
        made: dict[str, Callable[[], Sheet]] = {
            "camps": lambda: sheets.camps_sheet(self.camps(visitor, days, t), t),
            "days": lambda: sheets.days_sheet(self.camps(visitor, days, t), t),
            "citizenship": lambda: sheets.origins_sheet(self.camps(visitor, days, t), t),
            "claims": lambda: sheets.bases_sheet(self.camps(visitor, days, t), t),
            "desks": lambda: sheets.desks_sheet(self.desks(visitor), t),
            "kept-aside": lambda: sheets.held_sheet(self._reports.held(camp), t),
            "forks": lambda: sheets.forks_sheet(self._reports.forks(camp), t),
            "papers": lambda: sheets.papers_sheet(self.papers(visitor, wish).papers, t, records=records),
            "conflicts": lambda: sheets.disputes_sheet(self.conflicts(visitor), t, label, records=records),
        }
        return made[name]() if name in made else None

    def _alarms(self, desks: tuple[DeskStanding, ...]) -> list[Alarm]:
        """Return what needs somebody: forks before wrong clocks before silence."""
        working = [desk for desk in desks if desk.revoked_at is None]
        silent_before = self._clock() - SILENT_AFTER
        return [
            *(Alarm("fork", desk) for desk in desks if desk.forked),
            *(Alarm("clock", desk) for desk in working if abs(desk.clock_ahead or 0) >= CLOCK_ALARM),
            *(Alarm("silent", desk) for desk in working if desk.last_contact and desk.last_contact < silent_before),
        ]


def figures(camps: tuple[CampCensus, ...]) -> Figures:
    """Return the figures of the camps together; there is at least one."""
    people = added_days(camp.people for camp in camps)
    return Figures(
        people=bar_chart(people),
        families=bar_chart(added_days(camp.families for camp in camps)),
        arrived=people[-1].arrived,
        left=people[-1].left,
        origins=share_bars(added_shares(camp.origins for camp in camps)),
        bases=share_bars(added_shares(camp.bases for camp in camps)),
        beds=sum(camp.beds for camp in camps),
        beds_taken=sum(camp.beds_taken for camp in camps),
    )
