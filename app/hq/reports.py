"""What headquarters knows, read from its projections."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, Table, exists, func, select, true

from app.domain.erasure import Erasure
from app.domain.family_code import person_code
from app.domain.person import SlipIssue
from app.hq import tables
from app.hq.account import EVERY_CAMP
from app.hq.bulk import one_of
from app.hq.database import Database
from app.hq.errors import NoSuchDeskError
from app.hq.merges import shown
from app.hq.own_chain import NO_PREFIX
from app.hq.status import DeskStanding, EntryAtHq, Fork, HeldEntry, HqStatus, PersonAtHq
from app.protocol import records
from app.protocol.live_fields import LiveFields
from app.protocol.moments import moment_of
from app.protocol.tombstones import Tombstone


class Reports:
    """Reads; changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def status(self, camp: str = EVERY_CAMP) -> HqStatus:
        """Return the counts, and how each desk stands; of one camp, or of every."""
        with self._database.report(camp) as connection:
            desks = tuple(_desks(connection, camp))
            return HqStatus(
                people=_count(connection, tables.person, camp, shown(tables.person.c.person_id)),
                families=_count(connection, tables.family, camp, _has_members()),
                slips=_count(connection, tables.slip, camp),
                presences=_count(connection, tables.presence, camp),
                held=sum(desk.held for desk in desks),
                desks=desks,
            )

    def desks(self, camp: str = EVERY_CAMP) -> tuple[DeskStanding, ...]:
        """Return how each desk stands, without counting anybody; of one camp, or of every."""
        with self._database.report(camp) as connection:
            return tuple(_desks(connection, camp))

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

    def entries(self, desk: str, most: int) -> tuple[EntryAtHq, ...]:
        """Return the last entries of the desk's chain, oldest first. Raises NoSuchDeskError."""
        journal = tables.journal
        with self._database.read() as connection:
            camp = connection.execute(select(tables.desk.c.camp).where(tables.desk.c.desk == desk)).scalar_one_or_none()
            if camp is None:
                raise NoSuchDeskError(desk=desk)
            rows = connection.execute(
                select(journal)
                .where(journal.c.camp == camp, journal.c.desk == desk)
                .order_by(journal.c.epoch.desc(), journal.c.seq.desc())
                .limit(most)
            ).all()
        return tuple(
            EntryAtHq(
                epoch=row.epoch,
                seq=row.seq,
                kind=row.kind,
                operator=row.operator,
                made_at=moment_of(row.hlc),
                received_at=row.received_at,
                held=row.held,
            )
            for row in reversed(rows)
        )

    def erasures(self) -> tuple[Erasure, ...]:
        """Return who was erased, by code alone, the last to come first."""
        done, entry, desk, family = tables.erasure, tables.journal, tables.desk, tables.family
        wanted = (
            select(
                done.c.person_id, done.c.camp, done.c.at, entry.c.operator, entry.c.hlc, entry.c.payload, desk.c.name
            )
            # Also where the tombstone is set aside because its desk was withdrawn since: it was carried out.
            .join_from(
                done,
                entry,
                (entry.c.op_id == done.c.op_id) & (entry.c.camp == done.c.camp) & (entry.c.desk == done.c.desk),
            )
            .join(desk, desk.c.desk == done.c.desk)
            # A desk may have said it in two lives: the one that counts first.
            .order_by(done.c.at.desc(), done.c.person_id, entry.c.held, entry.c.epoch, entry.c.seq)
        )
        with self._database.read() as connection:
            rows = connection.execute(wanted).all()
            first = {(row.camp, row.person_id): row for row in reversed(rows)}
            told = [(row, Tombstone.read(row.person_id, row.payload)) for row in reversed(first.values())]
            codes = dict(
                connection.execute(
                    select(family.c.family_id, family.c.code).where(
                        one_of(connection, family.c.family_id, {tombstone.family for _row, tombstone in told})
                    )
                ).all()
            )
        return tuple(
            Erasure(
                code=person_code(codes[stone.family], stone.number) if stone.family in codes else row.person_id,
                camp=row.camp,
                desk=row.name,
                operator=row.operator,
                at=moment_of(row.hlc) or row.at,
                received_at=row.at,
                reason=stone.reason,
            )
            for row, stone in told
        )

    def held(self, camp: str = EVERY_CAMP) -> tuple[HeldEntry, ...]:
        """Return the entries kept aside, newest first."""
        aside, desk = tables.quarantine, tables.desk
        wanted = (
            select(aside, desk.c.camp, desk.c.name)
            .join(desk, desk.c.desk == aside.c.desk)
            .where(_of_camp(camp))
            .order_by(aside.c.at.desc(), aside.c.desk, aside.c.epoch, aside.c.seq)
        )
        with self._database.report(camp) as connection:
            return tuple(HeldEntry.model_validate(dict(row)) for row in connection.execute(wanted).mappings())

    def forks(self, camp: str = EVERY_CAMP) -> tuple[Fork, ...]:
        """Return where chains have parted, the last seen first."""
        alarm, desk = tables.alarm, tables.desk
        columns = [column for column in alarm.c if column.name != "hash"]
        wanted = (
            select(*columns, desk.c.camp, desk.c.name)
            .join(desk, desk.c.desk == alarm.c.desk)
            .where(_of_camp(camp))
            .order_by(alarm.c.last_at.desc(), alarm.c.desk, alarm.c.epoch, alarm.c.seq)
        )
        with self._database.report(camp) as connection:
            return tuple(Fork.model_validate(dict(row)) for row in connection.execute(wanted).mappings())


def _of_camp(camp: str) -> ColumnElement[bool]:
    return true() if camp == EVERY_CAMP else tables.desk.c.camp == camp


def _count(connection: Connection, table: Table, camp: str, *which: ColumnElement[bool]) -> int:
    counted = select(func.count()).select_from(table).where(*which)
    if camp != EVERY_CAMP:
        counted = counted.join(tables.desk, tables.desk.c.desk == table.c.desk).where(_of_camp(camp))
    return connection.execute(counted).scalar_one()


def _has_members() -> ColumnElement[bool]:
    """Of a family: whether anybody is in it who was not erased."""
    return exists().where(tables.person.c.family_id == tables.family.c.family_id)


def _desks(connection: Connection, camp: str) -> Iterable[DeskStanding]:
    desk, aside, alarm = tables.desk, tables.quarantine, tables.alarm
    held = select(func.count()).where(aside.c.desk == desk.c.desk).scalar_subquery()
    forks = select(func.count()).where(alarm.c.desk == desk.c.desk).scalar_subquery()
    rows = connection.execute(
        select(desk, held.label("held"), forks.label("forks"))
        .where(_of_camp(camp), desk.c.prefix != NO_PREFIX)
        .order_by(desk.c.camp, desk.c.name)
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
            clock_ahead=row["clock_ahead"],
            revoked_at=row["revoked_at"],
            last_good_epoch=row["last_good_epoch"],
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
