"""A table of words: rows that are replaced all at once, under headings that follow the window's language."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.look import Look
from app.ui.translation import translate

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
_ROLES = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
Thing = TypeVar("Thing")


class RowsModel(QAbstractTableModel, Generic[Thing]):
    """Shows things; ``cells`` puts one into words, as many as there are ``headings`` of the ``context``."""

    def __init__(
        self,
        look: Look,
        context: str,
        headings: Sequence[str],
        cells: Callable[[Thing], Sequence[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._headings, self._cells = context, headings, cells
        self._things: tuple[Thing, ...] = ()
        look.changed.connect(lambda: self.show_things(self._things))

    def show_things(self, things: Sequence[Thing]) -> None:
        """Show other things."""
        self.beginResetModel()
        self._things = tuple(things)
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._headings) - 1)

    def at(self, row: int) -> Thing | None:
        """Return the thing of a row, if there is one."""
        return self._things[row] if 0 <= row < len(self._things) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """One row for each thing."""
        return 0 if parent.isValid() else len(self._things)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """One column for each heading."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return a cell's words."""
        if not index.isValid() or role not in _ROLES:
            return None
        return self._cells(self._things[index.row()])[index.column()]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or role not in _ROLES:
            return None
        return translate(self._context, self._headings[section]) if section < len(self._headings) else None
