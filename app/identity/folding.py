"""Makes names comparable for searching: no case, no accents, no points, no hyphens, and a Latin form beside each.

The tables are simple on purpose: they make a name typed in Latin find its Cyrillic or Hebrew record. How names sound
is judged elsewhere.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from app.domain.person import Person
from app.identity.consonants import consonants

_FINAL_LETTERS = str.maketrans("ךםןףץ", "כמנפצ")
_CYRILLIC_VARIANTS = str.maketrans("ёіїєґў", "еииегу")
_LATIN_VARIANTS = str.maketrans(
    {"ə": "e", "\u0131": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
)
# Apostrophes, quotation marks, geresh and gershayim, full stops: within a word, they part nothing.
_DROPPED = re.compile("['\u2019\u2018\u02bc\u02b9`\u00b4\u05f3\u05f4\"\u201c\u201d.]")
_BETWEEN = re.compile(r"[\W_]+")

_CYRILLIC_LETTER = re.compile(r"[\u0430-\u044f]")
_TO_LATIN = str.maketrans(
    dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziiklmnoprstufye", strict=True))
    | dict(zip("жхцчшщъьюя", ("zh", "kh", "ts", "ch", "sh", "shch", "", "", "iu", "ia"), strict=True))
)
# Spellings that people type although the passport has another: Ə as a, umlauts written out as passports do, and Russian
# as English and as German or Finnish speakers spell it.
_FURTHER_SPELLINGS = (
    str.maketrans({"ə": "a"}),
    str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa"}),
    str.maketrans(dict(zip("хйюяё", ("h", "y", "yu", "ya", "yo"), strict=True))),
    str.maketrans(dict(zip("хйюяё", ("h", "j", "ju", "ja", "jo"), strict=True))),
)
_DOUBLED_VOWEL = re.compile("i[iyj]")

CONSONANTS_MARK = "0"
"""Stands before consonants, so that they meet no word."""
_SHORTEST_PREFIX = 4  # the mark and three consonants


class SearchTerm(NamedTuple):
    """A word to look for among the search terms: the start of one, or a whole one."""

    text: str
    whole: bool = False


def fold(text: str) -> str:
    """Return the words of a text as search compares them, one blank between words."""
    letters = text.casefold()
    if not letters.isascii():
        # Taking a sign apart can bring out a capital, and small letters can be taken apart further.
        letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
        letters = "".join(character for character in letters if unicodedata.category(character) != "Mn")
        for table in (_FINAL_LETTERS, _CYRILLIC_VARIANTS, _LATIN_VARIANTS):
            letters = letters.translate(table)
    return _BETWEEN.sub(" ", _DROPPED.sub("", letters)).strip()


def search_terms(person: Person) -> str:
    """Return every word under which the person can be found by name, blanks between.

    Names stand as folded, in Latin letters, and as their consonants after CONSONANTS_MARK.
    """
    names = [part for name in person.names.values() for part in (name.surname, name.given, name.patronymic) if part]
    words = dict.fromkeys(word for name in names for word in _words_of(name)[0])
    marked = dict.fromkeys(mark for name in names for mark in _words_of(name)[1])
    return " ".join((*words, *marked))


@lru_cache(maxsize=20_000)
def _words_of(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return a name's words and their marks; families share surnames, and given names are few."""
    words = tuple(dict.fromkeys(_spellings(name)))
    return words, tuple(dict.fromkeys(mark for word in words for mark in _marked(word)))


def query_terms(text: str) -> tuple[tuple[SearchTerm, ...], ...]:
    """Return for each word that somebody types what to look for: any of the terms will do, for every word."""
    return tuple(tuple(_terms(word)) for word in fold(text).split())


def _terms(word: str) -> Iterator[SearchTerm]:
    yield from map(SearchTerm, dict.fromkeys(_spellings(word) if _CYRILLIC_LETTER.search(word) else (word,)))
    for mark in _marked(_latin(word)):
        yield SearchTerm(mark, whole=len(mark) < _SHORTEST_PREFIX)


def _spellings(name: str) -> Iterator[str]:
    """Give the words of a name, as written and in Latin, then as people may type them."""
    yield from fold(name).split()
    lower = unicodedata.normalize("NFC", name.casefold())
    for spelling in dict.fromkeys((lower, *(lower.translate(table) for table in _FURTHER_SPELLINGS))):
        latin = _latin(fold(spelling))
        yield from latin.split()
        yield from _DOUBLED_VOWEL.sub("i", latin).split()


def _latin(folded: str) -> str:
    return folded.translate(_TO_LATIN) if _CYRILLIC_LETTER.search(folded) else folded


def _marked(word: str) -> Iterable[str]:
    return () if _CYRILLIC_LETTER.search(word) else map(CONSONANTS_MARK.__add__, consonants(word))
