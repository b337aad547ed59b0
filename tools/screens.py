"""Renders every place and state of the window into out/screens/, with one contact sheet for each look.

Runs offscreen over a desk in memory filled with the sample families: nothing is read from or written to a data folder.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QPoint, QRect, Qt  # noqa: E402 - the platform is chosen first
from PySide6.QtGui import QColor, QPainter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from app.domain.languages import LANGUAGES  # noqa: E402
from app.ui.theme import ThemeName  # noqa: E402
from tests.helpers.fitting import cut_words  # noqa: E402
from tests.helpers.ui_stage import Stage  # noqa: E402
from tests.helpers.window_states import STATES, open_state  # noqa: E402

OUT = ROOT / "out" / "screens"
SHEET_COLUMNS = 3
THUMB = (683, 384)


@dataclass(frozen=True)
class Dress:
    """A language, a theme and a text size in percent."""

    language: str
    theme: ThemeName = "light"
    percent: int = 100

    @property
    def name(self) -> str:
        """As folders and arguments name it: ``he-dark``, ``ru-light-150``."""
        size = "" if self.percent == PLAIN_PERCENT else f"-{self.percent}"
        return f"{self.language}-{self.theme}{size}"


PLAIN_PERCENT = 100
DRESSES = (
    *(Dress(language, theme) for language in LANGUAGES for theme in ("light", "dark")),
    *(Dress(language, percent=150) for language in LANGUAGES),
    *(Dress(language, percent=200) for language in ("en", "he")),
    *(Dress(language, "contrast") for language in ("en", "he")),
)
"""What is rendered without arguments."""


def render(dress: Dress, wanted: set[str]) -> list[Path]:
    """Render the pictures of one look; return their files, and say where words are cut."""
    folder = OUT / dress.name
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for name in STATES:
        if not wanted or name in wanted:
            stage, shown = open_state(name, language=dress.language, theme=dress.theme, percent=dress.percent)
            for fault in cut_words(shown):
                print(f"{dress.name} {name}: {fault}")
            files.append(_save(shown, stage, folder / f"{name}.png"))
    return files


def _save(widget: QWidget, stage: Stage, path: Path) -> Path:
    picture = widget.grab()
    popup, focused = QApplication.activePopupWidget(), QApplication.focusWidget()
    if popup is not None and focused is not None:  # put by hand: the offscreen screen is narrower than the window
        painter = QPainter(picture)
        painter.drawPixmap(focused.mapTo(widget, QPoint(0, -popup.height())), popup.grab())
        painter.end()
    picture.save(str(path))
    stage.close()
    return path


def contact_sheet(files: list[Path], path: Path) -> None:
    """Put the pictures of a look on one sheet."""
    width, height = THUMB
    rows = -(-len(files) // SHEET_COLUMNS)
    sheet = QPixmap(SHEET_COLUMNS * (width + 12) + 12, rows * (height + 36) + 12)
    sheet.fill(QColor("#808488"))
    painter = QPainter(sheet)
    painter.setPen(QColor("#ffffff"))
    for number, file in enumerate(files):
        left, top = 12 + number % SHEET_COLUMNS * (width + 12), 12 + number // SHEET_COLUMNS * (height + 36)
        picture = QPixmap(str(file)).scaled(
            width, height, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawText(QRect(left, top, width, 22), int(Qt.AlignmentFlag.AlignLeft), file.stem)
        painter.drawPixmap(left, top + 22, picture)
    painter.end()
    sheet.save(str(path))


def main(arguments: list[str]) -> int:
    """``tools/screens.py [LANGUAGE-THEME[-PERCENT] …] [STATE …]``; without arguments, everything."""
    known = {dress.name: dress for dress in DRESSES}
    dresses = [known[argument] for argument in arguments if argument in known] or DRESSES
    wanted = {argument for argument in arguments if argument not in known}
    for dress in dresses:
        files = render(dress, wanted)
        if not wanted:
            contact_sheet(files, OUT / f"sheet-{dress.name}.png")
        print(f"{dress.name}: {len(files)} pictures", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
