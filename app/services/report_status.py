"""Report what the desk holds and how much of it headquarters has."""

from app.domain.desk import DeskIdentity
from app.domain.operator import Operator, Permission
from app.domain.status import DeskStatus
from app.storage.families import Families
from app.storage.journal import DeskJournal
from app.storage.photos_to_send import PhotosToSend
from app.storage.slip_issues import SlipIssues


class ReportStatus:
    """The figures of ``status --json``."""

    def __init__(
        self,
        operator: Operator,
        identity: DeskIdentity,
        families: Families,
        slip_issues: SlipIssues,
        journal: DeskJournal,
        photos: PhotosToSend,
        *,
        reading_only: bool,
    ) -> None:
        self._operator = operator
        self._identity = identity
        self._families = families
        self._slip_issues = slip_issues
        self._journal = journal
        self._photos = photos
        self._reading_only = reading_only

    def __call__(self) -> DeskStatus:
        """Count."""
        self._operator.require(Permission.READ_STATUS)
        head = self._journal.head()
        receipt = self._journal.acknowledged()
        acknowledged = receipt.head.seq if receipt and receipt.head.epoch == head.epoch else 0
        families, people = self._families.count()
        return DeskStatus(
            camp=self._identity.camp,
            desk=self._identity.name,
            training=self._identity.training,
            families=families,
            people=people,
            slips=self._slip_issues.count(),
            waiting=head.seq - acknowledged,
            acknowledged=acknowledged,
            head=f"{head.epoch}:{head.seq}:{head.hash}",
            last_contact=self._journal.last_contact(),
            photos_waiting=len(self._photos.waiting(receipt.hq_epoch if receipt else 0)),
            reading_only=self._reading_only,
        )
