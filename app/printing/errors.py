"""What can go wrong between a finished page and the paper."""

from app.domain.errors import MachineError, OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP


class PrintFailedError(MachineError):
    """The printer did not take the pages. Nothing is lost: what was to be printed can be printed again."""

    title = QT_TRANSLATE_NOOP("errors", "{printer} did not print: {reason}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Look at the printer's paper and cable, then press Ctrl+P to print again.")


class NoPrinterError(PrintFailedError):
    """The computer has no printer of that name, or none at all."""

    title = QT_TRANSLATE_NOOP("errors", "This computer has no printer {printer}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Connect it or choose another in Settings, then press Ctrl+P.")


class NoSpoolerError(PrintFailedError):
    """The print system itself is not installed or does not answer."""

    title = QT_TRANSLATE_NOOP("errors", "This computer's print system is not there.")
    next_step = QT_TRANSLATE_NOOP("errors", "Have CUPS installed and started; meanwhile save the slips as a file.")


class PaperOutError(PrintFailedError):
    """The printer waits for paper."""

    title = QT_TRANSLATE_NOOP("errors", "{printer} is out of paper.")
    next_step = QT_TRANSLATE_NOOP("errors", "Put paper in: the job goes on by itself.")


class PaperJamError(PrintFailedError):
    """Paper is stuck in the printer."""

    title = QT_TRANSLATE_NOOP("errors", "Paper is stuck in {printer}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Open it and take the paper out; then print again what came out torn.")


class CoverOpenError(PrintFailedError):
    """The printer's cover or door is open."""

    title = QT_TRANSLATE_NOOP("errors", "{printer} is open.")
    next_step = QT_TRANSLATE_NOOP("errors", "Close its cover: the job goes on by itself.")


class InkOutError(PrintFailedError):
    """No ink, toner or ribbon is left."""

    title = QT_TRANSLATE_NOOP("errors", "{printer} has no ink, toner or ribbon.")
    next_step = QT_TRANSLATE_NOOP("errors", "Put a new one in, or print on another printer.")


class PrinterOffError(PrintFailedError):
    """The computer does not reach the printer."""

    title = QT_TRANSLATE_NOOP("errors", "{printer} does not answer.")
    next_step = QT_TRANSLATE_NOOP("errors", "Switch it on and look at its cable; or print on another printer.")


class PrinterStoppedError(PrintFailedError):
    """The print system has stopped the printer, or keeps the job back."""

    title = QT_TRANSLATE_NOOP("errors", "{printer} is stopped: {reason}.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Let it go on in the computer's printer settings, or print on another printer."
    )


class PrinterAsksError(PrintFailedError):
    """Windows says that something is wrong with the printer, and not what."""

    title = QT_TRANSLATE_NOOP("errors", "{printer} waits for somebody.")
    next_step = QT_TRANSLATE_NOOP(
        "errors",
        "Look at its display, paper and cable: the job goes on by itself. Before you print it elsewhere, delete it in "
        "Windows' list of the printer.",
    )


class CannotReadPictureError(OperatorError):
    """The file is no picture and no PDF, or is broken or far too large."""

    title = QT_TRANSLATE_NOOP("errors", "This is no picture or PDF that can be read.")
    next_step = QT_TRANSLATE_NOOP("errors", "Take the picture again, or scan the slip with a scanner.")
