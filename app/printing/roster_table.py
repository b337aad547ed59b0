"""The roster's table: rows set to the columns' widths, and parted into pages that keep a family together."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from app.domain.name_order import NameOrder
from app.domain.roster import RosterGroup, RosterOrder, RosterRow
from app.printing import roster_layout as layout
from app.printing.line_setter import set_text
from app.printing.roster_cells import RosterCells
from app.printing.sheet import MM, Align, Imprint, Sheet
from app.reference.paper_words import PaperWords

_NOTHING = ""


class SetRow(NamedTuple):
    """A person's row: what stands above it and in its columns, and its height in mm with the heading."""

    cells: list[Imprint]
    height: float
    begins_group: bool
    heading: Imprint | None = None


class RowSetter:
    """Sets rows in one language; ``need_marks`` gives the mark of each need that may be printed."""

    def __init__(
        self, sheet: Sheet, words: PaperWords, names: NameOrder, order: RosterOrder, need_marks: Mapping[str, str]
    ) -> None:
        """Keep what every row needs."""
        self._sheet, self._words, self._order = sheet, words, order
        self._cells = RosterCells(words, names, need_marks)
        self._set: dict[tuple[str, str], Imprint] = {}

    def group(self, group: RosterGroup) -> list[SetRow]:
        """Set a group; a family's code stands in its first row."""
        families = ["", *(row.family for row in group.rows)]
        return [
            self.row(group, row, begins_group=index == 0, with_family=row.family != families[index])
            for index, row in enumerate(group.rows)
        ]

    def row(self, group: RosterGroup, row: RosterRow, *, begins_group: bool, with_family: bool = True) -> SetRow:
        """Set a person's row, which begins the group or goes on with it at the top of a page."""
        values = self._cells.of(row)
        values["family"] = row.family if with_family else _NOTHING
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
        height = layout.BASELINE_DROP + further + layout.ROW_FOOT
        if begins_group and self._order is RosterOrder.ROOM:
            return SetRow(cells, height + layout.HEADING_HEIGHT, begins_group, self._heading(group.room))
        return SetRow(cells, height, begins_group)

    def _heading(self, room: str) -> Imprint:
        text = set_text(
            room or self._words.lists.no_building,
            self._sheet.faces.bold,
            layout.CONTENT * MM,
            largest=layout.HEADING_SIZE,
            smallest=layout.TEXT_SMALLEST,
            mirrored=self._words.mirrored,
        )
        return self._sheet.imprint(layout.MARGIN, text)

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


def part_into_pages(
    groups: Iterable[RosterGroup], setter: RowSetter, first_height: float, height: float
) -> Iterator[list[SetRow]]:
    """Part the rows into pages with ``first_height`` and then ``height`` mm of room; at least one page.

    A group that does not fit in the rest of a page begins the next; one that is longer than a page goes on there,
    under its heading and the family's code again.
    """
    page: list[SetRow] = []
    room = first_height
    for group in groups:
        rows = setter.group(group)
        needed = sum(row.height for row in rows)
        if needed > room and page and needed <= height:
            yield page
            page, room = [], height
        for set_row, person in zip(rows, group.rows, strict=True):
            row = set_row
            if row.height > room and page:
                yield page
                row = setter.row(group, person, begins_group=True)
                page, room = [], height
            page.append(row)
            room -= row.height
    yield page
