"""What the indexes are fed for a person, and the keys under which duplicates are looked for."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from app.domain.person import Person, Stay
from app.domain.text_rules import plain_number
from app.identity.blocking import blocking_keys, surname_marks
from app.identity.folding import fold, latin_spellings, words_of
from app.identity.sound_keys import sound_keys
from app.identity.traits import Traits, plain_phone, traits_of_person
from app.reference.learned_sounds import shipped_candidates

_BETWEEN = "\n"
_SHORTEST_PART = 3
_RUN_OF_DIGITS = re.compile(r"\d{3,}")
_NATIONAL_DIGITS = 10


class Terms(NamedTuple):
    """The words under which a person is found, a column each, blanks between, sorted.

    Sorted, because a replay of the journal has to come to the same text.
    """

    names: str
    """Folded as they are written, in any script."""
    latin: str
    """In Latin letters, where names are written in others or as people may type them."""
    sounds: str
    """Keys of sound."""
    numbers: str
    """Code, documents, phone, birth date, bed."""

    def __str__(self) -> str:
        """As a row keeps them."""
        return _BETWEEN.join(self)

    @classmethod
    def kept(cls, text: str) -> "Terms":
        """Read what a row kept."""
        return cls(*text.split(_BETWEEN))


class VocabularyWord(NamedTuple):
    """A word for the vocabulary; one that is only a spelling in Latin letters has no keys of its own."""

    folded: str
    spelled: str
    keys: str


class NameTerms(NamedTuple):
    """What one name adds to the indexes; computed once for all who have it, as a family's members do."""

    folded: tuple[str, ...]
    latin: tuple[str, ...]
    sounds: tuple[str, ...]
    vocabulary: tuple[VocabularyWord, ...]


@lru_cache(maxsize=4_096)
def name_terms(name: str) -> NameTerms:
    """Return what a surname, given name or patronymic adds."""
    words, latin = words_of(name), latin_spellings(name)
    said = [VocabularyWord(word.folded, word.spelled, vocabulary_keys(word.spelled)) for word in words]
    return NameTerms(
        folded=tuple(word.folded for word in words),
        latin=latin,
        sounds=tuple(key for word in words for key in sound_keys(word.spelled)),
        vocabulary=(*said, *(VocabularyWord(word, "", "") for word in latin)),
    )


def terms_of(person: Person, stay: Stay | None, family_code: str) -> Terms:
    """Return what the search index is fed."""
    names = [name_terms(name) for name in name_parts(person)]
    return Terms(
        names=_sorted(word for name in names for word in name.folded),
        latin=_sorted(word for name in names for word in name.latin),
        sounds=_sorted(key for name in names for key in name.sounds),
        numbers=_sorted(_numbers(person, stay, family_code)),
    )


def vocabulary_of(person: Person) -> list[VocabularyWord]:
    """Return the words of the person's names, for the vocabulary."""
    return [word for name in name_parts(person) for word in name_terms(name).vocabulary]


def vocabulary_keys(spelled: str) -> str:
    """Return the keys of sound under which the vocabulary has a word, sorted."""
    return " ".join(shipped_candidates().keys(spelled))


def name_parts(person: Person) -> list[str]:
    """Return surname, given name and patronymic in each script."""
    return [part for name in person.names.values() for part in (name.surname, name.given, name.patronymic) if part]


def joined(text: str) -> str:
    """Return a code or number as one word."""
    return "".join(fold(text).split())


def _numbers(person: Person, stay: Stay | None, family_code: str) -> Iterator[str]:
    yield joined(family_code)
    for document in person.documents:
        yield joined(plain_number(document.number))
        # A passport is asked for by its number without the series, too.
        yield from (part for part in fold(document.number).split() if len(part) >= _SHORTEST_PART)
        yield from _RUN_OF_DIGITS.findall(joined(document.number))
    digits = "".join(filter(str.isdigit, person.phone))
    if digits:
        yield from (digits, digits[-_NATIONAL_DIGITS:], plain_phone(person.phone) or digits)
    if person.birth_date:
        yield joined(person.birth_date.value)
    if stay and stay.bed:
        yield joined(stay.bed)


def _sorted(words: Iterable[str]) -> str:
    return " ".join(sorted(set(filter(None, words))))


def alike_keys(person: Person) -> str:
    """Return the keys under which duplicates of the person are looked for, and their surnames to be counted, sorted."""
    traits = traits_of_person(person)
    return " ".join(sorted({*map(_key, blocking_keys(traits)), *map(_surname_key, surname_marks(traits))}))


def alike_match(traits: Traits) -> str:
    """Return the FTS5 query for people who share a key; empty when there is none to share."""
    return " OR ".join(f'"{_key(key)}"' for key in blocking_keys(traits))


def bearers_match(surname: str) -> str:
    """Return the FTS5 query for people with the surname, given folded and masculine."""
    return f'"{_surname_key(surname)}"'


def _surname_key(surname: str) -> str:
    return _key(f"n{surname}")


def _key(text: str) -> str:
    """Return the key as one word for the index: letters and digits alone."""
    return "".join(filter(str.isalnum, text))
