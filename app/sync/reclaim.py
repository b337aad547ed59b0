"""A desk that came back from a backup: headquarters has entries of its own that it lacks, and gives them back.

First both ends agree on the last place of the former life that both have; then the desk pulls its own chain from there;
what headquarters has not got goes into the present life, and is pushed like whatever else is entered in it.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

import structlog

from app.protocol.batches import Gap, Handshake
from app.protocol.compact import Compactor
from app.protocol.enrolment import Enrolment
from app.protocol.heads import Head, Receipt, SignedHead
from app.protocol.ports import Journal
from app.protocol.pulling import Replica
from app.protocol.requests import HANDSHAKE_PATH
from app.protocol.version import PROTOCOL_VERSION
from app.sync.ahead import in_turn
from app.sync.errors import PartedError, UnreachableError, UntrustedError
from app.sync.hq_epochs import check_hq_epoch
from app.sync.pull import Pull
from app.sync.report import Step
from app.sync.signed import signed_headers

if TYPE_CHECKING:  # the network is the weight of the desk's start; who pushes brings the link
    from app.sync.connect import Link

_log = structlog.get_logger("gatehouse.sync.reclaim")


class FormerLives(Replica, Protocol):
    """What completing a desk needs of its storage."""

    def owed(self) -> Head | None:
        """Return up to where the desk's chain is as headquarters has it, when the rest is to be fetched; else None."""

    def begin(self) -> None:
        """Begin a new life: headquarters has entries of this desk that it has not got."""

    def parted_at(self) -> datetime | None:
        """Return when a life last began for that reason."""

    def sign(self, head: Head) -> SignedHead:
        """Sign a head of a former life."""

    def step_back(self, head: Head) -> None:
        """Take notice that headquarters has the chain up to there alone. Raises UnverifiedError."""

    def settle(self) -> None:
        """End the completing: headquarters has nothing more of this desk."""


class Reclaim:
    """Completes a desk from the headquarters that it is enrolled at, over the push's link."""

    def __init__(
        self, lives: FormerLives, journal: Journal, enrolment: Enrolment, link: "Link", compactor: Compactor
    ) -> None:
        """``journal`` signs the requests; ``compactor`` reads packed pages."""
        self._lives = lives
        self._journal = journal
        self._enrolment = enrolment
        self._link = link
        self._pull = Pull(lives, journal, enrolment, link, compactor=compactor, ahead=in_turn)

    def owed(self) -> bool:
        """Whether the desk is to be completed before it pushes."""
        return self._lives.owed() is not None

    def parted_at(self) -> datetime | None:
        """Return when headquarters last turned out to have entries that another copy of this desk sent."""
        return self._lives.parted_at()

    def begin(self) -> None:
        """Begin a new life of the desk, because its chain and headquarters' copy have parted."""
        _log.warning("a new life begins: headquarters has entries that this desk lacks")
        self._lives.begin()

    def __call__(self, progress: Callable[[Step], None]) -> int:
        """Complete the desk; return how many entries came back.

        Raises UnreachableError, RefusedError; what came stays, and the next call goes on from it.
        """
        self._agree()
        report = self._pull(progress, own=True)
        if report.refused:
            raise PartedError(reason="what headquarters has of this desk does not follow what the desk has")
        if report.remaining:
            raise UnreachableError(reason="headquarters has more of this desk than it gives")
        self._lives.settle()
        _log.warning("the desk is complete again", entries=report.pulled)
        return report.pulled

    def _agree(self) -> None:
        """Find the last place that both have: headquarters may have been restored too, and have less."""
        known = self._lives.owed()
        if known is None or not known.seq:
            return
        handshake = Handshake(protocol=PROTOCOL_VERSION, head=self._lives.sign(known), receipted=known.seq)
        body = handshake.model_dump_json().encode()

        def ask() -> Receipt | Gap:
            headers = signed_headers(self._link, self._journal, self._enrolment, HANDSHAKE_PATH, body)
            return self._link.ask(HANDSHAKE_PATH, body, headers, Receipt)

        receipt = self._link.numbered(ask)
        if isinstance(receipt, Gap) or not receipt.holds(self._enrolment.receipts_certificate.public):
            raise UntrustedError(reason="the receipt is not signed by headquarters")
        check_hq_epoch(self._journal.acknowledged(), receipt)
        if (receipt.head.desk, receipt.head.epoch) != (known.desk, known.epoch):
            raise UntrustedError(reason="the receipt is for another chain")
        if receipt.head.seq < known.seq:
            self._lives.step_back(receipt.head)
