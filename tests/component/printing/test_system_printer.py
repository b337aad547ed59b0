"""Printing through ``lp``, with a stand-in on PATH that keeps what it is given."""

import shutil
from pathlib import Path

import pytest

from app.domain.print_job import PrintState
from app.printing.errors import NoPrinterError, NoSpoolerError, PrintFailedError
from app.printing.printers.finding import find_printers, open_printer
from app.printing.printers.keeping import KeepingPrinter
from app.printing.printers.port import Printer
from app.printing.printers.system import SystemPrinter
from app.printing.slip import render_slips
from app.reference.paper_words import load_paper_words
from tests.component.printing.pages import qr_texts
from tests.component.printing.paper_samples import slip


@pytest.fixture
def spool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder whose programs are the only ones on PATH: at first just what the stand-ins themselves call."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("cat", "sleep"):
        (folder / name).symlink_to(shutil.which(name) or name)
    monkeypatch.setenv("PATH", str(folder))
    return folder


def _install(folder: Path, name: str, script: str) -> None:
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)


def _print_on(printer: Printer) -> None:
    printer.print(b"%PDF", "Slips")


def _slips() -> bytes:
    return render_slips([slip(1), slip(2)], load_paper_words("en"), training=True)


def test_the_spooler_gets_the_pages_and_their_codes_read(spool: Path) -> None:
    _install(spool, "lp", f'printf "%s\\n" "$@" > {spool}/arguments; cat > {spool}/job.pdf')
    SystemPrinter("Zebra_A6").print(_slips(), "Slips K7-RD8N")
    assert qr_texts((spool / "job.pdf").read_bytes()) == [[slip(1).token], [slip(2).token]]
    arguments = (spool / "arguments").read_text().splitlines()
    assert arguments[arguments.index("-d") + 1] == "Zebra_A6"
    assert arguments[arguments.index("-t") + 1] == "Slips K7-RD8N"
    assert arguments[-1] == "-", "by standard input, never as a file"


def test_without_a_name_the_default_printer_is_meant(spool: Path) -> None:
    _install(spool, "lp", f'printf "%s\\n" "$@" > {spool}/arguments; cat > /dev/null')
    SystemPrinter().print(b"%PDF", "Slips")
    assert "-d" not in (spool / "arguments").read_text().splitlines()


def test_a_title_cannot_become_an_option_or_a_command(spool: Path) -> None:
    _install(spool, "lp", f'printf "%s\\n" "$@" > {spool}/arguments; cat > /dev/null')
    SystemPrinter().print(b"%PDF", "-d Other; touch injected")
    assert "-d Other; touch injected" in (spool / "arguments").read_text().splitlines()
    assert not (spool / "injected").exists()


@pytest.mark.parametrize(
    ("said", "error"),
    [
        ("lp: The printer or class does not exist.", NoPrinterError),
        ("lp: Error - The printer or class does not exist.", NoPrinterError),
        ("lp: Error - no default destination available.", NoPrinterError),
        ("lp: Error - scheduler not responding.", NoSpoolerError),
        ('lp: Unsupported document-format "application/pdf".', PrintFailedError),
        ("", PrintFailedError),
    ],
)
def test_what_the_spooler_refuses_becomes_a_clear_error(spool: Path, said: str, error: type[Exception]) -> None:
    _install(spool, "lp", f"cat > /dev/null; echo '{said}' >&2; exit 1")
    with pytest.raises(PrintFailedError) as failed:
        SystemPrinter("Zebra").print(b"%PDF", "Slips")
    assert type(failed.value) is error
    assert "{" not in str(failed.value)
    assert "\n" not in str(failed.value)


def test_a_spooler_that_dies_before_reading_is_an_error_too(spool: Path) -> None:
    _install(spool, "lp", "exit 1")
    with pytest.raises(PrintFailedError):
        SystemPrinter("Zebra").print(_slips() * 20, "Slips")


def test_a_spooler_that_hangs_is_given_up(spool: Path) -> None:
    _install(spool, "lp", "exec sleep 30")
    with pytest.raises(PrintFailedError, match="no answer"):
        SystemPrinter("Zebra", timeout=0.2).print(b"%PDF", "Slips")


def test_a_computer_without_a_spooler_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoSpoolerError, match="print system"):
        open_printer().print(b"%PDF", "Slips")
    assert find_printers() == ()


@pytest.mark.parametrize(
    ("said", "dpi"),
    [
        ("PageSize/Media Size: *A6 A4\nResolution/Resolution: *203dpi 300dpi", 203),
        ("Resolution/Output Resolution: 203dpi *300dpi 600dpi", 300),
        ("HPResolution/Druckauflösung: 600dpi *1200x600dpi", 600),
        ("PageSize/Media Size: *A6 A4", 300),
        ("", 300),
    ],
)
def test_codes_are_laid_out_in_the_queue_s_own_dots(spool: Path, said: str, dpi: int) -> None:
    _install(spool, "lpoptions", f'printf "%s\\n" "$@" > {spool}/arguments; cat <<END\n{said}\nEND')
    assert SystemPrinter("Zebra").dpi == dpi
    assert (spool / "arguments").read_text().split() == ["-p", "Zebra", "-l"]


def test_a_computer_that_cannot_tell_its_resolution_is_taken_for_an_office_s(spool: Path) -> None:
    assert SystemPrinter().dpi == 300
    _install(spool, "lpoptions", "exit 1")
    assert SystemPrinter().dpi == 300


def test_printers_are_listed_with_the_default_first(spool: Path) -> None:
    _install(
        spool,
        "lpstat",
        '[ "$1" = -e ] && printf "Brother\\nOffice\\nZebra\\n" || echo "system default destination: Office"',
    )
    assert find_printers() == ("Office", "Brother", "Zebra")


def test_no_printers_make_an_empty_list(spool: Path) -> None:
    _install(spool, "lpstat", "echo 'lpstat: No destinations added.' >&2; exit 1")
    assert find_printers() == ()


def test_the_printer_of_training_keeps_the_pages() -> None:
    keeping = KeepingPrinter()
    _print_on(keeping)
    assert keeping.jobs == [("Slips", b"%PDF")]
    assert keeping.progress("").state is PrintState.PRINTED


JOBS = """Zebra-11                root              1024   Tue Nov 24 00:24:03 2026
	Status: {status}
	Alerts: {alerts}
	queued for Zebra
Zebra-12                root              1024   Tue Nov 24 00:24:05 2026
	Status: another job's
	Alerts: printer-stopped
	queued for Zebra
"""
"""As CUPS 2.4.2 said it."""
QUEUE = """printer Zebra {state} since Tue Nov 24 00:24:05 2026 -
	{own}
	Form mounted:
	Content types: any
	Alerts: {alerts}
"""


def _install_lpstat(folder: Path, job: tuple[str, str], queue: tuple[str, str, str]) -> None:
    jobs = JOBS.format(status=job[0], alerts=job[1])
    said = QUEUE.format(state=queue[0], own=queue[1], alerts=queue[2])
    _install(folder, "lpstat", f"case \"$*\" in *-o*) cat <<'END'\n{jobs}END\n;; *) cat <<'END'\n{said}END\n;; esac")


@pytest.mark.parametrize(
    ("job", "queue", "says"),
    [
        (("", "job-printing"), ("now printing Zebra-11.  enabled", "", "none"), ""),
        (("", "job-printing"), ("now printing Zebra-11.  enabled", "", "toner-low-report"), ""),
        (("Out of paper!", "job-printing"), ("now printing", "Out of paper!", "media-empty-error"), "is out of paper"),
        (("", "job-printing"), ("now printing", "", "media-jam-error"), "Paper is stuck in"),
        (("", "job-printing"), ("now printing", "", "cover-open-error"), "is open. Close its cover"),
        (("", "job-printing"), ("now printing", "", "marker-supply-empty-error"), "has no ink, toner or ribbon"),
        (("Waiting", "job-printing"), ("now printing", "", "offline-report"), "does not answer"),
        (("cannot", "resources-are-not-ready"), ("is idle.  enabled", "cannot", "none"), "is stopped: cannot."),
        (
            ("The printer is not responding.", "printer-stopped"),
            ("disabled", "The printer is not responding.", "paused"),
            "is stopped: The printer is not responding.",
        ),
        (("", "job-hold-until-specified"), ("is idle.  enabled", "", "none"), "is stopped: no reason given."),
        (("", "none"), ("disabled", "Paused", "paused"), "is stopped: Paused."),
    ],
)
def test_a_job_in_the_queue_tells_what_it_waits_for(
    spool: Path, job: tuple[str, str], queue: tuple[str, str, str], says: str
) -> None:
    _install_lpstat(spool, job, queue)
    progress = SystemPrinter("Zebra").progress("Zebra-11")
    assert progress.state is (PrintState.FAILED if says else PrintState.PRINTING)
    assert says in str(progress.trouble or "")
    assert progress.trouble is None or progress.trouble.details["printer"] == "Zebra"


def test_a_job_that_the_queue_has_no_more_is_printed(spool: Path) -> None:
    _install_lpstat(spool, ("", "job-printing"), ("is idle.  enabled", "", "none"))
    assert SystemPrinter("Zebra").progress("Zebra-1").state is PrintState.PRINTED, "and is not taken for Zebra-11"


def test_a_queue_that_is_gone_while_it_has_a_job_is_a_clear_error(spool: Path) -> None:
    _install(spool, "lpstat", "echo 'lpstat: Invalid destination name in list \"Zebra\".' >&2; exit 1")
    with pytest.raises(NoPrinterError):
        SystemPrinter("Zebra").progress("Zebra-11")


def test_the_queue_is_asked_by_the_name_that_it_gave_the_job(spool: Path) -> None:
    _install(spool, "lp", "cat > /dev/null; echo 'request id is Zebra_A6-12 (0 file(s))'")
    _install(spool, "cancel", f'printf "%s\\n" "$@" > {spool}/cancelled')
    spooled = SystemPrinter().print(b"%PDF", "Slips")
    assert spooled == "Zebra_A6-12"
    SystemPrinter().cancel(spooled)
    assert (spool / "cancelled").read_text() == "Zebra_A6-12\n"
