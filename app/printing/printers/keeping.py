"""A printer made of memory, for training without paper."""

from app.domain.print_job import PrintProgress, PrintState
from app.printing.printers.port import OFFICE_DPI


class KeepingPrinter:
    """Keeps each job's title and PDF in ``jobs``."""

    def __init__(self, name: str = "memory") -> None:
        """Start with no jobs."""
        self.name = name
        self.dpi = OFFICE_DPI
        self.jobs: list[tuple[str, bytes]] = []

    def print(self, pdf: bytes, title: str) -> str:
        """Keep the pages; there is no more to be told of them."""
        self.jobs.append((title, pdf))
        return ""

    def progress(self, _spooled: str) -> PrintProgress:
        """Everything is printed at once."""
        return PrintProgress(state=PrintState.PRINTED)

    def cancel(self, _spooled: str) -> None:
        """Nothing waits here."""
