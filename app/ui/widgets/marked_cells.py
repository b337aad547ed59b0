"""Draws a cell whose model says which letters to mark, and a remark at its end."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.look import Look

MARKS_ROLE = Qt.ItemDataRole.UserRole
"""A tuple of (start, length) in the cell's text."""
REMARK_ROLE = Qt.ItemDataRole.UserRole + 1
"""Words in a quieter colour at the end of the cell."""
_GAP = 12
_LEAST_SHARE = 0.5
"""Of a cell that its text keeps, however long the remark is."""

Index = QModelIndex | QPersistentModelIndex


class MarkedCells(QStyledItemDelegate):
    """The delegate of a column."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw everything but the text as always, then the text with its marks."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text = cell.text, ""
        style = cell.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, cell, cell.widget).adjusted(3, 0, -3, 0)
        selected = bool(cell.state & QStyle.StateFlag.State_Selected)
        ink = cell.palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        painter.save()
        painter.setClipRect(cell.rect)
        room = self._draw_remark(painter, cell, room, index.data(REMARK_ROLE) or "", ink if selected else None)
        shown = cell.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        self._draw_text(painter, cell, room, shown, index.data(MARKS_ROLE) or (), ink)
        painter.restore()

    def _draw_remark(
        self, painter: QPainter, cell: QStyleOptionViewItem, room: QRect, remark: str, ink: QColor | None
    ) -> QRect:
        """Draw the remark at the end of the room and return what is left of it."""
        if not remark:
            return room
        width = min(cell.fontMetrics.horizontalAdvance(remark), int(room.width() * (1 - _LEAST_SHARE)))
        mirrored = cell.direction is Qt.LayoutDirection.RightToLeft
        place = QRect(room.left() if mirrored else room.right() - width + 1, room.top(), width, room.height())
        painter.setFont(cell.font)
        painter.setPen(ink or QColor(self._look.colour("muted")))
        words = cell.fontMetrics.elidedText(remark, Qt.TextElideMode.ElideRight, width)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignCenter, words)
        return room.adjusted(width + _GAP, 0, 0, 0) if mirrored else room.adjusted(0, 0, -width - _GAP, 0)

    def _draw_text(
        self,
        painter: QPainter,
        cell: QStyleOptionViewItem,
        room: QRect,
        text: str,
        marks: tuple[tuple[int, int], ...],
        ink: QColor,
    ) -> None:
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setFontUnderline(True)
        layout = QTextLayout(text, cell.font)
        mirrored = cell.direction is Qt.LayoutDirection.RightToLeft
        option = QTextOption(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(cell.direction)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        ranges = []
        for start, length in marks:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = start, min(length, max(0, len(text) - start)), marked
            if one.length:
                ranges.append(one)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(room.width(), line.naturalTextWidth()))
        layout.endLayout()
        painter.setPen(ink)
        top = room.top() + (room.height() - line.height()) / 2
        left = room.right() - line.width() + 1 if mirrored else room.left()
        layout.draw(painter, QRectF(left, top, line.width(), line.height()).topLeft())
