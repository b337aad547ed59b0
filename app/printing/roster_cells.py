"""What stands in each column of a person's row of the roster."""

from collections.abc import Mapping

from app.domain.codes import Code
from app.domain.name_order import NameOrder
from app.domain.roster import RosterMark, RosterRow
from app.printing.bidi_text import isolate
from app.reference.paper_words import PaperWords

MARKS = {RosterMark.NEW: "+", RosterMark.LEFT: "–", RosterMark.ABSENT: "○"}


def need_mark(need: Code) -> str:
    """Return the two letters that stand for a need: UNHCR's where it has some."""
    return need.unhcr or need.code[:2]


class RosterCells:
    """``need_marks`` gives the mark of each need that may be printed."""

    def __init__(self, words: PaperWords, names: NameOrder, need_marks: Mapping[str, str]) -> None:
        """Keep what every row needs."""
        self._words, self._names, self._need_marks = words, names, need_marks

    def of(self, row: RosterRow) -> dict[str, str]:
        """Return the cells by the keys of the columns."""
        first, *others = self._names.names(row.names)
        document = row.document
        return {
            "family": row.family,
            "number": str(row.number),
            "mark": " ".join(MARKS[mark] for mark in row.marks),
            "name": first,
            "other_scripts": "  ".join(isolate(name) for name in others),
            "sex": self._words.sex_letter(row.sex),
            "born": str(row.birth_date or ""),
            "age": "" if row.age is None else str(row.age),
            "document": f"{document.issuer} {document.number}".strip() if document else "",
            "bed": row.bed,
            "needs": " ".join(dict.fromkeys(self._need_marks[need] for need in row.needs if need in self._need_marks)),
        }
