"""Headquarters that came back from a backup, and the copy of it that should have stayed away."""

import structlog

from app.protocol.heads import Receipt
from app.sync.errors import OldHeadquartersError

_log = structlog.get_logger("gatehouse.sync.hq_epochs")


def check_hq_epoch(before: Receipt | None, receipt: Receipt) -> None:
    """Note that headquarters was restored; the mark that it names says what is to be sent again.

    Raises OldHeadquartersError when it is the headquarters of before the restore that answers.
    """
    if before is None or receipt.hq_epoch == before.hq_epoch:
        return
    if receipt.hq_epoch < before.hq_epoch:
        raise OldHeadquartersError(reason=f"epoch {receipt.hq_epoch} after {before.hq_epoch}")
    _log.warning("headquarters was restored", epoch=receipt.hq_epoch, has=receipt.head.seq)
