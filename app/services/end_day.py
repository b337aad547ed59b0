"""End a day: what is still open at this desk, and a supervisor's word that they looked at it."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from app.domain.camp import Camp
from app.domain.day_end import OpenEnds, SignOff
from app.domain.operator import Operator, Permission
from app.services.expected_arrivals import ExpectedArrivals
from app.services.list_conflicts import ListConflicts
from app.services.list_suspected_pairs import ListSuspectedPairs
from app.services.print_slips import PrintSlips
from app.services.report_status import ReportStatus
from app.services.run_queue import RunQueue
from app.storage.journal import DeskJournal
from app.storage.sign_offs import SignOffs


class EndDay:
    """Nothing open keeps anybody from signing: it is told, and stands beside the name. ``clock`` returns aware UTC."""

    def __init__(
        self,
        operator: Operator,
        sign_offs: SignOffs,
        journal: DeskJournal,
        reports: tuple[ReportStatus, PrintSlips, ListConflicts, ListSuspectedPairs, RunQueue, ExpectedArrivals],
        camp: Camp,
        clock: Callable[[], datetime],
    ) -> None:
        self._operator = operator
        self._sign_offs = sign_offs
        self._journal = journal
        self._reports = reports
        self._zone = ZoneInfo(camp.time_zone)
        self._clock = clock

    def __call__(self) -> OpenEnds:
        """Count what is open now."""
        self._operator.require(Permission.READ_STATUS)
        status, slips, conflicts, pairs, queue, expected = self._reports
        told = status()
        return OpenEnds(
            unsynced=told.waiting + told.photos_waiting,
            refused=self._journal.kept_aside(),
            unprinted=len(slips.unprinted()),
            conflicts=len(conflicts()),
            pairs=pairs.count(),
            tokens=len(queue().waiting),
            expected=expected.count(),
        )

    def sign_off(self) -> SignOff:
        """Sign today off, with what is open; it goes to headquarters with everything else."""
        self._operator.require(Permission.SIGN_OFF_DAY)
        now = self._clock()
        day = now.astimezone(self._zone).date()
        sign_off = SignOff(day=day, at=now, operator=self._operator.name, open_ends=self())
        self._sign_offs.add(sign_off)
        return sign_off

    def sheet(self) -> SignOff:
        """Return what the sheet about today says: the sign-off, or with nobody's name what is open now."""
        self._operator.require(Permission.SIGN_OFF_DAY)
        now = self._clock()
        day, last = now.astimezone(self._zone).date(), self.last()
        return last if last is not None and last.day == day else SignOff(day=day, at=now, operator="", open_ends=self())

    def last(self) -> SignOff | None:
        """Return the newest sign-off of this desk."""
        self._operator.require(Permission.READ_STATUS)
        return self._sign_offs.last()
