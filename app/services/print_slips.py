"""Issue ID slips: each copy in the journal first, then on paper, by the print queue or into a file."""

import contextlib
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from app.domain.camp import Camp
from app.domain.errors import MachineError
from app.domain.family_code import read_code
from app.domain.labels import checked_reason
from app.domain.operator import Operator, Permission
from app.domain.person import FamilyRecord
from app.domain.slip_format import SlipFormat
from app.services.missing_code import MissingCode
from app.services.slip_paper import FILE_FIT, LaySlipsOut
from app.storage.families import Families
from app.storage.slip_issues import SlipIssues


class IssuedSlips(NamedTuple):
    """Slips that are issued and can be printed."""

    record: FamilyRecord
    numbers: tuple[int, ...]
    """Member numbers, in order."""


class PrintSlips:
    """``issue`` writes and lays nothing out; ``to_pdf`` does both.

    ``valid_days`` says how long a slip that is issued now is good.
    """

    def __init__(
        self,
        operator: Operator,
        families: Families,
        slip_issues: SlipIssues,
        render: LaySlipsOut,
        missing: MissingCode,
        camp: Camp,
        valid_days: Callable[[], int],
        clock: Callable[[], datetime],
    ) -> None:
        self._operator = operator
        self._families = families
        self._slip_issues = slip_issues
        self._render = render
        self._missing = missing
        self._zone = ZoneInfo(camp.time_zone)
        self._valid_days = valid_days
        self._clock = clock

    def issue(self, code: str, reason: str = "") -> IssuedSlips:
        """Issue slips for a family code (all members) or a person code, and return what to print.

        Without a reason, only members who have no slip get a copy, and what is printed are the copies that stand; with
        one, every member asked for gets the next copy, which voids the former, except whose copy never came out of the
        printer: theirs is printed. Raises NotACodeError, NoSuchCodeError, NotALabelError for a reason that cannot be.
        """
        self._operator.require(Permission.PRINT_SLIPS)
        reason = checked_reason(reason)
        family_code, number = read_code(code)
        shown = self._families.shown(family_code, number)
        record, number = shown or (None, number)
        members = [member for member in record.members if number in {None, member.person.number}] if record else []
        if record is None or not members:
            raise self._missing.error(*read_code(code))
        now = self._clock()
        expires = now.astimezone(self._zone).date() + timedelta(days=self._valid_days())
        due = [
            member.person.person_id for member in members if member.slip is None or (reason and not member.slip_waits)
        ]
        if due:
            self._slip_issues.issue(due, expires_on=expires, operator=self._operator.name, reason=reason)
            record = self._families.by_code(record.family.code) or record
        return IssuedSlips(record, tuple(member.person.number for member in members))

    def unprinted(self) -> tuple[str, ...]:
        """Return the codes of families whose slips are still to be printed at this desk, the newest first."""
        self._operator.require(Permission.PRINT_SLIPS)
        return self._slip_issues.unprinted()

    def to_pdf(self, codes: Sequence[str], paper: SlipFormat | None = None) -> bytes:
        """Return one PDF with the standing slips of the codes, issuing where a person has none yet.

        Without a paper, on the one that the desk is set to. Slips in a file count as printed: they are out of the desk.
        """
        issued = [self.issue(code) for code in codes]
        pdf = self._render(issued, FILE_FIT, paper)
        for slips in issued:
            self._note_printed(slips)
        return pdf

    def _note_printed(self, slips: IssuedSlips) -> None:
        members = [member for member in slips.record.members if member.person.number in slips.numbers]
        # The paper is out already; what cannot be noted is listed as unprinted and prints as the same copy.
        with contextlib.suppress(MachineError):
            self._slip_issues.note_printed([member.slip.slip_id for member in members if member.slip])
