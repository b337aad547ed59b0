"""Says in one line what pydantic found wrong with a file."""

from pydantic import ValidationError


def field_problems(error: ValidationError) -> tuple[tuple[str, str], ...]:
    """Return ``(field, problem)`` pairs, the field dotted as in ``members.2.names.Latn.surname``."""
    return tuple(
        (".".join(map(str, found["loc"])), found["msg"].removeprefix("Value error, "))
        for found in error.errors(include_url=False)
    )


def first_problem(error: ValidationError) -> str:
    """Return the first as ``field: problem``, and how many more there are."""
    (field, problem), *more = field_problems(error)
    text = f"{field}: {problem}" if field else problem
    return f"{text} (and {len(more)} more)" if more else text
