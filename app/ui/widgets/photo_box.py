"""The current member's portrait, and the way to one from a file."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from app.ui.look import Look, icon_gap

PORTRAIT_HEIGHT = 116
PLACEHOLDER_PIXELS = 56


class PhotoBox(QWidget):
    """A portrait of 3 by 4, or a quiet placeholder, over a button."""

    file_chosen = Signal(object)
    """The path of a picture, as text."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._portrait = _Portrait(look)
        self.button = QPushButton()
        self.button.setObjectName("member.photo")
        self.button.clicked.connect(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._portrait)
        column.addWidget(self.button)
        look.changed.connect(self._refresh)
        self._refresh()

    def show_photo(self, jpeg: bytes | None) -> None:
        """Show a stored photo, or the placeholder."""
        self._portrait.show_photo(jpeg)

    def choose(self) -> None:
        """Ask for a file; this is off the main path, so a dialog may stand in front."""
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a photo"), "", self.tr("Pictures (*.jpg *.jpeg *.png *.webp)")
        )
        if path:
            self.file_chosen.emit(path)

    def _refresh(self) -> None:
        self.button.setText(icon_gap(self.tr("Photo from a file…")))
        self.button.setToolTip(self.tr("Photo from a file… (Ctrl+O)"))
        self.button.setAccessibleName(self.tr("Photo from a file…"))
        self.button.setIcon(self._look.icon("image-plus"))
        self._portrait.setAccessibleName(self.tr("Photo of the person"))


class _Portrait(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._photo = QPixmap()
        look.changed.connect(self._refresh)
        self._refresh()

    def show_photo(self, jpeg: bytes | None) -> None:
        self._photo = QPixmap()
        if jpeg:
            self._photo.loadFromData(jpeg)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        edge = QPainterPath()
        edge.addRoundedRect(self.rect(), 8, 8)
        painter.setClipPath(edge)
        painter.fillPath(edge, QColor(self._look.tokens.raised))
        if self._photo.isNull():
            size = self._look.pixels(PLACEHOLDER_PIXELS)
            place = QRect(0, 0, size, size)
            place.moveCenter(self.rect().center())
            painter.drawPixmap(place, self._look.pixmap("user-round", "muted", PLACEHOLDER_PIXELS))
        else:
            size_of = QSize(self._photo.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size_of.width(), size_of.height())
            place.moveCenter(self.rect().center())
            painter.drawPixmap(place, self._photo)
        painter.end()

    def _refresh(self) -> None:
        self.setFixedHeight(self._look.pixels(PORTRAIT_HEIGHT))
        self.update()
