"""Headquarters' copy of each desk's chain: where it stands, and what it holds."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, bindparam, case, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from app.hq import tables
from app.hq.arrivals import Arrivals
from app.hq.bulk import find, insert_columns, one_of
from app.hq.errors import RefusedError
from app.protocol.heads import Head, Receipt
from app.protocol.refusals import RefusalReason

# Statements that every batch needs are made once: to make one takes SQLAlchemy longer than to run it.
_LOCK = select(tables.desk).where(tables.desk.c.desk == bindparam("asked")).with_for_update()
_LOCK_AND_NAME_CAMP = _LOCK.add_columns(
    # From here to the transaction's end, rows of another camp are refused (app.hq.roles).
    func.set_config("gatehouse.camp", tables.desk.c.camp, True),  # noqa: FBT003 - SQL's
    # All it looks for it looks for by key; of a new part without statistics the planner would read everything.
    func.set_config("enable_seqscan", "off", True),  # noqa: FBT003
)
_OPS = select(tables.journal.c.op_id).where(~tables.journal.c.held)
_KEEP_RECEIPT = insert(tables.receipt)


def lock_desk(connection: Connection, desk: str) -> RowMapping:
    """Return the desk's row, held against other writers until the transaction ends. Raises RefusedError."""
    wanted = _LOCK_AND_NAME_CAMP if connection.dialect.name == "postgresql" else _LOCK
    row = connection.execute(wanted, {"asked": desk}).mappings().one_or_none()
    if row is None:
        raise RefusedError(RefusalReason.UNKNOWN_DESK, "no such desk is enrolled here")
    return row


def mark(connection: Connection, row: RowMapping, epoch: int) -> Head:
    """Return how far headquarters has the desk's epoch; the start of one that it has not seen."""
    if epoch == row["epoch"]:
        return Head(desk=row["desk"], epoch=epoch, seq=row["seq"], hash=row["hash"])
    journal = tables.journal
    last = connection.execute(
        select(journal.c.seq, journal.c.hash).where(*_chain(row, epoch)).order_by(journal.c.seq.desc()).limit(1)
    ).one_or_none()
    return Head(desk=row["desk"], epoch=epoch, seq=last.seq, hash=last.hash) if last else Head.start(row["desk"], epoch)


def head_at(connection: Connection, row: RowMapping, epoch: int, seq: int) -> Head | None:
    """Return the head after ``seq`` entries of the epoch, or None when there are fewer."""
    desk = row["desk"]
    if seq == 0:
        return Head.start(desk, epoch)
    if (epoch, seq) == (row["epoch"], row["seq"]):
        return Head(desk=desk, epoch=epoch, seq=seq, hash=row["hash"])
    journal = tables.journal
    place = connection.execute(
        select(journal.c.hash).where(*_chain(row, epoch), journal.c.seq == seq)
    ).scalar_one_or_none()
    return None if place is None else Head(desk=desk, epoch=epoch, seq=seq, hash=place)


def ops_taken(connection: Connection, op_ids: Collection[str]) -> set[str]:
    """Return those of the op ids that some chain holds already."""
    return set(find(connection, _OPS, tables.journal.c.op_id, op_ids).scalars())


def said_before(connection: Connection, arrivals: Arrivals, seqs: Collection[int]) -> set[int]:
    """Return those of the seqs whose entries the same desk has said, word for word, in another of its lives."""
    journal, (desk, _epoch) = tables.journal, arrivals.chain
    places = {arrivals.op_ids[seq - arrivals.seqs[0]]: seq - arrivals.seqs[0] for seq in seqs}
    if not places:
        return set()
    among = one_of(connection, journal.c.op_id, list(places))
    here = select(journal.c.op_id, journal.c.kind, journal.c.entity, journal.c.digest)
    rows = connection.execute(here.where(among, ~journal.c.held, journal.c.desk == desk)).all()
    said = ((places[row.op_id], (row.kind, row.entity, row.digest)) for row in rows)
    return {
        arrivals.seqs[place]
        for place, words in said
        if (arrivals.kinds[place], arrivals.entities[place], arrivals.digests[place]) == words
    }


def append(
    connection: Connection, row: RowMapping, arrived: tuple[Arrivals, list[str]], held: Mapping[int, str], now: datetime
) -> None:
    """Add entries, each with the chain hash it reaches.

    ``held`` has the reason for each seq kept aside; one without a reason is here already, and concerns nobody.
    """
    arrivals, hashes = arrived
    desk, epoch = arrivals.chain
    columns: dict[str, Sequence[Any]] = {
        "seq": arrivals.seqs,
        "op_id": arrivals.op_ids,
        "hlc": arrivals.hlcs,
        "operator": arrivals.operators,
        "kind": arrivals.kinds,
        "entity": arrivals.entities,
        "digest": arrivals.digests,
        "salt": arrivals.salts,
        "payload": arrivals.payloads,
        "hash": hashes,
        "held": [seq in held for seq in arrivals.seqs],
    }
    every = {"camp": row["camp"], "desk": desk, "epoch": epoch, "received_at": now}
    insert_columns(connection, tables.journal, columns, every)
    aside = [
        {
            "desk": desk,
            "epoch": epoch,
            "seq": seq,
            "op_id": arrivals.op_ids[seq - arrivals.seqs[0]],
            "reason": held[seq][: tables.LONGEST_REASON],
            "at": now,
        }
        for seq in sorted(held)
        if held[seq]
    ]
    if aside:
        connection.execute(insert(tables.quarantine), aside)


def held_after(connection: Connection, head: Head, seq: int) -> tuple[str, ...]:
    """Return the op ids kept aside in the head's epoch after ``seq`` and up to the head."""
    aside = tables.quarantine
    held = select(aside.c.op_id).where(
        aside.c.desk == head.desk, aside.c.epoch == head.epoch, aside.c.seq > seq, aside.c.seq <= head.seq
    )
    return tuple(connection.execute(held.order_by(aside.c.seq)).scalars())


def keep_receipt(connection: Connection, receipt: Receipt) -> None:
    """Keep a receipt, so that the same batch gets the same one again."""
    head = receipt.head
    row = {"desk": head.desk, "epoch": head.epoch, "seq": head.seq, "body": receipt.model_dump_json()}
    connection.execute(_KEEP_RECEIPT, row)


def receipt_at(connection: Connection, head: Head) -> Receipt | None:
    """Return the receipt kept for a batch that reached this head."""
    kept = tables.receipt
    body = connection.execute(
        select(kept.c.body).where(kept.c.desk == head.desk, kept.c.epoch == head.epoch, kept.c.seq == head.seq)
    ).scalar_one_or_none()
    return None if body is None else Receipt.model_validate_json(body)


def durable_seq(connection: Connection, head: Head) -> int:
    """Return how far a verified backup elsewhere has the head's chain."""
    kept = tables.durable
    found = select(kept.c.seq).where(kept.c.desk == head.desk, kept.c.epoch == head.epoch)
    return connection.execute(found).scalar_one_or_none() or 0


def note_carried(connection: Connection, head: Head) -> None:
    """Remember that a stick brought entries of the head's epoch; the desk's row is locked."""
    carried = tables.carried
    adding = postgresql.insert(carried) if connection.dialect.name == "postgresql" else sqlite.insert(carried)
    connection.execute(adding.on_conflict_do_nothing().values(desk=head.desk, epoch=head.epoch))


def move_mark(connection: Connection, head: Head, now: datetime) -> None:
    """Remember how far the desk's chain has come, and that the desk spoke; what comes late moves no mark."""
    connection.execute(
        update(tables.desk)
        .where(tables.desk.c.desk == head.desk, tables.desk.c.epoch <= head.epoch)
        .values(epoch=head.epoch, seq=head.seq, hash=head.hash, last_contact=now, said_seq=head.seq)
    )


def note_contact(connection: Connection, said: Head, now: datetime, clock: datetime | None = None) -> None:
    """Remember when the desk spoke, how far it said it is, and what its clock showed if it said so."""
    ahead = {} if clock is None else {"clock_ahead": round((clock - now).total_seconds())}
    desks = tables.desk
    how_far = case((desks.c.epoch <= said.epoch, said.seq), else_=desks.c.said_seq)
    connection.execute(
        update(desks).where(desks.c.desk == said.desk).values(last_contact=now, said_seq=how_far, **ahead)
    )


def raise_alarm(connection: Connection, said: Head, now: datetime) -> None:
    """Record that the desk's chain and ours have parted; the same finding again only counts."""
    alarm = tables.alarm
    same = (
        alarm.c.desk == said.desk,
        alarm.c.epoch == said.epoch,
        alarm.c.seq == said.seq,
        alarm.c.hash == said.hash,
    )
    again = connection.execute(update(alarm).where(*same).values(last_at=now, times=alarm.c.times + 1))
    if again.rowcount == 0:
        connection.execute(insert(alarm).values(**said.model_dump(), first_at=now, last_at=now, times=1))


def _chain(row: RowMapping, epoch: int) -> tuple[ColumnElement[bool], ...]:
    """Return the condition for the entries of the desk's epoch; its camp leads to one part of the journal."""
    journal = tables.journal
    return journal.c.camp == row["camp"], journal.c.desk == row["desk"], journal.c.epoch == epoch
