"""The words of headquarters' pages, one file a language in resources/dashboard/."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Literal, get_args

from app.domain.languages import SCRIPTS
from app.reference.resources import RESOURCES

PageLanguage = Literal["en", "he"]
PAGE_LANGUAGES: tuple[PageLanguage, ...] = get_args(PageLanguage)

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
_STEPS = ((_DAY * 2, _DAY, "days"), (_HOUR, _HOUR, "hours"), (_MINUTE, _MINUTE, "minutes"))


class PageWords:
    """Every word of one language, by key. A key that is not there is a mistake: KeyError."""

    def __init__(self, language: PageLanguage, words: Mapping[str, str]) -> None:
        self.language = language
        self.direction = words["direction"]
        self._words = words

    def __call__(self, key: str, **values: object) -> str:
        """Return the words, with the values in their places."""
        return self._words[key].format_map(values)

    def knows(self, key: str) -> bool:
        """Whether there are words for the key."""
        return key in self._words

    def ago(self, moment: datetime | None, now: datetime) -> str:
        """Say how long ago in words, by headquarters' clock."""
        if moment is None:
            return self("ago.never")
        passed = now - moment
        return self("ago.now") if passed < _MINUTE else self._span("ago", passed)

    def span(self, seconds: int) -> str:
        """Say a length of time in its largest fitting unit."""
        return self._span("span", timedelta(seconds=seconds))

    def clock(self, ahead: int | None) -> str:
        """Say how a desk's clock is, in seconds ahead of headquarters'."""
        if ahead is None:
            return self("clock.unknown")
        if abs(ahead) < CLOCK_TOLERATED:
            return self("clock.right")
        return self("clock.ahead" if ahead > 0 else "clock.behind", span=self.span(abs(ahead)))

    def field(self, path: str) -> str:
        """Return what people call a record's field."""
        name, _, part = path.partition(".")
        if name == "names" and part in SCRIPTS:
            return self("field.name_in", script=self(f"field.script.{part}"))
        return self(f"field.{name}") if self.knows(f"field.{name}") else path

    def _span(self, kind: str, passed: timedelta) -> str:
        for least, unit, name in _STEPS:
            if passed >= least:
                return self(f"{kind}.{name}", count=f"{passed // unit:,}")
        return self(f"{kind}.seconds", count=int(passed.total_seconds()))


CLOCK_TOLERATED = 60
"""Seconds that nobody telephones about."""


def load_page_words() -> dict[PageLanguage, PageWords]:
    """Read the words of every language that the pages speak."""
    folder = RESOURCES / "dashboard"
    return {
        language: PageWords(language, json.loads((folder / f"{language}.json").read_text(encoding="utf-8")))
        for language in PAGE_LANGUAGES
    }


def asked_language(header: str) -> PageLanguage:
    """Return the language that a browser's Accept-Language prefers among ours; English if it names none."""
    best: tuple[float, PageLanguage] = (0.0, "en")
    for wish in header.split(","):
        tag, _, quality = wish.partition(";q=")
        primary = tag.strip().lower().partition("-")[0]
        language = "he" if primary == "iw" else primary
        try:
            weight = float(quality) if quality else 1.0
        except ValueError:
            continue
        for known in PAGE_LANGUAGES:
            if language == known and weight > best[0]:
                best = (weight, known)
    return best[1]
