"""What ``lpstat -l`` says of a job and of its queue, as progress.

The words were read off CUPS 2.4. A job that is through, cancelled or given up looks the same to it: it is on the list
of jobs no more. Reasons of a printer are those of RFC 8011, section 5.4.12, with -error, -warning or -report behind.
"""

import re

from app.domain.print_job import PrintProgress, PrintState, PrintTrouble
from app.printing.errors import (
    CoverOpenError,
    InkOutError,
    PaperJamError,
    PaperOutError,
    PrinterOffError,
    PrinterStoppedError,
    PrintFailedError,
)

_REQUEST = re.compile(r"^request id is (\S+-\d+)\b", re.MULTILINE)
_TROUBLES: tuple[tuple[re.Pattern[str], type[PrintFailedError]], ...] = (
    (re.compile(r"media-(?:empty|needed)"), PaperOutError),
    (re.compile(r"media-jam"), PaperJamError),
    (re.compile(r"(?:cover|door|interlock)-open|input-tray-missing"), CoverOpenError),
    (re.compile(r"(?:toner|marker-supply|developer)-empty"), InkOutError),
    # Some backends of CUPS say of a printer that is switched off no more than offline-report.
    (re.compile(r"offline|shutdown|timed-out"), PrinterOffError),
)
_STUCK = re.compile(r"printer-stopped|resources-are-not-ready|job-hold-until|job-stopped|job-suspended")
_MARK = re.compile(r"(?<!offline)-(?:warning|report)$")
"""Of reasons that stop nothing."""
_OWN_WORDS = 120
"""How much of the print system's own words is passed on."""


def spooled_name(said: str) -> str:
    """Return the job's name in what ``lp`` said, like ``Zebra-12``; an empty one when it said none."""
    match = _REQUEST.search(said)
    return match[1] if match else ""


def is_waiting(spooled: str, jobs: str) -> bool:
    """Whether the job is on the list of jobs."""
    return bool(_part_of(spooled, jobs))


def job_progress(spooled: str, jobs: str, queue: str, printer: str) -> PrintProgress:
    """Return the progress of a job that is on the list ``jobs``, with what is said of its ``queue``."""
    mine = _part_of(spooled, jobs)
    reasons = [reason for reason in _words_after("Alerts:", queue) if not _MARK.search(reason)]
    for pattern, error in _TROUBLES:
        if any(map(pattern.match, reasons)):
            return _failed(error(printer=printer))
    stopped = " disabled " in queue.partition("\n")[0]
    if stopped or any(map(_STUCK.match, _words_after("Alerts:", mine))):
        reason = _line_after("Status:", mine) or _own_line(queue) or "no reason given"
        return _failed(PrinterStoppedError(printer=printer, reason=reason.rstrip(".!")[:_OWN_WORDS]))
    return PrintProgress(state=PrintState.PRINTING)


def _failed(error: PrintFailedError) -> PrintProgress:
    return PrintProgress(state=PrintState.FAILED, trouble=PrintTrouble.of(error))


def _part_of(spooled: str, jobs: str) -> str:
    """Return the lines about one job: its own, and those after it that are indented."""
    lines = jobs.splitlines()
    start = next((place for place, line in enumerate(lines) if line.split(maxsplit=1)[:1] == [spooled]), len(lines))
    end = next((place for place in range(start + 1, len(lines)) if not lines[place][:1].isspace()), len(lines))
    return "\n".join(lines[start:end])


def _line_after(label: str, text: str) -> str:
    return next((line.strip().removeprefix(label).strip() for line in text.splitlines() if label in line), "")


def _words_after(label: str, text: str) -> list[str]:
    return [word for word in re.split(r"[\s,]+", _line_after(label, text)) if word and word != "none"]


def _own_line(queue: str) -> str:
    """Return the queue's own words, which stand below its first line."""
    lines = [line.strip() for line in queue.splitlines()[1:2]]
    return lines[0] if lines and not lines[0].endswith(":") else ""
