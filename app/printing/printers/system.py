"""Printing through CUPS, the print system of Linux and macOS: ``lp`` takes the pages, ``lpstat`` tells of them."""

import os
import re
import shutil
import subprocess

from app.domain.print_job import PrintProgress, PrintState
from app.printing.errors import NoPrinterError, NoSpoolerError, PrintFailedError
from app.printing.printers.lpstat import is_waiting, job_progress, spooled_name
from app.printing.printers.port import OFFICE_DPI

SPOOL_SECONDS = 20
"""How long ``lp`` may take to accept a job; a network queue that sleeps needs some."""
LIST_SECONDS = 5
_UNKNOWN_QUEUE = ("does not exist", "no default destination", "invalid destination")
_RESOLUTION = re.compile(r"^\w*Resolution/.*\*(\d+)(?:x(\d+))?dpi\b", re.MULTILINE)
"""The line of ``lpoptions -l`` that tells, like ``Resolution/Output Resolution: 203dpi *300dpi``; * is the choice."""


class SystemPrinter:
    """A CUPS queue. Pages go to ``lp`` by standard input, so that they never lie in a folder of ours."""

    def __init__(self, name: str = "", *, timeout: float = SPOOL_SECONDS) -> None:
        """Take the queue's name; empty is the computer's default printer."""
        self.name = name
        self._timeout = timeout

    @property
    def dpi(self) -> int:
        """The resolution that the queue is set to; that of office printers when it does not tell."""
        options = ["-p", self.name, "-l"] if self.name else ["-l"]
        try:
            said = _run("lpoptions", options, timeout=LIST_SECONDS).stdout.decode(errors="replace")
        except PrintFailedError:
            return OFFICE_DPI
        match = _RESOLUTION.search(said)
        # Where dots are not square, the code's own are made of the fewer.
        return min(int(dots) for dots in match.groups() if dots) if match else OFFICE_DPI

    def print(self, pdf: bytes, title: str) -> str:
        """Hand the pages to the queue. Raises PrintFailedError."""
        # Unscaled, because a shrunken QR code has no whole dots.
        options = ["-t", title, "-o", "print-scaling=none", *(["-d", self.name] if self.name else [])]
        done = _run("lp", [*options, "-"], pages=pdf, timeout=self._timeout)
        if done.returncode:
            raise self._failure(done.stderr.decode(errors="replace").strip())
        return spooled_name(done.stdout.decode(errors="replace"))

    def progress(self, spooled: str) -> PrintProgress:
        """Ask for the jobs that the queue still has, and for how the queue is. Raises PrintFailedError."""
        queue = spooled.rpartition("-")[0]
        waiting = _run("lpstat", ["-l", "-W", "not-completed", "-o", queue], timeout=LIST_SECONDS)
        if waiting.returncode:
            raise self._failure(waiting.stderr.decode(errors="replace").strip())
        jobs = waiting.stdout.decode(errors="replace")
        if not is_waiting(spooled, jobs):
            return PrintProgress(state=PrintState.PRINTED)
        state = _run("lpstat", ["-l", "-p", queue], timeout=LIST_SECONDS).stdout.decode(errors="replace")
        return job_progress(spooled, jobs, state, self.name or queue)

    def cancel(self, spooled: str) -> None:
        """Take the job off the queue; one that is through already is none. Raises NoSpoolerError, PrintFailedError."""
        _run("cancel", [spooled], timeout=LIST_SECONDS)

    def _failure(self, said: str) -> PrintFailedError:
        lowered = said.casefold()
        if any(words in lowered for words in _UNKNOWN_QUEUE):
            return NoPrinterError(printer=self.name)
        if "scheduler" in lowered:
            return NoSpoolerError(printer=self.name)
        line = said.splitlines()[-1] if said else "refused"
        reason = line.removeprefix("lp: ").removeprefix("lpstat: ").removeprefix("Error - ").rstrip(".")
        return PrintFailedError(printer=self.name or "lp", reason=reason)


def find_system_printers() -> tuple[str, ...]:
    """Return the names of the queues, the computer's default first; none when the print system is not there."""
    try:
        names = _run("lpstat", ["-e"], timeout=LIST_SECONDS).stdout.decode(errors="replace").split()
        said = _run("lpstat", ["-d"], timeout=LIST_SECONDS).stdout.decode(errors="replace")
    except PrintFailedError:
        return ()
    default = said.rpartition(": ")[2].strip()
    return tuple(sorted(names, key=lambda name: (name != default, name.casefold())))


def _run(
    program: str, arguments: list[str], *, pages: bytes = b"", timeout: float
) -> subprocess.CompletedProcess[bytes]:
    """Run a program of the print system, its messages in English. Raises NoSpoolerError, PrintFailedError."""
    path = shutil.which(program)
    if path is None:
        raise NoSpoolerError(printer="")
    try:
        return subprocess.run(  # noqa: S603 - found on PATH, and its arguments never pass a shell
            [path, *arguments],
            input=pages,
            capture_output=True,
            timeout=timeout,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except subprocess.TimeoutExpired as error:
        raise PrintFailedError(printer=program, reason="no answer") from error
    except OSError as error:
        raise NoSpoolerError(printer="") from error
