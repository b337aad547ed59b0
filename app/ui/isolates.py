"""Keeps a name, code or number whole inside a sentence of the other direction."""

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"


def isolate(value: object) -> str:
    """Return the value as text between U+2068 and U+2069; nothing stays nothing."""
    text = str(value)
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if text else ""
