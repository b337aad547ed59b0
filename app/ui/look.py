"""What every widget asks for its colours, icons and words, and the one signal that they changed."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from app.domain.languages import LANGUAGES, Language
from app.ui.icons import Icons
from app.ui.style_sheet import BASE_PIXELS, style_sheet
from app.ui.theme import THEMES, TOKENS, ThemeName, Tokens, palette_of
from app.ui.translation import Translation

SMALLEST_PERCENT = 100
LARGEST_PERCENT = 200
FONT_FAMILY = "Gatehouse Sans"


class Look(QObject):
    """Theme, text size and language of the window. ``resources`` is the root of resources/."""

    changed = Signal()
    """Colours, icons or words changed: set them again."""

    def __init__(self, application: QApplication, resources: Path) -> None:
        super().__init__(application)
        self.application = application
        """The process's."""
        self._icons = Icons(resources / "icons")
        self._arrow = resources / "styles" / "arrow.svg"
        self._translation = Translation(application, resources / "translations")
        self.theme: ThemeName = "light"
        self.percent = SMALLEST_PERCENT
        application.setStyle("Fusion")
        self._family = _load_fonts(resources / "fonts")

    @property
    def tokens(self) -> Tokens:
        """The colours of the theme in use."""
        return TOKENS[self.theme]

    @property
    def language(self) -> Language:
        """The language in use."""
        return self._translation.language

    @property
    def mirrored(self) -> bool:
        """Whether the window runs from right to left, as its language does."""
        return self.application.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def dress(self, language: str = "", theme: str = "", percent: int = 0) -> None:
        """Change language, theme or text size; whatever is empty or unknown stays as it is."""
        self._translation.install(next((known for known in LANGUAGES if known == language), self.language))
        self.theme = next((known for known in THEMES if known == theme), self.theme)
        if SMALLEST_PERCENT <= percent <= LARGEST_PERCENT:
            self.percent = percent
        font = QFont(self._family) if self._family else QFont(self.application.font().family())
        font.setPixelSize(self.pixels(BASE_PIXELS))
        self.application.setFont(font)
        self.application.setPalette(palette_of(self.tokens))
        self.application.setStyleSheet(style_sheet(self.tokens, self.percent, self._arrow))
        self.changed.emit()

    def undress(self) -> None:
        """Take the translators out again, when the window is gone."""
        self._translation.remove()

    def pixels(self, base: int) -> int:
        """Scale a size by the text size in use."""
        return round(base * self.percent / 100)

    def colour(self, token: str) -> str:
        """Return a token's colour by its name."""
        return str(getattr(self.tokens, token))

    def icon(self, name: str, colour: str = "ink", checked: str = "") -> QIcon:
        """Return an icon in a token's colour, and in another while its button is on."""
        return self._icons.icon(name, self.colour(colour), self.colour(checked) if checked else "")

    def pixmap(self, name: str, colour: str = "ink", size: int = 18) -> QPixmap:
        """Return a picture of the icon, scaled with the text."""
        ratio = self.application.devicePixelRatio()
        return self._icons.pixmap(name, self.colour(colour), self.pixels(size), ratio)


def icon_gap(words: str) -> str:
    """Return a button's words with room before them, for Qt sets an icon close."""
    return f" {words}"


def _load_fonts(folder: Path) -> str:
    """Load the application's own fonts, if they are there, and return their family."""
    family = ""
    for path in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        family = family or next(iter(families), "")
    return family
