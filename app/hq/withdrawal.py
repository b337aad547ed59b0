"""Withdrawing a desk: from now on nothing is taken from it, and what it entered after its last good entry is set aside.

For a computer that was stolen, or whose entries cannot be trusted from some point on; what it entered before is valid.
Who was erased after it stays erased, so headquarters says that itself.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, delete, insert, not_, or_, select, tuple_, update

from app.domain.model import Model
from app.domain.pairs import pair_members
from app.hq import tables
from app.hq.arrivals import Arrivals
from app.hq.chains import lock_desk
from app.hq.database import Database
from app.hq.erasing import is_tombstone, work_alone
from app.hq.errors import NoSuchDeskError, NoSuchEpochError, RefusedError
from app.hq.merges import merge_again
from app.hq.own_chain import OwnChain
from app.hq.projection import Projection
from app.protocol.entries import EntityKind, Entry
from app.protocol.refusals import RefusalReason

_AT_ONCE = 500
_KEYS = {
    EntityKind.FAMILY: tables.family.c.family_id,
    EntityKind.PERSON: tables.person.c.person_id,
    EntityKind.PRESENCE: tables.presence.c.presence_id,
    EntityKind.SLIP: tables.slip.c.slip_id,
    EntityKind.PAIR: tables.pair.c.pair_id,
    EntityKind.PAPER: tables.paper.c.paper_id,
}
Record = tuple[str, str]
Place = tuple[int, int]
"""Epoch and seq."""


class Withdrawal(Model):
    """What withdrawing came to."""

    desk: str
    name: str
    last_good_epoch: int
    last_good_seq: int
    set_aside: int
    """Entries that had come after the last good one, and count no longer."""


def withdraw(
    database: Database, own: OwnChain, desk: str, last_good_seq: int | None, now: datetime, *, epoch: int | None = None
) -> Withdrawal:
    """Withdraw the desk; without ``last_good_seq`` everything received is good.

    The number is of the desk's epoch that is named, or of its present one. Raises NoSuchDeskError, NoSuchEpochError.

    Good entries that have not come yet may still come by another way. Withdrawn again without a number, the desk keeps
    the former one. ``own`` tells the camp's desks of whom it erased after the last good entry.
    """
    with database.write() as connection:
        try:
            row = lock_desk(connection, desk)
        except RefusedError:
            raise NoSuchDeskError(desk=desk) from None
        good = _good(row, last_good_seq, epoch)
        connection.execute(
            update(tables.desk)
            .where(tables.desk.c.desk == desk)
            .values(revoked_at=row["revoked_at"] or now, last_good_epoch=good[0], last_good_seq=good[1])
        )
        # Before anything else of the camp is locked: whoever decides about pairs locks the own chain first, too.
        own.bury_again(connection, row["camp"], _untold(connection, row, good))
        work_alone(connection, row["camp"])
        records, count = _set_aside(connection, row, good, now)
        _project_anew(connection, records)
    return Withdrawal(desk=desk, name=row["name"], last_good_epoch=good[0], last_good_seq=good[1], set_aside=count)


def refuse_withdrawn(row: RowMapping, epoch: int, seq: int) -> None:
    """Raise RefusedError when the desk is withdrawn and the entries reach past its last good one."""
    if row["revoked_at"] is None or (epoch, seq) <= (row["last_good_epoch"], row["last_good_seq"]):
        return
    raise withdrawn(row)


def withdrawn(row: RowMapping) -> RefusedError:
    """Return the refusal for a withdrawn desk."""
    good = f"{row['last_good_epoch']}:{row['last_good_seq']}"
    return RefusedError(
        RefusalReason.DESK_REVOKED,
        f"withdrawn on {row['revoked_at']:%Y-%m-%d}; entries up to {good} stay valid",
    )


def _good(row: RowMapping, seq: int | None, epoch: int | None) -> Place:
    """Return the last good entry: the one named, the one of the last withdrawal, or the last received."""
    if seq is None:
        return (row["last_good_epoch"], row["last_good_seq"]) if row["revoked_at"] else (row["epoch"], row["seq"])
    if epoch is not None and not 1 <= epoch <= row["epoch"]:
        raise NoSuchEpochError(desk=row["name"], epoch=row["epoch"], seq=row["seq"])
    return epoch or row["epoch"], seq


def _later(row: RowMapping, good: Place) -> tuple[ColumnElement[bool], ...]:
    """Return the condition for what headquarters has of the desk after the last good entry."""
    journal = tables.journal
    later = or_(journal.c.epoch > good[0], and_(journal.c.epoch == good[0], journal.c.seq > good[1]))
    return journal.c.camp == row["camp"], journal.c.desk == row["desk"], later


def _untold(connection: Connection, row: RowMapping, good: Place) -> list[Entry]:
    """Return a tombstone for each whom the desk erased after its last good entry, and no entry that counts did.

    Those of an earlier withdrawal are among them if nobody told of them then.
    """
    journal, erasure, later = tables.journal, tables.erasure, _later(row, good)
    stone = journal.c.kind == EntityKind.TOMBSTONE.value
    carried_out = select(erasure.c.person_id).where(erasure.c.camp == row["camp"])
    last = select(journal).where(*later, stone, journal.c.entity.in_(carried_out))
    found = connection.execute(last.order_by(journal.c.epoch.desc(), journal.c.seq.desc())).mappings().all()
    entries = (Entry.model_validate({name: each[name] for name in Entry.model_fields}) for each in found)
    stones = {entry.entity: entry for entry in entries if is_tombstone(entry)}
    if not stones:
        return []
    counts = select(journal.c.entity).where(
        journal.c.camp == row["camp"], stone, ~journal.c.held, not_(and_(*later)), journal.c.entity.in_(stones)
    )
    told = set(connection.execute(counts).scalars())
    return [stones[person_id] for person_id in sorted(stones.keys() - told)]


def _set_aside(connection: Connection, row: RowMapping, good: Place, now: datetime) -> tuple[set[Record], int]:
    journal = tables.journal
    after = (*_later(row, good), ~journal.c.held)
    bad = connection.execute(
        select(journal.c.epoch, journal.c.seq, journal.c.op_id, journal.c.kind, journal.c.entity).where(*after)
    ).all()
    if bad:
        connection.execute(update(journal).where(*after).values(held=True))
        connection.execute(
            insert(tables.quarantine),
            [
                {
                    "desk": row["desk"],
                    "epoch": entry.epoch,
                    "seq": entry.seq,
                    "op_id": entry.op_id,
                    "reason": f"its desk was withdrawn from entry {good[0]}:{good[1] + 1} on",
                    "at": now,
                }
                for entry in bad
            ],
        )
    return {(entry.kind, entry.entity) for entry in bad}, len(bad)


def _project_anew(connection: Connection, records: Iterable[Record]) -> None:
    """Make the records' rows again from the entries that still count."""
    journal, desk = tables.journal, tables.desk
    waiting = sorted(records)
    for start in range(0, len(waiting), _AT_ONCE):
        some = waiting[start : start + _AT_ONCE]
        for kind, entity in some:
            if kind in _KEYS:
                key = _KEYS[EntityKind(kind)]
                connection.execute(delete(key.table).where(key == entity))
            ahead = tables.incomplete
            connection.execute(delete(ahead).where(ahead.c.kind == kind, ahead.c.entity == entity))
            if kind == EntityKind.PERSON:
                connection.execute(delete(tables.stay).where(tables.stay.c.person_id == entity))
        found = connection.execute(
            select(journal, desk.c.camp)
            .join(desk, desk.c.desk == journal.c.desk)
            .where(tuple_(journal.c.kind, journal.c.entity).in_(some), ~journal.c.held)
            .order_by(journal.c.desk, journal.c.epoch, journal.c.seq)
        ).mappings()
        by_desk = defaultdict(list)
        for row in found:
            entry = Entry.model_validate({name: row[name] for name in Entry.model_fields})
            by_desk[row["desk"], row["camp"]].append(entry)
        for (writer, camp), entries in by_desk.items():
            projection = Projection(writer, camp)
            arrivals = Arrivals.of(entries)
            projection.load(connection, arrivals)
            projection.take_decided(arrivals)
            projection.save(connection)
        merge_again(
            connection, (person for kind, pair in some if kind == EntityKind.PAIR for person in pair_members(pair))
        )
