"""Lays widgets out as words are: one after the other, in as many rows as the width asks for."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Every widget has the size it asks for; rows begin where the window's lines begin. Hidden widgets take no room."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """Return an item, or None."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Remove and return an item, or None."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It grows in no direction."""
        return Qt.Orientation(0)

    def height_at(self, width: int) -> int:
        """Return the height that the rows need at a width, in pixels."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """The room of the widest item; the height follows from the width, which whoever holds this knows."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The room of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Put the items into rows, each in the middle of its row, and return the height of all rows."""
        top, direction = rect.top(), self._direction()
        for row in self._rows(rect.width()):
            height, left = max(item.sizeHint().height() for item in row), rect.left()
            for item in row:
                size = item.sizeHint().boundedTo(QSize(rect.width(), height))
                place = QRect(left, top + (height - size.height()) // 2, size.width(), size.height())
                if move:
                    item.setGeometry(QStyle.visualRect(direction, rect, place))
                left += size.width() + self.spacing()
            top += height + self.spacing()
        return max(0, top - self.spacing() - rect.top())

    def _direction(self) -> Qt.LayoutDirection:
        owner = self.parentWidget()
        return owner.layoutDirection() if owner is not None else Qt.LayoutDirection.LeftToRight

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        room = 0
        for item in self._items:
            if item.isEmpty():
                continue
            asked = item.sizeHint().width()
            if not rows or asked > room:
                rows.append([])
                room = width
            rows[-1].append(item)
            room -= asked + self.spacing()
        return rows
