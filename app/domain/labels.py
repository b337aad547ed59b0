"""Names that people give to desks and to themselves for logging in."""

from app.domain.errors import OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.text_rules import LONGEST_TEXT, broken_text_rules, normalize

LONGEST_LABEL = 40


class NotALabelError(OperatorError):
    """The text is empty, too long, or has characters that cannot be seen."""

    title = QT_TRANSLATE_NOOP("errors", "The {what} must have one to {longest} characters that can be seen.")
    next_step = QT_TRANSLATE_NOOP("errors", "Type it again.")


def checked_label(text: str, what: str) -> str:
    """Return the text without white space around it. Raises NotALabelError; ``what`` says of what, in English."""
    label = normalize(text)
    if not label or any(broken_text_rules(label, LONGEST_LABEL)):
        raise NotALabelError(what=what, longest=LONGEST_LABEL)
    return label


def checked_reason(text: str) -> str:
    """Return a reason without white space around it; it may be empty. Raises NotALabelError."""
    reason = normalize(text)
    if any(broken_text_rules(reason, LONGEST_TEXT)):
        raise NotALabelError(what="reason", longest=LONGEST_TEXT)
    return reason
