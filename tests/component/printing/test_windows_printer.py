"""Pages painted through Qt, onto a printer that writes them down again."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from app.printing.errors import NoPrinterError, PrintFailedError
from app.printing.printers.windows import WindowsPrinter, find_windows_printers, paint_pages
from app.printing.slip import render_slips
from app.reference.paper_words import load_paper_words
from tests.component.printing.pages import page_sizes, qr_texts
from tests.component.printing.paper_samples import slip


@pytest.fixture
def printer(qtbot: QtBot, tmp_path: Path) -> QPrinter:
    """A printer of 300 dpi whose output lands in ``printed.pdf``."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setResolution(300)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    return printer


def test_every_page_is_painted_in_its_size_and_its_code_reads(printer: QPrinter, tmp_path: Path) -> None:
    slips = [slip(1), slip(2)]
    paint_pages(render_slips(slips, load_paper_words("he"), training=True), printer)
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert page_sizes(printed) <= {(297, 420), (298, 420)}
    assert qr_texts(printed) == [[data.token] for data in slips]


def test_pages_that_cannot_be_read_are_a_clear_error(printer: QPrinter) -> None:
    with pytest.raises(PrintFailedError, match="cannot be read"):
        paint_pages(b"not a PDF", printer)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_a_clear_error(printer: QPrinter, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    with pytest.raises(PrintFailedError, match="does not take pages"):
        paint_pages(render_slips([slip()], load_paper_words("en"), training=False), printer)


def test_an_unknown_printer_is_a_clear_error(qtbot: QtBot) -> None:
    with pytest.raises(NoPrinterError, match="no printer Zebra"):
        WindowsPrinter("Zebra").print(b"%PDF", "Slips")
    assert WindowsPrinter("Zebra").dpi == 300


def test_every_printer_of_the_computer_is_listed_once(qtbot: QtBot) -> None:
    names = find_windows_printers()
    assert sorted(names) == sorted(QPrinterInfo.availablePrinterNames())
