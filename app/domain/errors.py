"""Every error Gatehouse raises on purpose, by whose fault it is.

Each error has a title (what happened) and a next step (what the person in front of the screen does now), both
English templates over ``details``; the window translates the templates by the context ``errors``. Details can hold
personal data, so logs name the error's class and never its details.
"""

from typing import ClassVar

from app.domain.marking import QT_TRANSLATE_NOOP


class GatehouseError(Exception):
    """The root of the tree."""

    title: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Something went wrong.")
    next_step: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Try again; if it happens again, call your supervisor.")

    def __init__(self, **details: str | int) -> None:
        """Keep the values that fill the templates."""
        super().__init__()
        self.details = details

    def __str__(self) -> str:
        """Title and next step in English."""
        return f"{self.title} {self.next_step}".format(**self.details)


class OperatorError(GatehouseError):
    """What was typed, scanned or asked for cannot be taken; the operator can mend it."""


class MachineError(GatehouseError):
    """The computer, a device or a link failed; nothing that was saved is touched."""


class InternalError(GatehouseError):
    """Gatehouse itself is wrong."""

    title = QT_TRANSLATE_NOOP("errors", "Gatehouse made a mistake: {what}.")
    next_step = QT_TRANSLATE_NOOP("errors", "What was saved is safe. Call headquarters and say when it happened.")


class NotAllowedError(OperatorError):
    """The operator's role does not carry the permission."""

    title = QT_TRANSLATE_NOOP("errors", "{operator} may not do this ({permission}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Ask a supervisor to log in and do it.")
