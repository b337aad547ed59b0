"""What desks that worked apart said differently, read from the records; nothing is decided here."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select, true

from app.domain.conflict import ConflictKind
from app.domain.family_code import person_code
from app.domain.person import ShelterStatus, told_name
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


class Disputes:
    """Reads; changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self, camp: str = EVERY_CAMP) -> tuple[Dispute, ...]:
        """Return what is open in one camp, or in every: fields, then beds, numbers and codes that several have."""
        with self._database.report(camp) as connection:
            return (
                *_of_people(connection, camp),
                *_of_families(connection, camp),
                *_beds(connection, camp),
                *_numbers(connection, camp),
                *_codes(connection, camp),
            )


def _of_people(connection: Connection, camp: str) -> Iterator[Dispute]:
    person, family, desk = tables.person, tables.family, tables.desk
    found = connection.execute(
        select(person.c.fields, person.c.number, family.c.code, desk.c.camp)
        .join_from(person, desk, desk.c.desk == person.c.desk)
        .outerjoin(family, family.c.family_id == person.c.family_id)
        .where(person.c.disputed > 0, _is(desk.c.camp, camp))
        .order_by(desk.c.camp, family.c.code, person.c.number)
        .limit(MOST)
    )
    for row in found:
        yield from _fields("person", row.camp, person_code(row.code, row.number) if row.code else "", row.fields)


def _of_families(connection: Connection, camp: str) -> Iterator[Dispute]:
    family = tables.family
    found = connection.execute(
        select(family.c.fields, family.c.code, family.c.camp)
        .where(family.c.disputed > 0, _is(family.c.camp, camp))
        .order_by(family.c.camp, family.c.code)
        .limit(MOST)
    )
    for row in found:
        yield from _fields("family", row.camp, row.code, row.fields)


def _fields(record: str, camp: str, code: str, fields: str) -> Iterator[Dispute]:
    known = LiveFields.from_json(fields)
    for path in known.conflicts():
        said = sorted(known.live[path].items(), key=lambda op: (op[1][0], op[0]))
        values = {canonical_json(value): _told(value) for _op, (_hlc, value) in said}
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


def _numbers(connection: Connection, camp: str) -> Iterator[Dispute]:
    person, family = tables.person, tables.family
    shared = (
        select(family.c.camp, family.c.code, person.c.number, func.count().label("people"))
        .join_from(person, family, family.c.family_id == person.c.family_id)
        .where(_is(family.c.camp, camp))
        .group_by(family.c.camp, family.c.code, family.c.family_id, person.c.number)
        .having(func.count() > 1)
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


def _told(value: Any) -> str:  # noqa: ANN401 - whatever a field holds
    """Return a value as one line."""
    match value:
        case dict() if (name := told_name(value)) is not None:
            return name
        case dict():
            return " · ".join(_told(part) for part in value.values() if part not in (None, "", {}, []))
        case list():
            return ", ".join(_told(part) for part in value)
        case None:
            return "–"
        case _:
            return str(value)
