"""Builds Gatehouse Sans, the one font of window and paper, out of Noto Sans, Noto Sans Hebrew and Noto's symbols.

No stock font has Hebrew, Cyrillic, Azerbaijani and the manat sign together, and a PDF line is set in one font. The
sources are those of Debian's package fonts-noto-core (all under the SIL Open Font License 1.1).

Usage: build_fonts.py FOLDER-WITH-NOTO-TTFS [OUTPUT-FOLDER]
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from fontTools.merge import Merger
from fontTools.merge import Options as MergeOptions
from fontTools.subset import Options as SubsetOptions
from fontTools.subset import Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables.ttProgram import Program

FAMILY = "Gatehouse Sans"
VERSION = "1.0"
LATIN_AND_CYRILLIC = (
    (0x0020, 0x007E),
    (0x00A0, 0x024F),  # Latin-1, Extended-A and -B: Azerbaijani, Finnish, Baltic, Romanian, Turkish, Vietnamese bases
    (0x0259, 0x0259),  # ə
    (0x02B9, 0x02BF),  # the apostrophes of transliterations
    (0x02C6, 0x02DD),
    (0x0300, 0x0313),  # combining accents
    (0x0323, 0x0331),
    (0x0400, 0x045F),  # Russian, Ukrainian, Belarusian, Serbian
    (0x0462, 0x0463),
    (0x0472, 0x0475),
    (0x0490, 0x04F9),  # Tatar, Bashkir, Kazakh, Ossetian and others who carry Russian passports
    (0x1E00, 0x1EF9),
    (0x2010, 0x2015),
    (0x2018, 0x2022),
    (0x2026, 0x2026),
    (0x2030, 0x2030),
    (0x2032, 0x2033),
    (0x2039, 0x203A),
    (0x2044, 0x2044),
    (0x20AC, 0x20AC),
    (0x20BC, 0x20BD),
    (0x2116, 0x2116),
    (0x2122, 0x2122),
    (0x25CC, 0x25CC),  # what shapers show under a mark without its base
)
HEBREW = ((0x0591, 0x05F4), (0x20AA, 0x20AA), (0xFB1D, 0xFB4F))
ARROWS = ((0x2190, 0x2193),)
SHAPES = tuple((code, code) for code in map(ord, "■□▲△▼▽◆◇○●☐☑⚠✓✗"))

SOURCES = (
    ("NotoSans", True, LATIN_AND_CYRILLIC),
    ("NotoSansHebrew", True, HEBREW),
    ("NotoSansSymbols", True, ARROWS),
    ("NotoSansSymbols2", False, SHAPES),
)
"""Font, whether it has a bold cut, and the characters taken from it."""

_SMOOTH_AT_EVERY_SIZE = 0x000F


def subset(path: Path, ranges: tuple[tuple[int, int], ...]) -> TTFont:
    """Return the font with those characters only, and no hints: those of several fonts cannot share one program."""
    font = TTFont(path, recalcTimestamp=False)
    options = SubsetOptions(
        hinting=False,
        layout_features=["kern", "mark", "mkmk", "ccmp", "locl", "case", "tnum", "lnum"],
        name_IDs=["*"],
        glyph_names=False,
        notdef_outline=True,
        drop_tables=["DSIG", "FFTM"],
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in ranges for code in range(first, last + 1)])
    subsetter.subset(font)
    return font


def merge(fonts: Iterator[TTFont]) -> TTFont:
    """Merge fonts of the same em; the first gives the line's metrics."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, font in enumerate(fonts):
            paths.append(f"{folder}/{number}.ttf")
            font.save(paths[-1])
        first = TTFont(paths[0])
        merged = Merger(MergeOptions(drop_tables=["vmtx", "vhea", "MATH"])).merge(paths)
        for table, fields in (
            ("hhea", ("ascent", "descent", "lineGap")),
            ("OS/2", ("sTypoAscender", "sTypoDescender", "sTypoLineGap", "sxHeight", "sCapHeight", "fsSelection")),
        ):
            for field in fields:
                setattr(merged[table], field, getattr(first[table], field))
        # Room for what the kept glyphs reach, not for all of Noto: Windows clips and spaces lines by these two.
        merged["OS/2"].usWinAscent = merged["hhea"].ascent
        merged["OS/2"].usWinDescent = -merged["hhea"].descent
        # The same sources give the same bytes.
        merged.recalcTimestamp = False
        merged["head"].created = merged["head"].modified = first["head"].modified
        return merged


def smooth(font: TTFont) -> None:
    """Ask for anti-aliasing at every size, which is what an unhinted font needs."""
    font["gasp"] = newTable("gasp")
    font["gasp"].gaspRange = {0xFFFF: _SMOOTH_AT_EVERY_SIZE}
    font["prep"] = newTable("prep")
    font["prep"].program = Program()
    # Scan control for all sizes, drop-out mode 4: no stroke vanishes in small print on a black-and-white printer.
    font["prep"].program.fromBytecode(bytes([0xB8, 0x01, 0xFF, 0x85, 0xB0, 0x04, 0x8D]))


def name(font: TTFont, weight: str) -> None:
    """Give the font its own name, and keep the licence and the makers' copyright."""
    table = font["name"]
    kept = {number: table.getDebugName(number) for number in (0, 13, 14)}
    table.names = []
    own = {
        1: FAMILY,
        2: weight,
        3: f"{VERSION};{FAMILY} {weight}",
        4: FAMILY if weight == "Regular" else f"{FAMILY} {weight}",
        5: f"Version {VERSION}",
        6: f"GatehouseSans-{weight}",
    }
    for number, text in sorted((own | kept).items()):
        table.setName(text, number, 3, 1, 0x409)


def build(weight: str, noto: Path) -> TTFont:
    """Return the merged font of a weight (``Regular`` or ``Bold``)."""
    font = merge(
        subset(noto / f"{source}-{weight if has_bold else 'Regular'}.ttf", ranges)
        for source, has_bold, ranges in SOURCES
    )
    smooth(font)
    name(font, weight)
    return font


def main(arguments: list[str]) -> int:
    """Build both weights."""
    if not 1 <= len(arguments) <= 2:  # noqa: PLR2004 - the folder of the sources, and perhaps that of the results
        print(__doc__, file=sys.stderr)
        return 2
    noto = Path(arguments[0])
    output = Path(arguments[1]) if arguments[1:] else Path(__file__).parent.parent / "resources" / "fonts"
    for weight in ("Regular", "Bold"):
        path = output / f"GatehouseSans-{weight}.ttf"
        build(weight, noto).save(path)
        print(f"{path.name}: {path.stat().st_size // 1024} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
