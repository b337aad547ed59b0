"""What a slip's layout consists of. Millimetres from the slip's top start corner; type sizes in points."""

from dataclasses import dataclass

from app.printing.qr_code import LARGEST_SIDE, POINTS_PER_INCH
from app.printing.sheet import MM, Line

ASCENT = 0.8
"""From the upper edge of a line to its baseline, in sizes."""
VALUE_DROP = 1.1
"""From a label's baseline to its value's, in sizes of the value."""
NAMES_SMALLEST_SCALE = 0.55
MM_PER_INCH = 25.4


@dataclass(frozen=True)
class Fact:
    """A label with its value below. ``key`` names both: the word in PaperWords, and the value of the slip."""

    key: str
    x: float
    y: float
    width: float
    size: float
    label_size: float = 7.5
    drop: float = 0.0
    """From the label's baseline to the value's in mm; by default what suits the size."""

    @property
    def label(self) -> Line:
        """The label's line."""
        return Line(y=self.y, width=self.width, largest=self.label_size, smallest=self.label_size * 0.7)

    @property
    def value(self) -> Line:
        """The value's line."""
        drop = self.drop or self.size * VALUE_DROP / MM
        return Line(y=self.y + drop, width=self.width, largest=self.size, smallest=self.size / 2)


@dataclass(frozen=True)
class NamesBox:
    """The room of the names, and the sizes between which they shrink, as (largest, smallest)."""

    x: float
    width: float
    top: float
    bottom: float
    surname: tuple[float, float]
    given: tuple[float, float]
    other: tuple[float, float]
    """Of the names in other scripts than the readers' own."""
    gap: float
    """Above each of those, in mm."""
    lines: int = 3
    """The most that one name is broken into."""
    alone: float = 1.3
    """Scale of a name in one script only, which has the room to be read from further away."""

    def line(self, sizes: tuple[float, float], gap: float = 0.0) -> Line:
        """Return a line of the box; its ``y`` is the gap above."""
        return Line(y=gap, width=self.width, largest=sizes[0], smallest=sizes[1])


@dataclass(frozen=True)
class PhotoPlace:
    """Where the portrait stands; it is fitted in, at the box's top ``edge``."""

    x: float
    top: float
    width: float
    height: float
    edge: str = "end"


@dataclass(frozen=True)
class QrPlace:
    """The code's upper start corner, and the longest side in mm that fits there with white around it."""

    x: float
    top: float
    largest: float = LARGEST_SIDE / POINTS_PER_INCH * MM_PER_INCH
    from_end: bool = False
    """Whether ``x`` is its upper end corner instead, since the side depends on the printer's dots."""


@dataclass(frozen=True)
class SlipLayout:
    """One format: the paper, how many slips stand on it, and where everything stands on each."""

    width: float
    height: float
    """Of one slip."""
    columns: int
    rows: int
    """Of slips on a sheet of paper."""
    margin: float
    camp: Line
    copy: Line
    head_rule: float
    code: Line
    overhang: float
    """How far the large code begins before the margin, so that its strokes, not their side bearing, stand at it."""
    names: NamesBox
    names_without_photo: NamesBox
    facts: tuple[Fact, ...]
    facts_rule: float
    facts_without_photo: tuple[Fact, ...]
    facts_with_photo: tuple[Fact, ...]
    """The same again, where a photo takes some of the width."""
    qr: QrPlace
    photo: PhotoPlace | None
    foot: Line
    band_top: float
    band_height: float
    """The black band of training papers."""

    @property
    def content(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def end(self) -> float:
        """Where the end margin begins."""
        return self.width - self.margin
