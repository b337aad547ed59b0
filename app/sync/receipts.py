"""What a desk asks of a receipt before it believes it, whichever way it came."""

from app.protocol.enrolment import Enrolment
from app.protocol.heads import Head, Receipt
from app.protocol.ports import Journal
from app.sync.errors import PartedError, UntrustedError
from app.sync.hq_epochs import check_hq_epoch


def check_receipt(journal: Journal, enrolment: Enrolment, receipt: Receipt, newest: Receipt | None) -> None:
    """Raise UntrustedError unless headquarters signed it, PartedError unless it is for this desk's own chain.

    ``newest`` is the newest receipt that was believed, if any.
    """
    if not receipt.holds(enrolment.receipts_certificate.public):
        raise UntrustedError(reason="the receipt is not signed by headquarters")
    check_hq_epoch(newest, receipt)
    own_head(journal, receipt.head)


def own_head(journal: Journal, head: Head) -> Head:
    """Return the head if it is a place in this desk's chain. Raises PartedError."""
    if journal.head_at(head.seq) != head:
        raise PartedError(reason=f"epoch {head.epoch}, seq {head.seq}")
    return head


def receipted(journal: Journal) -> int:
    """Return the last seq of the current epoch that the desk has a receipt for."""
    receipt = journal.acknowledged()
    if receipt is None or receipt.head.epoch != journal.head().epoch:
        return 0
    return receipt.head.seq
