"""What can be wrong with something scanned."""

from app.domain.errors import OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP


class NotAnMrzError(OperatorError):
    """The text has not the lines, widths or characters of any machine-readable zone."""

    title = QT_TRANSLATE_NOOP("errors", "These are not the two or three lines of a passport or card.")
    next_step = QT_TRANSLATE_NOOP("errors", "Scan the document again, or type what it shows.")
