"""The roster: who is in the camp on a day, family by family, on A4 for a supervisor's clipboard."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.codes import Code
from app.domain.name_order import NameOrder
from app.domain.roster import Roster, RosterOrder
from app.domain.sources import Sources
from app.printing import roster_layout as layout
from app.printing.bidi_text import isolate, visible
from app.printing.line_setter import set_text
from app.printing.roster_cells import MARKS, RosterCells, need_mark
from app.printing.roster_summary import RosterSummary
from app.printing.roster_table import RowSetter, SetRow, part_into_pages
from app.printing.sheet import MM, TRAINING, Imprint, Sheet
from app.printing.source_line import source_line
from app.printing.table import Table, Value
from app.reference.paper_words import PaperWords

LEAST_WIDTH = 14
"""Of a spreadsheet's column, in mm on paper."""


@dataclass(frozen=True, kw_only=True)
class RosterData:
    """What a roster shows."""

    camp: str
    """The camp's name."""
    training: bool
    as_of: datetime
    """When the list was made, in the camp's time zone."""
    roster: Roster
    sources: Sources
    names: NameOrder
    needs: tuple[Code, ...] = ()
    """The list of needs. Sensitive ones, and codes that are not in it, are not printed: anybody may read a paper."""
    nationalities: tuple[Code, ...] = ()
    """The list of nationalities, for the words beside their figures."""


def render_roster(roster: RosterData, words: PaperWords) -> bytes:
    """Return the roster as a PDF of A4 pages, landscape."""
    press = _RosterPress(roster, words)
    press.print()
    return press.sheet.finish()


def roster_table(roster: RosterData, words: PaperWords) -> Table:
    """Return the roster as a table for a spreadsheet or text file, whose rooms are told by the beds."""
    cells = RosterCells(words, roster.names, _need_marks(roster))
    columns = [column for column in layout.COLUMNS if column.key != "number"]
    rows = []
    for row in roster.roster.rows:
        values = cells.of(row)
        values["family"] = row.code
        values["mark"] = ", ".join(getattr(words, mark.value) for mark in row.marks)
        rows.append(tuple(_cell(column, visible(values[column.key])) for column in columns))
    training = f" · {TRAINING} · {words.training_note}" if roster.training else ""
    as_of = words.as_of.format(time=f"{roster.as_of:%Y-%m-%d %H:%M}")
    return Table(
        name=words.roster,
        head=(
            words.roster + training,
            f"{roster.camp} · {roster.roster.day} · {as_of} · {visible(source_line(roster.sources, words))}",
        ),
        columns=tuple((_heading(column, words), max(column.width, LEAST_WIDTH)) for column in columns),
        rows=tuple(rows),
        mirrored=words.mirrored,
    )


def _cell(column: layout.Column, text: str) -> Value:
    return int(text) if column.numeric and text else text


def _heading(column: layout.Column, words: PaperWords) -> str:
    return words.lists.code if column.key == "family" else str(getattr(words, column.key, ""))


def _need_marks(roster: RosterData) -> dict[str, str]:
    return {need.code: need_mark(need) for need in roster.needs if not need.sensitive}


class _RosterPress:
    """Prints a roster page by page."""

    def __init__(self, data: RosterData, words: PaperWords) -> None:
        self._data, self._words = data, words
        self.sheet = Sheet(f"{words.roster} {data.roster.day}", layout.WIDTH, layout.HEIGHT, mirrored=words.mirrored)
        self._needs = {need.code: need for need in data.needs if not need.sensitive}
        self._heads = tuple(self._set_column_heads())

    def print(self) -> None:
        data, sheet = self._data, self.sheet
        summary = RosterSummary(sheet, self._words, data.roster, self._needs, data.nationalities)
        setter = RowSetter(sheet, self._words, data.names, data.roster.order, _need_marks(data))
        first_top = summary.bottom + layout.FIRST_TABLE_GAP
        room = layout.TABLE_BOTTOM - layout.COLUMN_HEAD_HEIGHT
        pages = part_into_pages(data.roster.groups, setter, room - first_top, room - layout.TABLE_TOP)
        self._record_shared()
        count = 0
        # A page at a time, so that ten thousand people take no more memory than a hundred.
        for count, rows in enumerate(pages, start=1):
            sheet.canvas.doForm("shared")
            sheet.canvas.doForm(_foot(count))
            if count == 1:
                summary.draw()
            self._print_table(rows, first_top if count == 1 else layout.TABLE_TOP)
            sheet.end_page()
        self._record_feet(count)

    def _record_shared(self) -> None:
        """Draw what stands on every page once, as a form XObject."""
        data, words, sheet = self._data, self._words, self.sheet
        sheet.canvas.beginForm("shared", 0, 0, layout.WIDTH * MM, layout.HEIGHT * MM)
        if data.training:
            sheet.mark_training()
        as_of = words.as_of.format(time=isolate(f"{data.as_of:%Y-%m-%d %H:%M}"))
        bold, regular = sheet.faces.bold, sheet.faces.regular
        sheet.line(layout.MARGIN, layout.TITLE, isolate(data.camp), bold)
        sheet.line(layout.END, layout.TITLE, isolate(str(data.roster.day)), bold, "end")
        sheet.line(layout.MARGIN, layout.SUBTITLE, self._subtitle(), regular)
        sources = source_line(data.sources, words)
        sheet.line(layout.END, layout.SUBTITLE, f"{sources} · {as_of}", regular, "end")
        sheet.line(layout.MARGIN, layout.FOOT, self._marks_legend(), regular)
        sheet.rule(layout.MARGIN, layout.HEAD_RULE, layout.CONTENT, 1)
        sheet.canvas.endForm()

    def _subtitle(self) -> str:
        words = self._words
        parts = (words.roster, TRAINING, words.training_note) if self._data.training else (words.roster,)
        return " · ".join(map(isolate, parts))

    def _marks_legend(self) -> str:
        words = self._words
        return "   ".join(isolate(f"{sign} {getattr(words, mark.value)}") for mark, sign in MARKS.items())

    def _record_feet(self, pages: int) -> None:
        """Draw 'page x of y' for every page, now that their number is known."""
        canvas = self.sheet.canvas
        for page in range(1, pages + 1):
            canvas.beginForm(_foot(page), 0, 0, layout.WIDTH * MM, layout.HEIGHT * MM)
            text = self._words.page.format(page=page, pages=pages)
            self.sheet.line(layout.END, layout.FOOT, text, self.sheet.faces.regular, "end")
            canvas.endForm()

    def _print_table(self, rows: Sequence[SetRow], top: float) -> None:
        sheet = self.sheet
        if not rows:
            nobody = set_text(self._words.nobody, sheet.faces.regular, layout.CONTENT * MM, largest=12, smallest=8)
            sheet.text(layout.MARGIN, top + 2 * layout.COLUMN_HEAD_HEIGHT, nobody)
            return
        y = self._print_column_heads(top)
        for row in rows:
            if row.heading:
                sheet.press(row.heading, y + layout.HEADING_BASELINE)
            below = y + (layout.HEADING_HEIGHT if row.heading else 0)
            self._rule_above(row, below)
            for cell in row.cells:
                sheet.press(cell, below + layout.BASELINE_DROP)
            y += row.height
        sheet.rule(layout.MARGIN, y, layout.CONTENT)

    def _rule_above(self, row: SetRow, y: float) -> None:
        if row.begins_group and self._data.roster.order is not RosterOrder.NAME:
            self.sheet.rule(layout.MARGIN, y, layout.CONTENT)
        else:
            inset = layout.COLUMNS[0].width if self._data.roster.order is RosterOrder.FAMILY else 0
            self.sheet.rule(layout.MARGIN + inset, y, layout.CONTENT - inset, 0.3, faint=True)

    def _print_column_heads(self, top: float) -> float:
        for head in self._heads:
            self.sheet.press(head, top + 4)
        return top + layout.COLUMN_HEAD_HEIGHT

    def _set_column_heads(self) -> Iterator[Imprint]:
        for column, x in layout.PLACED_COLUMNS:
            label = getattr(self._words, column.key, "")
            width = column.width - layout.CELL_GAP
            size = layout.COLUMN_HEAD_SIZE
            text = set_text(label, self.sheet.faces.regular, width * MM, largest=size, smallest=size / 2)
            yield self.sheet.imprint(x + width if column.numeric else x, text, "end" if column.numeric else "start")


def _foot(page: int) -> str:
    return f"foot{page}"
