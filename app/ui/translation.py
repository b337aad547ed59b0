"""The window's language: translators, direction of layout, and words of other layers. Changes without a restart."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.domain.languages import Language

RIGHT_TO_LEFT: frozenset[Language] = frozenset({"he"})

LANGUAGE_NAMES: dict[Language, str] = {
    "en": "English",
    "he": "עברית",
    "ru": "Русский",
    "az": "Azərbaycanca",
    "fi": "Suomi",
}
"""Each language in its own words, so that everybody finds theirs."""


class Translation:
    """Holds the translators installed in the application. ``folder`` has gatehouse_LANGUAGE.qm."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.language: Language = "en"

    def install(self, language: Language) -> None:
        """Switch the whole application to the language."""
        self.remove()
        self._installed = [
            translator
            for name, folder in (
                (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
                (f"gatehouse_{language}", str(self._folder)),
            )
            if (translator := self._load(name, folder)) is not None
        ]
        for loaded in self._installed:
            self._application.installTranslator(loaded)
        self.language = language
        QLocale.setDefault(QLocale(language))
        direction = Qt.LayoutDirection.RightToLeft if language in RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(direction)

    def remove(self) -> None:
        """Take the translators out."""
        for former in self._installed:
            self._application.removeTranslator(former)
        self._installed = []

    def _load(self, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator(self._application)
        return translator if translator.load(name, folder) else None


def translate(context: str, text: str) -> str:
    """Return text that another layer marked with QT_TRANSLATE_NOOP, in the window's language."""
    return QCoreApplication.translate(context, text)
