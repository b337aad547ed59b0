"""What the services refuse."""

from app.domain.errors import OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP


class NoSuchCodeError(OperatorError):
    """No family has the code."""

    title = QT_TRANSLATE_NOOP("errors", "No family here has the code {code}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Search by name; another desk's family arrives with the next sync.")


class NoSuchMemberError(OperatorError):
    """The family has no member of this number."""

    title = QT_TRANSLATE_NOOP("errors", "The family {code} has no member {number}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Open the family and choose the person.")


class NoSuchCampError(OperatorError):
    """No camp file has the code."""

    title = QT_TRANSLATE_NOOP("errors", "There is no camp {camp}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Put the camp's file into {folder}, then start again.")


class NoCodeOnItError(OperatorError):
    """No QR code was found in a picture or PDF."""

    title = QT_TRANSLATE_NOOP("errors", "No square code is read from it.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Take the picture again: flat, in light, the whole code in it. Or type the code."
    )
