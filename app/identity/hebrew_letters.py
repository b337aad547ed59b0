"""Hebrew letters in Latin, by the simple rules of the Academy of the Hebrew Language.

Source: the Academy's rules of 2007 for transliteration from Hebrew to Latin letters, simple version (also BGN/PCGN's
since 2018). Hebrew writes most vowels with no letter, so that a spelling has several readings.
"""

from types import MappingProxyType

GERESH = "'"
_GERESHES = str.maketrans(dict.fromkeys("\u05f3\u2019\u2018\u02bc`\u00b4", GERESH))
_READINGS = MappingProxyType(
    {
        "א": ("", "'"),
        "ב": ("b", "v"),
        "ג": ("g",),
        "ג'": ("j",),
        "ד": ("d",),
        "ה": ("h", ""),
        "ו": ("v", "o", "u"),
        "ז": ("z",),
        "ז'": ("zh",),
        "ח": ("h",),
        "ט": ("t",),
        "י": ("y", "i"),
        "כ": ("k", "kh"),
        "ך": ("kh",),
        "ל": ("l",),
        "מ": ("m",),
        "ם": ("m",),
        "נ": ("n",),
        "ן": ("n",),
        "ס": ("s",),
        "ע": ("", "'"),
        "פ": ("p", "f"),
        "ף": ("f",),
        "צ": ("ts",),
        "ץ": ("ts",),
        "צ'": ("ch",),
        "ץ'": ("ch",),
        "ק": ("k",),
        "ר": ("r",),
        "ש": ("sh", "s"),
        "ת": ("t",),
        "ת'": ("th",),
    }
)


def latin_readings(letter: str) -> tuple[str, ...]:
    """Return what a Hebrew letter, with or without a geresh, may be in Latin; nothing for anything else."""
    return _READINGS.get(letter.translate(_GERESHES), ())
