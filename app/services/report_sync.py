"""Report in full how synchronisation stands: what waits, what was refused, who else was heard of."""

from app.domain.desk import DeskIdentity
from app.domain.operator import Operator, Permission
from app.domain.sync_details import SyncDetails
from app.protocol.enrolment import root_fingerprint
from app.storage.enrolment import KeptEnrolment
from app.storage.journal import DeskJournal
from app.storage.photos_to_send import PhotosToSend
from app.storage.sync_facts import SyncFacts


class ReportSync:
    """What the Sync page shows; everybody at the desk may read it."""

    def __init__(
        self,
        operator: Operator,
        identity: DeskIdentity,
        journal: DeskJournal,
        enrolment: KeptEnrolment,
        photos: PhotosToSend,
        facts: SyncFacts,
    ) -> None:
        self._operator = operator
        self._identity = identity
        self._journal = journal
        self._enrolment = enrolment
        self._photos = photos
        self._facts = facts

    def __call__(self) -> SyncDetails:
        """Read it from the file; the network is not asked."""
        self._operator.require(Permission.READ_STATUS)
        enrolment, head, receipt = self._enrolment.get(), self._journal.head(), self._journal.acknowledged()
        covers = receipt is not None and receipt.head.epoch == head.epoch
        acknowledged = receipt.head.seq if receipt and covers else 0
        durable = receipt.durable_seq if receipt and covers and not self._identity.training else 0
        return SyncDetails(
            url=self._enrolment.url() or "",
            fingerprint=root_fingerprint(enrolment.root_public) if enrolment else "",
            waiting=head.seq - acknowledged,
            oldest_waiting=self._facts.entered_after(acknowledged),
            photos_waiting=len(self._photos.waiting(receipt.hq_epoch if receipt else 0)),
            last_contact=self._journal.last_contact(),
            receipt_at=receipt.at if receipt else None,
            acknowledged=acknowledged,
            backed_up=min(durable, acknowledged),
            kept_aside=self._facts.kept_aside(),
            unused=self._facts.unused(),
            desks=self._facts.other_desks(),
        )
