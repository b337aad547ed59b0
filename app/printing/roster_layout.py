"""Where everything stands on a roster. Millimetres from the top start corner of A4 landscape; type sizes in points."""

from dataclasses import dataclass

from app.printing.sheet import Line

WIDTH, HEIGHT = 297, 210
MARGIN = 11
CONTENT = WIDTH - 2 * MARGIN
END = WIDTH - MARGIN

TITLE = Line(y=16.5, width=CONTENT / 2, largest=17, smallest=8)
SUBTITLE = Line(y=22.5, width=CONTENT / 2, largest=9.5, smallest=6)
HEAD_RULE = 26.0

FIGURES_BASELINE, FIGURES_LABEL_BASELINE = 39.0, 44.0
FIGURE_SIZE, FIGURE_LABEL_SIZE = 22, 8
FIGURE_STEP = 27.0
"""From one figure to the next."""

TOTALS_BASELINE = 32.5
TOTALS_STEP = 5.0
"""From one line of the totals to the next."""
TOTALS_COLUMN = 15.0
TOTALS_RULE_DROP = 1.5
TOTALS_SIZE = 8.5

LEGEND_GAP = 6.0
LEGEND_SIZE = 8
LEGEND_STEP = 4.2

TABLE_TOP = 30.0
"""Upper edge of the table on every page but the first, where it follows the figures."""
TABLE_BOTTOM = 196.0
FIRST_TABLE_GAP = 4.0
COLUMN_HEAD_HEIGHT = 6.5
COLUMN_HEAD_SIZE = 7.5
TEXT_SIZE, TEXT_SMALLEST = 8.5, 6.5
BASELINE_DROP = 3.4
"""From the upper edge of a row to its first baseline."""
ROW_FOOT = 2.0
"""From its last baseline to its lower edge."""
CELL_GAP = 2.5
HEADING_HEIGHT = 8.5
HEADING_BASELINE = 6.4
HEADING_SIZE = 11
"""Of the room above its people."""
FOOT = Line(y=202.5, width=CONTENT / 2, largest=8, smallest=6)


@dataclass(frozen=True)
class Column:
    """A column: the word above it (a field of PaperWords), its width with the gap to the next, and its most lines."""

    key: str
    width: float
    most_lines: int = 1
    numeric: bool = False
    """Aligned at its end, so that units stand below units."""
    bold: bool = False
    repeats: bool = False
    """Whether many rows have the same value."""


COLUMNS = (
    Column("family", 22, bold=True),
    Column("number", 7, numeric=True, repeats=True),
    Column("mark", 8, repeats=True),
    Column("name", 74, most_lines=5),
    Column("other_scripts", 59, most_lines=6),
    Column("sex", 12, repeats=True),
    Column("born", 21),
    Column("age", 9, numeric=True, repeats=True),
    Column("document", 32, most_lines=2),
    Column("bed", 17, most_lines=2),
    Column("needs", 14, most_lines=2, repeats=True),
)

PLACED_COLUMNS = tuple(
    (column, MARGIN + sum(earlier.width for earlier in COLUMNS[:place])) for place, column in enumerate(COLUMNS)
)
"""Each column, and where it begins."""
