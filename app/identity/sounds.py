"""The sounds that a name may be read as, from Latin, Cyrillic or Hebrew letters alike.

A name becomes a row of places; every place has the readings of one letter or group of letters, each a text of sounds
and a cost, nought for the usual reading. Sounds are written with one sign each: vowels ``a e i o u``, ``*`` for any
vowel, ``j`` as in yes, ``S`` as in ship, ``Z`` as in measure (and j in jam), ``C`` as in tsar, ``Q`` as in church,
``x`` as in loch, ``h`` as in house; other consonants as in Latin. Spellings are those of the languages that our
people's documents come from: English, German, Polish, French, Russian, Ukrainian, Azerbaijani, Hebrew
and their neighbours.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Literal, NamedTuple

VOWELS = frozenset("aeiou*")
LetterScript = Literal["Latn", "Cyrl", "Hebr"]


class Sounded(NamedTuple):
    """One way to say a place: sounds, perhaps none, and how unusual that is."""

    sounds: str
    cost: float = 0.0


class Spoken(NamedTuple):
    """A name as places with their readings."""

    script: LetterScript
    places: tuple[tuple[Sounded, ...], ...]


# After each spelling its readings, the usual first; '-' is silence, a figure after '=' a cost in hundredths.
_LATIN_ROWS = """
schtsch S SQ; shch S SQ; szcz S SQ; stch S SQ; tsch Q; tch Q; tsh Q; dsch Z dZ; dzh Z dZ; dj Z dj; dz z dz Z=10
sch S sk=10; sh S sh=10; ch Q x k S=10; cz Q C=10; ck k; cs Q ks; zh Z; kh x k=10; gh g h=10; ph f ph=10; th t f=15
rh r; ts C; tz C; tc C; zs Z; sz s S; qu kv k; ks ks; x ks x=5 kz=10; q k g=10; c k C=5 s=10 Q=10 Z=20
ce se Ce Qe ke=5; ci si Ci Qi ki=5; cy si Ci Qi ki=5; cj C; ge ge Ze=20; gi gi Zi=20
b b; d d; f f; g g; h h; j j Z x=20; k k; l l; m m; n n; p p; r r; s s z S=20; t t; v v f=15; w v u=10; z z C s=10
wh v u=10; a a; e e; i i; o o; u u; y i
ei ej aj e=10; ey ej aj i=10; ai aj ej; ay aj ej; eu eu oj ej=10 ev=10; au au av o=25; oo u o; ee i e; ou u ou
oe o e oe; ue u ue i; ae e ae aj=10; ie i ie je; ea ea i=10; oy oj; oi oj; uy uj; ui uj
ya ja; ye je e; yo jo e=10; yu ju; yi ji i; ji ji i; ia ia ja; io io jo e=15; iu iu ju; ija ija; iya ija; iye ije
yy i; ij i; iy i; yj i; ii i ij; ia ia
tš Q; dž Z dZ; š S; č Q; ć Q; ž Z; ż Z; ź z Z=10; ś s S; ş S; ș S; ç Q s
ţ C t; ț C t; ß s; ł l; ñ n; ń n; ğ g - ; ı i; ə e a
ü u i; ö o e; ä e a; å o a; ø o e; æ e a; œ e o; ą a on om; ę e en em; ó o u; ð d; đ d Z; þ t; ř rz r; ľ l; ň n; ě e je
"""
_CYRILLIC_ROWS = """
дж Z dZ; тч Q; тс C; тц C; тш Q; ей ej aj=20; кс ks; шт St
а a; б b; в v; г g h=20; ґ g; д d; е e; ё o e jo; є je; ж Z; з z; и i; і i; ї ji; й j; к k; л l; м m; н n; о o; п p
р r; с s; т t; у u; ў v u; ф f; х x; ц C; ч Q; ш S; щ S SQ; ъ -; ы i; ь -; э e a=15; ю ju; я ja; ә e a; ө o; ү u i; ұ u
ғ g; қ k; ң n; һ h; җ Z; ҹ Z; ҝ g; ј j; ѓ g; ќ k; љ l; њ n; ћ Q; ђ Z; џ Z
"""
_AFTER_A_PAUSE_ROWS = "е je e; ё jo e; о o; и i ji=10; э e"
_HEBREW_ROWS = """
א * -; ב b v; ג g; ג' Z dZ; ד d; ה h -; ו v o u; וו v u=10 o=10; ז z; ז' Z; ח x; ט t; טש Q; י i j ej=5; יי j ej aj i
כ k x; ך x k; ל l; מ m; ם m; נ n; ן n; ס s; ע * -; פ p f; ף f p=10; צ C; ץ C Q; צ' Q; ץ' Q; ק k; ר r; ש S s; ת t s=30
ת' t; דז' Z; טס C; קס ks; יו ju jo iv io; אי i aj ai *; או o u av; אה a; יה ja i ia
"""
_HEBREW_FIRST_ROWS = "א *; ע *; י j i; ה h *=20; ו v; אי i aj e=10 *=10; או o u av; יו jo ju; עי i aj ej"
_HEBREW_LAST_ROWS = (
    "ה a e=10 o=15 h=20; א a e=10 o=10; אה a; יה ja ia ija i=30; יא ja ia ija; ע * -; י i j ej; יי i aj ej"
)


def _table(rows: str) -> Mapping[str, tuple[Sounded, ...]]:
    table: dict[str, tuple[Sounded, ...]] = {}
    for row in re.split(r"[;\n]", rows):
        spelling, *readings = row.split() or [""]
        if spelling:
            table[spelling] = tuple(_sounded(reading) for reading in readings)
    return MappingProxyType(table)


def _sounded(reading: str) -> Sounded:
    sounds, _, cost = reading.partition("=")
    return Sounded(sounds.strip("-"), int(cost or 0) / 100)


def _piece(table: Mapping[str, tuple[Sounded, ...]]) -> re.Pattern[str]:
    """Return what finds the longest group of letters that a table has, or a letter that it has not."""
    return re.compile("|".join((*map(re.escape, sorted(table, key=len, reverse=True)), ".")))


_LATIN = _table(_LATIN_ROWS)
_CYRILLIC = _table(_CYRILLIC_ROWS)
_AFTER_A_PAUSE = _table(_AFTER_A_PAUSE_ROWS)
_HEBREW = _table(_HEBREW_ROWS)
_HEBREW_FIRST = _table(_HEBREW_FIRST_ROWS)
_HEBREW_LAST = _table(_HEBREW_LAST_ROWS)
_LATIN_PIECE, _CYRILLIC_PIECE, _HEBREW_PIECE = map(_piece, (_LATIN, _CYRILLIC, _HEBREW))
_MOST_LETTERS = 40
_FINAL_E = (Sounded("e"), Sounded("", 0.1), Sounded("a", 0.4))
_GERESH = "'"
_GERESHES = str.maketrans(dict.fromkeys("\u05f3\u2019\u2018\u02bc`\u00b4", _GERESH))
_FINAL_LETTERS = str.maketrans("ךםןףץ", "כמנפצ")
_HEBREW_LETTER = re.compile("[א-ת]")
_CYRILLIC_LETTER = re.compile("[\u0400-\u04ff]")
_STRAY_GERESH = re.compile("(?<![גזצץת])'")
_DOUBLED_CONSONANT = re.compile(r"([^aeiouyаеи])\1+")
_VOWEL_LETTERS = frozenset("аеёиоуыэюяієїьъ")


@lru_cache(maxsize=8_192)
def spoken(name: str) -> Spoken:
    """Return how a name may be said; of very long names the beginning. Never raises."""
    folded = _compatible(name)
    if _HEBREW_LETTER.search(folded):
        return Spoken("Hebr", tuple(_hebrew(folded)))
    if _CYRILLIC_LETTER.search(folded):
        return Spoken("Cyrl", tuple(_cyrillic(folded)))
    return Spoken("Latn", tuple(_latin(folded)))


def is_hebrew(text: str) -> bool:
    """Say whether the text has a Hebrew letter."""
    return _HEBREW_LETTER.search(text) is not None


def is_cyrillic(text: str) -> bool:
    """Say whether the text has a Cyrillic letter."""
    return _CYRILLIC_LETTER.search(text) is not None


def script_of(name: str) -> LetterScript:
    """Return the script that a name counts as: Latin unless it has a letter of the others."""
    return "Hebr" if is_hebrew(name) else "Cyrl" if is_cyrillic(name) else "Latn"


def _compatible(name: str) -> str:
    return unicodedata.normalize("NFKC", name[:_MOST_LETTERS].casefold()).translate(_GERESHES)


def _plain(letters: str, table: Mapping[str, tuple[Sounded, ...]]) -> str:
    """Take the accents off letters that the table does not have, and drop what is no letter of it."""
    letters = unicodedata.normalize("NFC", letters)
    if table.keys() >= set(letters):
        return letters
    parts = (letter if letter in table else unicodedata.normalize("NFKD", letter) for letter in letters)
    return "".join(letter for part in parts for letter in part if letter in table)


def _latin(folded: str) -> list[tuple[Sounded, ...]]:
    letters = _DOUBLED_CONSONANT.sub(r"\1", _plain(folded, _LATIN))
    pieces = _LATIN_PIECE.findall(letters)
    places = [_LATIN[piece] for piece in pieces]
    if len(pieces) > 1 and pieces[-1] == "e":
        places[-1] = _FINAL_E
    return places


def _cyrillic(folded: str) -> list[tuple[Sounded, ...]]:
    letters = _DOUBLED_CONSONANT.sub(r"\1", _plain(folded, _CYRILLIC))
    places = []
    before = "ь"
    for piece in _CYRILLIC_PIECE.findall(letters):
        after_a_pause = before in _VOWEL_LETTERS and piece in _AFTER_A_PAUSE
        places.append(_AFTER_A_PAUSE[piece] if after_a_pause else _CYRILLIC[piece])
        before = piece[-1]
    return places


@lru_cache(maxsize=8_192)
def hebrew_letters(name: str) -> Spoken:
    """Return a Hebrew name letter by letter, for comparing it with Hebrew, where letters say more than their sounds."""
    letters = filter(_HEBREW_LETTER.match, _compatible(name).translate(_FINAL_LETTERS))
    return Spoken("Hebr", tuple((Sounded(letter),) for letter in letters))


def _hebrew(folded: str) -> list[tuple[Sounded, ...]]:
    kept = (letter for letter in folded if letter == _GERESH or _HEBREW_LETTER.match(letter))
    pieces = _HEBREW_PIECE.findall(_STRAY_GERESH.sub("", "".join(kept)))
    places = [_HEBREW.get(piece, ()) for piece in pieces]
    if len(pieces) > 1:
        places[-1] = _HEBREW_LAST.get(pieces[-1], places[-1])
    if pieces:
        places[0] = _HEBREW_FIRST.get(pieces[0], places[0])
    return places
