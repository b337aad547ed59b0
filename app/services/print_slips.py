"""Print ID slips: issue copies in the journal first, then render and send them to the printer."""

import contextlib
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from pydantic import Field

from app.domain.camp import Camp
from app.domain.errors import GatehouseError, MachineError
from app.domain.family_code import read_code
from app.domain.labels import checked_reason
from app.domain.model import Model
from app.domain.operator import Operator, Permission
from app.domain.person import FamilyRecord
from app.domain.slip_format import SlipFormat
from app.domain.status import PrintState
from app.services.errors import NoSuchCodeError
from app.services.slip_paper import FILE_DPI, SlipPaper
from app.storage.families import Families
from app.storage.slip_issues import SlipIssues


class PrintJob(Model):
    """Slips that are issued and wait to be printed."""

    record: FamilyRecord
    numbers: tuple[int, ...]
    """Member numbers, in order."""


class PrintOutcome(Model):
    """What became of a job; the registration is safe whatever it says."""

    job: PrintJob
    state: PrintState
    printer: str = ""
    title: str = ""
    next_step: str = ""
    details: dict[str, str | int] = Field(default_factory=dict)


class PrintSlips:
    """``issue`` writes, on the caller's thread; ``send`` renders and spools, on any thread."""

    def __init__(
        self,
        operator: Operator,
        families: Families,
        slip_issues: SlipIssues,
        paper: SlipPaper,
        camp: Camp,
        clock: Callable[[], datetime],
    ) -> None:
        self._operator = operator
        self._families = families
        self._slip_issues = slip_issues
        self._paper = paper
        self._camp = camp
        self._clock = clock

    def issue(self, code: str, reason: str = "") -> PrintJob:
        """Issue slips for a family code (all members) or a person code, and return the job to print.

        Without a reason, only members who have no slip get a copy, and the job prints the copies that stand; with one,
        every member asked for gets the next copy, which voids the former, except whose copy never came out of the
        printer: theirs is printed. Raises NotACodeError, NoSuchCodeError, NotALabelError for a reason that cannot be.
        """
        self._operator.require(Permission.PRINT_SLIPS)
        reason = checked_reason(reason)
        family_code, number = read_code(code)
        shown = self._families.shown(family_code, number)
        record, number = shown or (None, number)
        members = [member for member in record.members if number in {None, member.person.number}] if record else []
        if record is None or not members:
            raise NoSuchCodeError(code=code)
        now = self._clock()
        expires = now.astimezone(ZoneInfo(self._camp.time_zone)).date() + timedelta(days=self._camp.slip_valid_days)
        due = [
            member.person.person_id for member in members if member.slip is None or (reason and not member.slip_waits)
        ]
        if due:
            self._slip_issues.issue(due, expires_on=expires, operator=self._operator.name, reason=reason)
            record = self._families.by_code(record.family.code) or record
        return PrintJob(record=record, numbers=tuple(member.person.number for member in members))

    def send(self, job: PrintJob) -> PrintOutcome:
        """Render the job and hand it to the printer. Never raises for the printer's sake: the outcome says it."""
        self._operator.require(Permission.PRINT_SLIPS)
        printer = self._paper.printer()
        if printer is None:
            return PrintOutcome(job=job, state=PrintState.HELD)
        try:
            title = f"{job.record.family.code} ({len(job.numbers)})"
            printer.print(self._paper.render([(job.record, job.numbers)], printer.dpi, None), title)
        except GatehouseError as error:
            return PrintOutcome(
                job=job,
                state=PrintState.FAILED,
                printer=printer.name,
                title=error.title,
                next_step=error.next_step,
                details=error.details,
            )
        self._note_printed(job)
        return PrintOutcome(job=job, state=PrintState.PRINTED, printer=printer.name)

    def unprinted(self) -> tuple[str, ...]:
        """Return the codes of families whose slips are still to be printed at this desk, the newest first."""
        self._operator.require(Permission.PRINT_SLIPS)
        return self._slip_issues.unprinted()

    def to_pdf(self, codes: Sequence[str], paper: SlipFormat | None = None) -> bytes:
        """Return one PDF with the standing slips of the codes, issuing where a person has none yet.

        Without a paper, on the one that the desk is set to. Slips in a file count as printed: they are out of the desk.
        """
        jobs = [self.issue(code) for code in codes]
        pdf = self._paper.render([(job.record, job.numbers) for job in jobs], FILE_DPI, paper)
        for job in jobs:
            self._note_printed(job)
        return pdf

    def _note_printed(self, job: PrintJob) -> None:
        members = [member for member in job.record.members if member.person.number in job.numbers]
        # The paper is out already; what cannot be noted is listed as unprinted and prints as the same copy.
        with contextlib.suppress(MachineError):
            self._slip_issues.note_printed([member.slip.slip_id for member in members if member.slip])
