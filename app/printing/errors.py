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


class CannotReadPictureError(OperatorError):
    """The file is no picture and no PDF, or is broken or far too large."""

    title = QT_TRANSLATE_NOOP("errors", "This is no picture or PDF that can be read.")
    next_step = QT_TRANSLATE_NOOP("errors", "Take the picture again, or scan the slip with a scanner.")
