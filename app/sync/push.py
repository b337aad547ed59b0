"""One push: a handshake, then batch after batch until headquarters has receipted the desk's whole chain."""

from collections.abc import Callable
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel

from app.protocol.batches import MOST_BATCH_BYTES, Batch, Gap, Handshake
from app.protocol.compact import Compactor
from app.protocol.enrolment import Enrolment
from app.protocol.heads import Head, Receipt
from app.protocol.ports import Journal
from app.protocol.requests import BATCHES_PATH, HANDSHAKE_PATH
from app.protocol.version import PROTOCOL_VERSION
from app.sync.batch_size import BatchSize
from app.sync.errors import DeskRevokedError, DictionaryUnknownError, UnreachableError, UntrustedError
from app.sync.held_receipts import HeldReceipts
from app.sync.receipts import check_receipt, own_head, receipted
from app.sync.report import Step, SyncReport
from app.sync.signed import signed_headers

if TYPE_CHECKING:  # the network is the weight of the desk's start; who pushes brings the link
    from app.sync.connect import Link

_MOST_GAPS = 3
A = TypeVar("A", bound=BaseModel)


def _unwatched(_step: Step) -> None:
    """Nobody watches."""


class Push:
    """Pushes a journal to the headquarters it is enrolled at."""

    def __init__(
        self,
        journal: Journal,
        enrolment: Enrolment,
        link: "Link",
        clock: Callable[[], datetime],
        compactor: Compactor | None = None,
        timer: Callable[[], float] = monotonic,
    ) -> None:
        """``compactor`` has the dictionaries to pack with; ``timer`` counts seconds."""
        self._journal = journal
        self._enrolment = enrolment
        self._link = link
        self._clock = clock
        self._pack: Callable[[Batch], bytes] = (compactor or Compactor({})).pausing(journal.give_way).to_body
        self._timer = timer
        self._size = BatchSize()
        self._receipts = HeldReceipts(journal, timer)

    def __call__(self, progress: Callable[[Step], None] = _unwatched) -> SyncReport:
        """Push until all is receipted; ``progress`` gets how far it is, after the handshake and after each batch.

        Raises UnreachableError, RefusedError; what was receipted stays so.
        """
        try:
            start, mark = self._push_all(progress)
        finally:
            self._receipts.keep()
        return SyncReport(
            sent=max(0, mark.seq - start.seq),
            acknowledged=mark.seq,
            waiting=max(0, self._journal.head().seq - mark.seq),
            refused=self._journal.kept_aside(),
        )

    def waiting(self) -> int:
        """Return how many entries are not receipted."""
        return self._journal.head().seq - receipted(self._journal)

    def refused(self) -> int:
        """Return how many entries headquarters keeps aside."""
        return self._journal.kept_aside()

    def bytes_carried(self) -> int:
        """Return the bytes that the link has carried so far, in both directions."""
        return self._link.bytes_carried

    def _push_all(self, progress: Callable[[Step], None]) -> tuple[Head, Head]:
        """Push; return where headquarters was, and where it is."""
        start = mark = self._greet()
        gaps = 0
        progress(self._step(start, mark))
        while batch := self._next_batch(mark):
            answer = self._send(batch)
            if isinstance(answer, Gap):
                mark = own_head(self._journal, answer.expected)
                gaps += 1
                if gaps > _MOST_GAPS:
                    raise UnreachableError(reason="headquarters keeps asking for other entries")
                continue
            mark = self._keep(answer)
            if mark.seq < batch.head.head.seq:
                raise UntrustedError(reason="the receipt is for less than was sent")
            progress(self._step(start, mark))
        return start, mark

    def _step(self, start: Head, mark: Head) -> Step:
        return Step(done=max(0, mark.seq - start.seq), total=max(0, self._journal.head().seq - start.seq))

    def _greet(self) -> Head:
        signed = self._journal.sign_head(self._journal.head())
        handshake = Handshake(
            protocol=PROTOCOL_VERSION, head=signed, receipted=receipted(self._journal), clock=self._clock()
        )
        asked = self._timer()
        answer = self._ask(HANDSHAKE_PATH, handshake.model_dump_json().encode(), Receipt)
        self._size.greeted(self._timer() - asked)
        if isinstance(answer, Gap):
            raise UnreachableError(reason="what answers there is not headquarters")
        return self._keep(answer)

    def close(self) -> None:
        """Close the connection."""
        self._link.close()

    def _send(self, batch: Batch) -> Receipt | Gap:
        """Send a batch, and learn from it how large the next one should be."""
        body = self._pack(batch)
        asked = self._timer()
        try:
            answer = self._ask(BATCHES_PATH, body, Receipt)
        except UnreachableError:
            self._size.failed()
            raise
        except DictionaryUnknownError:
            self._pack = Batch.to_body  # for as long as this desk stays open
            return self._send(batch)
        self._size.sent(len(batch.entries), self._timer() - asked)
        return answer

    def _next_batch(self, mark: Head) -> Batch | None:
        entries = self._journal.entries_after(mark.seq, most=self._size.entries, most_bytes=MOST_BATCH_BYTES)
        if not entries:
            return None
        head = self._journal.head_at(entries[-1].seq)
        if head is None:  # the journal was closed or replaced under us
            raise UnreachableError(reason="the desk's own journal changed meanwhile")
        return Batch(protocol=PROTOCOL_VERSION, head=self._journal.sign_head(head), entries=entries)

    def _ask(self, path: str, body: bytes, answer: type[A]) -> A | Gap:
        def ask() -> A | Gap:
            headers = signed_headers(self._link, self._journal, self._enrolment, path, body)
            return self._link.ask(path, body, headers, answer)

        try:
            answered = self._link.numbered(ask)
        except DeskRevokedError as error:
            self._receipts.keep()  # first: what is kept later says that headquarters takes something
            self._journal.note_withdrawn(str(error.details["reason"]))
            raise
        self._receipts.answered(self._clock())
        return answered

    def _keep(self, receipt: Receipt) -> Head:
        check_receipt(self._journal, self._enrolment, receipt, self._receipts.newest())
        self._receipts.take(receipt)
        return receipt.head
