"""What waits for a printer, what is in it, and what came out: kept in the desk's file, without the pages themselves."""

from enum import StrEnum

from pydantic import AwareDatetime, Field

from app.domain.day_end import SignOff
from app.domain.errors import GatehouseError
from app.domain.model import Model
from app.domain.paper_order import PaperOrder
from app.domain.slip_format import SlipFormat


class PrintState(StrEnum):
    """Where a job stands."""

    QUEUED = "queued"
    """Waits for its turn."""
    PRINTING = "printing"
    """The print system has it."""
    PRINTED = "printed"
    FAILED = "failed"
    """Did not come out; the job's trouble says why."""
    HELD = "held"
    """Waits until somebody releases it, or until there is a printer."""
    CANCELLED = "cancelled"
    """Taken away; kept only until the print system has let go of it."""


class PrintTrouble(Model):
    """Why a job does not come out: an error's English templates and what fills them."""

    title: str
    next_step: str
    details: dict[str, str | int] = Field(default_factory=dict)

    @classmethod
    def of(cls, error: GatehouseError) -> "PrintTrouble":
        """Return what the error says."""
        return cls(title=error.title, next_step=error.next_step, details=error.details)

    def __str__(self) -> str:
        """Both sentences in English."""
        return f"{self.title} {self.next_step}".format(**self.details)


class PrintProgress(Model):
    """What the print system says of a job that it was given."""

    state: PrintState
    trouble: PrintTrouble | None = None


class PrintJob(Model):
    """One job. Its pages are made anew from the desk's records whenever they are sent to a printer."""

    job_id: str
    code: str = ""
    """Of slips: the family's code."""
    numbers: tuple[int, ...] = ()
    """Of slips: the member numbers, in order."""
    slip_format: SlipFormat | None = None
    """Of slips, and of a test page for them."""
    order: PaperOrder | None = None
    """Of a supervisor's paper."""
    token: str = ""
    """Of a place in the queue: what it is called by."""
    sign_off: SignOff | None = None
    """Of the sheet about the end of a day."""
    printer: str = ""
    """Its name; empty is the computer's default."""
    state: PrintState = PrintState.QUEUED
    trouble: PrintTrouble | None = None
    slips: tuple[str, ...] = ()
    """The ids of the slips whose pages were sent last."""
    spooled: str = ""
    """The print system's own name for the job, while it can be asked about it."""
    spooled_on: str = ""
    """The printer it has that name at; not ``printer`` any more once somebody chose another."""
    made_at: AwareDatetime
    operator: str

    @property
    def is_watched(self) -> bool:
        """Whether the print system has it, and is asked about it."""
        return bool(self.spooled) and self.state in {PrintState.PRINTING, PrintState.FAILED}

    @property
    def is_to_be_dropped(self) -> bool:
        """Whether the print system has it, and should not any more."""
        return bool(self.spooled) and not self.is_watched

    @property
    def title(self) -> str:
        """What the print system calls it: codes and kinds of paper, never a name."""
        if self.order is not None:
            return self.order.kind
        if self.token or self.sign_off:
            return "token" if self.token else "end of day"
        return f"{self.code} ({len(self.numbers)})" if self.code else "test page"
