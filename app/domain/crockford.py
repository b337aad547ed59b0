"""Crockford's 32 symbols (digits and capitals without I, L, O, U), as people read and type them, with a check symbol.

The check symbol is a weighted sum in the field GF(2^5): it catches every single wrong symbol and every swap of two
symbols that stand fewer than 31 places apart.
"""

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("ILO", "110")


def read_symbols(text: str) -> str:
    """Return the text without white space, in capitals, with I and L read as 1 and O as 0."""
    return "".join(text.split()).upper().translate(_MISREAD)


def _times_alpha(element: int) -> int:
    element <<= 1
    return element ^ 0b100101 if element & 0b100000 else element


def check_symbol(symbols: str) -> str:
    """Return the check symbol for symbols of ALPHABET."""
    total = 0
    for symbol in symbols:
        total = _times_alpha(total ^ ALPHABET.index(symbol))
    return ALPHABET[total]
