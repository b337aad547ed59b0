"""People found by a search, as a table."""

from typing import Any

from PySide6.QtCore import QObject, Qt

from app.domain.codes import CodeLists
from app.domain.finding import Found, Why
from app.domain.marking import QT_TRANSLATE_NOOP
from app.ui.isolates import isolate
from app.ui.look import Look
from app.ui.models.members import bed_label
from app.ui.models.rows import Index, RowsModel
from app.ui.translation import translate
from app.ui.widgets.marked_cells import MARKS_ROLE, REMARK_ROLE

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


class FoundModel(RowsModel[Found]):
    """At most the fifty likeliest; a search replaces them all. The name's cell says besides why somebody was found."""

    def __init__(self, look: Look, lists: CodeLists, parent: QObject | None = None) -> None:
        super().__init__(look, "found", COLUMNS, self._words, parent)
        self._look = look
        self._lists = lists

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return a cell's words, or what is marked and remarked in it."""
        if role not in {MARKS_ROLE, REMARK_ROLE}:
            return super().data(index, role)
        found = self.at(index.row())
        if found is None or index.column() != NAME_COLUMN:
            return None
        return _marks(found) if role == MARKS_ROLE else _remark(found)

    def _words(self, found: Found) -> tuple[str, ...]:
        sex = self._lists.find(self._lists.sexes, found.sex)
        return (
            isolate(found.code or "–"),
            _BETWEEN_NAMES.join(map(isolate, found.names)),
            isolate(found.birth_date or ""),
            sex.label(self._look.language) if sex else found.sex,
            isolate(found.document or "–"),
            isolate(bed_label(found.bed)),
            self._presence(found),
        )

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
