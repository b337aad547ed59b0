"""Prints behind the window: queueing is a commit; printers are fed and asked on a thread aside."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import GatehouseError
from app.domain.print_job import PrintJob
from app.ui.background import Background, Reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.day_end import SignOff
    from app.domain.paper_order import PaperOrder
    from app.domain.token import Token
    from app.services.desk import DeskServices

REPRINT_REASON = "reprint at the desk"
"""Kept in the journal beside the new copy."""
LOOK_MILLISECONDS = 2_000
"""How long after the last look the print system is asked again, while it has a job of ours and something changes."""
LONGEST_MILLISECONDS = 30_000
"""The same while nothing does."""


@dataclass(frozen=True)
class Unprinted:
    """A family whose slips are still to be printed, and where its job stands, if it has one."""

    code: str
    job: PrintJob | None = None


class SlipPrinting(QObject):
    """Queues, feeds the printers, and tells of every job whose state changed."""

    moved = Signal(object)
    """A PrintJob that stands elsewhere than when it was last looked at."""
    listed = Signal(object)
    """The whole queue: a tuple of PrintJobs, oldest first."""
    refused = Signal(object)
    """An Exception: nothing was queued or changed."""
    unprinted_read = Signal(object)
    """A tuple of Unprinted, the newest family first."""

    def __init__(self, services: "DeskServices", background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._background, self._unprinted = background, Reading(background)
        self._last = ""
        self._known: dict[str, PrintJob] = {}
        self._looks = QTimer(self, singleShot=True, interval=LOOK_MILLISECONDS)
        self._looks.timeout.connect(self.feed)

    def print_slips(self, code: str, reason: str = "") -> None:
        """Print the slips of a family or person code; a ``reason`` makes new copies, which void the former printed."""
        job = self._do(lambda: self._services.print_queue.add_slips(code, reason))
        self._last = job.code if job else self._last

    def print_paper(self, order: "PaperOrder") -> None:
        """Print a supervisors' paper."""
        self._do(lambda: self._services.print_queue.add_paper(order))

    def print_token(self, token: "Token") -> None:
        """Print a place in the queue before the desk."""
        self._do(lambda: self._services.print_queue.add_token(token))

    def print_sign_off(self, sign_off: "SignOff") -> None:
        """Print the sheet about the end of a day."""
        self._do(lambda: self._services.print_queue.add_sign_off(sign_off))

    def print_test_page(self) -> None:
        """Print a page by which the slips' printer is measured."""
        self._do(self._services.print_queue.add_test_page)

    def wait_for_key(self, code: str) -> None:
        """Let slips wait until somebody asks for those of the last family."""
        self._last = code

    def reprint(self, code: str) -> None:
        """Print a new copy for a person or family, which voids the former one."""
        self.print_slips(code, REPRINT_REASON)

    @property
    def last(self) -> str:
        """The code of what was printed last, or waits for Ctrl+P; an empty one of nothing."""
        return self._last

    def reprint_last(self) -> None:
        """Print again what was printed last: the same copies if they never came out, else new ones."""
        if self._last:
            self.reprint(self._last)

    def again(self, job_id: str, printer: str | None) -> None:
        """Print a job from the start, on another printer if one is named."""
        self._do(lambda: self._services.print_queue.again(job_id, printer))

    def hold(self, job_id: str) -> None:
        """Keep a job back."""
        self._do(lambda: self._services.print_queue.hold(job_id))

    def release(self, job_id: str) -> None:
        """Let a job go that was kept back."""
        self._do(lambda: self._services.print_queue.release(job_id))

    def cancel(self, job_id: str) -> None:
        """Take a job out of the queue."""
        try:
            self._services.print_queue.cancel(job_id)
        except GatehouseError as error:
            self.refused.emit(error)
        self._known.pop(job_id, None)
        self.feed()

    def feed(self) -> None:
        """Let the printers have what waits, and ask after what they have."""
        self._looks.stop()
        self._background.run_aside(self._feed, self._tell, self.refused.emit)

    def read_unprinted(self) -> None:
        """Look up in the desk's file which slips are still to be printed."""
        self._unprinted.run(self._services.print_slips.unprinted, self._tell_unprinted, self.refused.emit)

    def _do(self, act: "Callable[[], PrintJob]") -> PrintJob | None:
        try:
            job = act()
        except GatehouseError as error:
            self.refused.emit(error)
            return None
        self._known.pop(job.job_id, None)
        self._move(job)
        self.feed()
        return job

    def _feed(self) -> tuple[tuple[PrintJob, ...], tuple[PrintJob, ...]]:
        """Return the queue before and after."""
        before = self._services.print_queue()
        self._services.feed_printers()
        return before, self._services.print_queue()

    def _tell(self, fed: tuple[tuple[PrintJob, ...], tuple[PrintJob, ...]]) -> None:
        before, jobs = fed
        for job in before:
            self._known.setdefault(job.job_id, job)
        changed = [job for job in jobs if self._has_moved(job)]
        for job in changed:
            self._move(job)
        self.listed.emit(jobs)
        if changed:
            self.read_unprinted()
        if any(job.is_watched for job in jobs):
            wait = LOOK_MILLISECONDS if changed else min(2 * self._looks.interval(), LONGEST_MILLISECONDS)
            self._looks.start(wait)

    def _has_moved(self, job: PrintJob) -> bool:
        known = self._known.get(job.job_id)
        return known is None or (known.state, known.trouble) != (job.state, job.trouble)

    def _move(self, job: PrintJob) -> None:
        self._known[job.job_id] = job
        self.moved.emit(job)

    def _tell_unprinted(self, codes: tuple[str, ...]) -> None:
        jobs = {job.code: job for job in self._known.values() if job.code and job.state != "printed"}
        self.unprinted_read.emit(tuple(Unprinted(code, jobs.get(code)) for code in codes))
