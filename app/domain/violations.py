"""What is wrong with a form, told so that the person at the desk can mend it."""

from dataclasses import dataclass, field
from typing import NamedTuple

from app.domain.errors import OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.model import Model

LONGEST_SHOWN = 200


class Rule(NamedTuple):
    """What is wrong and what to do: English templates over ``value`` and ``limit``, in the context ``rules``."""

    problem: str
    next_step: str


class Violation(Model):
    """One rule broken: which field (``members.2.names.Latn.surname``), the value as typed, and what to do.

    ``problem`` and ``next_step`` are English templates over ``value`` and ``limit``; the window translates them by the
    context ``rules``.
    """

    field: str
    value: str
    problem: str
    next_step: str
    limit: str = ""

    def __str__(self) -> str:
        """Field, value, problem and next step in English."""
        problem = self.problem.format(value=self.value, limit=self.limit)
        next_step = self.next_step.format(value=self.value, limit=self.limit)
        return f"{self.field} = {self.value!r}: {problem} {next_step}"


class RegistrationRefusedError(OperatorError):
    """A form breaks one rule or more; ``violations`` has each."""

    title = QT_TRANSLATE_NOOP("errors", "This family cannot be saved yet: {count} to mend.")
    next_step = QT_TRANSLATE_NOOP("errors", "Mend the marked fields, then save again. Nothing typed is lost.")

    def __init__(self, violations: tuple[Violation, ...]) -> None:
        """Keep the violations."""
        super().__init__(count=len(violations))
        self.violations = violations

    def __str__(self) -> str:
        """Title, next step and each violation on its line."""
        return "\n".join([super().__str__(), *map(str, self.violations)])


@dataclass
class Violations:
    """Collects what is wrong while a form is read."""

    found: list[Violation] = field(default_factory=list)

    def add(self, path: str, value: str, rule: Rule, limit: str | int = "") -> None:
        """Add a violation of the rule by the field at the path; a long value is shown by its beginning."""
        shown = value if len(value) <= LONGEST_SHOWN else value[:LONGEST_SHOWN] + "…"
        violation = Violation(field=path, value=shown, problem=rule.problem, next_step=rule.next_step, limit=str(limit))
        self.found.append(violation)
