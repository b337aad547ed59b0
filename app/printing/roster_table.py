"""The roster's table: rows set to the columns' widths, and parted into pages that keep a family together."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from app.domain.codes import SCRIPTS
from app.domain.roster import RosterFamily, RosterMark, RosterRow
from app.printing import roster_layout as layout
from app.printing.bidi_text import isolate
from app.printing.line_setter import set_text
from app.printing.sheet import MM, Align, Imprint, Sheet
from app.reference.paper_words import PaperWords

MARKS = {RosterMark.NEW: "+", RosterMark.LEFT: "–", RosterMark.ABSENT: "○"}
_NOTHING = ""


class SetRow(NamedTuple):
    """A person's row: what stands in its columns, and its height in mm."""

    cells: list[Imprint]
    height: float
    begins_family: bool


class RowSetter:
    """Sets rows in one language; ``need_marks`` gives the mark of each need that may be printed."""

    def __init__(self, sheet: Sheet, words: PaperWords, need_marks: Mapping[str, str]) -> None:
        """Keep what every row needs."""
        self._sheet, self._words, self._need_marks = sheet, words, need_marks
        self._set: dict[tuple[str, str], Imprint] = {}

    def family(self, family: RosterFamily) -> list[SetRow]:
        """Set a family; its code stands in the first row."""
        return [self.row(family.code, row, begins_family=index == 0) for index, row in enumerate(family.rows)]

    def row(self, code: str, row: RosterRow, *, begins_family: bool) -> SetRow:
        """Set a person's row."""
        values = self._values(row)
        values["family"] = code if begins_family else _NOTHING
        cells = []
        for column, x in layout.PLACED_COLUMNS:
            value = values[column.key]
            if not value:
                continue
            cells.append(
                self._repeated(column, x, value)
                if column.repeats
                else self.cell(column, x, value, bold=column.bold or (row.head and column.key == "name"))
            )
        further = max((cell.lines[-1][0] for cell in cells if cell.lines), default=0.0)
        return SetRow(cells, layout.BASELINE_DROP + further + layout.ROW_FOOT, begins_family)

    def _repeated(self, column: layout.Column, x: float, value: str) -> Imprint:
        """Set a value that many rows have, once."""
        key = (column.key, value)
        if key not in self._set:
            self._set[key] = self.cell(column, x, value, bold=column.bold)
        return self._set[key]

    def cell(self, column: layout.Column, x: float, value: str, *, bold: bool) -> Imprint:
        """Set a value into its column, which begins at x mm."""
        width = column.width - layout.CELL_GAP
        faces = self._sheet.faces
        text = set_text(
            value,
            faces.bold if bold else faces.regular,
            width * MM,
            largest=layout.TEXT_SIZE,
            smallest=layout.TEXT_SMALLEST,
            most_lines=column.most_lines,
        )
        align: Align = "end" if column.numeric else "start"
        return self._sheet.imprint(x + width if column.numeric else x, text, align)

    def _values(self, row: RosterRow) -> dict[str, str]:
        first, *others = _names(row, self._words)
        document = row.document
        return {
            "number": str(row.number),
            "mark": " ".join(MARKS[mark] for mark in row.marks),
            "name": first,
            "other_scripts": "  ".join(isolate(name) for name in others),
            "sex": self._words.sex_letter(row.sex),
            "born": str(row.birth_date or _NOTHING),
            "age": _NOTHING if row.age is None else str(row.age),
            "document": f"{document.issuer} {document.number}".strip() if document else _NOTHING,
            "bed": row.bed,
            "needs": " ".join(dict.fromkeys(self._need_marks[need] for need in row.needs if need in self._need_marks)),
        }


def _names(row: RosterRow, words: PaperWords) -> list[str]:
    """Return the names, that in the readers' own script first; at least an empty one."""
    scripts = (words.script, *(script for script in SCRIPTS if script != words.script))
    return [str(row.names[script]) for script in scripts if script in row.names] or [_NOTHING]


def part_into_pages(
    families: Iterable[RosterFamily], setter: RowSetter, first_height: float, height: float
) -> Iterator[list[SetRow]]:
    """Part the rows into pages with ``first_height`` and then ``height`` mm of room; at least one page.

    A family that does not fit in the rest of a page begins the next; one that is longer than a page goes on there,
    under its code again.
    """
    page: list[SetRow] = []
    room = first_height
    for family in families:
        rows = setter.family(family)
        needed = sum(row.height for row in rows)
        if needed > room and page and needed <= height:
            yield page
            page, room = [], height
        for row, person in zip(rows, family.rows, strict=True):
            if row.height > room and page:
                yield page
                page, room = [setter.row(family.code, person, begins_family=True)], height - row.height
                continue
            page.append(row)
            room -= row.height
    yield page
