"""Suggests how a name may be spelled in another script; a person decides, and what a document says is never changed.

Known names come first: the given names that go together by custom (``variants.NameVariants.spellings``), then a table
of names, of which only spellings count that sound alike. Rules come last, from the usual reading of the name's sounds:
Hebrew as the Academy spells foreign names (tet for t, qof for k, vav and yod for vowels inside, he for a last a),
Cyrillic as Russian writes them.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice, zip_longest
from types import MappingProxyType
from typing import Literal

from app.identity.known_names import KnownNames
from app.identity.names_alike import ALIKE, distance
from app.identity.sounds import Sounded, spoken
from app.identity.variants import NameVariants

MOST_SUGGESTED = 3

_HEBREW = MappingProxyType(
    dict(zip("bvpfdtghxklmnrszSCjiou", "בבפפדטגהחקלמנרסזשצייוו", strict=True))
    | {"a": "", "e": "", "Z": "ז'", "Q": "צ'", "*": ""}
)
_HEBREW_FIRST = MappingProxyType({"a": "א", "e": "א", "i": "אי", "o": "או", "u": "או", "v": "ו"})
_HEBREW_LAST = MappingProxyType({"a": "ה", "e": "ה"})
_HEBREW_GROUPS = (
    (re.compile("(?<=.)[ae]j(?=.)"), "יי"),
    (re.compile("iQ$"), "יץ"),
    (re.compile("ij$|ji$"), "י"),
    (re.compile("ij(?=[ae]$)"), "י"),
    (re.compile("(?<=.)x"), "כ"),
    (re.compile("(?<=[aou])i"), "אי"),
)
_FINAL_LETTERS = MappingProxyType(dict(zip("מנצ", "םןץ", strict=True)))
_CYRILLIC = MappingProxyType(
    dict(zip("abvpfdtghxklmnrszSZCQjiou*", "абвпфдтгххклмнрсзшжцчйиоуа", strict=True)) | {"e": "е"}
)
_CYRILLIC_GROUPS = (
    ("SQ", "щ"),
    ("ja", "я"),
    ("ju", "ю"),
    ("je", "е"),
    ("jo", "ё"),
)
_SOFT = re.compile("(?<=[^aeiou])i(?=[aou].)|^i(?=[aou])")  # Poliakov, Iuliia: ia and iu for я and ю
_IA = re.compile("i(?=[au]$)")
_ENDS_IN_IY = re.compile("(?:[iy][iy]|ij|y|sk[iy])$", re.IGNORECASE)
_HARD_L = re.compile("л(?=[бвгдзкмнпрстфхцчш])")


def suggest(name: str, script: Literal["Cyrl", "Hebr"], known: KnownNames, variants: NameVariants) -> tuple[str, ...]:
    """Return at most three probable spellings of a name in another script, the likeliest first; none in its own.

    Words are looked up one by one: the first suggestion has the likeliest spelling of each.
    """
    words = [word for word in name.replace("-", " ").split() if any(map(str.isalpha, word))]
    if not words or any(spoken(word).script in {script, "Hebr"} for word in words):
        return ()
    choices = [tuple(dict.fromkeys(_spellings(word, script, known, variants))) for word in words]
    if not all(choices):
        return ()
    rows = zip_longest(*choices)
    texts = (" ".join(spelled or first[0] for spelled, first in zip(row, choices, strict=True)) for row in rows)
    return tuple(islice(dict.fromkeys(texts), MOST_SUGGESTED))


def _spellings(word: str, script: Literal["Cyrl", "Hebr"], known: KnownNames, variants: NameVariants) -> Iterator[str]:
    by_rule = suggest_hebrew(word) if script == "Hebr" else suggest_cyrillic(word)
    counted = Counter(spelling for name in known.names(word) for spelling in dict.fromkeys(name.in_script(script)))
    # A table has Paco beside Francisco, and Ivanova beside Ivanov.
    far = {spelling: distance(word, spelling) for spelling in counted}
    ruled = {spelling.casefold() for spelling in by_rule}
    near = [spelling for spelling in counted if far[spelling] <= ALIKE]
    near.sort(key=lambda spelling: (-counted[spelling], spelling not in ruled, far[spelling]))
    yield from variants.spellings(word, script)
    yield from (spelling.capitalize() for spelling in near)
    yield from by_rule


def suggest_hebrew(name: str) -> tuple[str, ...]:
    """Return probable Hebrew spellings of a Latin or Cyrillic name, the likeliest first; none of a Hebrew one."""
    words = [_in_hebrew(sounds) for sounds in _words(name)]
    if not words or not all(words):
        return ()
    first = " ".join(words)
    # Inside a word v is written with bet or with vav; both are usual.
    second = re.sub("(?<=[א-ת])ב(?=[א-ת])", "ו", first) if "b" not in "".join(_words(name)) else first
    return tuple(dict.fromkeys((first, second)))


def suggest_cyrillic(name: str) -> tuple[str, ...]:
    """Return probable Cyrillic spellings of a Latin name, the likeliest first; none of any other."""
    words = name.replace("-", " ").split()
    if any(spoken(word).script != "Latn" for word in words):
        return ()
    spelled = [
        _in_cyrillic(sounds, ends_in_iy=_ENDS_IN_IY.search(word) is not None)
        for word, sounds in zip(words, _words(name), strict=True)
    ]
    if not spelled or not all(spelled):
        return ()
    first = " ".join(word.capitalize() for word in spelled)
    return tuple(dict.fromkeys((first, _HARD_L.sub("ль", first))))


def _words(name: str) -> list[str]:
    said = [spoken(word) for word in name.replace("-", " ").split()]
    if any(word.script == "Hebr" for word in said):
        return []
    return ["".join(map(_usual, word.places)) for word in said]


def _usual(readings: tuple[Sounded, ...]) -> str:
    """Return the reading that is spelled; shch is said as one sound, and written as two."""
    sounds = [reading.sounds for reading in readings]
    return "SQ" if "SQ" in sounds else "".join(sounds[:1])


def _in_hebrew(sounds: str) -> str:
    letters = []
    for pattern, hebrew in _HEBREW_GROUPS:
        sounds = pattern.sub(hebrew, sounds)
    for place, sound in enumerate(sounds):
        if place == 0 and sound in _HEBREW_FIRST:
            letters.append(_HEBREW_FIRST[sound])
        elif place == len(sounds) - 1 and sound in _HEBREW_LAST:
            letters.append(_HEBREW_LAST[sound])
        else:
            letters.append(_HEBREW.get(sound, sound))
    word = "".join(letters)
    return word[:-1] + _FINAL_LETTERS.get(word[-1], word[-1]) if len(word) > 1 else word


def _in_cyrillic(sounds: str, *, ends_in_iy: bool) -> str:
    if ends_in_iy and sounds.rstrip("ij"):
        sounds = sounds.rstrip("ij") + "ij"
    sounds = _IA.sub("ij", _SOFT.sub("j", sounds))
    for group, letter in _CYRILLIC_GROUPS:
        sounds = sounds.replace(group, letter)
    return "".join(_CYRILLIC.get(sound, sound) for sound in sounds)
