"""How a desk's chain grows at headquarters: only by its contiguous next entries, each batch in one transaction."""

from collections.abc import Callable
from datetime import datetime

import structlog
from sqlalchemy import Connection, RowMapping

from app.hq import chains
from app.hq.arrivals import Arrivals
from app.hq.authority import Authority
from app.hq.bulk import together
from app.hq.database import Database
from app.hq.erasing import Erasing
from app.hq.errors import RefusedError
from app.hq.forwarding import keep_signed_head
from app.hq.projection import Projection
from app.hq.withdrawal import refuse_withdrawn
from app.protocol.batches import Gap, Handshake
from app.protocol.heads import Head, Receipt, SignedHead
from app.protocol.refusals import RefusalReason

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

    def take(
        self, desk: str, public: str, head: SignedHead, arrivals: Arrivals, *, carried: bool = False
    ) -> Receipt | Gap:
        """Append what is new of the batch, or say from where to send. Raises RefusedError.

        What a stick ``carried`` may be the end of an epoch before the desk's newest: the desk came back from a backup,
        and the stick was made before. What comes over a link is not: there somebody still works in the former life.
        """
        said = _own_head(head, desk, public)
        _require_whole(arrivals, said)
        with self._database.write() as connection:
            row = chains.lock_desk(connection, desk)
            refuse_withdrawn(row, said.epoch, said.seq)
            mark = chains.mark(connection, row, said.epoch)
            first = arrivals.seqs[0]
            before = chains.head_at(connection, row, said.epoch, first - 1)
            if before is None:
                return Gap(expected=mark)
            hashes = arrivals.hashes(before.hash)
            fresh = arrivals.after(mark.seq)
            known = hashes[: len(hashes) - len(fresh)]
            if (
                hashes[-1] == said.hash
                and self._follows(connection, row, known, said, first)
                and (carried or not len(fresh) or said.epoch >= row["epoch"])
            ):
                if not len(fresh):
                    return self._repeat(connection, said, first)
                if carried:
                    chains.note_carried(connection, said)
                return self._append(connection, row, head, (fresh, hashes[len(known) :]), first)
        raise self._forked(said)

    def _follows(self, connection: Connection, row: RowMapping, known: list[str], said: Head, first: int) -> bool:
        """Whether the last of the hashes that headquarters has already, if there is any, is its own."""
        if not known:
            return True
        ours = chains.head_at(connection, row, said.epoch, first + len(known) - 1)
        return ours is not None and ours.hash == known[-1]

    def _append(
        self,
        connection: Connection,
        row: RowMapping,
        signed: SignedHead,
        arrived: tuple[Arrivals, list[str]],
        first_seq: int,
    ) -> Receipt:
        """Append entries, with the chain hash that each reaches."""
        said, (fresh, hashes) = signed.head, arrived
        now = self._clock()
        erasing = Erasing(connection, row["camp"], fresh)
        fresh = erasing.without_contents(fresh)
        projection = Projection(row["desk"], row["camp"])
        projection.load(connection, fresh)
        held = projection.take(fresh, chains.ops_taken(connection, fresh.op_ids))
        held |= dict.fromkeys(chains.said_before(connection, fresh, held), "")
        # What no database keeps was held; its digest stays, so that the chain holds as over somebody who is erased.
        kept = fresh.without_contents(fresh.unstorable()) if held else fresh
        with together(connection):
            chains.append(connection, row, (kept, hashes), held, now)
            projection.write(connection)
            keep_signed_head(connection, signed)
            chains.move_mark(connection, said, now)
        projection.merge(connection)
        erasing.carry_out(held, now)
        seen_before = first_seq < fresh.seqs[0]
        aside = (
            chains.held_after(connection, said, first_seq - 1)
            if seen_before
            else tuple(fresh.op_ids[seq - fresh.seqs[0]] for seq in sorted(held) if held[seq])
        )
        receipt = self._sign(connection, said, aside)
        chains.keep_receipt(connection, receipt)
        _log.info("batch taken", desk=said.desk, epoch=said.epoch, seq=said.seq, fresh=len(fresh), held=len(held))
        return receipt

    def _repeat(self, connection: Connection, said: Head, first_seq: int) -> Receipt:
        """Return the receipt that the same batch got before; for a batch cut differently, an equal one."""
        kept = chains.receipt_at(connection, said)
        if kept is not None and kept.hq_epoch == self._hq_epoch:
            return kept
        return self._sign(connection, said, chains.held_after(connection, said, first_seq - 1))

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


def _require_whole(arrivals: Arrivals, said: Head) -> None:
    """Raise RefusedError unless the entries are consecutive, the head's own, and as their digests say."""
    if not arrivals.are_consecutive() or arrivals.chain != (said.desk, said.epoch) or arrivals.seqs[-1] != said.seq:
        raise RefusedError(RefusalReason.DAMAGED, "the entries are not those that lead to the head")
    if not arrivals.digests_fit():
        raise RefusedError(RefusalReason.DAMAGED, "an entry's content is not what its chain says")
