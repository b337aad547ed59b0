"""The order of letters in a language: the Unicode Collation Algorithm with the language's own rules, which Qt knows."""

from PySide6.QtCore import QCollator, QLocale

from app.domain.languages import Language
from app.domain.name_order import Collate


def collation(language: Language) -> Collate:
    """Return what puts texts in the language's order: upper and lower case alike, 2 before 10."""
    collator = QCollator(QLocale(language))
    collator.setNumericMode(True)
    return collator.sortKey
