"""A name's consonants, coarsely: what is left when Latin, Cyrillic and Hebrew spell the same name.

Hebrew writes few vowels, so a name typed in Latin meets its Hebrew record in the consonants alone. Letters that one
language tells apart and another does not (b and v, p and f, s and z and sh and ts, k and kh) count as one, and g may
stand for h, as it does in Russian. Of vowels only one that begins a word counts, and all count as one.
"""

import re
from itertools import islice, product

_HEBREW = re.compile(r"[א-ת]")
_HEBREW_SOUNDS = {
    **{letter: (sound,) for letter, sound in zip("בגדזחטכלמנספצקרשת", "bgdsktklmnspskrst", strict=True)},
    # These may be vowels or silent.
    **dict.fromkeys("איע", ("",)),
    **dict(zip("הו", (("", "k"), ("", "b")), strict=True)),
}
_LATIN = re.compile("shch|tch|sch|tsh|kh|ch|sh|zh|ts|tz|cz|ph|th|ck|[a-z]")
_LATIN_SOUNDS = {
    **dict.fromkeys(("shch", "tch", "sch", "tsh", "sh", "ts", "tz", "cz", "s"), ("s",)),
    **dict.fromkeys(("kh", "ck", "k", "q"), ("k",)),
    **dict.fromkeys(("ch", "c"), ("s", "k")),
    **dict.fromkeys(("zh", "z"), ("s",)),
    **dict.fromkeys(("b", "v", "w"), ("b",)),
    **dict.fromkeys(("p", "f", "ph"), ("p",)),
    **dict.fromkeys(("t", "th"), ("t",)),
    **{sound: (sound,) for sound in "dlmnr"},
    "g": ("g", "k"),
    "x": ("ks",),
    "j": ("", "s"),
    "h": ("", "k"),
}
_VOWEL = "a"
_HEBREW_FIRST = dict.fromkeys("אעי", (_VOWEL,)) | dict(zip("הו", ((_VOWEL, "k"), (_VOWEL, "b")), strict=True))
_LATIN_FIRST = dict.fromkeys("aeiouy", (_VOWEL,)) | {"j": (_VOWEL, "s"), "h": (_VOWEL, "k")}
_DOUBLED = re.compile(r"(.)\1+")
_FEWEST = 2
_MOST_READINGS = 8


def consonants(word: str) -> tuple[str, ...]:
    """Return the readings of a folded word in Latin or Hebrew, at most eight; none with fewer than two sounds."""
    if _HEBREW.search(word):
        sounds, table, first = list(word), _HEBREW_SOUNDS, _HEBREW_FIRST
    else:
        sounds, table, first = _LATIN.findall(word), _LATIN_SOUNDS, _LATIN_FIRST
    choices = [(table if place else table | first).get(sound, ("",)) for place, sound in enumerate(sounds)]
    readings = (_DOUBLED.sub(r"\1", "".join(reading)) for reading in islice(product(*choices), _MOST_READINGS))
    return tuple(dict.fromkeys(reading for reading in readings if len(reading) >= _FEWEST))
