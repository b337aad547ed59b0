"""Printing through Qt, on Windows, where there is no spooler that takes PDF.

Qt tells how the *printer* is and nothing of a job: idle, active, or something is wrong (any of out of paper, stuck,
open, off, paused; many drivers never say so). So a job is watched by its printer, and what Windows has taken cannot be
taken back. None of this was ever run on Windows: tests look at it through a stand-in for ``Spooler``.
"""

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.domain.print_job import PrintProgress, PrintState, PrintTrouble
from app.printing.errors import NoPrinterError, PrinterAsksError, PrintFailedError
from app.printing.printers.port import OFFICE_DPI

SETTLING_SECONDS = 10
"""For how long after the pages went an idle printer may be one that has not begun yet."""


class Spooler(Protocol):
    """What Windows does and tells."""

    def dpi(self, name: str) -> int | None:
        """The resolution of a printer, or of the default one for an empty name; None when it is not there."""

    def paint(self, name: str, pdf: bytes, title: str) -> None:
        """Hand the pages to a printer that is there. Raises PrintFailedError."""

    def state(self, name: str) -> QPrinter.PrinterState | None:
        """How the printer is; None when it is not there any more."""


class QtSpooler:
    """Asks Qt."""

    def dpi(self, name: str) -> int | None:
        """The printer's own resolution."""
        info = _info(name)
        return None if info.isNull() else QPrinter(info, QPrinter.PrinterMode.HighResolution).resolution()

    def paint(self, name: str, pdf: bytes, title: str) -> None:
        """Paint the pages onto the printer. Raises PrintFailedError."""
        printer = QPrinter(_info(name), QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        paint_pages(pdf, printer)

    def state(self, name: str) -> QPrinter.PrinterState | None:
        """Look at the printer anew."""
        info = _info(name)
        return None if info.isNull() else info.state()


class WindowsPrinter:
    """A printer of Windows. Its pages are painted in memory at the printer's own resolution."""

    def __init__(self, name: str = "", spooler: Spooler | None = None, clock: Callable[[], float] = time.time) -> None:
        """Take the printer's name; empty is the computer's default printer. ``clock`` tells seconds."""
        self.name = name
        self._spooler = spooler or QtSpooler()
        self._clock = clock

    @property
    def dpi(self) -> int:
        """The printer's own resolution; that of office printers when it is not there."""
        return self._spooler.dpi(self.name) or OFFICE_DPI

    def print(self, pdf: bytes, title: str) -> str:
        """Paint the pages onto the printer; return when, by which its job is told from one long gone.

        Raises PrintFailedError.
        """
        if self._spooler.dpi(self.name) is None:
            raise NoPrinterError(printer=self.name)
        self._spooler.paint(self.name, pdf, title)
        return f"{self._clock():.0f}"

    def progress(self, spooled: str) -> PrintProgress:
        """Tell by the printer: printed once it is idle, and has had the time to begin."""
        match self._spooler.state(self.name):
            case None:
                return _failed(NoPrinterError(printer=self.name))
            case QPrinter.PrinterState.Error | QPrinter.PrinterState.Aborted:
                return _failed(PrinterAsksError(printer=self.name))
            case QPrinter.PrinterState.Idle if not 0 <= self._clock() - float(spooled) < SETTLING_SECONDS:
                return PrintProgress(state=PrintState.PRINTED)
        return PrintProgress(state=PrintState.PRINTING)

    def cancel(self, _spooled: str) -> None:
        """Windows' own window of the printer does that; Qt has no hold of a job once it is painted."""


def _info(name: str) -> QPrinterInfo:
    return QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()


def _failed(error: PrintFailedError) -> PrintProgress:
    return PrintProgress(state=PrintState.FAILED, trouble=PrintTrouble.of(error))


def paint_pages(pdf: bytes, printer: QPrinter) -> None:
    """Paint a PDF's pages, all of the first one's size, onto full sheets. Raises PrintFailedError."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.pageCount() < 1:
        raise PrintFailedError(printer=printer.printerName(), reason="the pages cannot be read")
    _fit_sheet(printer, document.pagePointSize(0))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintFailedError(printer=printer.printerName(), reason="it does not take pages")
    try:
        for page in range(document.pageCount()):
            if page and not printer.newPage():
                printer.abort()  # half a family is worse than none: it is printed again, whole
                raise PrintFailedError(printer=printer.printerName(), reason="it stopped between pages")
            size = printer.pageLayout().fullRectPixels(printer.resolution()).size()
            painter.drawImage(0, 0, _on_white(document.render(page, size)))
    finally:
        painter.end()
    if printer.printerState() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}:
        raise PrintFailedError(printer=printer.printerName(), reason="it stopped at the last page")


def _on_white(drawing: QImage) -> QImage:
    """Return the drawing on white: printer drivers are slow or wrong with what is transparent."""
    paper = QImage(drawing.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawing)
    painter.end()
    return paper


def _fit_sheet(printer: QPrinter, points: QSizeF) -> None:
    """Ask for sheets of the pages' own size, and draw from their very edge."""
    landscape = points.width() > points.height()
    upright = points.transposed() if landscape else points
    orientation = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    printer.setPageLayout(
        QPageLayout(QPageSize(upright, QPageSize.Unit.Point), orientation, QMarginsF(), QPageLayout.Unit.Point)
    )
    printer.setFullPage(True)


def find_windows_printers() -> tuple[str, ...]:
    """Return the printers' names, the computer's default first."""
    default = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != default, name.casefold())))
