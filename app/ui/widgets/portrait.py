"""A photo of a person with round corners, or a quiet placeholder."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui.look import Look

_PLACEHOLDER_SHARE = 0.48
_ROUND = 8


class Portrait(QWidget):
    """Shows the whole photo, as large as there is room."""

    def __init__(self, look: Look, height: int, width: int = 0, parent: QWidget | None = None) -> None:
        """``height`` and ``width`` are in pixels at a text size of 100 %; without a width it takes what there is."""
        super().__init__(parent)
        self._look = look
        self._height, self._width = height, width
        self._photo = QPixmap()
        look.changed.connect(self._refresh)
        self._refresh()

    def show_photo(self, jpeg: bytes | None) -> None:
        """Show a stored photo, or the placeholder."""
        self._photo = QPixmap()
        if jpeg:
            self._photo.loadFromData(jpeg)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the photo."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        edge = QPainterPath()
        edge.addRoundedRect(self.rect(), _ROUND, _ROUND)
        painter.setClipPath(edge)
        painter.fillPath(edge, QColor(self._look.tokens.raised))
        if self._photo.isNull():
            base = round(self._height * _PLACEHOLDER_SHARE)
            side = self._look.pixels(base)
            place = QRect(0, 0, side, side)
            place.moveCenter(self.rect().center())
            painter.drawPixmap(place, self._look.pixmap("user-round", "muted", base))
        else:
            size_of = QSize(self._photo.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size_of.width(), size_of.height())
            place.moveCenter(self.rect().center())
            painter.drawPixmap(place, self._photo)
        painter.end()

    def _refresh(self) -> None:
        self.setFixedHeight(self._look.pixels(self._height))
        if self._width:
            self.setFixedWidth(self._look.pixels(self._width))
        self.update()
