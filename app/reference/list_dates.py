"""Dates as the columns of a list spell them; a column has one order, and what can be read in two ways is told."""

import json
import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from app.domain.dates import PartialDate
from app.domain.expected import DateOrder
from app.domain.model import Model
from app.identity.folding import fold
from app.reference.resources import RESOURCES

_NUMBERS = re.compile(r"\s*([0-9]{1,2})\s*([./\-\s])\s*([0-9]{1,2})\s*\2\s*([0-9]{4})\s*")
_WITH_TIME = re.compile(r"\s*(.+?)[T\s]+[0-9]{1,2}:[0-9]{2}(?::[0-9.]+)?Z?\s*")
_IN_WORDS = re.compile(
    r"\s*(?:([0-9]{1,2})[\s.\-]+)?([^\W\d_]+)\.?[\s,.\-]+(?:([0-9]{1,2}),?[\s]+)?([0-9]{4})\s*(?:[^\W\d]\.?)?\s*"
)
_SERIAL = re.compile(r"[0-9]{5}")
_SERIAL_START = date(1899, 12, 30)
"""Spreadsheets count days from here; their first two months are wrong, and nobody was born in them."""
_MOST_MONTHS = 12
_EITHER_ORDER = "/-"
"""Between the parts of a date that somebody may have written with the month first; dots follow the day everywhere."""


class ColumnDates(Model):
    """In which order a column writes day and month. ``ambiguous`` is a value that nothing in the column settles."""

    order: DateOrder
    ambiguous: str = ""
    asked: bool = False
    """Somebody said the order: a date that does not keep it is none."""
    mixed: bool = False
    """Both orders are witnessed: a date that may be either is none."""

    def read(self, text: str) -> str:
        """Return a date of this column as ``plain_date`` does. Raises ValueError."""
        match = _NUMBERS.fullmatch(_without_time(text))
        if match is not None and match[2] in _EITHER_ORDER:
            first, second = int(match[1]), int(match[3])
            month = second if self.order is DateOrder.DAY else first
            if (self.asked and month > _MOST_MONTHS) or (
                self.mixed and first != second and max(first, second) <= _MOST_MONTHS
            ):
                raise ValueError(text)
        return plain_date(text, self.order)


def order_of(values: Iterable[str], asked: DateOrder | None) -> ColumnDates:
    """Find out the order from values that can be read in one way only; without such, the day comes first."""
    day_first = month_first = ambiguous = ""
    for value in values:
        if (match := _NUMBERS.fullmatch(_without_time(value))) is None:
            continue
        first, second = int(match[1]), int(match[3])
        if first > _MOST_MONTHS >= second:
            day_first = day_first or value
        elif second > _MOST_MONTHS >= first:
            month_first = month_first or value
        elif first != second and match[2] in _EITHER_ORDER:
            ambiguous = ambiguous or value
    if asked is not None:
        return ColumnDates(order=asked, asked=True)
    if month_first and not day_first:
        return ColumnDates(order=DateOrder.MONTH)
    # With witnesses for both orders no one order is right: the dates that are clear are read, and the rest is told.
    unsettled = ambiguous if bool(day_first) == bool(month_first) else ""
    return ColumnDates(order=DateOrder.DAY, ambiguous=unsettled, mixed=bool(day_first and month_first))


def plain_date(text: str, order: DateOrder) -> str:
    """Return a date as the desk writes it, YYYY-MM-DD, or only a month or year. Raises ValueError."""
    text = _without_time(text.strip().removeprefix("'"))
    if not text:
        return ""
    if _SERIAL.fullmatch(text):
        return (_SERIAL_START + timedelta(days=int(text))).isoformat()
    if match := _NUMBERS.fullmatch(text):
        first, second, year = int(match[1]), int(match[3]), match[4]
        day, month = (first, second) if order is DateOrder.DAY else (second, first)
        if month > _MOST_MONTHS >= day and match[2] in _EITHER_ORDER:
            day, month = month, day
        return date(int(year), month, day).isoformat()
    if match := _IN_WORDS.fullmatch(text):
        return _in_words(match[2], match[1] or match[3], match[4])
    return str(PartialDate.parse(text))


def _without_time(text: str) -> str:
    match = _WITH_TIME.fullmatch(text)
    return match[1] if match else text


def _in_words(word: str, day: str | None, year: str) -> str:
    month = _month(word)
    if month is None:
        raise ValueError(word)
    if day is None:
        return str(PartialDate(value=f"{year}-{month:02}"))
    return date(int(year), month, int(day)).isoformat()


def _month(word: str) -> int | None:
    """Return the month that a word begins like, in one of the five languages."""
    folded = fold(word).removeprefix("ב")
    return next((number for begins, number in _months() if folded.startswith(begins)), None)


@lru_cache(maxsize=1)
def _months() -> tuple[tuple[str, int], ...]:
    """Return the beginnings of month names, the longest first."""
    months = json.loads((RESOURCES / "expected" / "months.json").read_text(encoding="utf-8"))
    begins = ((fold(word), int(number)) for number, words in months.items() for word in words)
    return tuple(sorted(begins, key=lambda pair: -len(pair[0])))
