"""Dates as people know them: a day, a month, or only a year, and sometimes a guess."""

import re
from datetime import date
from typing import Self

from pydantic import field_validator

from app.domain.model import Model

_SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


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
        """Read ``1974-08-12``, ``12.08.1974``, ``12/8/1974``, ``08.1974``, ``1974``; a leading ``~`` marks an estimate.

        Raises ValueError.
        """
        text = text.strip()
        estimated = text.startswith("~")
        text = text.removeprefix("~").strip()
        parts = re.split(r"[./\s]+", text)
        if len(parts) > 1:
            text = "-".join(part.zfill(2) for part in reversed(parts))
        return cls(value=text, estimated=estimated)

    def __str__(self) -> str:
        """As it is typed and printed: ``~`` before an estimate."""
        return f"~{self.value}" if self.estimated else self.value

    @property
    def earliest(self) -> date:
        """The first day it can mean."""
        year, month, day = (*map(int, self.value.split("-")), 1, 1)[:3]
        return date(year, month, day)

    def age_on(self, day: date) -> int:
        """Full years on that day; with an unknown month or day, as if born on its first."""
        born = self.earliest
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
