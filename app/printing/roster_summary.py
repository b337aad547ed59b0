"""What stands above the roster's table: how many there are, of which sex, age and nationality, and with which needs."""

from collections.abc import Iterable, Iterator, Mapping

from app.domain.codes import Code
from app.domain.roster import AGE_BANDS, Roster
from app.printing import roster_layout as layout
from app.printing.bidi_text import isolate
from app.printing.fonts import Typeface
from app.printing.line_setter import SetText, set_text
from app.printing.roster_cells import MARKS, need_mark
from app.printing.sheet import MM, Align, Sheet
from app.reference.paper_words import PaperWords


class RosterSummary:
    """The figures, the totals and the legend, on the first page."""

    def __init__(
        self,
        sheet: Sheet,
        words: PaperWords,
        roster: Roster,
        needs: Mapping[str, Code],
        nationalities: Iterable[Code] = (),
    ) -> None:
        """Take what is counted; ``needs`` are those that may be printed, by code."""
        self._sheet, self._words, self._roster = sheet, words, roster
        texts = (self._told_nationalities(nationalities), self._told_needs(needs))
        self._legend = [self._set(text) for text in texts if text]
        lines = max(2, len(roster.totals) + 2)
        block = max(layout.FIGURES_LABEL_BASELINE, layout.TOTALS_BASELINE + (lines - 1) * layout.TOTALS_STEP)
        self._legend_baseline = block + layout.LEGEND_GAP
        lines = sum(len(text.lines) for text in self._legend)
        self.bottom = self._legend_baseline + max(0, lines - 1) * layout.LEGEND_STEP
        """Where the table may begin, in mm from the top."""

    def draw(self) -> None:
        """Draw everything."""
        x = float(layout.MARGIN)
        for figure, label in self._figures():
            self._put(x, layout.FIGURES_BASELINE, figure, self._sheet.faces.bold, layout.FIGURE_SIZE)
            self._put(x, layout.FIGURES_LABEL_BASELINE, label, self._sheet.faces.regular, layout.FIGURE_LABEL_SIZE)
            x += layout.FIGURE_STEP
        self._draw_totals()
        y = self._legend_baseline
        for text in self._legend:
            self._sheet.text(layout.MARGIN, y, text)
            y += len(text.lines) * layout.LEGEND_STEP

    def _figures(self) -> Iterator[tuple[str, str]]:
        roster, words = self._roster, self._words
        yield str(roster.people), words.people
        yield str(roster.families), words.families
        for mark, sign in MARKS.items():
            yield str(roster.marked(mark)), f"{sign} {getattr(words, mark.value)}"

    def _draw_totals(self) -> None:
        """Draw sexes below each other and age bands beside each other, at the end of the sheet."""
        table = self._totals_table()
        first = layout.END - (len(table[0]) - 1) * layout.TOTALS_COLUMN
        y = layout.TOTALS_BASELINE
        for line, cells in enumerate(table):
            for place, cell in enumerate(cells):
                outer = line in {0, len(table) - 1} or place in {0, len(cells) - 1}
                face = self._sheet.faces.regular if line == 0 or not outer else self._sheet.faces.bold
                self._put(first + place * layout.TOTALS_COLUMN, y, cell, face, layout.TOTALS_SIZE, "end")
            if line in {0, len(table) - 2}:
                width = len(cells) * layout.TOTALS_COLUMN
                self._sheet.rule(layout.END - width, y + layout.TOTALS_RULE_DROP, width, 0.3)
            y += layout.TOTALS_STEP

    def _totals_table(self) -> list[list[str]]:
        """Return the table as it is printed: heads, a line for each sex, and the sums."""
        words, totals = self._words, self._roster.totals
        unknown = any(total.unknown for total in totals)
        heads = ["", *(_band(first, last) for first, last in AGE_BANDS), "?" if unknown else "", words.total]
        counts = [[*total.bands, total.unknown, total.people] for total in totals]
        sums = [sum(column) for column in zip(*counts, strict=True)] or [0] * (len(AGE_BANDS) + 2)
        lines = [[words.sex_letter(total.sex), *map(str, line)] for total, line in zip(totals, counts, strict=True)]
        table = [heads, *lines, [words.total, *map(str, sums)]]
        if not unknown:
            for line in table:
                del line[-2]
        return table

    def _told_nationalities(self, known: Iterable[Code]) -> str:
        """Count them by their names."""
        labels = {code.code: code.label(self._words.language) for code in known}
        counted = self._roster.nationalities()
        told = "    ".join(f"{isolate(labels.get(code, code) or '?')} {isolate(str(count))}" for code, count in counted)
        return f"{self._words.nationality}:  {told}" if told else ""

    def _told_needs(self, needs: Mapping[str, Code]) -> str:
        """Say what the marks of the needs that occur stand for, and how many people have them."""
        words = self._words
        occurring = {need for row in self._roster.rows for need in row.needs}
        meanings: dict[str, list[Code]] = {}
        for code, need in needs.items():
            if code in occurring:
                meanings.setdefault(need_mark(need), []).append(need)
        told = "    ".join(
            f"{isolate(mark)} {isolate(' / '.join(need.label(words.language) for need in found))} "
            f"{isolate(str(self._roster.needing({need.code for need in found})))}"
            for mark, found in meanings.items()
        )
        return f"{words.needs}:  {told}" if told else ""

    def _set(self, text: str) -> SetText:
        words = self._words
        return set_text(
            text,
            self._sheet.faces.regular,
            layout.CONTENT * MM,
            largest=layout.LEGEND_SIZE,
            smallest=layout.LEGEND_SIZE,
            most_lines=3,
            mirrored=words.mirrored,
        )

    def _put(self, x: float, y: float, text: str, face: Typeface, size: float, align: Align = "start") -> None:
        width = layout.FIGURE_STEP * MM
        self._sheet.text(x, y, set_text(text, face, width, largest=size, smallest=size / 2), align)


def _band(first: int, last: int | None) -> str:
    return f"{first}+" if last is None else f"{first}–{last}"
