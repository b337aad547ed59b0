"""How slips are laid out and where they go; bootstrap binds it to the desk's key, camp, language and printer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.person import FamilyRecord
from app.domain.slip_format import SlipFormat

FILE_DPI = 300
"""For a file, whose printer is not known: whole dots of office printers."""


class Printer(Protocol):
    """The printing layer's printer, as the services use it."""

    @property
    def name(self) -> str:
        """As the operator chose it."""

    @property
    def dpi(self) -> int:
        """Its dots per inch, for codes laid out in whole dots."""

    def print(self, pdf: bytes, title: str) -> None:
        """Hand the PDF over; may take seconds. Raises PrintFailedError."""


@dataclass(frozen=True)
class SlipPaper:
    """``render`` takes records with the member numbers to print, the dots per inch of the printer, and the format.

    No format is the one that the desk is set to.

    ``printer`` returns None while none is set.
    """

    render: Callable[[Sequence[tuple[FamilyRecord, tuple[int, ...]]], int, SlipFormat | None], bytes]
    printer: Callable[[], Printer | None]
