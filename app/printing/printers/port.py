"""What a printer is to the desk."""

from typing import Protocol

from app.domain.print_job import PrintProgress

OFFICE_DPI = 300
"""What is taken for a printer that does not tell: whole dots at 300 are whole dots of office printers (600, 1,200)."""


class Printer(Protocol):
    """Takes finished pages. Every method may block for seconds, so they are called off the window's thread.

    A receipt or label printer that takes raw pages at TCP port 9100 would be another class of this shape, chosen by its
    name in ``finding.open_printer``.
    """

    @property
    def name(self) -> str:
        """As the operator chose it."""

    @property
    def dpi(self) -> int:
        """Dots per inch, to lay codes out in whole dots; may ask the print system, and never raises."""

    def print(self, pdf: bytes, title: str) -> str:
        """Hand the PDF to the printer; nothing personal is written to a disk in clear. ``title`` names the job.

        Return the print system's name for the job, by which it can be asked about it; an empty one when it tells no
        more. Raises PrintFailedError.
        """

    def progress(self, spooled: str) -> PrintProgress:
        """Return how far a job has come that ``print`` returned the name of. Raises PrintFailedError."""

    def cancel(self, spooled: str) -> None:
        """Have the print system drop the job, if it still has it. Raises PrintFailedError."""
