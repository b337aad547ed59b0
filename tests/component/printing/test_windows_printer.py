"""Pages painted through Qt, onto a printer that writes them down again; jobs watched through a stand-in for Windows."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from app.domain.print_job import PrintState
from app.printing.errors import NoPrinterError, PrintFailedError
from app.printing.printers.windows import SETTLING_SECONDS, WindowsPrinter, find_windows_printers, paint_pages
from app.printing.slip import render_slips
from app.reference.paper_words import load_paper_words
from tests.component.printing.pages import page_sizes, qr_texts
from tests.component.printing.paper_samples import slip
from tests.helpers.desks import desk_at_hand, family_form


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


IDLE, ACTIVE, WRONG = QPrinter.PrinterState.Idle, QPrinter.PrinterState.Active, QPrinter.PrinterState.Error


@dataclass
class StandInSpooler:
    """Windows, as far as Qt tells of it."""

    now: QPrinter.PrinterState | None = IDLE
    clock: float = 1_000.0
    painted: list[str] = field(default_factory=list)

    def dpi(self, _name: str) -> int | None:
        return None if self.now is None else 600

    def paint(self, _name: str, pdf: bytes, title: str) -> None:
        assert pdf.startswith(b"%PDF")
        self.painted.append(title)

    def state(self, _name: str) -> QPrinter.PrinterState | None:
        return self.now

    def printer(self, name: str = "Zebra") -> WindowsPrinter:
        return WindowsPrinter(name, self, lambda: self.clock)


def test_a_job_is_printed_once_its_printer_is_idle_and_has_had_time_to_begin() -> None:
    windows = StandInSpooler()
    printer = windows.printer()
    assert printer.dpi == 600
    spooled = printer.print(b"%PDF", "Slips")
    told = []
    for state, seconds in ((IDLE, 2), (ACTIVE, 2), (ACTIVE, SETTLING_SECONDS), (IDLE, 2)):
        windows.now, windows.clock = state, windows.clock + seconds
        told.append(str(windows.printer().progress(spooled).state))
    assert told == ["printing", "printing", "printing", "printed"]


def test_a_clock_set_back_leaves_no_job_printing_for_ever() -> None:
    windows = StandInSpooler()
    spooled = windows.printer().print(b"%PDF", "Slips")
    windows.clock -= 86_400
    assert windows.printer().progress(spooled).state is PrintState.PRINTED


def test_a_printer_that_waits_for_somebody_or_is_gone_says_so_and_goes_on() -> None:
    windows = StandInSpooler()
    printer = windows.printer()
    spooled = printer.print(b"%PDF", "Slips")
    windows.clock += SETTLING_SECONDS
    windows.now = WRONG
    stuck = printer.progress(spooled)
    assert stuck.state is PrintState.FAILED
    assert "Zebra waits for somebody. Look at its display" in str(stuck.trouble)
    windows.now = None
    gone = printer.progress(spooled)
    assert (gone.state, "no printer Zebra" in str(gone.trouble)) == (PrintState.FAILED, True)
    windows.now = IDLE
    assert printer.progress(spooled).state is PrintState.PRINTED


def test_the_queue_watches_a_job_on_windows_until_it_came_out(tmp_path: Path) -> None:
    windows = StandInSpooler(ACTIVE)
    desk = desk_at_hand(tmp_path, printer=lambda name: windows.printer(name or "Zebra"))
    try:
        services = desk.supervisor
        code = services.register_family(family_form(services, "ƏLI", "AYLA")).family.code
        services.print_queue.add_slips(code)
        services.feed_printers()
        assert windows.painted == [f"{code} (2)"]
        told = []
        for state in (ACTIVE, WRONG, IDLE):
            windows.now, windows.clock = state, windows.clock + SETTLING_SECONDS
            services.feed_printers()
            (job,) = services.print_queue()
            told.append((str(job.state), services.print_slips.unprinted()))
        assert told == [("printing", (code,)), ("failed", (code,)), ("printed", ())]
        assert windows.painted == [f"{code} (2)"], "what waits in Windows is not painted again"
    finally:
        desk.close()
