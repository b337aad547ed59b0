"""Carry what waits to headquarters on a stick, and headquarters' receipt back."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.domain.operator import Operator, Permission
from app.sync.report import ExportReport, ImportReport


class Carrier(Protocol):
    """The sync layer's courier, as the services use it."""

    def export_to(self, stick: Path, *, photos: bool = True) -> ExportReport:
        """Write everything that has no receipt yet, and photos."""

    def import_from(self, stick: Path) -> ImportReport:
        """Take the receipt that headquarters wrote for this desk."""


class CarryJournal:
    """``courier`` gives the sync layer's; it raises NobodyToSealToError before enrolment."""

    def __init__(
        self,
        operator: Operator,
        courier: Callable[[], Carrier],
        carried: Callable[[], None],
        withdrawn: Callable[[], str],
    ) -> None:
        """``carried`` is told when a receipt came, so that what the screen shows is looked at again.

        ``withdrawn`` says why headquarters takes nothing from this desk any more.
        """
        self._operator = operator
        self._courier = courier
        self._carried = carried
        self._withdrawn = withdrawn

    def export_to(self, stick: Path, *, photos: bool = True) -> ExportReport:
        """Write everything that has no receipt yet, and ``photos``, sealed. Raises the stick's errors."""
        self._operator.require(Permission.CARRY)
        report = self._courier().export_to(stick, photos=photos)
        return report.model_copy(update={"withdrawn": self._withdrawn()})

    def import_from(self, stick: Path) -> ImportReport:
        """Take headquarters' receipt. Raises the stick's errors; the desk is then as it was."""
        self._operator.require(Permission.CARRY)
        report = self._courier().import_from(stick)
        self._carried()
        return report
