"""A part of a page that scrolls when there is more of it than room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

MARGIN = 12
"""Pixels that stay in sight around whatever has the cursor."""


class Scrolling(QScrollArea):
    """Scrolls up and down only; whatever has the cursor inside is brought into sight, and it never takes it itself."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep whatever has the cursor in sight."""
        super().resizeEvent(event)
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _left: QWidget | None, reached: QWidget | None) -> None:
        inside = self.widget()
        if reached is not None and inside is not None and inside.isAncestorOf(reached):
            self.ensureWidgetVisible(reached, 0, MARGIN)


def scrolled(widget: QWidget) -> Scrolling:
    """Return a frame in which the widget scrolls, on the ground of the page."""
    widget.setObjectName(widget.objectName() or "page")
    return Scrolling(widget)
