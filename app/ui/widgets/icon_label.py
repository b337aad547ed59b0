"""An icon standing beside words."""

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.look import Look


class IconLabel(QLabel):
    """Draws an icon in a token's colour, and again when the look changes. Its words stand beside it."""

    def __init__(
        self, look: Look, name: str, colour: str = "ink", size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = (name, colour, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._refresh)
        self._refresh()

    def draw(self, name: str, token: str) -> None:
        """Show another icon."""
        self._icon = (name, token, self._icon[2])
        self._refresh()

    def _refresh(self) -> None:
        self.setPixmap(self._look.pixmap(*self._icon))
