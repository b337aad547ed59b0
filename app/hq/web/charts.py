"""What charts are drawn from: bars in percent of the tallest, and which of them are labelled."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.percent import percent
from app.hq.census import DayCount, Share

LEAST_PERCENT = 2.0
"""A bar of one person among thousands is still seen."""
_LABELS = 7
_MOST_SHARES = 7
_DENSE = 20


@dataclass(frozen=True)
class Bar:
    """One day. ``height`` is in percent; ``told`` marks the bars whose number is written where there is little room."""

    day: date
    count: int
    height: float
    told: bool
    dated: bool


@dataclass(frozen=True)
class BarChart:
    """Bars, oldest first. ``dense`` charts have no room for every number."""

    bars: tuple[Bar, ...]
    dense: bool

    @property
    def first(self) -> int:
        """The oldest day's count."""
        return self.bars[0].count

    @property
    def last(self) -> int:
        """The newest day's count."""
        return self.bars[-1].count


@dataclass(frozen=True)
class ShareBar:
    """One code's share of the people; an empty code is 'not known', ``others`` counts the codes put together.

    ``percent`` is whole: 100 only of everybody.
    """

    code: str
    people: int
    percent: float
    width: float
    others: int = 0


def bar_chart(days: Sequence[DayCount]) -> BarChart:
    """Return the chart of a camp's, or of all camps', days."""
    most = max((day.present for day in days), default=0) or 1
    last = len(days) - 1
    tallest = max(range(len(days)), key=lambda place: (days[place].present, place))
    step = -(-len(days) // _LABELS)
    return BarChart(
        tuple(
            Bar(
                day=day.day,
                count=day.present,
                height=_percent(day.present, most),
                told=place in (last, tallest),
                dated=(last - place) % step == 0,
            )
            for place, day in enumerate(days)
        ),
        dense=len(days) > _DENSE,
    )


def share_bars(shares: Iterable[Share]) -> tuple[ShareBar, ...]:
    """Return the largest shares, and the rest put together."""
    counts = sorted(shares, key=lambda share: (not share.code, -share.people, share.code))
    total = sum(share.people for share in counts) or 1
    named = [share for share in counts if share.code]
    shown = named if len(named) <= _MOST_SHARES + 1 else named[:_MOST_SHARES]
    rest, unknown = named[len(shown) :], [share for share in counts if not share.code]
    most = max([*(share.people for share in counts), sum(share.people for share in rest), 1])
    bars = [(share.code, share.people, 0) for share in (*shown, *unknown)]
    if rest:
        bars.insert(len(shown), ("", sum(share.people for share in rest), len(rest)))
    return tuple(
        ShareBar(code, people, percent(people, total), _percent(people, most), others) for code, people, others in bars
    )


def added_days(camps: Iterable[Sequence[DayCount]]) -> tuple[DayCount, ...]:
    """Return the sum of several camps' days, each camp's newest under the others' newest."""
    return tuple(
        DayCount(
            day=max(day.day for day in days),
            arrived=sum(day.arrived for day in days),
            left=sum(day.left for day in days),
            present=sum(day.present for day in days),
        )
        for days in zip(*camps, strict=True)
    )


def added_shares(camps: Iterable[Iterable[Share]]) -> tuple[Share, ...]:
    """Return the sum of several camps' shares."""
    people: dict[str, int] = {}
    for shares in camps:
        for share in shares:
            people[share.code] = people.get(share.code, 0) + share.people
    return tuple(Share(code=code, people=count) for code, count in people.items())


def _percent(count: int, most: int) -> float:
    return round(max(LEAST_PERCENT, 100 * count / most), 1) if count else 0.0
