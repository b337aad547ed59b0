"""Fields in rows as on paper, each row broken into more where the window is too narrow for its words."""

from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from app.ui.widgets.columns import shared_widths, split_evenly

ACROSS, DOWN = 12, 8
"""Pixels between fields, and between rows."""


@dataclass(frozen=True)
class _Cell:
    """A field, its row, and its share of the row's width."""

    item: QLayoutItem
    row: int
    span: int


class FieldGrid(QLayout):
    """Fills every row from edge to edge; no field gets less than it asks for at least."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[_Cell] = []
        self._adding = (0, 1)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(ACROSS)

    def add(self, widget: QWidget, row: int, span: int) -> None:
        """Add a field to the end of a row; rows come in order."""
        self._adding = (row, span)
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Add a field as ``add`` says."""
        self._cells.append(_Cell(item, *self._adding))
        self.invalidate()

    def count(self) -> int:
        """How many fields there are."""
        return len(self._cells)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a field."""
        return self._cells[index].item if 0 <= index < len(self._cells) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take a field out."""
        return self._cells.pop(index).item if 0 <= index < len(self._cells) else None

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        heights = [_height(line) for line in self._lines(width)]
        return sum(heights) + DOWN * max(0, len(heights) - 1)

    def minimumSize(self) -> QSize:
        """The widest field; the height is said by ``heightForWidth``."""
        return QSize(max((cell.item.minimumSize().width() for cell in self._cells), default=0), 0)

    def sizeHint(self) -> QSize:
        """As narrow as may be; it takes what there is."""
        return self.minimumSize()

    def setGeometry(self, rect: QRect) -> None:
        """Put every field in its place."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        top = rect.top()
        for line in self._lines(rect.width()):
            left, height = rect.left(), _height(line)
            least = [cell.item.minimumSize().width() for cell in line]
            room = rect.width() - ACROSS * (len(line) - 1)
            for cell, width in zip(line, shared_widths(room, least, [cell.span for cell in line]), strict=True):
                cell.item.setGeometry(QStyle.visualRect(direction, rect, QRect(left, top, width, height)))
                left += width + ACROSS
            top += height + DOWN

    def _lines(self, width: int) -> list[list[_Cell]]:
        """Return the rows, each in as few lines as have room, and those evenly filled."""
        lines: list[list[_Cell]] = []
        for _, cells in groupby(self._cells, key=lambda cell: cell.row):
            row = list(cells)
            parts = 1
            while parts < len(row) and not all(_fits(line, width) for line in split_evenly(row, parts)):
                parts += 1
            lines += split_evenly(row, parts)
        return lines


def _fits(line: list[_Cell], width: int) -> bool:
    return sum(cell.item.minimumSize().width() for cell in line) + ACROSS * (len(line) - 1) <= width


def _height(line: list[_Cell]) -> int:
    return max(cell.item.sizeHint().height() for cell in line)
