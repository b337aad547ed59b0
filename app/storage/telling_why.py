"""Tells what of a person met each word of a search, and where in their names it stands."""

import re
from collections.abc import Iterable, Iterator

from app.domain.family_code import person_code
from app.domain.finding import Met, Why
from app.domain.person import Person, Stay
from app.identity.folding import fold, latin_spellings
from app.identity.sound_keys import sound_keys
from app.storage.search_query import Answer
from app.storage.search_terms import joined

_WORD = re.compile(r"[^\s\-\u2010-\u2015\u05be]+")
_SEVERAL = 4
"""Words of a name that may be written in one, at most."""


def all_met(answers: Iterable[tuple[str, Answer]], person: Person, stay: Stay | None, code: str) -> tuple[Met, ...]:
    """Return for each word typed, with its answer, what it met."""
    return tuple(_met(typed, answer, person, stay, code) for typed, answer in answers)


def _met(typed: str, answer: Answer, person: Person, stay: Stay | None, code: str) -> Met:
    if answer.why is Why.CODE:
        return next(
            (
                Met(typed=typed, why=why, text=text)
                for why, text in _numbers(person, stay, code)
                if joined(text).endswith(answer.word) or answer.word in fold(text).split()
            ),
            Met(typed=typed, why=Why.CODE, text=person_code(code, person.number)),
        )
    for number, name in enumerate(person.all_names):
        for start, end in _words(name):
            if _is(name[start:end], answer.word):
                length = len(answer.typed)
                part = name[start:end]
                shown = start + length if answer.typed and fold(part[:length]) == answer.typed else end
                return Met(typed=typed, why=answer.why, text=part, name=number, start=start, end=shown)
    return Met(typed=typed, why=answer.why, text=person.display_name)


def _words(name: str) -> Iterator[tuple[int, int]]:
    """Give where words stand in a name, each alone and then several in one."""
    spans = [match.span() for match in _WORD.finditer(name)]
    for count in range(1, _SEVERAL + 1):
        yield from ((spans[place][0], spans[place + count - 1][1]) for place in range(len(spans) - count + 1))


def _is(part: str, word: str) -> bool:
    folded = fold(part)
    return (
        folded.replace(" ", "") == word
        or word in folded.split()
        or word in latin_spellings(part)
        or (word[:1].isdigit() and word in sound_keys(part.casefold()))
    )


def _numbers(person: Person, stay: Stay | None, code: str) -> Iterator[tuple[Why, str]]:
    yield Why.CODE, code
    for document in person.documents:
        yield Why.DOCUMENT, document.number
    if person.phone:
        yield Why.PHONE, person.phone
    if person.birth_date:
        yield Why.BIRTH_DATE, person.birth_date.value
    if stay and stay.bed:
        yield Why.BED, stay.bed
