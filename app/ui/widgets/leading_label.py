"""Words that begin where the window begins, whatever script they are in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.look import Look


class LeadingLabel(QLabel):
    """Stands at the leading edge; a plain QLabel follows its text's own direction instead, and leaves the column."""

    def __init__(self, look: Look, text: str = "", parent: QWidget | None = None, *, wraps: bool = True) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setWordWrap(wraps)
        look.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        edge = Qt.AlignmentFlag.AlignRight if self._look.mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
