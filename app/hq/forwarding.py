"""What a camp's desks entered, handed on to the camp's other desks: their entries verbatim, under heads they signed.

Nothing is kept twice. Any signed head proves every entry before it, so a stretch runs from where the asking desk is to
the farthest head that fits the page, whatever batches the entries once came in.
"""

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, func, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from app.hq import tables
from app.hq.authority import Authority
from app.hq.database import Database
from app.hq.errors import RefusedError
from app.protocol.entries import Entry
from app.protocol.heads import Head, SignedHead
from app.protocol.pulling import (
    MOST_DESKS,
    MOST_PACKED_PAGE_BYTES,
    MOST_PAGE_BYTES,
    MOST_PAGE_ENTRIES,
    Known,
    Origin,
    Page,
    PullRequest,
    Stretch,
    Withdrawn,
)
from app.protocol.refusals import RefusalReason

_LONGEST_STRETCH_BYTES = 4 * 1024 * 1024
"""Of payload. A desk would not read a longer one; no batch that headquarters takes from an honest desk comes near."""
_ENTRY = [column for column in tables.journal.c if column.name in Entry.model_fields]

_KEEP_HEAD = {
    "postgresql": postgresql.insert(tables.signed_head).on_conflict_do_nothing(),
    "sqlite": sqlite.insert(tables.signed_head).on_conflict_do_nothing(),
}


def keep_signed_head(connection: Connection, signed: SignedHead) -> None:
    """Keep the desk's word for a head of its chain that headquarters has; the desk's row is locked."""
    head = signed.head
    if not head.seq:
        return
    row = {"desk": head.desk, "epoch": head.epoch, "seq": head.seq, "signature": signed.signature}
    connection.execute(_KEEP_HEAD[connection.dialect.name], row)


class Forwarding:
    """Answers pulls. ``authority`` certifies the desks' keys."""

    def __init__(self, database: Database, authority: Authority) -> None:
        self._database = database
        self._authority = authority

    def lacking(self, desk: str, request: PullRequest) -> int:
        """Return how many entries the desk wants and has not got. Raises RefusedError."""
        known = {chain.desk: chain for chain in request.known}
        with self._database.read() as connection:
            if request.late:
                ends = {(end.desk, end.epoch): end.seq for end in _ends(connection, desk)}
                return sum(max(0, ends.get((mark.desk, mark.epoch), 0) - mark.seq) for mark in request.late)
            return sum(_behind(connection, row, known) for row in _wanted(connection, desk, request))

    def late(self, desk: str, request: PullRequest) -> tuple[Known, ...]:
        """Return where epochs end that a stick brought entries of, when the asking desk is past them."""
        known = {chain.desk: chain for chain in request.known}
        with self._database.read() as connection:
            ends = _ends(connection, desk)
        past = (end for end in ends if end.desk == desk or (end.desk in known and known[end.desk].epoch > end.epoch))
        return tuple(past)[:MOST_DESKS]

    def withdrawn(self, desk: str) -> tuple[Withdrawn, ...]:
        """Return what the desk has to know of its camp's withdrawn desks."""
        desks = tables.desk
        camp = select(desks.c.camp).where(desks.c.desk == desk).scalar_subquery()
        found = select(desks.c.desk, desks.c.last_good_epoch, desks.c.last_good_seq).where(
            desks.c.camp == camp, desks.c.desk != desk, desks.c.revoked_at.is_not(None)
        )
        with self._database.read() as connection:
            rows = connection.execute(found.order_by(desks.c.desk)).all()
        return tuple(self._authority.sign_withdrawal(Withdrawn(desk=row[0], epoch=row[1], seq=row[2])) for row in rows)

    def stretches(self, desk: str, request: PullRequest) -> Iterator[Stretch]:
        """Yield the stretches of a packed page one by one, each read when it is wanted. Raises RefusedError."""
        known = {chain.desk: chain for chain in request.known}
        most_bytes, size = min(request.most_bytes, MOST_PACKED_PAGE_BYTES), 0
        with self._database.read() as connection:
            wanted: Iterable[tuple[RowMapping, Known | None]]
            if request.late:
                wanted = _wanted_late(connection, desk, request)
            else:
                wanted = [(row, known.get(row["desk"])) for row in _wanted(connection, desk, request)]
        for row, start in wanted:
            mark = start
            while size < most_bytes:
                with self._database.read() as connection:
                    plan = _Plan(connection, row["desk"], mark, same_epoch=bool(request.late))
                    found = plan.cut(MOST_PAGE_ENTRIES, min(most_bytes - size, MOST_PAGE_BYTES), first=not size)
                if found is None:
                    break
                head, entries, weight = found
                yield Stretch(origin=self._origin(row), head=head, entries=entries)
                size += max(1, weight)
                mark = Known(desk=row["desk"], epoch=head.head.epoch, seq=head.head.seq)

    def page(self, desk: str, request: PullRequest) -> Page:
        """Return the next page in the plain form, for a desk that asks for no other. Raises RefusedError."""
        known = {chain.desk: chain for chain in request.known}
        most_bytes = min(request.most_bytes, MOST_PAGE_BYTES)
        stretches: list[Stretch] = []
        entries = size = remaining = 0
        with self._database.read() as connection:
            for row in _wanted(connection, desk, request):
                remaining += _behind(connection, row, known)
                if size >= most_bytes or entries >= MOST_PAGE_ENTRIES:
                    continue
                plan = _Plan(connection, row["desk"], known.get(row["desk"]))
                stretch = plan.cut(MOST_PAGE_ENTRIES - entries, most_bytes - size, first=not stretches)
                if stretch:
                    head, found, weight = stretch
                    stretches.append(Stretch(origin=self._origin(row), head=head, entries=found))
                    entries, size = entries + len(found), size + weight
        return Page(stretches=tuple(stretches), remaining=max(0, remaining - entries))

    def _origin(self, row: RowMapping) -> Origin:
        certificate = self._authority.certify_desk(row["desk"], row["public"])
        return Origin(name=row["name"], prefix=row["prefix"], certificate=certificate)


class _Plan:
    """Where one desk's next stretch begins, and how far it may go."""

    def __init__(self, connection: Connection, desk: str, known: Known | None, *, same_epoch: bool = False) -> None:
        self._same_epoch = same_epoch
        self._connection = connection
        self._desk = desk
        self._known = known

    def cut(self, most: int, most_bytes: int, *, first: bool) -> tuple[SignedHead, tuple[Entry, ...], int] | None:
        """Return the head, the entries and their weight; the first of a page may exceed the limits, not be empty."""
        start = self._start()
        if start is None:
            return None
        epoch, seq = start
        heads = self._heads(epoch, seq, most)
        if not heads:
            return None
        weights = self._weights(epoch, seq, max(heads))
        fitting = [place for place in heads if place - seq <= most and weights[place] <= most_bytes]
        if not fitting and not first:
            return None
        reached = max(fitting) if fitting else min(heads)
        if weights[reached] > _LONGEST_STRETCH_BYTES:
            return None
        entries, place = self._entries(epoch, seq, reached)
        head = Head(desk=self._desk, epoch=epoch, seq=reached, hash=place)
        return SignedHead(head=head, signature=heads[reached]), entries, weights[reached]

    def _start(self) -> tuple[int, int] | None:
        """Return the epoch and seq after which the next stretch begins."""
        kept, known = tables.signed_head, self._known
        if known is not None and self._same_epoch:
            return known.epoch, known.seq
        first = select(func.min(kept.c.epoch)).where(kept.c.desk == self._desk)
        if known is not None:
            same = and_(kept.c.epoch == known.epoch, kept.c.seq > known.seq)
            first = first.where(or_(same, kept.c.epoch > known.epoch))
        epoch = self._connection.execute(first).scalar_one()
        if epoch is None:
            return None
        return epoch, known.seq if known and known.epoch == epoch else 0

    def _heads(self, epoch: int, seq: int, most: int) -> dict[int, str]:
        """Return the signatures by seq of the heads within reach, or of the nearest when none is."""
        kept = tables.signed_head
        ahead = (
            select(kept.c.seq, kept.c.signature)
            .where(kept.c.desk == self._desk, kept.c.epoch == epoch, kept.c.seq > seq)
            .order_by(kept.c.seq)
        )
        rows = self._connection.execute(ahead.where(kept.c.seq <= seq + most)).all()
        rows = rows or self._connection.execute(ahead.limit(1)).all()
        return {row.seq: row.signature for row in rows}

    def _weights(self, epoch: int, seq: int, last: int) -> Mapping[int, int]:
        """Return, by seq, the bytes of payload from the start of the stretch up to there."""
        journal = tables.journal
        lengths = self._connection.execute(
            select(journal.c.seq, func.coalesce(func.length(journal.c.payload), 0).label("length"))
            .where(self._between(epoch, seq, last))
            .order_by(journal.c.seq)
        )
        return dict(_running((row.seq, row.length) for row in lengths))

    def _entries(self, epoch: int, seq: int, last: int) -> tuple[tuple[Entry, ...], str]:
        journal = tables.journal
        rows = (
            self._connection.execute(
                select(*_ENTRY, journal.c.hash).where(self._between(epoch, seq, last)).order_by(journal.c.seq)
            )
            .mappings()
            .all()
        )
        entries = tuple(Entry.model_validate({name: row[name] for name in Entry.model_fields}) for row in rows)
        return entries, rows[-1]["hash"]

    def _between(self, epoch: int, seq: int, last: int) -> ColumnElement[bool]:
        journal = tables.journal
        return and_(journal.c.desk == self._desk, journal.c.epoch == epoch, journal.c.seq > seq, journal.c.seq <= last)


def _wanted(connection: Connection, desk: str, request: PullRequest) -> Iterable[RowMapping]:
    """Return the rows of the other desks of the desk's camp, the oldest first, or of the desk itself."""
    camp = connection.execute(select(tables.desk.c.camp).where(tables.desk.c.desk == desk)).scalar_one_or_none()
    if camp is None:
        raise RefusedError(RefusalReason.UNKNOWN_DESK, "no such desk is enrolled here")
    whose = tables.desk.c.desk == desk if request.own else tables.desk.c.desk != desk
    others = select(tables.desk).where(
        tables.desk.c.camp == camp, whose, tables.desk.c.desk.not_in(list(request.without))
    )
    return connection.execute(others.order_by(tables.desk.c.enrolled_at, tables.desk.c.desk)).mappings().all()


def _wanted_late(connection: Connection, desk: str, request: PullRequest) -> list[tuple[RowMapping, Known]]:
    """Return the chains of the asking desk's camp whose late ends are wanted, and from where."""
    ends = {(end.desk, end.epoch) for end in _ends(connection, desk)}
    marks = [mark for mark in request.late if (mark.desk, mark.epoch) in ends]
    rows = connection.execute(select(tables.desk).where(tables.desk.c.desk.in_({mark.desk for mark in marks})))
    by_desk = {row["desk"]: row for row in rows.mappings()}
    return [(by_desk[mark.desk], mark) for mark in marks]


def _ends(connection: Connection, desk: str) -> tuple[Known, ...]:
    """Return where the chains of the desk's camp end that sticks brought entries of, and that their desks have left."""
    desks, carried, kept = tables.desk, tables.carried, tables.signed_head
    camp = select(desks.c.camp).where(desks.c.desk == desk).scalar_subquery()
    same = and_(kept.c.desk == carried.c.desk, kept.c.epoch == carried.c.epoch)
    found = (
        select(carried.c.desk, carried.c.epoch, func.max(kept.c.seq).label("seq"))
        .join(desks, desks.c.desk == carried.c.desk)
        .join(kept, same)
        .where(desks.c.camp == camp, carried.c.epoch < desks.c.epoch)
        .group_by(carried.c.desk, carried.c.epoch)
        .order_by(carried.c.desk, carried.c.epoch)
    )
    return tuple(Known(desk=row.desk, epoch=row.epoch, seq=row.seq) for row in connection.execute(found))


def _behind(connection: Connection, row: RowMapping, known: Mapping[str, Known]) -> int:
    """Return how many entries of the desk's chain the asking desk lacks."""
    chain = known.get(row["desk"]) or Known(desk=row["desk"], epoch=1, seq=0)
    if chain.epoch >= row["epoch"]:
        return max(0, int(row["seq"]) - chain.seq)
    journal = tables.journal
    older = (
        select(func.count())
        .select_from(journal)
        .where(journal.c.desk == row["desk"], journal.c.epoch >= chain.epoch, journal.c.epoch < row["epoch"])
    )
    return int(row["seq"]) + int(connection.execute(older).scalar_one()) - chain.seq


def _running(lengths: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    total = 0
    for seq, length in lengths:
        total += length
        yield seq, total
