"""Text as the rest of the world can hold it."""


def whole_characters(text: str) -> str:
    """Return the text with each half of a character (a lone surrogate, as a broken paste has it) shown as U+FFFD."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
