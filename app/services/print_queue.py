"""The print queue: what waits for a printer and what became of it. Every act here is one write and meets no printer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain.day_end import SignOff
from app.domain.operator import Operator, Permission
from app.domain.paper_order import PaperOrder
from app.domain.people_lists import ListForm
from app.domain.print_job import PrintJob, PrintState
from app.domain.slip_format import SlipFormat
from app.domain.token import Token
from app.services.errors import NoSuchJobError
from app.services.print_slips import PrintSlips
from app.storage.print_jobs import PrintJobs

REPRINT_REASON = "reprint at the desk"
"""Kept in the journal beside the new copy."""
_UNFINISHED = frozenset({PrintState.QUEUED, PrintState.FAILED, PrintState.HELD})


@dataclass(frozen=True)
class PrintSettings:
    """What new jobs are made of, as the desk is set at that moment."""

    slip_format: Callable[[], SlipFormat]
    printer_for: Callable[[SlipFormat | None], str]
    """The name of the printer for slips of a format, or for other paper; empty is the computer's default."""


class PrintQueue:
    """Everybody at the desk sees all of it and moves slips; supervisors' papers are moved by supervisors."""

    def __init__(
        self,
        operator: Operator,
        jobs: PrintJobs,
        print_slips: PrintSlips,
        settings: PrintSettings,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self._operator = operator
        self._jobs = jobs
        self._print_slips = print_slips
        self._settings = settings
        self._clock = clock
        self._new_id = new_id

    def __call__(self) -> tuple[PrintJob, ...]:
        """Return every job, oldest first."""
        self._operator.require(Permission.PRINT_SLIPS)
        return tuple(job for job in self._jobs.all() if job.state is not PrintState.CANCELLED)

    def add_slips(self, code: str, reason: str = "") -> PrintJob:
        """Issue slips for a family or person code as PrintSlips.issue does, and queue them.

        Slips that wait in the queue already, or did not come out, are queued no second time: their job goes on.
        Raises what PrintSlips.issue raises.
        """
        record, numbers = self._print_slips.issue(code, reason)
        standing = tuple(m.slip.slip_id for m in record.members if m.slip and m.person.number in numbers)
        paper = self._settings.slip_format()
        for job in self._jobs.all():
            if (job.code, job.numbers) != (record.family.code, numbers):
                continue
            if job.state in _UNFINISHED:
                fresh = {"slip_format": paper, "printer": self._settings.printer_for(paper)}
                return self._requeue(job.job_id, fresh) or job
            if job.state is PrintState.PRINTING and job.slips == standing:
                return job
        return self._add(code=record.family.code, numbers=numbers, slip_format=paper)

    def add_paper(self, order: PaperOrder) -> PrintJob:
        """Queue a supervisors' paper."""
        self._operator.require(Permission.PRINT_ROSTER)
        return self._add(order=order.model_copy(update={"form": ListForm.PDF}))

    def add_test_page(self) -> PrintJob:
        """Queue a page by which the slips' printer is measured, as large as they are."""
        self._operator.require(Permission.PRINT_SLIPS)
        return self._add(slip_format=self._settings.slip_format())

    def add_token(self, token: Token) -> PrintJob:
        """Queue a place in the queue before the desk, on the slips' paper."""
        self._operator.require(Permission.PRINT_SLIPS)
        return self._add(token=str(token), slip_format=self._settings.slip_format())

    def add_sign_off(self, sign_off: SignOff) -> PrintJob:
        """Queue the sheet about the end of a day."""
        self._operator.require(Permission.SIGN_OFF_DAY)
        return self._add(sign_off=sign_off)

    def again(self, job_id: str, printer: str | None = None) -> PrintJob:
        """Have a job printed from the start, on another printer if one is named.

        Of slips that are printed already new copies are made, which void the former. Raises NoSuchJobError, and what
        PrintSlips.issue raises.
        """
        job = self._job(job_id)
        changes = {} if printer is None else {"printer": printer}
        if again := self._requeue(job_id, changes):
            return again
        if not job.code:
            return self._add(
                slip_format=job.slip_format, printer=printer, order=job.order, token=job.token, sign_off=job.sign_off
            )
        code = job.code if len(job.numbers) > 1 else f"{job.code}-{job.numbers[0]}"
        fresh = self.add_slips(code, REPRINT_REASON)
        return self._requeue(fresh.job_id, changes) or fresh

    def release(self, job_id: str) -> PrintJob:
        """Let a held job go."""
        self._job(job_id)
        ready = {"state": PrintState.QUEUED, "trouble": None}
        held = self._jobs.change(job_id, lambda now: _with(now, ready) if now.state is PrintState.HELD else None)
        return held or self._job(job_id)

    def hold(self, job_id: str) -> PrintJob:
        """Keep a job that is not printed back until it is released."""
        self._job(job_id)
        back = {"state": PrintState.HELD, "trouble": None}
        held = self._jobs.change(job_id, lambda now: None if now.state is PrintState.PRINTED else _with(now, back))
        return held or self._job(job_id)

    def cancel(self, job_id: str) -> None:
        """Take a job away, printed or not; slips that never came out stay listed as unprinted."""
        self._job(job_id)
        gone = {"state": PrintState.CANCELLED, "trouble": None}
        cancelled = self._jobs.change(job_id, lambda now: _with(now, gone))
        if cancelled and not cancelled.spooled:
            self._jobs.remove(job_id)

    def _add(
        self,
        *,
        code: str = "",
        numbers: tuple[int, ...] = (),
        slip_format: SlipFormat | None = None,
        printer: str | None = None,
        **told: object,
    ) -> PrintJob:
        """``told`` is what a job is of that has no slips: ``order``, ``token`` or ``sign_off``."""
        made = {
            "job_id": self._new_id(),
            "code": code,
            "numbers": numbers,
            "slip_format": slip_format,
            "printer": self._settings.printer_for(slip_format) if printer is None else printer,
            "made_at": self._clock(),
            "operator": self._operator.name,
        }
        job = PrintJob.model_validate({**made, **told})
        self._jobs.add(job)
        return job

    def _requeue(self, job_id: str, changes: Mapping[str, object]) -> PrintJob | None:
        ready = {"state": PrintState.QUEUED, "trouble": None, **changes}
        return self._jobs.change(job_id, lambda now: None if now.state is PrintState.PRINTED else _with(now, ready))

    def _job(self, job_id: str) -> PrintJob:
        """Return the job. Raises NoSuchJobError, or NotAllowedError for a paper that is not the operator's to move."""
        self._operator.require(Permission.PRINT_SLIPS)
        job = self._jobs.get(job_id)
        if job is None or job.state is PrintState.CANCELLED:
            raise NoSuchJobError(job=job_id)
        if job.order is not None:
            self._operator.require(Permission.PRINT_ROSTER)
        return job


def _with(job: PrintJob, changes: Mapping[str, object]) -> PrintJob:
    return job.model_copy(update=changes)
