"""A part of a page that scrolls when there is more of it than room."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class Scrolling(QScrollArea):
    """Scrolls up and down only; whatever has the cursor inside is brought into sight, and it never takes it itself."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(lambda: self._follow(None, QApplication.focusWidget()))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep whatever has the cursor in sight."""
        super().resizeEvent(event)
        self._follow(None, QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep it in sight when parts of the page come, go or grow."""
        if watched is self.widget() and event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._settled.start()
        return super().eventFilter(watched, event)

    def _follow(self, _left: QWidget | None, reached: QWidget | None) -> None:
        inside = self.widget()
        if reached is not None and inside is not None and inside.isAncestorOf(reached):
            self.ensureWidgetVisible(reached, 0, reached.height())  # with its label above it


def scrolled(widget: QWidget) -> Scrolling:
    """Return a frame in which the widget scrolls, on the ground of the page; a card keeps its own."""
    if not widget.property("card"):
        widget.setObjectName(widget.objectName() or "page")
    return Scrolling(widget)
