"""Daitch–Mokotoff Soundex: names of Central and Eastern Europe that sound alike get the same six digits.

Written from the published coding chart (Gary Mokotoff and Randy Daitch, 1985; Avotaynu and JewishGen print it) and its
rules: the longest spelling in the chart is taken; a spelling has one code at the start of a name, one before a vowel
and one elsewhere; adjacent equal codes count once; a name with two readings has the codes of both. Where the chart
leaves a choice, codes are those of PostgreSQL's fuzzystrmatch.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

CODE_LENGTH = 6


class Reading(NamedTuple):
    """The codes of one way to say a spelling: digits, empty where it is not coded."""

    start: str
    before_vowel: str
    elsewhere: str
    is_vowel: bool = False


# Spellings, and their codes at the start, before a vowel and elsewhere ('-': not coded); '|' parts two readings.
_CHART_ROWS = """
AI AJ AY                 0 1 -
AU                       0 7 -
A                        0 - -
Ą Ę                      - - 6 | - - -
B                        7 7 7
CHS                      5 54 54
CH                       5 5 5 | 4 4 4
CK                       5 5 5 | 45 45 45
CZ CS CSZ CZS            4 4 4
C                        5 5 5 | 4 4 4
DRZ DRS DS DSH DSZ       4 4 4
DZ DZH DZS               4 4 4
D DT                     3 3 3
EI EJ EY                 0 1 -
EU                       1 1 -
E                        0 - -
F FB                     7 7 7
G                        5 5 5
H                        5 5 -
IA IE IO IU              1 - -
I                        0 - -
J                        1 - - | 4 4 4
KS                       5 54 54
K KH                     5 5 5
L                        8 8 8
MN NM                    66 66 66
M N                      6 6 6
OI OJ OY                 0 1 -
O                        0 - -
P PF PH                  7 7 7
Q                        5 5 5
RZ RS                    94 94 94 | 4 4 4
R                        9 9 9
SCHTSCH SCHTSH SCHTCH    2 4 4
SHTCH SHCH SHTSH         2 4 4
SHT SCHT SCHD            2 43 43
SCH SH                   4 4 4
STCH STSCH SC            2 4 4
STRZ STRS STSH           2 4 4
ST                       2 43 43
SZCZ SZCS                2 4 4
SZT SHD SZD SD           2 43 43
S SZ                     4 4 4
TCH TTCH TTSCH           4 4 4
TH                       3 3 3
TRZ TRS TSCH TSH         4 4 4
TS TTS TTSZ TC           4 4 4
TZ TTZ TZS TSZ           4 4 4
Ţ                        3 3 3 | 4 4 4
T                        3 3 3
UI UJ UY UE              0 1 -
U                        0 - -
V W                      7 7 7
X                        5 54 54
Y                        1 - -
ZDZ ZDZH ZHDZH           2 4 4
ZD ZHD                   2 43 43
Z ZH ZS ZSCH ZSH         4 4 4
"""
_OF_VOWELS = frozenset({"0", "1"})


def chart(rows: str) -> Mapping[str, tuple[Reading, ...]]:
    """Read a coding chart: spellings, then three codes, for each reading of them."""
    found: dict[str, tuple[Reading, ...]] = {}
    for row in rows.strip().splitlines():
        words = row.split()
        first_code = next(place for place, word in enumerate(words) if word[0] in "0123456789-")
        codes = [code.strip("-") for code in words[first_code:] if code != "|"]
        readings = tuple(
            Reading(codes[place], codes[place + 1], codes[place + 2], codes[place] in _OF_VOWELS)
            for place in range(0, len(codes), 3)
        )
        found |= dict.fromkeys(words[:first_code], readings)
    return MappingProxyType(found)


_CHART = chart(_CHART_ROWS)
_KEPT_SIGNS = frozenset("ĄĘŢ")
_LETTERS = str.maketrans({"Ț": "Ţ", "Ø": "O", "Ł": "L", "Đ": "D", "Ð": "D", "Æ": "AE", "Œ": "OE", "Þ": "TH", "Ə": "E"})


@lru_cache(maxsize=20_000)
def daitch_mokotoff(name: str) -> tuple[str, ...]:
    """Return the codes of a name in Latin letters, sorted; none if it has no letter of the chart. Never raises."""
    return code_sounds([_CHART[piece] for piece in longest_pieces(_letters(name), _CHART)])


def code_sounds(sounds: Sequence[Sequence[Reading]]) -> tuple[str, ...]:
    """Return the codes of a name given as sounds, each with all its readings; sorted, of six digits."""
    # A branch is the digits so far, the last of them if it may swallow its like, and whether the sound now to be coded
    # has been taken for a vowel by the one before it.
    branches: set[tuple[str, str, bool | None]] = {("", "", None)}
    for place, readings in enumerate(sounds):
        following = sounds[place + 1] if place + 1 < len(sounds) else ()
        next_is_vowel = {reading.is_vowel for reading in following} or {False}
        branches = {
            (*_append(digits, last, _code(reading, place, vowel_follows)), vowel_follows if following else None)
            for digits, last, taken_for_vowel in branches
            for reading in readings
            if taken_for_vowel is None or taken_for_vowel == reading.is_vowel
            for vowel_follows in next_is_vowel
        }
        if all(len(digits) == CODE_LENGTH for digits, _, _ in branches):
            break
    return tuple(sorted({digits.ljust(CODE_LENGTH, "0") for digits, _, _ in branches})) if sounds else ()


def _code(reading: Reading, place: int, vowel_follows: bool) -> str:  # noqa: FBT001 - private, and named where called
    if place == 0:
        return reading.start
    return reading.before_vowel if vowel_follows else reading.elsewhere


def _append(digits: str, last: str, code: str) -> tuple[str, str]:
    added = code[1:] if last and code.startswith(last) else code
    return (digits + added)[:CODE_LENGTH], code[-1:]


def _letters(name: str) -> str:
    """Return the letters of the chart in a name, without accents."""
    letters = []
    for character in name.upper().translate(_LETTERS):
        if character in _KEPT_SIGNS:
            letters.append(character)
        else:
            letters += [part for part in unicodedata.normalize("NFKD", character).upper() if "A" <= part <= "Z"]
    return "".join(letters)


def longest_pieces(letters: str, table: Mapping[str, object]) -> list[str]:
    """Cut letters into the longest pieces that the table has; a letter that it has not is passed over."""
    return _cutting(tuple(table)).findall(letters)


@lru_cache(maxsize=16)
def _cutting(spellings: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(spellings, key=len, reverse=True))))
