"""How a desk's chain grows at headquarters: only by its contiguous next entries, each batch in one transaction."""

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise

import structlog
from sqlalchemy import Connection, RowMapping

from app.hq import chains
from app.hq.authority import Authority
from app.hq.bulk import together
from app.hq.database import Database
from app.hq.erasing import Erasing
from app.hq.errors import RefusedError, UnacceptableEntryError
from app.hq.forwarding import keep_signed_head
from app.hq.projection import Projection, is_storable
from app.hq.withdrawal import refuse_withdrawn
from app.protocol.batches import Batch, Gap, Handshake
from app.protocol.entries import Entry
from app.protocol.heads import Head, Receipt, SignedHead
from app.protocol.refusals import RefusalReason
from app.protocol.tombstones import without_content

_log = structlog.get_logger("gatehouse.hq.ingest")


class Ingest:
    """Answers handshakes and takes batches.

    ``hq_epoch`` counts how often headquarters itself was restored. In ``training`` what is committed counts as durable.
    """

    def __init__(
        self,
        database: Database,
        authority: Authority,
        hq_epoch: int,
        clock: Callable[[], datetime],
        *,
        training: bool = True,
    ) -> None:
        self._training = training
        self._database = database
        self._authority = authority
        self._hq_epoch = hq_epoch
        self._clock = clock

    def greet(self, desk: str, public: str, handshake: Handshake) -> Receipt:
        """Answer how far headquarters has the desk's chain. Raises RefusedError, also when the chains have parted."""
        said = _own_head(handshake.head, desk, public)
        with self._database.write() as connection:
            row = chains.lock_desk(connection, desk)
            ours = chains.head_at(connection, row, said.epoch, said.seq)
            if ours == said:
                keep_signed_head(connection, handshake.head)
            chains.note_contact(connection, said, self._clock(), handshake.clock)
            mark = chains.mark(connection, row, said.epoch)
            receipt = self._sign(connection, mark, chains.held_after(connection, mark, handshake.receipted))
        if ours is not None and ours != said:
            raise self._forked(said)
        return receipt

    def take(self, desk: str, public: str, batch: Batch) -> Receipt | Gap:
        """Append what is new of the batch, or say from where to send. Raises RefusedError."""
        said = _own_head(batch.head, desk, public)
        _require_whole(batch, said)
        with self._database.write() as connection:
            row = chains.lock_desk(connection, desk)
            refuse_withdrawn(row, said.epoch, said.seq)
            mark = chains.mark(connection, row, said.epoch)
            first = batch.entries[0]
            before = chains.head_at(connection, row, said.epoch, first.seq - 1)
            if before is None:
                return Gap(expected=mark)
            reached = _chain(before.hash, batch.entries)
            fresh = [(entry, place) for entry, place in reached if entry.seq > mark.seq]
            if self._follows(connection, row, reached, said, mark) and not (fresh and said.epoch < row["epoch"]):
                if not fresh:
                    return self._repeat(connection, said, batch)
                return self._append(connection, row, batch.head, fresh, first.seq)
        raise self._forked(said)

    def _follows(
        self, connection: Connection, row: RowMapping, reached: list[tuple[Entry, str]], said: Head, mark: Head
    ) -> bool:
        if reached[-1][1] != said.hash:
            return False
        known = [(entry, place) for entry, place in reached if entry.seq <= mark.seq]
        if not known:
            return True
        entry, place = known[-1]
        ours = chains.head_at(connection, row, said.epoch, entry.seq)
        return ours is not None and ours.hash == place

    def _append(
        self,
        connection: Connection,
        row: RowMapping,
        signed: SignedHead,
        fresh: list[tuple[Entry, str]],
        first_seq: int,
    ) -> Receipt:
        said = signed.head
        now = self._clock()
        erasing = Erasing(connection, row["camp"], (entry for entry, _ in fresh))
        fresh = erasing.without_contents(fresh)
        entries = [entry for entry, _ in fresh]
        projection = Projection(row["desk"], row["camp"])
        projection.load(connection, entries)
        held = _project(projection, entries, chains.ops_taken(connection, (entry.op_id for entry in entries)))
        # What no database keeps was held; its digest stays, so that the chain holds as over somebody who is erased.
        kept = [(entry if is_storable(entry) else without_content(entry), place) for entry, place in fresh]
        with together(connection):
            chains.append(connection, row, kept, held, now)
            projection.write(connection)
            keep_signed_head(connection, signed)
            chains.move_mark(connection, said, now)
        projection.merge(connection)
        erasing.carry_out(held, now)
        seen_before = first_seq < entries[0].seq
        aside = (
            chains.held_after(connection, said, first_seq - 1)
            if seen_before
            else tuple(entry.op_id for entry in entries if entry.seq in held)
        )
        receipt = self._sign(connection, said, aside)
        chains.keep_receipt(connection, receipt)
        _log.info("batch taken", desk=said.desk, epoch=said.epoch, seq=said.seq, fresh=len(fresh), held=len(held))
        return receipt

    def _repeat(self, connection: Connection, said: Head, batch: Batch) -> Receipt:
        """Return the receipt that the same batch got before; for a batch cut differently, an equal one."""
        kept = chains.receipt_at(connection, said)
        if kept is not None and kept.hq_epoch == self._hq_epoch:
            return kept
        return self._sign(connection, said, chains.held_after(connection, said, batch.entries[0].seq - 1))

    def _sign(self, connection: Connection, head: Head, quarantined: tuple[str, ...]) -> Receipt:
        durable = head.seq if self._training else min(head.seq, chains.durable_seq(connection, head))
        return self._authority.sign_receipt(
            Receipt(
                head=head,
                durable_seq=durable,
                hq_epoch=self._hq_epoch,
                at=self._clock(),
                quarantined=quarantined,
            )
        )

    def _forked(self, said: Head) -> RefusedError:
        with self._database.write() as connection:
            chains.raise_alarm(connection, said, self._clock())
        _log.error("chains have parted", desk=said.desk, epoch=said.epoch, seq=said.seq)
        return RefusedError(
            RefusalReason.FORK, f"the desk's chain is not the one headquarters has (epoch {said.epoch}, seq {said.seq})"
        )


def _own_head(signed: SignedHead, desk: str, public: str) -> Head:
    if signed.head.desk != desk or not signed.holds(public):
        raise RefusedError(RefusalReason.BAD_SIGNATURE, "the head is not signed by the desk that sends it")
    return signed.head


def _require_whole(batch: Batch, said: Head) -> None:
    """Raise RefusedError unless the entries are consecutive, the head's own, and as their digests say."""
    entries = batch.entries
    if (
        not entries
        or entries[-1].seq != said.seq
        or any(second.seq != first.seq + 1 for first, second in pairwise(entries))
        or any((entry.desk, entry.epoch) != (said.desk, said.epoch) for entry in entries)
    ):
        raise RefusedError(RefusalReason.DAMAGED, "the entries are not those that lead to the head")
    if not all(entry.digest_fits() for entry in entries):
        raise RefusedError(RefusalReason.DAMAGED, "an entry's content is not what its chain says")


def _chain(start: str, entries: tuple[Entry, ...]) -> list[tuple[Entry, str]]:
    reached = []
    for entry in entries:
        start = entry.chain_hash(start)
        reached.append((entry, start))
    return reached


def _project(projection: Projection, entries: list[Entry], taken: set[str]) -> dict[int, str]:
    """Project the entries; return the reason for each seq that is kept aside."""
    held = {}
    for entry in entries:
        if entry.op_id in taken:
            held[entry.seq] = "headquarters has an entry of this id already"
            continue
        try:
            projection.take(entry)
        except UnacceptableEntryError as error:
            held[entry.seq] = str(error.details["problem"])
        else:
            taken.add(entry.op_id)
    return held
