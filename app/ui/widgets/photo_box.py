"""The current member's portrait, and the way to one from a file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from app.ui.look import Look, icon_gap
from app.ui.widgets.portrait import Portrait

PORTRAIT_HEIGHT = 116


class PhotoBox(QWidget):
    """A portrait of 3 by 4, or a quiet placeholder, over a button."""

    file_chosen = Signal(object)
    """The path of a picture, as text."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._portrait = Portrait(look, PORTRAIT_HEIGHT)
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
