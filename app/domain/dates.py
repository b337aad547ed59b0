"""Dates as people know them: a day, a month, or only a year, and sometimes a guess."""

import re
from calendar import monthrange
from datetime import date
from typing import Self

from pydantic import field_validator

from app.domain.model import Model

_SHAPE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_BETWEEN = re.compile(r"[-./\s]+")
_RUN = re.compile(r"([0-9]{4})([0-9]{4})")
_YEAR_DIGITS = 4


class PartialDate(Model):
    """A date of which the month and day may be unknown (``value`` is YYYY, YYYY-MM or YYYY-MM-DD), or estimated."""

    value: str
    estimated: bool = False

    @field_validator("value")
    @classmethod
    def _is_a_date(cls, value: str) -> str:
        match = _SHAPE.fullmatch(value)
        if match is None:
            message = "a date is YYYY, YYYY-MM or YYYY-MM-DD"
            raise ValueError(message)
        year, month, day = match.groups()
        date(int(year), int(month or 1), int(day or 1))
        return value

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a date as people type it; a leading ``~`` marks an estimate.

        Year first (``1974-08-12``, ``1974.8``, ``19740812``) or day first (``12.08.1974``, ``12/8/1974``, ``08.1974``,
        ``12081974``), the year always in full. Raises ValueError.
        """
        text = text.strip()
        estimated = text.startswith("~")
        parts = _split(text.removeprefix("~").strip())
        if len(parts[-1]) == _YEAR_DIGITS:
            parts.reverse()
        year, *rest = parts
        return cls(value="-".join((year, *(part.zfill(2) for part in rest))), estimated=estimated)

    def __str__(self) -> str:
        """As it is typed and printed: ``~`` before an estimate."""
        return f"~{self.value}" if self.estimated else self.value

    @property
    def earliest(self) -> date:
        """The first day it can mean."""
        year, month, day = (*map(int, self.value.split("-")), 1, 1)[:3]
        return date(year, month, day)

    @property
    def latest(self) -> date:
        """The last day it can mean."""
        year, month, day = (*map(int, self.value.split("-")), 0, 0)[:3]
        month = month or 12
        return date(year, month, day or monthrange(year, month)[1])

    def age_on(self, day: date) -> int:
        """Full years on that day; with an unknown month or day, as if born on its first."""
        return _full_years(self.earliest, day)

    def youngest_on(self, day: date) -> int:
        """Full years on that day, born on the last day it can mean."""
        return _full_years(self.latest, day)


def _split(text: str) -> list[str]:
    run = _RUN.fullmatch(text)
    if run is None:
        return _BETWEEN.split(text)
    # Years begin with 19 or 20 and months do not, so that a run of eight digits can be read in one way only.
    first, last = run.groups()
    return [first[:2], first[2:], last] if last[:2] in {"19", "20"} else [first, last[:2], last[2:]]


def _full_years(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
