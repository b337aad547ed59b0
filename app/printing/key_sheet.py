"""One page with every key, to lie beside the keyboard."""

from collections.abc import Sequence

from app.domain.key_group import KeyGroup
from app.printing.line_setter import SetText, set_text
from app.printing.sheet import LEADING, MM, Line, Sheet
from app.reference.paper_words import PaperWords

WIDTH, HEIGHT, MARGIN = 210, 297, 13
TITLE = Line(y=24.0, width=120, largest=26, smallest=14)
NAME = Line(y=24.0, width=50, largest=12, smallest=8)
HEAD_RULE, TOP, BOTTOM = 28.5, 34.0, 287.0
GAP = 8.0
LEFT = 107.0
"""Width of the column of keys that work everywhere; the other has those of single pages."""
CAP_HEIGHT, CAP_PAD = 5.0, 1.6
LARGEST, SMALLEST = 11.0, 6.0
"""Sizes of the words; smaller until everything stands on the page."""
ROW_GAP, GROUP_GAP, TITLE_ROOM = 2.0, 5.0, 7.0


def render_key_sheet(groups: Sequence[KeyGroup], words: PaperWords) -> bytes:
    """Return an A4 page: the first group large on the start side, the others beside it."""
    size = LARGEST
    while size > SMALLEST and max(_Column(words, groups, place, size).height for place in (0, 1)) > BOTTOM - TOP:
        size -= 0.25
    sheet = Sheet(f"Gatehouse · {groups[0].title}", WIDTH, HEIGHT, mirrored=words.mirrored)
    sheet.line(MARGIN, TITLE, groups[0].title, sheet.faces.bold)
    sheet.line(WIDTH - MARGIN, NAME, "Gatehouse", sheet.faces.regular, "end")
    sheet.rule(MARGIN, HEAD_RULE, WIDTH - 2 * MARGIN, 1)
    for place in (0, 1):
        _Column(words, groups, place, size).draw(sheet)
    sheet.end_page()
    return sheet.finish()


class _Column:
    """One of the two columns, set at a size."""

    def __init__(self, words: PaperWords, groups: Sequence[KeyGroup], place: int, size: float) -> None:
        self._x = MARGIN + (LEFT + GAP) * place
        self._width = WIDTH - MARGIN - self._x if place else LEFT
        self._faces = Sheet("", 10, 10).faces
        self._size = size
        self._mirrored = words.mirrored
        shown = groups[1:] if place else [KeyGroup("", groups[0].keys)]
        self._caps = max(
            (
                self._cap(keys).typeface.width(keys, size) / MM + 2 * CAP_PAD
                for group in shown
                for keys, _ in group.keys
            ),
            default=0,
        )
        self._groups = [
            (group.title, [(self._cap(keys), self._words(text)) for keys, text in group.keys]) for group in shown
        ]

    @property
    def height(self) -> float:
        """In mm."""
        return sum(
            (TITLE_ROOM if title else 0) + GROUP_GAP * (place > 0) + sum(self._row(text) for _, text in rows)
            for place, (title, rows) in enumerate(self._groups)
        )

    def draw(self, sheet: Sheet) -> None:
        y = TOP
        for place, (title, rows) in enumerate(self._groups):
            if place:
                y += GROUP_GAP
            if title:
                line = Line(y=y + 3.6, width=self._width, largest=self._size + 1.5, smallest=6)
                sheet.line(self._x, line, title, sheet.faces.bold)
                y += TITLE_ROOM
            for cap, text in rows:
                self._draw_row(sheet, y, cap, text)
                y += self._row(text)

    def _draw_row(self, sheet: Sheet, y: float, cap: SetText, text: SetText) -> None:
        width = cap.typeface.width(cap.lines[0], cap.size) / MM + 2 * CAP_PAD
        baseline = y + CAP_HEIGHT / 2 + self._size * 0.36 / MM
        left = sheet.left_of(self._x, width * MM, "start")
        sheet.canvas.setLineWidth(0.5)
        sheet.canvas.roundRect(left, sheet.up(y + CAP_HEIGHT), width * MM, CAP_HEIGHT * MM, 3, stroke=1, fill=0)
        sheet.text(self._x + CAP_PAD, baseline, cap)
        sheet.text(self._x + self._caps + 2.5, baseline, text)

    def _row(self, text: SetText) -> float:
        return max(CAP_HEIGHT, 1.0 + len(text.lines) * text.size * LEADING / MM) + ROW_GAP

    def _cap(self, keys: str) -> SetText:
        """Keys read from left to right, whichever way the words run."""
        return SetText(self._faces.bold, self._size, (keys,))

    def _words(self, text: str) -> SetText:
        room = (self._width - self._caps - 2.5) * MM
        return set_text(
            text,
            self._faces.regular,
            room,
            largest=self._size,
            smallest=self._size,
            most_lines=4,
            mirrored=self._mirrored,
        )
