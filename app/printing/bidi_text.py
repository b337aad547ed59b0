"""Puts a line of text into the order in which its characters stand on paper (Unicode Standard Annex 9).

The library follows an older edition of the annex, without isolates; they are added here, because names, codes and
numbers inside a sentence of the other direction scramble without them.
"""

import re
import unicodedata

from bidi.algorithm import get_display

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_HEBREW_THROUGHOUT = re.compile(r"[\u05d0-\u05ea](?:[\u05d0-\u05ea\u05f3\u05f4\u05be -]*[\u05d0-\u05ea\u05f3\u05f4])?")
"""Letters and what stands between them, without points: such a line is simply turned around."""
_ISOLATED = re.compile(r"\u2068([^\u2068\u2069]*)\u2069")
_STEERING = (*range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0x061C, 0xFEFF)
INVISIBLE = "".join(map(chr, _STEERING))
"""Characters that only steer direction or joining."""
_UNSTEERED = dict.fromkeys(_STEERING)
# Neutral characters that no name or sentence has (pictures of control characters) stand for the isolates meanwhile.
_PLACEHOLDERS = tuple(map(chr, range(0x2400, 0x2420)))


def isolate(text: str) -> str:
    """Return the text between isolates, to be put into a sentence."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def visible(text: str) -> str:
    """Return the text without the characters that only steer its direction or joining."""
    return text if text.isascii() else text.translate(_UNSTEERED)


def visual(text: str, *, mirrored: bool | None = None) -> str:
    """Return one line's characters from left to right.

    ``mirrored`` says whether the line belongs to a right-to-left paragraph; None asks its first strong character.
    """
    if not mirrored and (text.isascii() or not _RIGHT_TO_LEFT.search(text)):
        return visible(text)
    if _HEBREW_THROUGHOUT.fullmatch(text):
        return text[::-1]
    isolated = _ISOLATED.findall(text)[: len(_PLACEHOLDERS)]
    placeholders = iter(_PLACEHOLDERS)
    outer = visible(_ISOLATED.sub(lambda _: next(placeholders, ""), text))
    line: str = get_display(
        outer, base_dir="R" if (runs_right_to_left(outer) if mirrored is None else mirrored) else "L"
    )
    for placeholder, inner in zip(_PLACEHOLDERS, isolated, strict=False):
        line = line.replace(placeholder, visual(inner))
    return line


def runs_right_to_left(text: str) -> bool:
    """Whether the text as a whole runs from right to left: so says its first strong character."""
    if text.isascii() or not _RIGHT_TO_LEFT.search(text):
        return False
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((kind for kind in strong if kind in {"L", "R", "AL"}), "L") != "L"
