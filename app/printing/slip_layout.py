"""Where everything stands on a slip. Millimetres from the top start corner of an A6 sheet; type sizes in points."""

from dataclasses import dataclass

WIDTH, HEIGHT = 105, 148
MARGIN = 8
CONTENT = WIDTH - 2 * MARGIN
END = WIDTH - MARGIN


@dataclass(frozen=True)
class Line:
    """One line of text: baseline, widest it may be, and the sizes between which it may shrink."""

    y: float
    width: float
    largest: float
    smallest: float


@dataclass(frozen=True)
class Fact:
    """A label with its value below. ``key`` names both: the word in PaperWords, and the value of the slip."""

    key: str
    x: float
    y: float
    width: float
    size: float


CAMP = Line(y=13.5, width=CONTENT, largest=11, smallest=7)
HEAD_RULE = 17.0
CODE = Line(y=33.5, width=CONTENT, largest=45, smallest=20)

NAMES_TOP = 40.0
"""Upper edge of the names."""
NAMES_BOTTOM = 79.0
SURNAME = Line(y=0, width=CONTENT, largest=21, smallest=13)
GIVEN = Line(y=0, width=CONTENT, largest=16, smallest=11)
OTHER_SCRIPT = Line(y=0, width=CONTENT, largest=12.5, smallest=9)
NAME_LINES = 2
"""A name that stays too wide when small goes on to so many lines."""
SCRIPT_GAP = 1.8
ASCENT = 0.8
"""From the upper edge of a line to its baseline, in sizes."""
NAMES_SMALLEST_SCALE = 0.55

LABEL_SIZE = 7.5
LABEL_SMALLEST = 5.5
VALUE_DROP = 1.1
"""From a label's baseline to its value's, in sizes of the value, with a little air."""

FACTS = (
    Fact("born", x=8, y=83, width=33, size=14),
    Fact("sex", x=43, y=83, width=14, size=14),
    Fact("family", x=59, y=83, width=24, size=14),
    Fact("people", x=85, y=83, width=12, size=14),
)
FACTS_RULE = 94.0
QR_X, QR_TOP = 8.0, 99.0
BESIDE_QR = 44.0
"""Where the facts beside the code begin."""
PHOTO_WIDTH, PHOTO_HEIGHT = 24.0, 31.0
PHOTO_X, PHOTO_TOP = END - PHOTO_WIDTH, 99.0
BESIDE_WIDTH = END - BESIDE_QR
BESIDE_PHOTO_WIDTH = PHOTO_X - 3 - BESIDE_QR
LOWER_FACTS = (
    Fact("bed", x=BESIDE_QR, y=100.5, width=BESIDE_WIDTH, size=20),
    Fact("valid_until", x=BESIDE_QR, y=114.5, width=BESIDE_WIDTH, size=14),
    Fact("issued", x=BESIDE_QR, y=125, width=BESIDE_WIDTH, size=9),
)
FOOT = Line(y=139.5, width=CONTENT, largest=8, smallest=6)
BAND_TOP, BAND_HEIGHT = 135.0, 7.0
"""The black band of training papers."""
