"""Gives a name in Latin, Cyrillic or Hebrew letters its Daitch–Mokotoff codes, each script by rules of its own.

The chart is for Latin letters. Cyrillic and Hebrew are coded directly, so that Рабинович, Rabinovich and רבינוביץ
share codes without a spelling in between: a letter gets the codes that the chart has for its usual Latin spellings,
with branches where these differ (ye or e) or where Hebrew is silent (vav as v or a vowel, he spoken or not). Hebrew may
have a vowel between any two letters, so adjacent equal codes stay two.
"""

import re
import unicodedata
from functools import lru_cache

from app.identity.soundex import Reading, chart, code_sounds, daitch_mokotoff, longest_pieces

_CYRILLIC = chart(
    """
    А О У Э Ы І Ү Ө Ә            0 - -
    И                            0 - - | 1 - -
    Е Є                          1 - - | 0 - -
    Ё                            1 - - | 0 - -
    ЕУ ЭУ                        1 1 1 | 0 1 1
    Ю Я Ї Ј                      1 - -
    ИО ИЕ ИЁ ИУ ИЮ ИА ИЯ         1 - - | 0 - -
    АЯ ОЯ УЯ ЭЯ ЕЯ АЮ ОЮ УЮ ЕЮ   0 1 1
    АЁ ОЁ УЁ ЕЁ АЕ ОЕ УЕ ЭЕ ЕЕ   0 1 1 | 0 - -
    Й                            1 1 -
    Б В П Ф ПФ Ў                 7 7 7
    Г К Х Ґ Ғ Қ Һ                5 5 5
    Д Т ДТ                       3 3 3
    З С Ц Ш Ж Ч Җ Ҹ              4 4 4
    ДЖ ДЗ ДС ДШ ТС ТЦ ТЧ ТШ      4 4 4
    Щ ШЧ СЧ                      2 4 4
    ШТ СТ ШД СД ЖД ЗД            2 43 43
    КС                           5 54 54
    Л                            8 8 8
    М Н Ң                        6 6 6
    МН НМ                        66 66 66
    Р                            9 9 9
    """
)
_HEBREW = chart(
    """
    א ע                  0 - -
    אי                   0 - - | 1 - -
    ב פ                  7 7 7
    ו                    7 7 7 | - - -
    וו                   7 7 7
    ג כ ק ח              5 5 5
    ג'                   4 4 4 | 1 - -
    ז' צ' דז דז' דג' טס טש טצ  4 4 4
    איו איה איא          0 1 1 | 1 - -
    ד ט ת ת'             3 3 3
    ה                    5 5 5 | 0 - -
    ז ס צ ש              4 4 4
    סט שט שד זד          2 43 43 | 43 43 43
    שצ' סצ'              2 4 4
    י                    1 - - | 0 - -
    יא יה יו יי          1 - - | 0 1 1
    ל                    8 8 8
    מ נ                  6 6 6
    ר                    9 9 9
    """
)
_SILENT = (Reading("", "", ""),)
_GERESH = "'"
_GERESHES = str.maketrans(dict.fromkeys("\u05f3\u2019\u2018\u02bc`\u00b4", _GERESH))
_FINAL_LETTERS = str.maketrans("ךםןףץ", "כמנפצ")
_NOT_HEBREW = re.compile("[^א-ת']|(?<![גזצת])'")
_HEBREW_LETTER = re.compile("[א-ת]")
_CYRILLIC_LETTER = re.compile("[\u0400-\u04ff]")


@lru_cache(maxsize=20_000)
def sound_codes(name: str) -> tuple[str, ...]:
    """Return the codes of a name, six digits each, sorted; none if it has no letter of the three scripts."""
    text = unicodedata.normalize("NFKC", name)
    if _HEBREW_LETTER.search(text):
        return _code_hebrew(text)
    if _CYRILLIC_LETTER.search(text):
        return _code_cyrillic(text)
    return daitch_mokotoff(text)


def same_sound(first: str, second: str) -> bool:
    """Say whether two names, in any script, share a code."""
    return not set(sound_codes(first)).isdisjoint(sound_codes(second))


def _code_cyrillic(text: str) -> tuple[str, ...]:
    letters = "".join(letter for letter in text.upper() if letter in _CYRILLIC)
    return code_sounds([_CYRILLIC[piece] for piece in longest_pieces(letters, _CYRILLIC)])


def _code_hebrew(text: str) -> tuple[str, ...]:
    letters = _NOT_HEBREW.sub("", text.translate(_GERESHES)).translate(_FINAL_LETTERS)
    sounds = [_HEBREW[piece] for piece in longest_pieces(letters, _HEBREW)]
    return code_sounds([place for sound in sounds for place in (sound, _SILENT)])
