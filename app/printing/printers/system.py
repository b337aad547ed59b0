"""Printing through CUPS, the print system of Linux and macOS."""

import shutil
import subprocess

from app.printing.errors import NoPrinterError, NoSpoolerError, PrintFailedError

SPOOL_SECONDS = 20
"""How long ``lp`` may take to accept a job; a network queue that sleeps needs some."""
LIST_SECONDS = 5


class SystemPrinter:
    """A CUPS queue. Pages go to ``lp`` by standard input, so that they never lie in a folder."""

    def __init__(self, name: str = "", *, timeout: float = SPOOL_SECONDS) -> None:
        """Take the queue's name; empty is the computer's default printer."""
        self.name = name
        self._timeout = timeout

    def print(self, pdf: bytes, title: str) -> None:
        """Hand the pages to the queue. Raises PrintFailedError."""
        command = [_program("lp"), "-s", "-t", title, "-o", "fit-to-page=false", "-o", "print-scaling=none"]
        if self.name:
            command += ["-d", self.name]
        try:
            done = subprocess.run(  # noqa: S603 - the program is found on PATH; the arguments are a list, not a shell's
                [*command, "-"], input=pdf, capture_output=True, timeout=self._timeout, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise PrintFailedError(printer=self.name or "lp", reason="no answer") from error
        except OSError as error:
            raise NoSpoolerError(printer=self.name) from error
        if done.returncode:
            raise self._failure(done.stderr.decode(errors="replace").strip())

    def _failure(self, said: str) -> PrintFailedError:
        if "does not exist" in said or "No default destination" in said or "no default destination" in said:
            return NoPrinterError(printer=self.name)
        reason = said.splitlines()[-1].removeprefix("lp: ").rstrip(".") if said else "lp failed"
        return PrintFailedError(printer=self.name or "lp", reason=reason)


def find_system_printers() -> tuple[str, ...]:
    """Return the names of the queues, the computer's default first; none when the print system is not there."""
    try:
        names = _lpstat("-e").split()
        default = _lpstat("-d").rpartition(": ")[2].strip()
    except PrintFailedError:
        return ()
    return tuple(sorted(names, key=lambda name: (name != default, name.casefold())))


def _lpstat(option: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - as above
            [_program("lpstat"), option], capture_output=True, timeout=LIST_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoSpoolerError(printer="") from error
    return done.stdout.decode(errors="replace")


def _program(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        raise NoSpoolerError(printer="")
    return path
