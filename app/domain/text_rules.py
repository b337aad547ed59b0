"""Which characters may stand in a text, and which make a name."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby

from app.domain.languages import Script
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.violations import Rule

LONGEST_NAME = 120
LONGEST_TEXT = 200

TOO_LONG = Rule(
    QT_TRANSLATE_NOOP("rules", "It is longer than {limit} characters."),
    QT_TRANSLATE_NOOP("rules", "Shorten it to what the document shows."),
)
INVISIBLE = Rule(
    QT_TRANSLATE_NOOP("rules", "It has invisible control characters."),
    QT_TRANSLATE_NOOP("rules", "Delete the field and type it by hand."),
)
HEAPED_MARKS = Rule(
    QT_TRANSLATE_NOOP("rules", "It has many accents on one letter."),
    QT_TRANSLATE_NOOP("rules", "Delete the field and type it by hand."),
)
NO_LETTERS = Rule(
    QT_TRANSLATE_NOOP("rules", "It has no letters."),
    QT_TRANSLATE_NOOP("rules", "Type the name, or leave the field empty."),
)
SYMBOLS = Rule(
    QT_TRANSLATE_NOOP("rules", "It has signs that no name has."),
    QT_TRANSLATE_NOOP("rules", "Type only what the document shows."),
)
OTHER_SCRIPT = Rule(
    QT_TRANSLATE_NOOP("rules", "It has letters of another alphabet."),
    QT_TRANSLATE_NOOP("rules", "Check the keyboard, or type it in the field for that alphabet."),
)

_JOINERS = frozenset("\u200c\u200d")
"""They are part of spelling in some scripts; every other invisible sign can make one name look like another."""
_HALF_A_CHARACTER = "\ufffd"
_INVISIBLE = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_SYMBOLS = frozenset({"Sc", "Sm", "So"})
_MOST_MARKS = 4
_LETTERS: dict[Script, re.Pattern[str]] = {
    "Latn": re.compile(r"[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff]"),
    "Cyrl": re.compile(r"[\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f]"),
    "Hebr": re.compile(r"[\u05d0-\u05f2\ufb1d-\ufb4f]"),
}


def normalize(text: str) -> str:
    """Return the text without white space around it, each character composed (Unicode NFC)."""
    return unicodedata.normalize("NFC", text.strip())


def plain_number(typed: str) -> str:
    """Return a document's number as it is compared: capitals and digits alone, however they were grouped."""
    if typed.isascii() and typed.isalnum():  # as almost all are, and a batch has hundreds
        return typed.upper()
    return "".join(filter(str.isalnum, normalize(typed).upper()))


def script_of(text: str) -> Script | None:
    """Return the script that most of the text's letters are of; None when it has none of the three."""
    counts = {script: len(letters.findall(text)) for script, letters in _LETTERS.items()}
    most = max(counts, key=lambda script: counts[script])
    return most if counts[most] else None


def broken_text_rules(text: str, longest: int) -> Iterator[Rule]:
    """Give the rules that a normalized text breaks, wherever it stands."""
    if len(text) > longest:
        yield TOO_LONG
    if any(map(_is_invisible, text)):
        yield INVISIBLE
    if any(is_mark and len(list(run)) > _MOST_MARKS for is_mark, run in groupby(text, _is_mark)):
        yield HEAPED_MARKS


def broken_name_rules(name: str, script: Script) -> Iterator[Rule]:
    """Give the rules that a part of a name breaks besides; an empty part breaks none."""
    if not name:
        return
    if not any(unicodedata.category(character).startswith("L") for character in name):
        yield NO_LETTERS
    elif any(unicodedata.category(character) in _SYMBOLS for character in name):
        yield SYMBOLS
    if any(letters.search(name) for other, letters in _LETTERS.items() if other != script):
        yield OTHER_SCRIPT


def _is_invisible(character: str) -> bool:
    if character in _JOINERS:
        return False
    return character == _HALF_A_CHARACTER or unicodedata.category(character) in _INVISIBLE


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) in {"Mn", "Me"}
