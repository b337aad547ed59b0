"""Guesses what the columns of a list say, by the headings that people put over them in five languages."""

import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from app.domain.expected import NAME_FIELDS, ExpectedField, ListColumn
from app.identity.folding import fold
from app.reference.errors import NoNameColumnError, NoSuchColumnError
from app.reference.resources import RESOURCES

_LOOKED_AT = 15
"""Rows among which the headings are looked for: titles and logos may stand above them."""
_SAMPLE = 40
_IN_BRACKETS = re.compile(r"[(\[].*?[)\]]")


def known_words(text: str) -> int:
    """Return how many headings are known in the first lines of a text; it tells a right encoding from a wrong one."""
    words = re.split(r"[,;\t|\r\n]", text[:4000])
    return sum(_meaning(word) is not None for word in words[:400])


def heading_row(rows: Sequence[Sequence[str]]) -> int:
    """Return the place of the row with the headings: the one of the first that has most of the known ones."""
    known = [sum(_meaning(cell) is not None for cell in row) for row in rows[:_LOOKED_AT]]
    return known.index(max(known)) if known else 0


def guess_columns(
    headings: Sequence[str],
    first: Sequence[Sequence[str]],
    remembered: Mapping[str, ExpectedField | None],
    asked: Mapping[str, ExpectedField | None],
) -> tuple[ListColumn, ...]:
    """Say what each column is taken for: as ``asked``, else as ``remembered`` of this heading, else by its words.

    ``first`` are the first rows below the headings. Raises NoSuchColumnError for a heading asked for that is not there,
    NoNameColumnError.
    """
    named = _told_apart(headings)
    for heading, field in asked.items():
        if heading not in named:
            raise NoSuchColumnError(heading=heading, field=field or "-")
    columns: list[ListColumn] = []
    taken: set[ExpectedField] = {field for heading, field in asked.items() if field is not None}
    for place, heading in enumerate(named):
        if heading in asked:
            field = asked[heading]
        else:
            field = remembered.get(heading, _meaning(heading))
            if field in taken and field not in NAME_FIELDS:
                field = None
        if field is not None:
            taken.add(field)
        sample = next((row[place] for row in first if place < len(row) and row[place].strip()), "")
        columns.append(ListColumn(heading=heading, field=field, sample=sample[:_SAMPLE]))
    if not any(column.field in NAME_FIELDS for column in columns):
        raise NoNameColumnError(headings=", ".join(filter(None, named))[:200])
    return tuple(columns)


def _told_apart(headings: Sequence[str]) -> list[str]:
    """Return the headings, with a number behind one that stands twice; a column without one has its letter."""
    named: list[str] = []
    for place, heading in enumerate(headings):
        text = " ".join(heading.split()) or f"[{place + 1}]"
        again = 2
        unique = text
        while unique in named:
            unique, again = f"{text} ({again})", again + 1
        named.append(unique)
    return named


@lru_cache(maxsize=1_024)
def _meaning(heading: str) -> ExpectedField | None:
    """Return what a heading means: known as a whole, or without the words that name a script."""
    whole = fold(heading)
    without = " ".join(word for word in fold(_IN_BRACKETS.sub(" ", heading)).split() if word not in _script_words())
    return _words().get(whole) or _words().get(without)


@lru_cache(maxsize=1)
def _words() -> Mapping[str, ExpectedField]:
    headings = json.loads((RESOURCES / "expected" / "headings.json").read_text(encoding="utf-8"))
    words = {fold(word): ExpectedField(field) for field, known in headings.items() for word in known}
    return words | {fold(field.value): field for field in ExpectedField}


@lru_cache(maxsize=1)
def _script_words() -> frozenset[str]:
    """Return the words that say only in which letters a column is."""
    return frozenset(map(fold, json.loads((RESOURCES / "expected" / "script_words.json").read_text(encoding="utf-8"))))
