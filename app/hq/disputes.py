"""What desks that worked apart said differently, read from the records; nothing is decided here."""

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import ColumnElement, Connection, func, literal_column, select, true

from app.domain.conflict import ConflictKind
from app.domain.family_code import person_code
from app.domain.pairs import PairVerdict
from app.domain.person import ShelterStatus
from app.hq import tables
from app.hq.account import EVERY_CAMP
from app.hq.database import Database
from app.hq.merges import shown
from app.hq.status import Dispute
from app.protocol.canonical import canonical_json
from app.protocol.live_fields import LiveFields
from app.protocol.moments import moment_of

MOST = 500
"""Of each kind; somebody decides them at desks, one by one."""
_VERDICT = "verdict"
"""Of two records somebody has to decide this alone: two who say the same need not agree on the reason."""
_AT_ONCE = 500
"""People asked about in one statement."""
_NARROW = ("INDEXED BY figures_of_person", "sqlite")
_NARROW_DOCUMENTS = ("INDEXED BY figures_of_documents", "sqlite")
"""SQLite would read, and decrypt, everybody's whole row. Of part of the rows an index is used if the words are its own:
hence the literals below."""


class Disputes:
    """Reads; changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self, camp: str = EVERY_CAMP) -> tuple[Dispute, ...]:
        """Return what is open in one camp, or in every: fields, verdicts, then what several have."""
        with self._database.report(camp) as connection:
            return (
                *_of_people(connection, camp),
                *_of_families(connection, camp),
                *_of_pairs(connection, camp),
                *_contradictions(connection, camp),
                *_beds(connection, camp),
                *_documents(connection, camp),
                *_numbers(connection, camp),
                *_codes(connection, camp),
            )


def _of_people(connection: Connection, camp: str) -> Iterator[Dispute]:
    person, family, desk = tables.person, tables.family, tables.desk
    found = connection.execute(
        select(person.c.fields, person.c.number, family.c.code, desk.c.camp)
        .join_from(person, desk, desk.c.desk == person.c.desk)
        .outerjoin(family, family.c.family_id == person.c.family_id)
        .where(person.c.disputed > literal_column("0"), _is(desk.c.camp, camp))
        .order_by(desk.c.camp, family.c.code, person.c.number)
        .limit(MOST)
    )
    for row in found:
        code = person_code(row.code, row.number) if row.code else ""
        for dispute in _fields("person", row.camp, code, row.fields):
            yield dispute if dispute.field != "family" else _with_codes(dispute, _families(connection, dispute.values))


def _of_families(connection: Connection, camp: str) -> Iterator[Dispute]:
    family = tables.family
    found = connection.execute(
        select(family.c.fields, family.c.code, family.c.camp)
        .where(family.c.disputed > literal_column("0"), _is(family.c.camp, camp))
        .order_by(family.c.camp, family.c.code)
        .limit(MOST)
    )
    for row in found:
        for dispute in _fields("family", row.camp, row.code, row.fields):
            yield dispute if dispute.field != "head" else _with_codes(dispute, _codes_of(connection, dispute.values))


def _of_pairs(connection: Connection, camp: str) -> Iterator[Dispute]:
    """Two who judged one pair differently; only pairs of which both are of the camp, as where they are reviewed."""
    pair = tables.pair
    # There are as many as people decided, so their fields are read instead of counted when they come.
    for row in connection.execute(select(pair.c.fields, pair.c.first, pair.c.second).order_by(pair.c.pair_id)).all():
        if _VERDICT not in LiveFields.from_json(row.fields).conflicts():
            continue
        members = (row.first, row.second)
        codes, camps = _codes_of(connection, members), _camps_of(connection, members)
        if len(codes) == len(members) and (camp == EVERY_CAMP or camps == [camp]):
            both = " ".join(codes[member] for member in members)
            found = _fields("pair", " · ".join(camps), both, row.fields)
            yield from (dispute for dispute in found if dispute.field == _VERDICT)


def _contradictions(connection: Connection, camp: str) -> Iterator[Dispute]:
    """Two who were told apart and whom other decisions make one person, as desks tell it; both are of the camp."""
    pair, first, second = tables.pair, tables.merged.alias("of_first"), tables.merged.alias("of_second")
    found = connection.execute(
        select(pair.c.first, pair.c.second, pair.c.fields)
        .outerjoin(first, first.c.person_id == pair.c.first)
        .outerjoin(second, second.c.person_id == pair.c.second)
        .where(
            pair.c.verdict == PairVerdict.DIFFERENT,
            func.coalesce(first.c.kept, pair.c.first) == func.coalesce(second.c.kept, pair.c.second),
        )
        .order_by(pair.c.pair_id)
        .limit(MOST)
    )
    for row in found.all():
        known, members = LiveFields.from_json(row.fields), (row.first, row.second)
        codes, camps = _codes_of(connection, members), _camps_of(connection, members)
        undecided = _VERDICT in known.conflicts()  # listed by itself
        if not undecided and len(codes) == len(members) and (camp == EVERY_CAMP or camps == [camp]):
            both = tuple(codes[member] for member in members)
            said = max(hlc for hlc, _value in known.live[_VERDICT].values())
            yield Dispute(
                kind=ConflictKind.PEOPLE,
                camp=" · ".join(camps),
                record="pair",
                number=len(both),
                at=moment_of(said),
                code=" ".join(both),
                values=both,
            )


def _camps_of(connection: Connection, people: Iterable[str]) -> list[str]:
    person, family = tables.person, tables.family
    found = connection.execute(
        select(family.c.camp)
        .join_from(person, family, family.c.family_id == person.c.family_id)
        .where(person.c.person_id.in_(people))
        .distinct()
        .order_by(family.c.camp)
    )
    return list(found.scalars())


def _with_codes(dispute: Dispute, codes: Mapping[str, str]) -> Dispute:
    """Return it with people's or families' codes in place of their ids."""
    return dispute.model_copy(update={"values": tuple(codes.get(str(value), "") for value in dispute.values)})


def _codes_of(connection: Connection, people: Iterable[object]) -> dict[str, str]:
    """Return the person codes of those who are here."""
    person, family = tables.person, tables.family
    found = connection.execute(
        select(person.c.person_id, family.c.code, person.c.number)
        .join_from(person, family, family.c.family_id == person.c.family_id)
        .where(person.c.person_id.in_(map(str, people)))
    )
    return {row.person_id: person_code(row.code, row.number) for row in found}


def _families(connection: Connection, families: Iterable[object]) -> dict[str, str]:
    family = tables.family
    wanted = family.c.family_id.in_(map(str, families))
    return {
        row.family_id: row.code for row in connection.execute(select(family.c.family_id, family.c.code).where(wanted))
    }


def _fields(record: str, camp: str, code: str, fields: str) -> Iterator[Dispute]:
    known = LiveFields.from_json(fields)
    for path in known.conflicts():
        said = sorted(known.live[path].items(), key=lambda op: (op[1][0], op[0]))
        values = {canonical_json(value): value for _op, (_hlc, value) in said}
        yield Dispute(
            kind=ConflictKind.VALUE,
            camp=camp,
            record=record,
            field=path,
            number=len(values),
            at=moment_of(said[-1][1][0]),
            code=code,
            values=tuple(values.values()),
        )


def _beds(connection: Connection, camp: str) -> Iterator[Dispute]:
    stay, person, family = tables.stay, tables.person, tables.family
    here = (
        shown(stay.c.person_id),
        stay.c.left_at.is_(None),
        stay.c.status != ShelterStatus.CHECKED_OUT,
        stay.c.bed != "",
    )
    shared = (
        select(stay.c.camp, stay.c.bed)
        .where(*here, _is(stay.c.camp, camp))
        .group_by(stay.c.camp, stay.c.bed)
        .having(func.count() > 1)
        .order_by(stay.c.camp, stay.c.bed)
        .limit(MOST)
    )
    for row in connection.execute(shared).all():
        people = connection.execute(
            select(family.c.code, person.c.number)
            .join_from(stay, person, person.c.person_id == stay.c.person_id)
            .outerjoin(family, family.c.family_id == person.c.family_id)
            .where(*here, stay.c.camp == row.camp, stay.c.bed == row.bed)
            .order_by(family.c.code, person.c.number)
        ).all()
        codes = tuple(person_code(code, number) if code else "" for code, number in people)
        yield Dispute(kind=ConflictKind.BED, camp=row.camp, number=len(codes), code=row.bed, values=codes)


def _documents(connection: Connection, camp: str) -> Iterator[Dispute]:
    """People of one camp who have one document, registered at different desks, as desks tell it."""
    person, desk = tables.person, tables.desk
    rows = connection.execute(
        select(person.c.person_id, person.c.desk, desk.c.camp, person.c.documents)
        .with_hint(person, *_NARROW_DOCUMENTS)
        .join_from(person, desk, desk.c.desk == person.c.desk)
        .where(person.c.documents != literal_column("''"), _is(desk.c.camp, camp))
    )
    owners: dict[tuple[str, str], dict[str, str]] = {}
    """Camp and document → person → desk."""
    for person_id, of_desk, place, documents in rows:
        for line in documents.split("\n"):
            owners.setdefault((place, line), {})[person_id] = of_desk
    several = {of: people for of, people in owners.items() if len(people) > 1}
    here = _here(connection, {person_id for people in several.values() for person_id in people})
    shared = []
    for (place, line), people in sorted(several.items()):
        held = {person_id: of_desk for person_id, of_desk in people.items() if person_id in here}
        if len(set(held.values())) > 1:
            shared.append((place, line, held))
    for place, line, held in shared[:MOST]:
        codes = tuple(sorted(_codes_of(connection, held).values()))
        yield Dispute(kind=ConflictKind.DOCUMENT, camp=place, number=len(held), code=line, values=codes)


def _here(connection: Connection, people: Iterable[str]) -> set[str]:
    """Return those of the people who are in a camp now, and not shown as somebody else."""
    stay = tables.stay
    asked, here = sorted(people), set[str]()
    for first in range(0, len(asked), _AT_ONCE):
        there = (stay.c.left_at.is_(None), stay.c.status != ShelterStatus.CHECKED_OUT, shown(stay.c.person_id))
        wanted = stay.c.person_id.in_(asked[first : first + _AT_ONCE])
        here.update(connection.execute(select(stay.c.person_id).where(wanted, *there)).scalars())
    return here


def _numbers(connection: Connection, camp: str) -> Iterator[Dispute]:
    person, family = tables.person, tables.family
    numbers = (
        select(person.c.family_id, person.c.number, func.count().label("people"))
        .with_hint(person, *_NARROW)
        .group_by(person.c.family_id, person.c.number)
        .having(func.count() > 1)
        .subquery()
    )
    shared = (
        select(family.c.camp, family.c.code, numbers.c.number, numbers.c.people)
        .join_from(numbers, family, family.c.family_id == numbers.c.family_id)
        .where(_is(family.c.camp, camp))
        .order_by(family.c.camp, family.c.code)
        .limit(MOST)
    )
    for row in connection.execute(shared):
        code = person_code(row.code, row.number)
        yield Dispute(kind=ConflictKind.NUMBER, camp=row.camp, number=row.people, code=code)


def _codes(connection: Connection, camp: str) -> Iterator[Dispute]:
    family = tables.family
    shared = (
        select(family.c.camp, family.c.code, func.count().label("families"))
        .where(_is(family.c.camp, camp))
        .group_by(family.c.camp, family.c.code)
        .having(func.count() > 1)
        .order_by(family.c.camp, family.c.code)
        .limit(MOST)
    )
    for row in connection.execute(shared):
        yield Dispute(kind=ConflictKind.CODE, camp=row.camp, number=row.families, code=row.code)


def _is(column: ColumnElement[str], camp: str) -> ColumnElement[bool]:
    return true() if camp == EVERY_CAMP else column == camp
