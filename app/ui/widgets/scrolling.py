"""A part of a page that scrolls when there is more of it than room."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


class Scrolling(QScrollArea):
    """Scrolls up and down only; whatever has the cursor inside is brought into sight, and it never takes it itself."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = 0
        self._moved, self._dressed = (QTimer(self, singleShot=True, interval=0) for _ in range(2))
        self._moved.timeout.connect(lambda: self._follow(None, QApplication.focusWidget()))
        self._dressed.timeout.connect(self._settle)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        """As wide as what is inside has to be, for it cannot be scrolled sidewards."""
        inside = self.widget()
        width = inside.minimumSizeHint().width() if inside is not None else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep whatever has the cursor in sight."""
        super().resizeEvent(event)
        self._follow(None, QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep it in sight when parts of the page come, go or grow."""
        if watched is self.widget() and event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._moved.start()
            if self.minimumSizeHint().width() != self._least:
                self._least = self.minimumSizeHint().width()
                self.updateGeometry()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure anew what had no font of its own while it was hidden."""
        super().showEvent(event)
        self._dressed.start()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dressed.start()

    def _settle(self) -> None:
        for layout in self.findChildren(QLayout):
            layout.invalidate()
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _follow(self, _left: QWidget | None, reached: QWidget | None) -> None:
        inside = self.widget()
        if reached is not None and inside is not None and inside.isAncestorOf(reached):
            self.ensureWidgetVisible(reached, 0, reached.height())  # with its label above it


def scrolled(widget: QWidget) -> Scrolling:
    """Return a frame in which the widget scrolls, on the ground of the page; a card keeps its own."""
    if not widget.property("card"):
        widget.setObjectName(widget.objectName() or "page")
    return Scrolling(widget)
