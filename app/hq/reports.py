"""What headquarters knows, read from its projections."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, Table, func, select

from app.domain.person import SlipIssue
from app.hq import tables
from app.hq.database import Database
from app.hq.status import DeskStanding, HeldEntry, HqStatus, PersonAtHq
from app.protocol import records
from app.protocol.live_fields import LiveFields


class Reports:
    """Reads; changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def status(self) -> HqStatus:
        """Return the counts, and how each desk stands."""
        with self._database.read() as connection:
            desks = tuple(_desks(connection))
            return HqStatus(
                people=_count(connection, tables.person),
                families=_count(connection, tables.family),
                slips=_count(connection, tables.slip),
                presences=_count(connection, tables.presence),
                held=sum(desk.held for desk in desks),
                desks=desks,
            )

    def people(self) -> tuple[PersonAtHq, ...]:
        """Return everybody, by family code and member number."""
        person, family = tables.person, tables.family
        joined = (
            select(person.c.person_id, person.c.fields, person.c.desk, family.c.code, family.c.camp)
            .outerjoin_from(person, family, person.c.family_id == family.c.family_id)
            .order_by(family.c.code, person.c.number)
        )
        with self._database.read() as connection:
            slips = _slips(connection)
            return tuple(
                _person(row.person_id, row.fields, row.code or "", row.camp or "", row.desk, slips[row.person_id])
                for row in connection.execute(joined)
            )

    def op_ids(self) -> tuple[str, ...]:
        """Return the op id of every journal row, kept aside or not; one that came in twice would stand there twice."""
        with self._database.read() as connection:
            return tuple(connection.execute(select(tables.journal.c.op_id)).scalars())

    def held(self) -> tuple[HeldEntry, ...]:
        """Return the entries kept aside, newest first."""
        aside = tables.quarantine
        with self._database.read() as connection:
            rows = connection.execute(select(aside).order_by(aside.c.at.desc(), aside.c.seq)).mappings()
            return tuple(HeldEntry.model_validate(dict(row)) for row in rows)


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


def _desks(connection: Connection) -> Iterable[DeskStanding]:
    desk, aside, alarm = tables.desk, tables.quarantine, tables.alarm
    held = select(func.count()).where(aside.c.desk == desk.c.desk).scalar_subquery()
    forks = select(func.count()).where(alarm.c.desk == desk.c.desk).scalar_subquery()
    rows = connection.execute(
        select(desk, held.label("held"), forks.label("forks")).order_by(desk.c.camp, desk.c.name)
    ).mappings()
    for row in rows:
        yield DeskStanding(
            desk=row["desk"],
            name=row["name"],
            camp=row["camp"],
            prefix=row["prefix"],
            epoch=row["epoch"],
            seq=row["seq"],
            waiting=max(0, row["said_seq"] - row["seq"]),
            held=row["held"],
            forked=row["forks"] > 0,
            last_contact=row["last_contact"],
            revoked_at=row["revoked_at"],
            last_good_seq=row["last_good_seq"],
        )


def _slips(connection: Connection) -> dict[str, list[SlipIssue]]:
    slips = defaultdict(list)
    for row in connection.execute(select(tables.slip).order_by(tables.slip.c.copy_number)).mappings():
        slips[row["person_id"]].append(SlipIssue.model_validate({name: row[name] for name in SlipIssue.model_fields}))
    return slips


def _person(person_id: str, fields: str, code: str, camp: str, desk: str, slips: list[SlipIssue]) -> PersonAtHq:
    values = LiveFields.from_json(fields).values()
    return PersonAtHq(
        code=code,
        camp=camp,
        desk=desk,
        person=records.person_from_fields(person_id, values),
        stays=records.stays_from_fields(person_id, values),
        slips=tuple(slips),
    )
