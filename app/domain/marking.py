"""Marks English text for translation, without importing Qt."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name that Qt's lupdate looks for
    """Return text unchanged; Qt Linguist's lupdate finds the call and collects the text."""
    return text
