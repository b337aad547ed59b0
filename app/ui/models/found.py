"""People found by a search, as a table."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.codes import CodeLists
from app.domain.finding import Found
from app.domain.marking import QT_TRANSLATE_NOOP
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.models.members import bed_label
from app.ui.translation import translate

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

COLUMNS = (
    QT_TRANSLATE_NOOP("found", "Code"),
    QT_TRANSLATE_NOOP("found", "Name"),
    QT_TRANSLATE_NOOP("found", "Born"),
    QT_TRANSLATE_NOOP("found", "Sex"),
    QT_TRANSLATE_NOOP("found", "Document"),
    QT_TRANSLATE_NOOP("found", "Bed"),
    QT_TRANSLATE_NOOP("found", "Presence"),
)
NAME_COLUMN = 1


class FoundModel(QAbstractTableModel):
    """At most the fifty likeliest; a search replaces them all."""

    def __init__(self, look: Look, lists: CodeLists, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lists = lists
        self._found: tuple[Found, ...] = ()
        look.changed.connect(lambda: self.show_found(self._found))

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Show other people."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def at(self, row: int) -> Found | None:
        """Return the person of a row, if there is one."""
        return self._found[row] if 0 <= row < len(self._found) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """One row for each person."""
        return 0 if parent.isValid() else len(self._found)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """The columns of COLUMNS."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return a cell's words."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        found = self._found[index.row()]
        sex = self._lists.find(self._lists.sexes, found.sex)
        cells = (
            isolate(found.code),
            "  ·  ".join(map(isolate, found.names)),
            isolate(found.birth_date or ""),
            sex.label(self._look.language) if sex else found.sex,
            isolate(found.document or "–"),
            isolate(bed_label(found.bed)),
            self._presence(found),
        )
        return cells[index.column()]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return translate("found", COLUMNS[section]) if section < len(COLUMNS) else None

    def _presence(self, found: Found) -> str:
        if found.left:
            return translate("found", QT_TRANSLATE_NOOP("found", "Left the camp"))
        if found.present:
            return translate("found", QT_TRANSLATE_NOOP("found", "In the camp"))
        return translate("found", QT_TRANSLATE_NOOP("found", "Out"))
