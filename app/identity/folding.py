"""Makes names comparable for searching: no case, no accents, no points, no hyphens, and a Latin form beside each.

The tables are simple on purpose: they make a name typed in Latin find its Cyrillic record. How names sound is judged
elsewhere.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

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
_PARTS = re.compile(r"[\s\-\u2010-\u2015\u05be]+")
_DOUBLED_VOWEL = re.compile("i[iyj]")


@lru_cache(maxsize=8_192)
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


class Word(NamedTuple):
    """A word of a name: as search compares it, and as it is spelled, in small letters with its accents and geresh."""

    folded: str
    spelled: str


@lru_cache(maxsize=4_096)
def words_of(name: str) -> tuple[Word, ...]:
    """Return the words of a name; of a name of several words also all of it in one."""
    words = []
    for part in _PARTS.split(name):
        folded = fold(part).split()
        words += [Word(word, part.casefold() if len(folded) == 1 else word) for word in folded]
    if len(words) > 1:
        words.append(Word("".join(word.folded for word in words), "".join(word.spelled for word in words)))
    return tuple(dict.fromkeys(words))


@lru_cache(maxsize=4_096)
def latin_spellings(name: str) -> tuple[str, ...]:
    """Return the folded words of a name in Latin letters, as documents and as people may spell them.

    None are given for words that are written so already; those in Hebrew letters stay as they are.
    """
    lower = unicodedata.normalize("NFC", name.casefold())
    spelled: dict[str, None] = {}
    for spelling in dict.fromkeys((lower, *(lower.translate(table) for table in _FURTHER_SPELLINGS))):
        latin = in_latin(fold(spelling))
        spelled |= dict.fromkeys((*latin.split(), *_DOUBLED_VOWEL.sub("i", latin).split()))
    known = {word.folded for word in words_of(name)}
    return tuple(word for word in spelled if word not in known)


def in_latin(folded: str) -> str:
    """Return a folded text with its Cyrillic letters in Latin."""
    return folded.translate(_TO_LATIN) if _CYRILLIC_LETTER.search(folded) else folded
