"""Printing through Qt, on Windows, where there is no spooler that takes PDF."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.domain.print_job import PrintProgress, PrintState
from app.printing.errors import NoPrinterError, PrintFailedError
from app.printing.printers.port import OFFICE_DPI


class WindowsPrinter:
    """A printer of Windows. Its pages are painted in memory at the printer's own resolution."""

    def __init__(self, name: str = "") -> None:
        """Take the printer's name; empty is the computer's default printer."""
        self.name = name

    @property
    def dpi(self) -> int:
        """The printer's own resolution; that of office printers when it is not there."""
        info = self._info()
        return OFFICE_DPI if info.isNull() else QPrinter(info, QPrinter.PrinterMode.HighResolution).resolution()

    def print(self, pdf: bytes, title: str) -> str:
        """Paint the pages onto the printer. Windows tells no more of them. Raises PrintFailedError."""
        info = self._info()
        if info.isNull():
            raise NoPrinterError(printer=self.name)
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        paint_pages(pdf, printer)
        return ""

    def progress(self, _spooled: str) -> PrintProgress:
        """What was painted without an error is Windows' own affair."""
        return PrintProgress(state=PrintState.PRINTED)

    def cancel(self, _spooled: str) -> None:
        """Windows' own window of the printer does that."""

    def _info(self) -> QPrinterInfo:
        return QPrinterInfo.printerInfo(self.name) if self.name else QPrinterInfo.defaultPrinter()


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
                raise PrintFailedError(printer=printer.printerName(), reason="it stopped between pages")
            size = printer.pageLayout().fullRectPixels(printer.resolution()).size()
            painter.drawImage(0, 0, _on_white(document.render(page, size)))
    finally:
        painter.end()


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
