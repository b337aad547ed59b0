"""Feed the printers: send what is queued, ask after what was sent, take back what is not wanted any more.

Printers take seconds or never answer, so this is called off the window's thread and one call at a time. It touches no
record: a printer that jams costs a slip, never a registration.
"""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain.day_end import SignOff
from app.domain.errors import GatehouseError, InternalError, MachineError
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.operator import Operator, Permission
from app.domain.paper_order import PaperOrder, PaperTarget
from app.domain.print_job import PrintJob, PrintProgress, PrintState, PrintTrouble
from app.domain.printer_fit import PrinterFit
from app.domain.slip_format import DEFAULT_SLIP_FORMAT, SlipFormat
from app.services.errors import NoPrinterChosenError, NoSuchCodeError
from app.services.slip_paper import LaySlipsOut, Printer
from app.storage.families import Families
from app.storage.print_jobs import PrintJobs
from app.storage.slip_issues import SlipIssues

LOST = PrintTrouble(
    title=QT_TRANSLATE_NOOP("errors", "It is not known whether this was printed."),
    next_step=QT_TRANSLATE_NOOP("errors", "Look whether it came out; if not, print it again."),
)
"""Of a job that was being handed over when Gatehouse was closed."""


@dataclass(frozen=True)
class PrintRoom:
    """Where pages come from, and where they go to."""

    slips: LaySlipsOut
    papers: Callable[[PaperOrder, PaperTarget], bytes]
    """Lays a supervisors' paper out, and notes that it was."""
    test_page: Callable[[str, PrinterFit, SlipFormat], bytes]
    """Lays a test page out for the printer of a name."""
    token: Callable[[str, datetime, PrinterFit, SlipFormat], bytes]
    """Lays a token out, that was given at that time."""
    day_end: Callable[[SignOff], bytes]
    """Lays the sheet about the end of a day out."""
    fit: Callable[[str], PrinterFit]
    """What was measured of the printer of a name."""
    open: Callable[[str], Printer | None]
    """Return the printer of a name, empty for the computer's default; None while the computer has none at all."""


class FeedPrinters:
    """Works off the queue of the desk's file."""

    def __init__(
        self, operator: Operator, jobs: PrintJobs, families: Families, slip_issues: SlipIssues, room: PrintRoom
    ) -> None:
        self._operator = operator
        self._jobs = jobs
        self._families = families
        self._slip_issues = slip_issues
        self._room = room

    def __call__(self) -> None:
        """Go through the queue once. A printer that does not take one job is asked for no other in the same round.

        Never raises for a printer's sake: the jobs say it.
        """
        self._operator.require(Permission.PRINT_SLIPS)
        silent: dict[str, PrintTrouble] = {}
        for job in self._jobs.all():
            if job.is_to_be_dropped:
                self._drop(job)
        for job in self._jobs.all():
            if self._jobs.is_lost(job):
                self._settle(job, {"state": PrintState.FAILED, "trouble": LOST})
            elif job.is_watched:
                self._ask_after(job, silent)
            elif job.state is PrintState.QUEUED and self._may_send(job):
                self._send(job, silent)

    def _may_send(self, job: PrintJob) -> bool:
        """Supervisors' papers wait until one of them is at the desk."""
        return job.order is None or self._operator.allows(Permission.PRINT_ROSTER)

    def _send(self, job: PrintJob, silent: dict[str, PrintTrouble]) -> None:
        try:
            if claimed := self._jobs.claim(job.job_id):
                self._settle(claimed, self._outcome(claimed, silent))
        finally:
            self._jobs.let_go(job.job_id)

    def _outcome(self, job: PrintJob, silent: dict[str, PrintTrouble]) -> Mapping[str, object]:
        """Try to print a job; return what is so afterwards."""
        try:
            if job.printer not in silent:
                return self._hand_over(job)
            trouble = silent[job.printer]
        except GatehouseError as error:
            trouble = PrintTrouble.of(error)
            if isinstance(error, MachineError):
                silent[job.printer] = trouble
        except Exception as error:  # noqa: BLE001 - pages that cannot be made stand in nobody else's way
            trouble = PrintTrouble.of(InternalError(what=type(error).__name__))
        return {"state": PrintState.FAILED, "trouble": trouble}

    def _hand_over(self, job: PrintJob) -> Mapping[str, object]:
        """Make the pages and give them to the printer; return what is so afterwards."""
        printer = self._room.open(job.printer)
        if printer is None:
            return {"state": PrintState.HELD, "trouble": PrintTrouble.of(NoPrinterChosenError())}
        pdf, slips = self._pages(job, printer.name, self._room.fit(printer.name).on(printer.dpi))
        spooled = printer.print(pdf, job.title)
        if not spooled:
            self._note_printed(slips)
        state = PrintState.PRINTING if spooled else PrintState.PRINTED
        return {"state": state, "spooled": spooled, "spooled_on": printer.name, "slips": slips, "printer": printer.name}

    def _pages(self, job: PrintJob, printer: str, fit: PrinterFit) -> tuple[bytes, tuple[str, ...]]:
        """Return the pages and the ids of the slips on them. Raises NoSuchCodeError: their family is gone."""
        if job.order is not None:
            return self._room.papers(job.order, PaperTarget.PRINTER), ()
        if job.sign_off is not None:
            return self._room.day_end(job.sign_off), ()
        if job.token:
            return self._room.token(job.token, job.made_at, fit, job.slip_format or DEFAULT_SLIP_FORMAT), ()
        if not job.code:
            return self._room.test_page(printer, fit, job.slip_format or DEFAULT_SLIP_FORMAT), ()
        record = self._families.by_code(job.code)
        members = [m for m in record.members if m.person.number in job.numbers and m.slip] if record else []
        if record is None or not members:
            raise NoSuchCodeError(code=job.code)
        slips = tuple(member.slip.slip_id for member in members if member.slip)
        return self._room.slips([(record, job.numbers)], fit, job.slip_format), slips

    def _ask_after(self, job: PrintJob, silent: dict[str, PrintTrouble]) -> None:
        """Learn how far a job is; what the print system does not tell leaves it as it was."""
        printer = None if job.printer in silent else self._room.open(job.printer)
        if printer is None:
            return
        try:
            progress = printer.progress(job.spooled)
        except MachineError as error:
            silent[job.printer] = PrintTrouble.of(error)
            progress = PrintProgress(state=PrintState.FAILED, trouble=silent[job.printer])
        if (progress.state, progress.trouble) == (job.state, job.trouble):
            return
        done = progress.state is PrintState.PRINTED
        if done:
            self._note_printed(job.slips)
        changes = {"state": progress.state, "trouble": progress.trouble, "spooled": "" if done else job.spooled}
        self._settle(job, changes)

    def _drop(self, job: PrintJob) -> None:
        """Have the print system let go of a job that is held, cancelled or sent anew."""
        printer = self._room.open(job.spooled_on)
        with contextlib.suppress(MachineError):
            if printer is not None:
                printer.cancel(job.spooled)
        with contextlib.suppress(MachineError):
            if job.state is PrintState.CANCELLED:
                self._jobs.remove(job.job_id)
            else:
                self._jobs.change(job.job_id, lambda now: now.model_copy(update={"spooled": ""}))

    def _settle(self, job: PrintJob, changes: Mapping[str, object]) -> None:
        """Keep what became of a job; what somebody did with it meanwhile stands."""

        def settle(now: PrintJob) -> PrintJob:
            if now.state is job.state:
                return now.model_copy(update=changes)
            spooled = {name: changes[name] for name in ("spooled", "spooled_on") if name in changes}
            return now.model_copy(update=spooled)

        # On a full disk the job stays as it was, and is told of as interrupted after the next start.
        with contextlib.suppress(MachineError):
            self._jobs.change(job.job_id, settle)

    def _note_printed(self, slips: tuple[str, ...]) -> None:
        # The paper is out already; what cannot be noted is listed as unprinted and prints as the same copy.
        with contextlib.suppress(MachineError):
            self._slip_issues.note_printed(slips)
