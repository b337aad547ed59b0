"""Reviewing suspected pairs at headquarters: side by side, with the reasons; a decision goes to the desks."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, RowMapping, ScalarSelect, func, or_, select

from app.domain.family_code import person_code
from app.domain.model import Model
from app.domain.pairs import PairDecision, PairVerdict
from app.domain.person import Person, Stay
from app.hq import tables
from app.hq.account import EVERY_CAMP
from app.hq.database import Database
from app.hq.errors import NoSuchPairError
from app.hq.own_chain import OwnChain
from app.identity.matching import Matching, Reason
from app.identity.traits import traits_of_person
from app.identity.variants import NameVariants
from app.protocol import records
from app.protocol.live_fields import LiveFields

MOST_LISTED = 200


class SidePerson(Model):
    """One of the two, as the page shows them."""

    code: str
    camp: str
    person: Person
    stays: tuple[Stay, ...]


class SuspectedAtHq(Model):
    """Two records that nobody has decided about, and why they may be of one person."""

    pair: str
    probability: float
    first: SidePerson
    second: SidePerson
    reasons: tuple[Reason, ...]


class LinkRun(Model):
    """The last run of ``hq link``: over how many people; ``finished_at`` is None while it goes on, or was stopped."""

    people: int
    started_at: datetime
    finished_at: datetime | None


class PairReview:
    """What ``hq link`` suspects, until somebody decides it, here or at a desk."""

    def __init__(self, database: Database, chain: OwnChain, variants: NameVariants) -> None:
        self._database = database
        self._chain = chain
        self._variants = variants

    def open(self, camp: str = EVERY_CAMP, limit: int = MOST_LISTED) -> tuple[SuspectedAtHq, ...]:
        """Return the pairs with somebody of the camp, or of any, the likeliest first."""
        with self._database.read() as connection:
            size = connection.execute(select(func.count()).select_from(tables.person)).scalar_one()
            matching = Matching(self._variants, size, lambda _surname: 0)
            return tuple(self._suspected(connection, row, matching) for row in _undecided(connection, camp, limit))

    def last_run(self) -> LinkRun | None:
        """Return when the people were compared last; None if they never were."""
        runs = tables.link_run
        wanted = select(runs.c.people, runs.c.started_at, runs.c.finished_at).order_by(runs.c.run.desc()).limit(1)
        with self._database.read() as connection:
            row = connection.execute(wanted).mappings().one_or_none()
        return None if row is None else LinkRun.model_validate(dict(row))

    def decide(self, pair: str, verdict: PairVerdict, reason: str, operator: str) -> tuple[str, ...]:
        """Decide a suspected pair; return the camps whose desks will get it. Raises NoSuchPairError."""
        suspicion = tables.suspicion
        with self._database.read() as connection:
            row = connection.execute(select(suspicion).where(suspicion.c.pair_id == pair)).mappings().one_or_none()
        if row is None:
            raise NoSuchPairError
        decision = PairDecision(first=row["first"], second=row["second"], verdict=verdict, reason=reason)
        return self._chain.decide(decision, operator)

    def _suspected(self, connection: Connection, row: RowMapping, matching: Matching) -> SuspectedAtHq:
        first, second = (_side(connection, row[place]) for place in ("first", "second"))
        verdict = matching.compare(traits_of_person(first.person), traits_of_person(second.person))
        return SuspectedAtHq(
            pair=row["pair_id"],
            probability=row["probability"],
            first=first,
            second=second,
            reasons=verdict.reasons,
        )


def _undecided(connection: Connection, camp: str, limit: int) -> Iterator[RowMapping]:
    """Yield suspicions of two who are both here, are not shown as one, and were not told apart."""
    suspicion, pair = tables.suspicion, tables.pair
    kept = {place: _kept(suspicion.c[place]) for place in ("first", "second")}
    camps = {place: _camp(suspicion.c[place]) for place in ("first", "second")}
    found = (
        select(suspicion)
        .outerjoin(pair, pair.c.pair_id == suspicion.c.pair_id)
        .where(
            func.coalesce(pair.c.verdict, PairVerdict.OPEN) == PairVerdict.OPEN,
            kept["first"] != kept["second"],
            *(camps[place].is_not(None) for place in camps),
        )
        .order_by(suspicion.c.probability.desc(), suspicion.c.pair_id)
        .limit(limit)
    )
    if camp != EVERY_CAMP:
        found = found.where(or_(*(camps[place] == camp for place in camps)))
    yield from connection.execute(found).mappings().all()


def _kept(person_id: ColumnElement[str]) -> ColumnElement[str]:
    merged = tables.merged
    return func.coalesce(select(merged.c.kept).where(merged.c.person_id == person_id).scalar_subquery(), person_id)


def _camp(person_id: ColumnElement[str]) -> ScalarSelect[str]:
    person, family = tables.person, tables.family
    return (
        select(family.c.camp)
        .join_from(person, family, family.c.family_id == person.c.family_id)
        .where(person.c.person_id == person_id)
        .scalar_subquery()
    )


def _side(connection: Connection, person_id: str) -> SidePerson:
    person, family = tables.person, tables.family
    row = connection.execute(
        select(person.c.fields, person.c.number, family.c.code, family.c.camp)
        .join_from(person, family, family.c.family_id == person.c.family_id)
        .where(person.c.person_id == person_id)
    ).one()
    values = LiveFields.from_json(row.fields).values()
    return SidePerson(
        code=person_code(row.code, row.number),
        camp=row.camp,
        person=records.person_from_fields(person_id, values),
        stays=records.stays_from_fields(person_id, values),
    )
