"""The family being typed, as a table."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.codes import Code, CodeLists
from app.domain.form import FamilyForm, PersonForm
from app.domain.languages import SCRIPTS
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.person import name_line
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.translation import translate

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

COLUMNS = (
    QT_TRANSLATE_NOOP("members", "#"),
    QT_TRANSLATE_NOOP("members", "Name"),
    QT_TRANSLATE_NOOP("members", "Born"),
    QT_TRANSLATE_NOOP("members", "Sex"),
    QT_TRANSLATE_NOOP("members", "Relationship"),
    QT_TRANSLATE_NOOP("members", "Document"),
    QT_TRANSLATE_NOOP("members", "Bed"),
    QT_TRANSLATE_NOOP("members", "Needs"),
    QT_TRANSLATE_NOOP("members", "Photo"),
)
NAME_COLUMN = 1


class MembersModel(QAbstractTableModel):
    """Shows a FamilyForm; ``show_form`` and ``refresh`` follow what the editor does to it."""

    def __init__(self, look: Look, lists: CodeLists, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lists = lists
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._form = FamilyForm()
        look.changed.connect(self._retranslate)

    def show_form(self, form: FamilyForm) -> None:
        """Show a form, another one or the same after changes."""
        self._form = form
        rows = tuple(self._row(number, member) for number, member in enumerate(form.members, start=1))
        if len(rows) == len(self._rows):
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """One row for each member."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """The columns of COLUMNS."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return a cell's words."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return self._rows[index.row()][index.column()]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return translate("members", COLUMNS[section]) if section < len(COLUMNS) else None

    def _row(self, number: int, member: PersonForm) -> tuple[str, ...]:
        lists = self._lists
        document = next((document.number for document in member.documents if document.number), "–")
        return (
            str(number),
            display_name(member),
            isolate(member.birth_date),
            self._label(lists.sexes, member.sex),
            self._label(lists.relationships, member.relationship),
            isolate(document),
            isolate(bed_label(member.bed)),
            ", ".join(self._label(lists.needs, need) for need in member.needs),
            "✓" if member.photo else "",
        )

    def _label(self, codes: tuple[Code, ...], code: str) -> str:
        found = self._lists.find(codes, code)
        return found.label(self._look.language) if found else code

    def _retranslate(self) -> None:
        self.show_form(self._form)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)


def bed_label(bed_id: str) -> str:
    """Return a bed as said at the desk, ``A-103/4``; anything else as it was typed."""
    parts = bed_id.split("/")
    return f"{parts[0]}-{parts[1]}/{parts[2]}" if len(parts) == len(("building", "room", "bed")) else bed_id


def display_name(member: PersonForm) -> str:
    """The name in the first script typed, Latin before Cyrillic before Hebrew."""
    names = (member.names.get(script) for script in SCRIPTS)
    lines = (name_line(name.surname, name.given, name.patronymic) for name in names if name)
    return next(filter(None, lines), "")
