"""How deep JSON may nest, looked at before it is parsed."""

from itertools import accumulate

MOST_LEVELS = 16
_ALIKE = bytes.maketrans(b"{}", b"[]")
_NO_SIGN = bytes(set(range(256)) - set(b'"[]{}'))
_STEPS = {ord("["): 1, ord("]"): -1}


class TooDeepError(ValueError):
    """The text nests deeper than any message of ours."""


def require_shallow(text: bytes) -> None:
    """Raise TooDeepError when brackets outside strings nest deeper than MOST_LEVELS."""
    if text.count(b"[") + text.count(b"{") <= MOST_LEVELS:  # all of them together cannot nest deeper
        return
    # What a backslash escapes goes first, then all but quotes and brackets, then every second piece between quotes.
    signs = text.replace(b"\\\\", b"").replace(b'\\"', b"").translate(_ALIKE, _NO_SIGN)
    brackets = left = b"".join(signs.split(b'"')[::2])
    for _ in range(MOST_LEVELS):  # takes off the innermost level, many times faster than counting
        left = left.replace(b"[]", b"")
    if left and max(accumulate(map(_STEPS.__getitem__, brackets))) > MOST_LEVELS:
        raise TooDeepError(f"deeper than {MOST_LEVELS} levels")
