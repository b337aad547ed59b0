"""A table as every place shows one: whole rows, one height, Enter chooses."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.look import Look

ROW_PIXELS = 30
CELL_ROOM = 4
"""Pixels beside the words of a cell."""
LEAST_STRETCH = 120
"""What the column that grows keeps in any case, in pixels at 100 %."""


class PlainTable(QTableView):
    """A calm table: whole rows, no grid of its own choosing, one row height; ``stretch`` is the column that grows."""

    row_chosen = Signal(object)
    """The row that Enter or a double click chose, as a number."""

    def __init__(self, look: Look, model: QAbstractItemModel, stretch: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._widths: dict[int, int] = {}
        self._spare: tuple[int, ...] = ()
        self._grown: dict[int, int] = {}
        self.stretch = stretch
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(0)  # what is in sight is measured, not a whole list
        for changed in (model.modelReset, model.dataChanged, model.rowsInserted):
            changed.connect(self._measure)
        self.activated.connect(lambda index: self.row_chosen.emit(index.row()))
        look.changed.connect(self._refresh)
        self._refresh()

    def set_widths(self, widths: dict[int, int], spare: tuple[int, ...] = ()) -> None:
        """Give columns their least widths in pixels at 100 %; ``spare`` ones give way, in this order, for want of room.

        What gave way stands where a row leads to.
        """
        self._widths, self._spare = widths, spare
        self._refresh()

    def show_row(self, row: int) -> None:
        """Select a row and bring it into view."""
        index = self.model().index(row, 0, QModelIndex())
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def sizeHint(self) -> QSize:
        """As little height as it may have: it takes what there is."""
        return QSize(super().sizeHint().width(), max(self.minimumHeight(), self.minimumSizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def _measure(self) -> None:
        """Keep in mind how wide words were; a column that shrank while one types would be unrest."""
        header = self.horizontalHeader()
        for column in range(self.model().columnCount()):
            words = max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            self._grown[column] = max(self._grown.get(column, 0), words + CELL_ROOM)
        self._share()

    def _share(self) -> None:
        """Give columns their widths; where they have no room beside the one that grows, some give way."""
        columns = [column for column in range(self.model().columnCount()) if column != self.stretch]
        least = self._look.pixels(LEAST_STRETCH)
        wanted = {
            column: max(self._look.pixels(self._widths.get(column, 0)), self._grown.get(column, 0))
            for column in columns
        }
        room = max(self.viewport().width() - least, 0)
        hidden: list[int] = []
        for column in self._spare:
            if sum(width for shown, width in wanted.items() if shown not in hidden) <= room:
                break
            hidden.append(column)
        shown = {column: width for column, width in wanted.items() if column not in hidden}
        share = min(1.0, room / (sum(shown.values()) or 1))
        for column in columns:
            self.setColumnHidden(column, column in hidden)
        for column, width in shown.items():
            self.setColumnWidth(column, int(width * share))

    def _refresh(self) -> None:
        self._grown = {}
        self._measure()
        self.verticalHeader().setDefaultSectionSize(self._look.pixels(ROW_PIXELS))
        self.verticalHeader().setMinimumSectionSize(self._look.pixels(ROW_PIXELS))
