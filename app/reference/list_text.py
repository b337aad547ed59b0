"""Which letters the bytes of a text file are: lists come from many hands, and few say how they were saved."""

import codecs
from collections.abc import Callable

from app.reference.errors import ListEncodingError

ENCODINGS = ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "cp1255", "cp1254", "cp1252")
"""What can be asked for. The last four have one byte a letter: Russian, Hebrew, Azerbaijani and Turkish, Finnish."""

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_ONE_BYTE = ("cp1251", "cp1255", "cp1254", "cp1252")
_SAMPLE = 4096
_FIRST_HIGH = 0x80
_CYRILLIC_CAPITALS = range(0xC0, 0xE0)
"""In cp1251; Hebrew text has points there at most."""
_TURKISH = frozenset(b"\xd0\xdd\xde\xf0\xfd\xfe")
"""Letters in cp1254 that stand for Icelandic ones in cp1252."""


def decode_list(content: bytes, encoding: str, known_words: Callable[[str], int]) -> tuple[str, str]:
    """Return the text and the encoding that it was read in.

    An empty ``encoding`` is found out: by the file's mark, by whether it can be UTF-16 or UTF-8 at all, and among those
    with a byte a letter by the headings that ``known_words`` counts in a text. Raises ListEncodingError.
    """
    if encoding:
        return _decoded(content, encoding), encoding
    for mark, marked in _MARKS:
        if content.startswith(mark):
            return _decoded(content, marked), marked
    sample = content[:_SAMPLE]
    if zeros := sample.count(0):
        # Of two bytes a letter, the upper ones of digits and separators are zero: all in places of one parity.
        wide = "utf-16-be" if 2 * sample[::2].count(0) > zeros else "utf-16-le"
        return _decoded(content, wide), wide
    try:
        return content.decode(), "utf-8"
    except UnicodeDecodeError:
        return _by_known_words(content, known_words)


def _by_known_words(content: bytes, known_words: Callable[[str], int]) -> tuple[str, str]:
    likeliest = _likeliest(content)
    best: tuple[int, bool, str, str] | None = None
    for encoding in _ONE_BYTE:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        candidate = (known_words(text), encoding == likeliest, encoding, text)
        best = max(best, candidate, key=lambda one: one[:2]) if best else candidate
    if best is None:
        raise ListEncodingError(encoding="?")
    return best[3], best[2]


def _likeliest(content: bytes) -> str:
    """Return the encoding of one byte a letter that the bytes look like, whatever their words are."""
    high = [byte for byte in content[:_SAMPLE] if byte >= _FIRST_HIGH]
    letters = sum(chr(byte).isalpha() for byte in content[:_SAMPLE] if byte < _FIRST_HIGH)
    if len(high) > letters // 2:
        return "cp1251" if any(byte in _CYRILLIC_CAPITALS for byte in high) else "cp1255"
    return "cp1254" if _TURKISH.intersection(high) else "cp1252"


def _decoded(content: bytes, encoding: str) -> str:
    if encoding not in ENCODINGS:
        raise ListEncodingError(encoding=encoding)
    try:
        return content.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise ListEncodingError(encoding=encoding) from error
