"""What a print job is and where it stands, in the window's language."""

from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.paper_order import PaperKind
from app.domain.print_job import PrintJob, PrintState
from app.ui.error_text import template_text
from app.ui.isolates import isolate
from app.ui.translation import translate

PAPERS = {
    PaperKind.ROSTER: QT_TRANSLATE_NOOP("papers", "Roster of a day"),
    PaperKind.EVACUATION: QT_TRANSLATE_NOOP("papers", "Evacuation list"),
    PaperKind.ARRIVALS: QT_TRANSLATE_NOOP("papers", "Arrivals and departures"),
    PaperKind.MINORS: QT_TRANSLATE_NOOP("papers", "Unaccompanied minors"),
    PaperKind.MISSING: QT_TRANSLATE_NOOP("papers", "Missing photos and documents"),
    PaperKind.DISTRIBUTION: QT_TRANSLATE_NOOP("papers", "Distribution list"),
}
"""English words of the context ``papers``."""
_STATES = {
    PrintState.QUEUED: QT_TRANSLATE_NOOP("papers", "waits for its turn"),
    PrintState.PRINTING: QT_TRANSLATE_NOOP("papers", "printing"),
    PrintState.PRINTED: QT_TRANSLATE_NOOP("papers", "printed"),
    PrintState.FAILED: QT_TRANSLATE_NOOP("papers", "failed"),
    PrintState.HELD: QT_TRANSLATE_NOOP("papers", "held"),
    PrintState.CANCELLED: QT_TRANSLATE_NOOP("papers", "cancelled"),
}
_SLIPS = QT_TRANSLATE_NOOP("papers", "Slips {code} ({count})")
_TOKEN = QT_TRANSLATE_NOOP("papers", "Token {token}")
_END_OF_DAY = QT_TRANSLATE_NOOP("papers", "End of day")
_TEST_PAGE = QT_TRANSLATE_NOOP("papers", "Test page")


def job_words(job: PrintJob) -> str:
    """Say what the job is: whose slips by their code, or which paper."""
    if job.order is not None:
        return translate("papers", PAPERS[job.order.kind])
    if job.token:
        return translate("papers", _TOKEN).format(token=isolate(job.token))
    if job.sign_off is not None:
        return translate("papers", _END_OF_DAY)
    if job.code:
        return translate("papers", _SLIPS).format(code=isolate(job.code), count=isolate(len(job.numbers)))
    return translate("papers", _TEST_PAGE)


def state_words(job: PrintJob) -> str:
    """Say where the job stands, in a word or two."""
    return translate("papers", _STATES[job.state])


def trouble_words(job: PrintJob) -> str:
    """Say why the job does not come out and what to do; nothing while all is well."""
    trouble = job.trouble
    return str(template_text(trouble.title, trouble.next_step, trouble.details)) if trouble else ""
