"""Family codes: unique without a network, short enough to say aloud (``K7-Q2M4``).

A code is the desk's prefix (two symbols, given at enrolment), a counter of three symbols or more, and a check symbol,
all from Crockford's alphabet.
"""

import re

from app.domain.crockford import ALPHABET, check_symbol, read_symbols
from app.domain.errors import OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP

_SHAPE = re.compile(r"([0-9A-HJKMNP-TV-Z]{2})-?([0-9A-HJKMNP-TV-Z]{4,7})(?:[-/·]([1-9][0-9]?))?")
_COUNTER_SYMBOLS = 3
_LONGEST_SHOWN = 40


class NotACodeError(OperatorError):
    """The text is no family code, or its check symbol does not fit."""

    title = QT_TRANSLATE_NOOP("errors", "{text} is not a family code.")
    next_step = QT_TRANSLATE_NOOP("errors", "Read it again from the slip, like K7-Q2M4, or search by name.")


def family_code(prefix: str, counter: int) -> str:
    """Return the code of the counter-th family (from 0) of the desk with this two-symbol prefix."""
    symbols = ""
    while counter or len(symbols) < _COUNTER_SYMBOLS:
        counter, digit = divmod(counter, len(ALPHABET))
        symbols = ALPHABET[digit] + symbols
    return f"{prefix}-{symbols}{check_symbol(prefix + symbols)}"


def counter_of(code: str) -> int:
    """Return which family of its prefix a code stands for, from 0; of no code of ours, some number or other."""
    counter = 0
    for symbol in code.partition("-")[2][:-1]:
        counter = counter * len(ALPHABET) + max(0, ALPHABET.find(symbol))
    return counter


def person_code(code: str, number: int) -> str:
    """Return the code of the number-th member (from 1) of a family."""
    return f"{code}-{number}"


def read_code(text: str) -> tuple[str, int | None]:
    """Read a family or person code as a person types it: any case, hyphen or not, O for 0, I and L for 1.

    Returns the family code as printed and the member number, if one was given.
    Raises NotACodeError.
    """
    match = _SHAPE.fullmatch(read_symbols(text))
    if match is None:
        raise NotACodeError(text=text[:_LONGEST_SHOWN])
    prefix, rest, number = match.groups()
    if check_symbol(prefix + rest[:-1]) != rest[-1]:
        raise NotACodeError(text=text[:_LONGEST_SHOWN])
    return f"{prefix}-{rest}", int(number) if number else None
