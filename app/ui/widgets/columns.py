"""Parts of a page side by side, and one below another where the window is too narrow or its text too large."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from app.ui.look import Look

SPACING = 10
Thing = TypeVar("Thing")


@dataclass(frozen=True)
class _Part:
    """What stands there, its share of the width that is left over, and its least width in pixels at 100 %."""

    item: QLayoutItem
    share: int
    least: int


class Columns(QLayout):
    """As many parts abreast as have their least width; a part without a share keeps its least while it has company."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._parts: list[_Part] = []
        self._adding = (1, 0)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACING)

    def add(self, part: QWidget | QLayout, share: int, least: int) -> None:
        """Add a part with its share of the width and its least width in pixels at 100 %."""
        self._adding = (share, least)
        if isinstance(part, QWidget):
            self.addWidget(part)
        else:
            self.addChildLayout(part)
            self.addItem(part)

    def addItem(self, item: QLayoutItem) -> None:
        """Add a part as ``add`` says."""
        self._parts.append(_Part(item, *self._adding))
        self.invalidate()

    def count(self) -> int:
        """How many parts there are."""
        return len(self._parts)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part."""
        return self._parts[index].item if 0 <= index < len(self._parts) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take a part out."""
        return self._parts.pop(index).item if 0 <= index < len(self._parts) else None

    def rows_at(self, width: int) -> int:
        """Return how many rows there are at a width in pixels."""
        return len(self._rows(width))

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        rows = [self._row_height(row, width) for row in self._rows(width)]
        return sum(rows) + self.spacing() * max(0, len(rows) - 1)

    def minimumHeightForWidth(self, width: int) -> int:
        """Return the height below which something would be cut; what scrolls inside needs little."""
        rows = [self._row_height(row, width, least=True) for row in self._rows(width)]
        return sum(rows) + self.spacing() * max(0, len(rows) - 1)

    def minimumSize(self) -> QSize:
        """The widest part alone; its height is said by ``heightForWidth``."""
        return QSize(max((part.item.minimumSize().width() for part in self._shown()), default=0), 0)

    def sizeHint(self) -> QSize:
        """All parts abreast."""
        shown = self._shown()
        width = sum(map(self._least, shown)) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((part.item.sizeHint().height() for part in shown), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Put every part in its place; height that is left over goes to the last row."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        rows = self._rows(rect.width())
        heights = [self._row_height(row, rect.width()) for row in rows]
        if heights:
            heights = self._fitted(rows, heights, rect)
        top = rect.top()
        for row, height in zip(rows, heights, strict=True):
            left = rect.left()
            for part, width in zip(row, self._widths(row, rect.width()), strict=True):
                part.item.setGeometry(QStyle.visualRect(direction, rect, QRect(left, top, width, height)))
                left += width + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[_Part]:
        return [part for part in self._parts if not part.item.isEmpty()]

    def _least(self, part: _Part) -> int:
        return max(self._look.pixels(part.least), part.item.minimumSize().width())

    def _rows(self, width: int) -> list[list[_Part]]:
        """Return as few rows as have room, evenly filled where that fits."""
        rows: list[list[_Part]] = []
        room = 0
        for part in self._shown():
            least = self._least(part)
            if not rows or least > room:
                rows.append([])
                room = width
            rows[-1].append(part)
            room -= least + self.spacing()
        even = split_evenly(self._shown(), len(rows))
        return even if all(self._fits(row, width) for row in even) else rows

    def _fits(self, row: list[_Part], width: int) -> bool:
        return len(row) == 1 or sum(map(self._least, row)) + self.spacing() * (len(row) - 1) <= width

    def _widths(self, row: list[_Part], width: int) -> list[int]:
        room = width - self.spacing() * (len(row) - 1)
        if len(row) == 1:
            return [room]
        return shared_widths(room, [self._least(part) for part in row], [part.share for part in row])

    def _fitted(self, rows: list[list[_Part]], heights: list[int], rect: QRect) -> list[int]:
        """Give what is left over to the last row, or take what is missing from rows that can do with less."""
        spare = rect.height() - sum(heights) - self.spacing() * (len(rows) - 1)
        if spare >= 0:
            return [*heights[:-1], heights[-1] + spare]
        least = [self._row_height(row, rect.width(), least=True) for row in rows]
        loose = [height - low for height, low in zip(heights, least, strict=True)]
        missing = min(-spare, sum(loose))
        return [height - missing * give // (sum(loose) or 1) for height, give in zip(heights, loose, strict=True)]

    def _row_height(self, row: list[_Part], width: int, *, least: bool = False) -> int:
        wide = zip(row, self._widths(row, width), strict=True)
        return max((_height(part.item, share, least=least) for part, share in wide), default=0)


def split_evenly(things: Sequence[Thing], parts: int) -> list[list[Thing]]:
    """Cut into so many rows, the longer ones first."""
    size, longer = divmod(len(things), parts or 1)
    rows, start = [], 0
    for part in range(parts):
        end = start + size + (part < longer)
        rows.append(list(things[start:end]))
        start = end
    return rows


def shared_widths(room: int, least: Sequence[int], shares: Sequence[int]) -> list[int]:
    """Share room in pixels: who needs more than their share has it, and the others share what is left."""
    shares = shares if any(shares) else [1] * len(shares)
    settled = [share == 0 for share in shares]
    while True:
        left = room - sum(low for low, done in zip(least, settled, strict=True) if done)
        total = sum(share for share, done in zip(shares, settled, strict=True) if not done) or 1
        short = [
            place
            for place, (low, share) in enumerate(zip(least, shares, strict=True))
            if not settled[place] and left * share // total < low
        ]
        if not short:
            return [
                low if done else left * share // total for low, share, done in zip(least, shares, settled, strict=True)
            ]
        for place in short:
            settled[place] = True


def _height(item: QLayoutItem, width: int, *, least: bool) -> int:
    if item.hasHeightForWidth():
        return item.minimumHeightForWidth(width) if least else item.heightForWidth(width)
    return (item.minimumSize() if least else item.sizeHint()).height()
