"""Which lists of people left which desk, on paper or as files, and who had them made."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from pydantic import AwareDatetime, Field
from sqlalchemy import ColumnElement, func, select

from app.domain.model import Model
from app.domain.paper_order import PaperKind, PaperTarget
from app.domain.people_lists import ListForm
from app.hq import tables
from app.hq.account import EVERY_CAMP
from app.hq.database import Database


class PaperWish(Model):
    """Which of them are wanted; what is empty leaves none out."""

    desk: str = Field(default="", max_length=40, pattern="^[!-~]*$")
    kind: PaperKind | None = None
    day: date | None = None
    """In UTC, as are all times on the pages."""


class PaperAtHq(Model):
    """One list that was made. Nobody on it is told."""

    camp: str
    desk: str
    name: str
    """As people call the desk."""
    operator: str
    """Who had it made; empty for whom sees figures alone."""
    kind: PaperKind
    form: ListForm
    target: PaperTarget
    first: date
    last: date
    rows: int
    """People on it; families on a distribution list."""
    at: AwareDatetime
    """By the desk's clock."""

    @property
    def period(self) -> tuple[date, ...]:
        """The days that the list is of; none of a list of how things stood when it was made."""
        if self.kind is PaperKind.ROSTER:
            return (self.first,)
        return (self.first, self.last) if self.kind is PaperKind.ARRIVALS else ()


class PapersFound(NamedTuple):
    """The newest of them, and how many there are in all."""

    papers: tuple[PaperAtHq, ...]
    total: int


class PaperTrail:
    """Reads; changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, camp: str, wish: PaperWish, most: int | None = None) -> PapersFound:
        """Return lists made in one camp, or in every, the newest first; ``most`` of them, or all."""
        paper, desk = tables.paper, tables.desk
        which = tuple(_conditions(camp, wish))
        joined = paper.join(desk, desk.c.desk == paper.c.desk)
        wanted = (
            select(paper, desk.c.camp, desk.c.name)
            .select_from(joined)
            .where(*which)
            .order_by(paper.c.at.desc(), paper.c.paper_id.desc())
            .limit(most)
        )
        with self._database.report(camp) as connection:
            count = connection.execute(select(func.count()).select_from(joined).where(*which)).scalar_one()
            rows = connection.execute(wanted).mappings()
            papers = tuple(
                PaperAtHq.model_validate({name: row[name] for name in PaperAtHq.model_fields}) for row in rows
            )
        return PapersFound(papers, count)


def _conditions(camp: str, wish: PaperWish) -> Iterable[ColumnElement[bool]]:
    paper, desk = tables.paper, tables.desk
    if camp != EVERY_CAMP:
        yield desk.c.camp == camp
    if wish.desk:
        yield paper.c.desk == wish.desk
    if wish.kind:
        yield paper.c.kind == wish.kind.value
    if wish.day:
        start = datetime.combine(wish.day, time(), UTC)
        yield paper.c.at >= start
        if wish.day < date.max:
            yield paper.c.at < start + timedelta(days=1)
