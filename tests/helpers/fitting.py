"""Whether the words of a window have room: asked of the widgets themselves, not of pictures.

Words that do not fit are allowed only where they end in dots and a tool tip has them whole.
"""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTableView,
    QToolButton,
    QWidget,
)

from app.ui.widgets.plain_table import PlainTable

DOTS = "…"
SLACK = 1
"""Of a pixel, for what Qt rounds."""
BOLD_WHEN_ON = "place"
CELL_PADDING = 12
"""Both sides of a cell together, as the style sheet has them."""


def cut_words(shown: QWidget) -> list[str]:
    """Return a line for each visible widget whose words are cut, and for each that stands out of its frame."""
    said = []
    for widget in (shown, *shown.findChildren(QWidget)):
        if not widget.isVisibleTo(shown):
            continue
        said += [f"{_named(widget)}: {what}" for what in _faults(widget)]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox) and (out := _stands_out(widget, shown)):
            said.append(f"{_named(widget)}: {out}")
    return said


def _faults(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel():
            yield from _label(widget)
        case QComboBox():
            yield from _combo(widget)
        case QLineEdit():
            yield from _edit(widget)
        case QPushButton():
            yield from _button(widget)
        case QToolButton():
            return
        case QAbstractButton():
            if widget.text() and widget.sizeHint().width() > widget.width() + SLACK:
                yield f"needs {widget.sizeHint().width()}, has {widget.width()}"
        case QTableView():
            yield from _table(widget)
        case QListView():
            yield from _list(widget)


def _label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + SLACK:
            yield f"needs a height of {label.heightForWidth(label.width())}, has {label.height()}"
        longest = max(label.text().split(), key=label.fontMetrics().horizontalAdvance, default="")
        if label.fontMetrics().horizontalAdvance(longest) > label.contentsRect().width() + SLACK:
            yield f"the word {longest!r} is too wide"
        return
    wanted = label.sizeHint()
    if wanted.height() > label.height() + SLACK:
        yield f"needs a height of {wanted.height()}, has {label.height()}"
    if wanted.width() > label.width() + SLACK and not _told(label):
        yield f"needs {wanted.width()}, has {label.width()}"


def _told(widget: QLabel | QPushButton) -> bool:
    """Whether words that were shortened are whole in the tool tip."""
    return DOTS in widget.text() and bool(widget.toolTip())


def _button(button: QPushButton) -> Iterator[str]:
    if not button.text().strip():
        return
    wanted = button.sizeHint()
    if button.isChecked() and button.property("kind") == BOLD_WHEN_ON:  # for which Qt keeps no room
        bold = QFont(button.font())
        bold.setBold(True)
        more = QFontMetrics(bold).horizontalAdvance(button.text())
        wanted.setWidth(wanted.width() + more - button.fontMetrics().horizontalAdvance(button.text()))
    if wanted.height() > button.height() + SLACK:
        yield f"needs a height of {wanted.height()}, has {button.height()}"
    if wanted.width() > button.width() + SLACK and not _told(button):
        yield f"needs {wanted.width()}, has {button.width()}"


def _edit(edit: QLineEdit) -> Iterator[str]:
    option = QStyleOptionFrame()
    edit.initStyleOption(option)
    room = edit.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, edit)
    margins = edit.textMargins()
    width = room.width() - margins.left() - margins.right() - 4  # Qt's own, two pixels on each side
    width -= sum(edit.height() for _ in edit.actions())  # an icon stands in a square
    text = edit.displayText() or edit.placeholderText()
    if edit.fontMetrics().height() > room.height() + SLACK:
        yield f"needs a height of {edit.fontMetrics().height()}, has {room.height()}"
    if edit.fontMetrics().horizontalAdvance(text) > width + SLACK and text not in edit.toolTip():
        yield f"needs {edit.fontMetrics().horizontalAdvance(text)}, has {width}"


def _combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    wanted = box.fontMetrics().horizontalAdvance(box.currentText())
    if wanted > room.width() + SLACK and box.currentText() not in box.toolTip():
        yield f"needs {wanted}, has {room.width()}"


def _table(table: QTableView) -> Iterator[str]:
    model, header = table.model(), table.horizontalHeader()
    stretch = table.stretch if isinstance(table, PlainTable) else -1
    for column in range(model.columnCount()):
        if table.isColumnHidden(column):
            continue
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        whole = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        if header.sectionSizeHint(column) > header.sectionSize(column) + SLACK and not (column == stretch and whole):
            yield f"the heading {title!r} needs {header.sectionSizeHint(column)}, has {header.sectionSize(column)}"
        for row in range(model.rowCount()):
            index = model.index(row, column, QModelIndex())
            text = str(index.data() or "")
            place = table.visualRect(index)
            if not place.intersects(table.viewport().rect()):
                continue
            if table.fontMetrics().height() > place.height():
                yield f"row {row} is lower than its words"
            wanted = table.fontMetrics().horizontalAdvance(text) + CELL_PADDING
            told = column == stretch and bool(index.data(Qt.ItemDataRole.ToolTipRole))
            if wanted > place.width() + SLACK and not told:
                yield f"the cell {text!r} needs {wanted}, has {place.width()}"
    if table.horizontalScrollBar().maximum() > 0:
        yield "has to be scrolled sidewards"


def _list(view: QListView) -> Iterator[str]:
    for row in range(view.model().rowCount()):
        words = str(view.model().index(row, 0).data() or "").split()
        longest = max(words, key=view.fontMetrics().horizontalAdvance, default="")
        if view.fontMetrics().horizontalAdvance(longest) + CELL_PADDING > view.viewport().width():
            yield f"the word {longest!r} is too wide"


def _stands_out(widget: QWidget, shown: QWidget) -> str:
    """Say where a widget leaves a frame that holds it; what scrolls may be out of sight above or below."""
    inner = QRect(QPoint(0, 0), widget.size())
    child, frame = widget, widget.parentWidget()
    upright = True
    while frame is not None and child is not shown:
        inner.translate(child.pos())
        outer = frame.rect()
        above = frame.parentWidget()
        if isinstance(above, QAbstractScrollArea) and frame is above.viewport():
            if isinstance(above, QListView | QTableView | QAbstractSpinBox):
                return ""
            upright = False
        if inner.left() < outer.left() - SLACK or inner.right() > outer.right() + SLACK:
            return f"leaves {_named(frame)} sidewards: {inner.left()}..{inner.right()} of {outer.width()}"
        if upright and (inner.top() < outer.top() - SLACK or inner.bottom() > outer.bottom() + SLACK):
            return f"leaves {_named(frame)}: {inner.top()}..{inner.bottom()} of {outer.height()}"
        if not upright and isinstance(above, QAbstractScrollArea) and frame is above.viewport():
            inner, upright = QRect(QPoint(0, 0), above.size()), True
            child, frame = above, above.parentWidget()
            continue
        child, frame = frame, above
    return ""


def _named(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    name = widget.objectName() or widget.__class__.__name__
    return f"{name} {text[:40]!r}" if text else name
