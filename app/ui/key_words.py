"""Every key in words of a language that need not be the window's."""

from pathlib import Path

from PySide6.QtCore import QTranslator

from app.domain.key_group import KeyGroup
from app.domain.languages import Language
from app.ui.keys import KEYS, PAGE_KEYS


def key_groups(language: Language, folder: Path) -> tuple[KeyGroup, ...]:
    """Return the keys that work everywhere, titled 'Keys', then each page's. ``folder`` has gatehouse_LANGUAGE.qm."""
    translator = QTranslator()
    translator.load(f"gatehouse_{language}", str(folder))

    def words(text: str, context: str = "keys") -> str:
        return translator.translate(context, text) or text

    everywhere = KeyGroup(words("Keys", "KeySheet"), tuple((keys, words(text)) for keys, text in KEYS))
    pages = (KeyGroup(words(title), tuple((key, words(text)) for key, text in keys)) for title, keys in PAGE_KEYS)
    return (everywhere, *pages)
