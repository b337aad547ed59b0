"""What a printer is to the desk."""

from typing import Protocol

OFFICE_DPI = 300
"""What is taken for a printer that does not tell: whole dots at 300 are whole dots of office printers (600, 1,200)."""


class Printer(Protocol):
    """Takes finished pages. ``print`` may block for seconds, so it is called off the window's thread."""

    @property
    def name(self) -> str:
        """As the operator chose it."""

    @property
    def dpi(self) -> int:
        """Dots per inch, to lay codes out in whole dots; may ask the print system, and never raises."""

    def print(self, pdf: bytes, title: str) -> None:
        """Hand the PDF to the printer; nothing personal is written to a disk in clear. ``title`` names the job.

        Raises PrintFailedError.
        """
