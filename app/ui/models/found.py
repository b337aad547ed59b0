"""People found by a search, as a table."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.codes import CodeLists
from app.domain.finding import Found, Why
from app.domain.marking import QT_TRANSLATE_NOOP
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.models.members import bed_label
from app.ui.translation import translate
from app.ui.widgets.marked_cells import MARKS_ROLE, REMARK_ROLE

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
_ROLES = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, MARKS_ROLE, REMARK_ROLE}

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
_BETWEEN_NAMES = "  ·  "
_WHY = {
    Why.CODE: QT_TRANSLATE_NOOP("found", "code"),
    Why.DOCUMENT: QT_TRANSLATE_NOOP("found", "document"),
    Why.PHONE: QT_TRANSLATE_NOOP("found", "phone"),
    Why.BIRTH_DATE: QT_TRANSLATE_NOOP("found", "birth date"),
    Why.BED: QT_TRANSLATE_NOOP("found", "bed"),
    Why.SPELLING: QT_TRANSLATE_NOOP("found", "other spelling"),
    Why.CALLED: QT_TRANSLATE_NOOP("found", "also called so"),
    Why.TYPO: QT_TRANSLATE_NOOP("found", "nearly so"),
    Why.SOUND: QT_TRANSLATE_NOOP("found", "sounds like it"),
}
"""What is said of a word that met something; a name written as it was typed speaks for itself."""


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
        if not index.isValid() or role not in _ROLES:
            return None
        found = self._found[index.row()]
        if role in {MARKS_ROLE, REMARK_ROLE}:
            if index.column() != NAME_COLUMN:
                return None
            return _marks(found) if role == MARKS_ROLE else _remark(found)
        sex = self._lists.find(self._lists.sexes, found.sex)
        cells = (
            isolate(found.code or "–"),
            _BETWEEN_NAMES.join(map(isolate, found.names)),
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
        if found.expected:
            return translate("found", QT_TRANSLATE_NOOP("found", "Expected"))
        if found.left:
            return translate("found", QT_TRANSLATE_NOOP("found", "Left the camp"))
        if found.present:
            return translate("found", QT_TRANSLATE_NOOP("found", "In the camp"))
        return translate("found", QT_TRANSLATE_NOOP("found", "Out"))


def _marks(found: Found) -> tuple[tuple[int, int], ...]:
    """Return where the cell of names has what was typed: start and length."""
    starts = [0]
    for name in found.names:
        starts.append(starts[-1] + len(isolate(name)) + len(_BETWEEN_NAMES))
    isolated = len(isolate("x").partition("x")[0])
    return tuple((starts[met.name] + isolated + met.start, met.end - met.start) for met in found.met if met.name >= 0)


def _remark(found: Found) -> str:
    """Return why somebody was found whose name is not written as it was typed."""
    whys = dict.fromkeys(met.why for met in found.met if met.why in _WHY)
    return ", ".join(translate("found", _WHY[why]) for why in whys)
