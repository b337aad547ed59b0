"""Where everything stands on a slip. Millimetres from the top start corner of an A6 sheet; type sizes in points."""

from dataclasses import dataclass

from app.printing.sheet import MM, Line

WIDTH, HEIGHT = 105.0, 148.0
MARGIN = 8.0
CONTENT = WIDTH - 2 * MARGIN
END = WIDTH - MARGIN

CAMP = Line(y=13.5, width=CONTENT - 26, largest=11, smallest=7)
COPY = Line(y=13.5, width=24, largest=9, smallest=6)
HEAD_RULE = 17.0
OVERHANG = 0.9
"""How far the large code begins before the margin, so that its strokes, not their side bearing, stand at it."""
CODE = Line(y=33.5, width=CONTENT, largest=46, smallest=20)

NAMES_TOP, NAMES_BOTTOM = 40.0, 78.5
"""Upper and lower edge of the names."""
SURNAME = Line(y=0, width=CONTENT, largest=21, smallest=13)
GIVEN = Line(y=0, width=CONTENT, largest=16, smallest=11)
OTHER_SCRIPT = Line(y=1.8, width=CONTENT, largest=12.5, smallest=9)
"""Lines of the names; ``y`` is the gap above."""
NAME_LINES = 3
ALONE_SCALE = 1.3
"""A name in one script only has the room to be read from further away."""
NAMES_SMALLEST_SCALE = 0.55
ASCENT = 0.8
"""From the upper edge of a line to its baseline, in sizes."""

LABEL_SIZE, LABEL_SMALLEST = 7.5, 5.5
VALUE_DROP = 1.1
"""From a label's baseline to its value's, in sizes of the value."""


@dataclass(frozen=True)
class Fact:
    """A label with its value below. ``key`` names both: the word in PaperWords, and the value of the slip."""

    key: str
    x: float
    y: float
    width: float
    size: float

    @property
    def label(self) -> Line:
        """The label's line."""
        return Line(y=self.y, width=self.width, largest=LABEL_SIZE, smallest=LABEL_SMALLEST)

    @property
    def value(self) -> Line:
        """The value's line."""
        drop = self.size * VALUE_DROP / MM
        return Line(y=self.y + drop, width=self.width, largest=self.size, smallest=self.size / 2)


FACTS = (
    Fact("born", x=MARGIN, y=83, width=33, size=14),
    Fact("sex", x=43, y=83, width=14, size=14),
    Fact("family", x=59, y=83, width=24, size=14),
    Fact("people", x=85, y=83, width=12, size=14),
)
FACTS_RULE = 94.0

QR_X, QR_TOP = MARGIN, 99.0
PHOTO_WIDTH, PHOTO_HEIGHT = 24.0, 30.5
PHOTO_X, PHOTO_TOP = END - PHOTO_WIDTH, QR_TOP


def _beside_code(width: float) -> tuple[Fact, ...]:
    return (
        Fact("bed", x=44, y=100.9, width=width, size=20),
        Fact("valid_until", x=44, y=114.3, width=width, size=14),
        Fact("issued", x=44, y=125.5, width=width, size=9.5),
    )


FACTS_BESIDE_CODE = _beside_code(END - 44)
FACTS_BESIDE_PHOTO = _beside_code(PHOTO_X - 2.5 - 44)
"""The same, where a photo takes the room at the end."""

FOOT = Line(y=139.5, width=CONTENT, largest=8, smallest=6)
BAND_TOP, BAND_HEIGHT, BAND_X = 135.0, 7.0, MARGIN + 3
BAND = Line(y=139.5, width=CONTENT - 6, largest=8, smallest=6)
"""The black band of training papers."""
