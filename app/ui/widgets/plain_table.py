"""A table as every place shows one: whole rows, one height, Enter chooses."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.look import Look

ROW_PIXELS = 30
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
        self.activated.connect(lambda index: self.row_chosen.emit(index.row()))
        look.changed.connect(self._refresh)
        self._refresh()

    def set_widths(self, widths: dict[int, int]) -> None:
        """Give columns their widths in pixels at 100 %."""
        self._widths = widths
        self._refresh()

    def show_row(self, row: int) -> None:
        """Select a row and bring it into view."""
        index = self.model().index(row, 0, QModelIndex())
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give columns their widths, and less where the one that grows would have too little left."""
        wanted = {column: self._look.pixels(width) for column, width in self._widths.items() if column != self.stretch}
        room = self.viewport().width() - self._look.pixels(LEAST_STRETCH)
        share = min(1.0, max(room, 0) / (sum(wanted.values()) or 1))
        for column, width in wanted.items():
            self.setColumnWidth(column, int(width * share))

    def _refresh(self) -> None:
        self._share()
        self.verticalHeader().setDefaultSectionSize(self._look.pixels(ROW_PIXELS))
        self.verticalHeader().setMinimumSectionSize(self._look.pixels(ROW_PIXELS))
