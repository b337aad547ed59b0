"""How slips are laid out and where they go; bootstrap binds it to the desk's key, camp, language and printers."""

from collections.abc import Callable, Sequence
from typing import Protocol

from app.domain.person import FamilyRecord
from app.domain.print_job import PrintProgress
from app.domain.printer_fit import PrinterFit
from app.domain.slip_format import SlipFormat

FILE_FIT = PrinterFit(dpi=300)
"""For a file, whose printer is not known: whole dots of office printers."""
LaySlipsOut = Callable[[Sequence[tuple[FamilyRecord, tuple[int, ...]]], PrinterFit, SlipFormat | None], bytes]
"""Takes records with the member numbers to print, what the printer needs, and the format; none is the desk's."""


class Printer(Protocol):
    """The printing layer's printer, as the services use it. Every method may take seconds."""

    @property
    def name(self) -> str:
        """As the operator chose it."""

    @property
    def dpi(self) -> int:
        """Its dots per inch, for codes laid out in whole dots."""

    def print(self, pdf: bytes, title: str) -> str:
        """Hand the PDF over; return the print system's name for the job, if it has one. Raises PrintFailedError."""

    def progress(self, spooled: str) -> PrintProgress:
        """Return how far the job of that name is. Raises PrintFailedError."""

    def cancel(self, spooled: str) -> None:
        """Drop the job of that name. Raises PrintFailedError."""
