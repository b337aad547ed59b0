"""Parts along a line, which goes on below where there is no more room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLayoutItem, QPushButton, QStyle, QWidget

from app.ui.widgets.key_cap import KeyCap

SPACING = 8
NO_SIZE = QSize(0, 0)


class Flow(QLayout):
    """Parts in reading order; those after the gap stand at the far end of their line. Empty parts take no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap: int | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACING)

    def add_gap(self) -> None:
        """Let what follows stand at the far end."""
        self._gap = len(self._items)

    def add_together(self, *widgets: QWidget) -> None:
        """Add widgets that no line end may part."""
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        for widget in widgets:
            row.addWidget(widget)
        self.addChildLayout(row)
        self.addItem(row)

    def add_keyed(self, button: QPushButton, key: str) -> KeyCap:
        """Add a button with the cap of its key, which is hidden whenever the button is; return the cap."""
        cap = KeyCap(key)
        self.add_together(cap, button)
        cap.stand_by(button)
        return cap

    def addItem(self, item: QLayoutItem) -> None:
        """Add a part."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take a part out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes the width that there is."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def minimumSize(self) -> QSize:
        """The widest part alone on its line."""
        least = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in least), default=0), max((size.height() for size in least), default=0)
        )

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        sizes = [_natural(item) for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Put every part in its place."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        """Return lines of parts with their widths."""
        lines: list[list[tuple[QLayoutItem, int]]] = [[]]
        room = width
        for item in self._shown():
            wanted = min(_natural(item).width(), width)
            if lines[-1] and wanted > room:
                lines.append([])
                room = width
            lines[-1].append((item, wanted))
            room -= wanted + self.spacing()
        return lines

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Put the lines one below another, if wanted; return their height."""
        top = rect.top()
        if place:
            top += max(0, rect.height() - self.heightForWidth(rect.width())) // 2
        late = self._items[self._gap :] if self._gap is not None else []
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for line in self._lines(rect.width()):
            height = max((_height(item, width) for item, width in line), default=0)
            left = rect.left()
            spare = rect.width() - sum(width for _, width in line) - self.spacing() * max(0, len(line) - 1)
            for item, width in line:
                if item in late and spare:
                    left, spare = left + spare, 0
                high = _height(item, width)
                if place:
                    spot = QRect(QPoint(left, top + (height - high) // 2), QSize(width, high))
                    item.setGeometry(QStyle.visualRect(direction, rect, spot))
                left += width + self.spacing()
            top += height + (self.spacing() if line else 0)
        return max(0, top - self.spacing() - rect.top())


def _natural(item: QLayoutItem) -> QSize:
    """Return the size on one line; of words that wrap, Qt would say that of a block."""
    label = item.widget()
    if isinstance(label, QLabel) and label.wordWrap():
        metrics = label.fontMetrics()
        width = max(map(metrics.horizontalAdvance, label.text().split("\n")), default=0)
        margins = label.contentsMargins()
        return QSize(width + margins.left() + margins.right() + 2, label.heightForWidth(width + 2))
    return item.sizeHint()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
