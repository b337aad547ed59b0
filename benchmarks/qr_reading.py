"""How many codes of worn slips are read, and how many are misread, beside codes whose modules are no whole dots.

A hundred names in three scripts, each with its signed token on an A6 slip. The slips are printed as a label printer of
203 dpi prints, in black and white; then folded, torn, blurred or photographed by a phone that is held askew; then read
by zxing-cpp and by Debian's zbarimg, which know nothing of each other. The peer is the same token drawn 24 mm wide
whatever the printer's dots are, as most programs draw it, and worn in the same way. Run with:
python -m benchmarks.qr_reading
"""

import json
import random
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import zxingcpp
from PIL import Image, ImageDraw, ImageFilter, ImageOps
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas

from app.domain.dates import PartialDate
from app.domain.family_code import family_code, person_code
from app.domain.languages import SCRIPTS
from app.domain.person import PersonName
from app.printing.qr_code import CORRECTION
from app.printing.sheet import MM
from app.printing.slip import SlipData, render_slips
from app.protocol.signing import SigningKey
from app.protocol.slip_token import PURPOSE, SlipToken
from app.reference.paper_words import load_paper_words

SLIPS: Final = 100
DPI: Final = 203
PEER_SIDE: Final = 24 * MM
"""As large as ours are, but for the dots."""
QR: Final = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
NAMES: Final = Path(__file__).with_name("name_clusters.json")
Wear = Callable[[Image.Image, random.Random], Image.Image]


def slips() -> list[SlipData]:
    """Return slips of people whose names are in three scripts."""
    clusters = json.loads(NAMES.read_text(encoding="utf-8"))
    whole = [cluster for cluster in clusters if set(SCRIPTS) <= set(cluster)]
    key = SigningKey(bytes(32))
    made = []
    for counter in range(SLIPS):
        family = family_code("K7", counter)
        code = person_code(family, 1)
        surname, given = whole[2 * counter], whole[2 * counter + 1]
        made.append(
            SlipData(
                code=code,
                token=SlipToken(code=code, copy_number=1).to_text(lambda message: key.sign(PURPOSE, message)),
                names={
                    script: PersonName(surname=surname[script][0].title(), given=given[script][0].title())
                    for script in SCRIPTS
                },
                sex="M",
                birth_date=PartialDate(value="1993-12-07"),
                family_code=family,
                family_size=4,
                bed="B-14/2",
                camp="Training camp",
                issued_on=date(2026, 11, 23),
                expires_on=date(2026, 12, 23),
                copy_number=1,
            )
        )
    return made


def render_stretched(made: list[SlipData]) -> bytes:
    """Draw the same tokens 24 mm wide, wherever the dots are."""
    output = BytesIO()
    canvas = Canvas(output, pagesize=(105 * MM, 148 * MM))
    for slip in made:
        widget = QrCodeWidget(slip.token, barLevel=CORRECTION, barWidth=PEER_SIDE, barHeight=PEER_SIDE, barBorder=0)
        drawing = Drawing(PEER_SIDE, PEER_SIDE)
        drawing.add(widget)
        renderPDF.draw(drawing, canvas, 20.3 * MM, 20.7 * MM)
        canvas.showPage()
    canvas.save()
    return output.getvalue()


def printed(pdf: bytes) -> Iterator[Image.Image]:
    """Yield the pages as a printer of 203 dpi puts them on paper."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["pdftoppm", "-r", str(DPI), "-mono", "-", f"{folder}/page"]
        subprocess.run(command, input=pdf, check=True)  # noqa: S603 - the system's own program, on our own pages
        for path in sorted(Path(folder).iterdir()):
            with Image.open(path) as page:
                yield page.convert("L")


def folded(page: Image.Image, chance: random.Random) -> Image.Image:
    """Crease the paper across the code: the ink is gone on the crease, and the halves no longer meet."""
    _, top, _, bottom = code_of(page)
    height = chance.randint(top + (bottom - top) // 4, bottom - (bottom - top) // 4)
    slipped = page.copy()
    slipped.paste(page.crop((0, height, page.width, page.height)), (chance.choice((-1, 1)), height))
    ImageDraw.Draw(slipped).line((0, height, page.width, height + chance.randint(-6, 6)), fill=255, width=2)
    return slipped


def torn(page: Image.Image, chance: random.Random) -> Image.Image:
    """Tear off the code's corner that has no finder pattern, up to a quarter of its sides deep."""
    left, _, right, bottom = code_of(page)
    deep = (right - left) * chance.uniform(0.15, 0.25)
    torn_off = page.copy()
    ImageDraw.Draw(torn_off).polygon(
        ((right + 9, bottom - deep), (right + 9, bottom + 9), (right - deep, bottom + 9)), 190
    )
    return torn_off


def blurred(page: Image.Image, chance: random.Random) -> Image.Image:
    """Hold the camera unsteadily."""
    return page.filter(ImageFilter.GaussianBlur(chance.uniform(1.0, 1.6)))


def askew(page: Image.Image, chance: random.Random) -> Image.Image:
    """Photograph the slip from the side, in uneven light, as a frame of a phone's video is: noisy, and kept as JPEG."""
    _, top, _, _ = code_of(page)
    turned = page.crop((0, top - 40, page.width, page.height)).rotate(
        chance.uniform(-35, 35), Image.Resampling.BICUBIC, expand=True, fillcolor=200
    )
    seen = ImageOps.expand(turned, turned.width // 8, 200)
    # The near edge of the slip is a quarter longer than the far one: about 30 degrees off the paper's normal.
    across, down = (chance.uniform(-0.25, 0.25) / side for side in seen.size)
    x, y = seen.width / 2, seen.height / 2
    whole = 1 - across * x - down * y
    upper = (1 + x * across, x * down, x * whole - x)
    lower = (y * across, 1 + y * down, y * whole - y)
    rows = tuple(value / whole for value in (*upper, *lower, across, down))
    seen = seen.transform(seen.size, Image.Transform.PERSPECTIVE, rows, Image.Resampling.BICUBIC, fillcolor=200)
    light = Image.linear_gradient("L").resize(seen.size).point(lambda grey: 140 + grey * 115 // 255)
    lit = Image.composite(seen, Image.new("L", seen.size, 30), light).filter(ImageFilter.GaussianBlur(0.8))
    noisy = Image.blend(lit, Image.effect_noise(seen.size, 60), 0.12)
    photograph = BytesIO()
    noisy.save(photograph, "JPEG", quality=60)
    with Image.open(photograph) as picture:
        return picture.convert("L")


def worn(page: Image.Image, chance: random.Random) -> Image.Image:
    """Fold it and photograph it askew."""
    return askew(folded(page, chance), chance)


def code_of(page: Image.Image) -> tuple[int, int, int, int]:
    """Return where the code stands on a clean page: left, top, right and bottom."""
    (found,) = zxingcpp.read_barcodes(page, formats=QR)
    place = found.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return (
        min(corner.x for corner in corners),
        min(corner.y for corner in corners),
        max(corner.x for corner in corners),
        max(corner.y for corner in corners),
    )


WEARS: Final[dict[str, Wear]] = {
    "as printed": lambda page, _: page,
    "folded": folded,
    "torn": torn,
    "blurred": blurred,
    "phone": askew,
    "folded, phone": worn,
}


def read_with_zxing(pictures: list[Image.Image]) -> list[str]:
    """Return what is read from each, or nothing."""
    results = (zxingcpp.read_barcodes(picture, formats=QR) for picture in pictures)
    return [found[0].text if found else "" for found in results]


def read_with_zbar(pictures: list[Image.Image]) -> list[str]:
    """Return what is read from each, or nothing."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [f"{folder}/{number:04}.png" for number in range(len(pictures))]
        for picture, path in zip(pictures, paths, strict=True):
            picture.save(path, compress_level=1)
        command = ["zbarimg", "--quiet", "--xml", "--set", "disable", "--set", "qrcode.enable", *paths]
        # It leaves with 4 where it read nothing from one of them.
        said = subprocess.run(command, capture_output=True, check=False).stdout  # noqa: S603 - as above
        texts = {
            source.get("href"): data.text or ""
            for source in ET.fromstring(said).iter(  # noqa: S314 - said by our own child
                "{http://zbar.sourceforge.net/2008/barcode}source"
            )
            for data in source.iter("{http://zbar.sourceforge.net/2008/barcode}data")
        }
        return [texts.get(path, "") for path in paths]


READERS: Final = {"zxing-cpp": read_with_zxing, "zbar": read_with_zbar}


def main() -> None:
    """Wear, read and print."""
    made = slips()
    words = load_paper_words("en")
    papers = {
        "whole dots": list(printed(render_slips(made, words, training=False, dpi=DPI))),
        "stretched": list(printed(render_stretched(made))),
    }
    print(f"{'':24}{'':12}" + "".join(f"{wear:>16}" for wear in WEARS) + f"{'misread':>10}")
    for paper, pages in papers.items():
        readable = [(slip, page) for slip, page in zip(made, pages, strict=True) if _has_code(page)]
        for reader, read in READERS.items():
            misread = 0
            line = ""
            for wear, apply in WEARS.items():
                pictures = [apply(page, random.Random(f"{wear} {slip.code}")) for slip, page in readable]
                texts = read(pictures)
                right = sum(text == slip.token for text, (slip, _) in zip(texts, readable, strict=True))
                misread += sum(bool(text) for text in texts) - right
                line += f"{100 * right / SLIPS:15.0f}%"
            print(f"{paper:24}{reader:12}{line}{misread:10}")


def _has_code(page: Image.Image) -> bool:
    """Whether the code can be found on the clean page at all."""
    return len(zxingcpp.read_barcodes(page, formats=QR)) == 1


if __name__ == "__main__":
    main()
