"""Languages that nobody speaks, made of English while a test runs: of long words, and of the other direction."""

import re

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.ui.look import Look
from tests.helpers.ui_services import RESOURCES

GROWN = 0.4
"""How much longer the stretched language is."""
_ACCENTS = str.maketrans("aeiouyAEIOUY", "åéïöüýÅÉÏÖÜÝ")
_KEPT = re.compile(r"(\{\w*\}|%n|%L?\d)")
_WORD = re.compile(r"\w+")


def stretched(text: str) -> str:
    """Return the text in brackets, accented, and longer by ``GROWN``; what is filled in stays."""
    parts = [part if _KEPT.fullmatch(part) else _WORD.sub(_longer, part) for part in _KEPT.split(text)]
    return f"[{''.join(parts)}]"


def _longer(word: re.Match[str]) -> str:
    accented = word[0].translate(_ACCENTS)
    return accented + accented[-1] * round(len(accented) * GROWN)


class _Stretching(QTranslator):
    """Stretches what the English translators say; Qt itself keeps its words."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self._english = QTranslator(self)
        self._english.load("gatehouse_en", str(RESOURCES / "translations"))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        plural = self._english.translate(context, text, disambiguation, n)
        return "" if context.startswith("Q") else stretched(plural or text)


class PseudoLanguage:
    """Worn by the window until it is taken off. English plurals come from the English file."""

    def __init__(self, look: Look, application: QApplication, *, mirrored: bool) -> None:
        self._look, self._application, self._mirrored = look, application, mirrored
        self._translator = _Stretching(application)

    def wear(self, percent: int) -> None:
        """Put it on over English, with text at so many percent."""
        self._look.dress(language="en", percent=percent)
        if self._mirrored:
            self._application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        else:
            self._application.installTranslator(self._translator)
        self._look.changed.emit()

    def take_off(self) -> None:
        """Speak English again."""
        self._application.removeTranslator(self._translator)
        self._application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
