"""A printer made of memory, for training without paper."""

from app.printing.printers.port import OFFICE_DPI


class KeepingPrinter:
    """Keeps each job's title and PDF in ``jobs``."""

    def __init__(self, name: str = "memory") -> None:
        """Start with no jobs."""
        self.name = name
        self.dpi = OFFICE_DPI
        self.jobs: list[tuple[str, bytes]] = []

    def print(self, pdf: bytes, title: str) -> None:
        """Keep the pages."""
        self.jobs.append((title, pdf))
