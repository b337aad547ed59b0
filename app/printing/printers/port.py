"""What a printer is to the desk."""

from typing import Protocol


class Printer(Protocol):
    """Takes finished pages. ``print`` may block for seconds, so it is called off the window's thread."""

    @property
    def name(self) -> str:
        """As the operator chose it."""

    def print(self, pdf: bytes, title: str) -> None:
        """Hand the PDF to the printer; nothing personal is written to a disk in clear. ``title`` names the job.

        Raises PrintFailedError.
        """
