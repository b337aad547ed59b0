"""Icons: Lucide's outlines (resources/icons/, ISC), drawn in a token's colour."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap


class Icons:
    """Loads each outline once for each colour. ``folder`` holds NAME.svg drawn in currentColor."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """Return the icon of ``size`` logical pixels; an unknown name draws a plain circle.

        ``ratio`` is the screen's device pixels per logical pixel.
        """
        key = (name, colour, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, colour, size, ratio)
        return self._pixmaps[key]

    def icon(self, name: str, colour: str, checked: str = "") -> QIcon:
        """Return an icon for buttons; ``checked`` is its colour while the button is on."""
        icon = QIcon()
        for size in (18, 36):
            icon.addPixmap(self.pixmap(name, colour, size))
            if checked:
                icon.addPixmap(self.pixmap(name, checked, size), QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def _draw(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - the first page has no icon

        path = self._folder / f"{name}.svg"
        if not path.is_file():
            path = self._folder / "circle.svg"
        outline = path.read_text(encoding="utf-8").replace("currentColor", colour)
        renderer = QSvgRenderer(QByteArray(outline.encode()))
        pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap
