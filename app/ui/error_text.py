"""An error as two sentences in the window's language: what happened, and what to do now."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.errors import GatehouseError, InternalError
from app.ui.isolates import isolate
from app.ui.translation import translate

if TYPE_CHECKING:  # the first page does not wait for the models
    from app.domain.registration import Violation


@dataclass(frozen=True)
class ErrorText:
    """``title`` says what happened, ``next_step`` what the operator does now."""

    title: str
    next_step: str

    def __str__(self) -> str:
        """Both sentences."""
        return f"{self.title} {self.next_step}"


def error_text(error: Exception) -> ErrorText:
    """Put an error into words; one that nobody foresaw is told by its class alone."""
    told = error if isinstance(error, GatehouseError) else InternalError(what=type(error).__name__)
    return template_text(told.title, told.next_step, told.details)


def template_text(title: str, next_step: str, details: dict[str, str | int]) -> ErrorText:
    """Put an error's English templates and its details into words."""
    isolated = {name: isolate(value) for name, value in details.items()}
    return ErrorText(
        title=translate("errors", title).format_map(isolated),
        next_step=translate("errors", next_step).format_map(isolated),
    )


def violation_text(violation: "Violation") -> ErrorText:
    """Put a broken rule into words."""
    values = {"value": isolate(violation.value), "limit": isolate(violation.limit)}
    return ErrorText(
        title=translate("rules", violation.problem).format_map(values),
        next_step=translate("rules", violation.next_step).format_map(values),
    )
