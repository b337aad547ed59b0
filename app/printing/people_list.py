"""Supervisors' lists on A4 upright: large enough for a clipboard in the dark, a page or more for each building."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from app.domain.model import Model
from app.domain.people_lists import ListLine, PeopleList
from app.domain.sources import Sources
from app.printing.bidi_text import isolate
from app.printing.line_setter import SetText, set_text
from app.printing.list_columns import BOX, LIST_LAYOUTS, ListColumn, group_title, heading, list_title, value
from app.printing.sheet import LEADING, MM, TRAINING, Align, Line, Sheet
from app.printing.source_line import source_line
from app.reference.paper_words import PaperWords

WIDTH, HEIGHT = 210.0, 297.0
MARGIN = 11.0
CONTENT = WIDTH - 2 * MARGIN
END = WIDTH - MARGIN
GAP = 2.5
"""Between columns."""
TITLE = Line(y=17, width=CONTENT * 0.62, largest=17, smallest=9)
STAMP = Line(y=17, width=CONTENT * 0.36, largest=10, smallest=6)
SUBTITLE = Line(y=23, width=CONTENT, largest=9.5, smallest=6)
SOURCE = Line(y=28, width=CONTENT, largest=8.5, smallest=6)
HEAD_RULE = 30.5
GROUP = Line(y=0, width=CONTENT * 0.7, largest=16, smallest=9)
GROUP_HEIGHT = 10.0
HEADS_HEIGHT = 6.5
HEAD_SIZE = 7.5
TABLE_TOP, TABLE_BOTTOM = 34.5, 282.0
FOOT = Line(y=289.5, width=CONTENT * 0.7, largest=8, smallest=6)
BOX_SCALE = 1.5
"""A tick box beside the text's size."""


class ListData(Model):
    """A list with what stands above it."""

    camp: str
    """The camp's name."""
    sources: Sources
    training: bool
    people: PeopleList


@dataclass(frozen=True)
class _Row:
    cells: tuple[SetText, ...]
    height: float


@dataclass(frozen=True)
class _Part:
    """Rows that stand below one heading on one page."""

    title: str
    rows: tuple[_Row, ...]


def render_list(data: ListData, words: PaperWords) -> bytes:
    """Return the list as a PDF of A4 pages; a list of nobody says so."""
    return _ListPress(data, words).print()


class _ListPress:
    def __init__(self, data: ListData, words: PaperWords) -> None:
        self._data, self._words = data, words
        self._layout = LIST_LAYOUTS[data.people.kind]
        self._title = list_title(data.people.kind, words)
        self._sheet = Sheet(self._title, WIDTH, HEIGHT, mirrored=words.mirrored)

    def print(self) -> bytes:
        pages = list(self._pages()) or [[]]
        sheet = self._sheet
        self._record_shared()
        for number, parts in enumerate(pages, start=1):
            sheet.canvas.doForm("shared")
            y = TABLE_TOP
            for part in parts:
                y = self._print_part(part, y)
            if not parts:
                nobody = set_text(
                    self._words.lists.nobody, sheet.faces.regular, CONTENT * MM, largest=13, smallest=9, mirrored=None
                )
                sheet.text(MARGIN, TABLE_TOP + 12, nobody)
            page = self._words.page.format(page=number, pages=len(pages))
            sheet.line(END, FOOT, page, sheet.faces.regular, "end")
            sheet.end_page()
        return sheet.finish()

    def _pages(self) -> Iterator[list[_Part]]:
        """Part the lines into pages; where a group goes on, its heading stands again."""
        page: list[_Part] = []
        y = TABLE_TOP
        for group, lines in groupby(self._data.people.lines, key=lambda line: line.group):
            rows = [self._row(line) for line in lines]
            title = group_title(self._data.people.kind, group, self._words)
            above = HEADS_HEIGHT + (GROUP_HEIGHT if title else 0)
            if page and (self._layout.page_for_each_group or y + above + rows[0].height > TABLE_BOTTOM):
                yield page
                page, y = [], TABLE_TOP
            y += above
            on_page: list[_Row] = []
            for row in rows:
                if y + row.height > TABLE_BOTTOM and on_page:
                    yield [*page, _Part(title, tuple(on_page))]
                    page, on_page, y = [], [], TABLE_TOP + above
                on_page.append(row)
                y += row.height
            page.append(_Part(title, tuple(on_page)))
            y += 4
        if page:
            yield page

    def _row(self, line: ListLine) -> _Row:
        layout = self._layout
        cells = tuple(self._cell(column, line) for column in layout.columns)
        further = max(
            (len(cell.lines) - 1) * cell.size * LEADING / MM
            for column, cell in zip(layout.columns, cells, strict=True)
            if not column.paper_only
        )
        return _Row(cells, layout.row + further)

    def _cell(self, column: ListColumn, line: ListLine) -> SetText:
        faces, layout = self._sheet.faces, self._layout
        face = faces.bold if column.bold else faces.regular
        if column.paper_only:
            box = BOX if column.key != "signature" else ""
            return SetText(faces.regular, layout.size * BOX_SCALE, (box,))
        return set_text(
            str(value(column, line, self._words)),
            face,
            (column.width - GAP) * MM,
            largest=layout.size,
            smallest=layout.smallest,
            most_lines=column.most_lines,
        )

    def _record_shared(self) -> None:
        """Draw what stands on every page once, as a form XObject."""
        data, words, sheet = self._data, self._words, self._sheet
        bold, regular = sheet.faces.bold, sheet.faces.regular
        sheet.canvas.beginForm("shared", 0, 0, WIDTH * MM, HEIGHT * MM)
        if data.training:
            sheet.mark_training()
        sheet.line(MARGIN, TITLE, isolate(self._title), bold)
        as_of = words.as_of.format(time=isolate(f"{data.people.as_of:%Y-%m-%d %H:%M}"))
        sheet.line(END, STAMP, as_of, bold, "end")
        sheet.line(MARGIN, SUBTITLE, " · ".join(map(isolate, self._subtitle())), regular)
        sheet.line(MARGIN, SOURCE, source_line(data.sources, words), regular)
        if self._layout.confidential:
            sheet.line(MARGIN, FOOT, words.lists.confidential, bold)
        sheet.rule(MARGIN, HEAD_RULE, CONTENT, 1)
        sheet.canvas.endForm()

    def _subtitle(self) -> Iterator[str]:
        data, words = self._data, self._words
        yield data.camp
        if data.people.first and data.people.last:
            first, last = data.people.first.isoformat(), data.people.last.isoformat()
            yield first if first == last else words.lists.period.format(first=isolate(first), last=isolate(last))
        yield words.lists.count.format(count=isolate(str(data.people.people)))
        if data.training:
            yield TRAINING
            yield words.training_note

    def _print_part(self, part: _Part, y: float) -> float:
        sheet = self._sheet
        if part.title:
            line = Line(y=y + 6.2, width=GROUP.width, largest=GROUP.largest, smallest=GROUP.smallest)
            sheet.line(MARGIN, line, part.title, sheet.faces.bold)
            y += GROUP_HEIGHT
        self._print_heads(y + 4)
        y += HEADS_HEIGHT
        sheet.rule(MARGIN, y, CONTENT, 0.8)
        for row in part.rows:
            self._print_row(row, y)
            y += row.height
            sheet.rule(MARGIN, y, CONTENT, 0.35, faint=True)
        return y + 4

    def _print_heads(self, baseline: float) -> None:
        x = MARGIN
        for column in self._layout.columns:
            width = (column.width - GAP) * MM
            text = set_text(
                heading(column, self._words),
                self._sheet.faces.regular,
                width,
                largest=HEAD_SIZE,
                smallest=HEAD_SIZE * 0.6,
                mirrored=self._words.mirrored,
            )
            self._put(column, x, baseline, text)
            x += column.width

    def _print_row(self, row: _Row, top: float) -> None:
        x = MARGIN
        size = self._layout.size
        baseline = top + self._layout.row / 2 + size * 0.36 / MM
        for column, cell in zip(self._layout.columns, row.cells, strict=True):
            drop = (cell.size - size) * 0.36 / MM if column.paper_only else 0
            self._put(column, x, baseline + drop, cell)
            x += column.width

    def _put(self, column: ListColumn, x: float, baseline: float, text: SetText) -> None:
        align: Align = "end" if column.numeric else "start"
        self._sheet.text(x + (column.width - GAP - 1 if column.numeric else 0), baseline, text, align)
