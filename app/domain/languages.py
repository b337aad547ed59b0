"""The languages of the window and the scripts of names."""

from typing import Literal

Language = Literal["en", "he", "ru", "az", "fi"]
LANGUAGES: tuple[Language, ...] = ("en", "he", "ru", "az", "fi")

Script = Literal["Latn", "Cyrl", "Hebr"]
"""ISO 15924 codes of the scripts that a name is kept in."""
SCRIPTS: tuple[Script, ...] = ("Latn", "Cyrl", "Hebr")
