"""What desks that worked apart said differently, read from the records; nothing is decided here."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from sqlalchemy import ColumnElement, Connection, TextClause, func, select, text, true

from app.domain.conflict import ConflictKind
from app.domain.family_code import person_code
from app.domain.person import ShelterStatus
from app.domain.text_rules import plain_number
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
_DOCUMENTS = MappingProxyType(
    {
        "postgresql": (
            "CAST(CAST(person.fields AS json) -> 'fields' -> 'documents' AS text)",
            "CAST(CAST(person.fields AS json) -> 'said' -> 'fields' -> 'documents' AS text)",
        ),
        "sqlite": (
            "json_extract(person.fields, '$.fields.documents')",
            "json_extract(person.fields, '$.said.fields.documents')",
        ),
    }
)
"""What entries said of a person's documents, in both forms that ``LiveFields.from_json`` reads: of an edited record
``[[number of the op, value], …]``, of another the value."""


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
        .where(person.c.disputed > 0, _is(desk.c.camp, camp))
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
        .where(family.c.disputed > 0, _is(family.c.camp, camp))
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
    """People of one camp who have one document, registered at different desks, as desks tell it.

    Numbers are compared as desks compare them, which no SQL does; the database hands out the documents alone.
    """
    owners: dict[tuple[str, str, str], dict[str, str]] = defaultdict(dict)
    """Camp, number and issuer → person → desk."""
    for row in connection.execute(_documents_of(connection, camp)):
        for number, issuer in _papers(row.said):
            if plain := plain_number(number):
                owners[row.camp, plain, issuer][row.person_id] = row.desk
    shared = sorted(of for of, people in owners.items() if len(set(people.values())) > 1)
    for place, number, issuer in shared[:MOST]:
        people = owners[place, number, issuer]
        codes = tuple(sorted(_codes_of(connection, people).values()))
        yield Dispute(
            kind=ConflictKind.DOCUMENT,
            camp=place,
            number=len(people),
            code=f"{number} {issuer}".strip(),
            values=codes,
        )


def _documents_of(connection: Connection, camp: str) -> TextClause:
    edited, told = _DOCUMENTS[connection.dialect.name]
    said = f"coalesce({edited}, '[[0,' || {told} || ']]')"
    return text(f"""
        SELECT person.person_id, person.desk, desk.camp, {said} AS said
        FROM person JOIN desk ON desk.desk = person.desk
        WHERE {said} IS NOT NULL AND :camp IN ('{EVERY_CAMP}', desk.camp)
            AND person.person_id NOT IN (SELECT merged.person_id FROM merged)
            AND EXISTS (
                SELECT 1 FROM stay WHERE stay.person_id = person.person_id AND stay.left_at IS NULL
                    AND stay.status <> '{ShelterStatus.CHECKED_OUT}'
            )
    """).bindparams(camp=camp)  # noqa: S608 - our own words throughout


def _papers(said: str) -> Iterator[tuple[str, str]]:
    """Yield number and issuer of every document; of values in conflict each may be the right one."""
    for _op, value in json.loads(said):
        for paper in value if isinstance(value, list) else ():
            if isinstance(paper, dict):
                yield str(paper.get("number") or ""), str(paper.get("issuer") or "")


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
