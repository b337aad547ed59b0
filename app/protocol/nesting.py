"""How deep JSON may nest, looked at before it is parsed."""

import re

MOST_LEVELS = 16
_STRING = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_BRACKET = re.compile(rb"[\[\]{}]")


class TooDeepError(ValueError):
    """The text nests deeper than any message of ours."""


def require_shallow(text: bytes) -> None:
    """Raise TooDeepError when brackets outside strings nest deeper than MOST_LEVELS."""
    depth = 0
    for bracket in _BRACKET.findall(_STRING.sub(b"", text)):
        depth += 1 if bracket in b"[{" else -1
        if depth > MOST_LEVELS:
            raise TooDeepError(f"deeper than {MOST_LEVELS} levels")
