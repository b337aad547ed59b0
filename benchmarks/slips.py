"""How many slips a second are made, beside the same facts laid out by fpdf2, by typst, and by ReportLab's own widgets.

All make files of A6 pages with photo, names in three scripts and QR code, in turns, so that all meet the same machine
in the same mood; fpdf2 and typst get their QR codes from the encoder that we use. The limit is the making of the QR
codes alone. Every turn has other families: typst remembers what it has laid out before, and is twice as fast the second
time. Counted is processor time, of all threads. Run with: python -m benchmarks.slips
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path

import typst
import zxingcpp
from fpdf import FPDF
from PIL import Image, ImageDraw, ImageFilter
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from app.domain.dates import PartialDate
from app.domain.family_code import family_code, person_code
from app.domain.person import PersonName
from app.printing.fonts import Typefaces
from app.printing.qr_code import CORRECTION, QrCode
from app.printing.slip import SlipData, render_slips
from app.protocol.signing import SigningKey
from app.protocol.slip_token import PURPOSE, SlipToken
from app.reference.paper_words import load_paper_words
from app.reference.resources import RESOURCES

SLIPS = 300
PEER_SLIPS = 30
MIDDLING_SLIPS = 100
FONTS = RESOURCES / "fonts"
ROUNDS = 5


def slips(count: int, first: int = 0) -> list[SlipData]:
    """Return slips with photo and names in three scripts, each signed, of families counted from ``first``."""
    key = SigningKey(bytes(32))
    made = []
    for counter in range(first, first + count):
        family = family_code("K7", counter)
        code = person_code(family, 1)
        token = SlipToken(code=code, copy_number=1).to_text(lambda message: key.sign(PURPOSE, message))
        made.append(
            SlipData(
                code=code,
                token=token,
                names={
                    "Latn": PersonName(surname="RABINOVICH", given="Evgenii"),
                    "Cyrl": PersonName(surname="Рабинович", given="Евгений", patronymic="Львович"),
                    "Hebr": PersonName(surname="רבינוביץ׳", given="יבגני"),
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
                photo=face(counter),
            )
        )
    return made


def face(number: int) -> bytes:
    """Return a portrait of nobody, as the desk keeps them: no two alike, and as many bytes as a real one."""
    image = Image.effect_noise((360, 480), 18).convert("RGB")
    draw = ImageDraw.Draw(image)
    draw.ellipse((105, 70, 255, 290), fill=(170 + number % 60, 140, 120))
    draw.ellipse((40, 310, 320, 640), fill=(60, 80, 90 + number % 100))
    output = BytesIO()
    image.filter(ImageFilter.GaussianBlur(1)).save(output, "JPEG", quality=80, optimize=True)
    return output.getvalue()


def facts_of(slip: SlipData) -> list[str]:
    """Return what stands below the names."""
    return [
        f"{slip.birth_date}   {slip.sex}",
        f"{slip.family_code}   {slip.family_size}   {slip.bed}",
        f"{slip.issued_on} – {slip.expires_on}",
    ]


def qr_picture(slip: SlipData) -> Image.Image:
    """Return the code, a dot a module."""
    code = zxingcpp.create_barcode(slip.token, zxingcpp.BarcodeFormat.QRCode, ec_level=CORRECTION)
    return Image.fromarray(code.to_image(scale=1, add_quiet_zones=False))


def render_with_fpdf(made: list[SlipData]) -> bytes:
    """Draw the same facts with fpdf2, which turns Hebrew around by itself."""
    pdf = FPDF(format=(105, 148))
    pdf.add_font("slip", fname=FONTS / "GatehouseSans-Regular.ttf")
    pdf.add_font("slip", style="B", fname=FONTS / "GatehouseSans-Bold.ttf")
    pdf.set_auto_page_break(auto=False)
    for slip in made:
        pdf.add_page()
        for size, style, text in (
            (10, "B", slip.camp),
            (40, "B", slip.code),
            *((16, "", str(name)) for name in slip.names.values()),
            *((12, "", fact) for fact in facts_of(slip)),
        ):
            pdf.set_font("slip", style, size)
            pdf.cell(0, size * 0.5, text, new_x="LMARGIN", new_y="NEXT")
        if slip.photo:
            pdf.image(BytesIO(slip.photo), x=70, y=95, w=25)
        pdf.image(qr_picture(slip), x=10, y=105, w=28)
    return bytes(pdf.output())


def render_with_typst(made: list[SlipData]) -> bytes:
    """Lay the same facts out with typst, in one document."""
    pages = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, slip in enumerate(made):
            (folder / f"{number}.jpg").write_bytes(slip.photo or b"")
            qr_picture(slip).save(folder / f"{number}.png", compress_level=1)
            lines = [f'#text(10pt, weight: "bold")[{slip.camp}]', f'#text(40pt, weight: "bold")[{slip.code}]']
            lines += [f"#text(16pt)[{name}]" for name in slip.names.values()]
            lines += [f"#text(12pt)[{fact}]" for fact in facts_of(slip)]
            pages.append(
                " \\\n".join(lines)
                + f'\n#place(bottom + left, image("{number}.png", width: 28mm, scaling: "pixelated"))'
                + f'\n#place(bottom + right, image("{number}.jpg", width: 25mm))'
            )
        head = '#set page(width: 105mm, height: 148mm, margin: 10mm)\n#set text(font: "Gatehouse Sans")\n'
        source = folder / "slips.typ"
        source.write_text(head + "\n#pagebreak()\n".join(pages), encoding="utf-8")
        return typst.compile(str(source), format="pdf", font_paths=[str(FONTS)], ignore_system_fonts=True)


def render_with_platypus(made: list[SlipData]) -> bytes:
    """Draw the same facts with ReportLab's paragraphs and QR widget, Hebrew as it comes."""
    face = Typefaces().regular.name
    style = ParagraphStyle("slip", fontName=face, fontSize=12, leading=15)
    large = ParagraphStyle("code", fontName=face, fontSize=40, leading=48)
    story: list[object] = []
    for slip in made:
        story += [Paragraph(slip.camp, style), Paragraph(slip.code, large)]
        story += [Paragraph(str(name), style) for name in slip.names.values()]
        facts = (
            slip.birth_date,
            slip.sex,
            slip.family_code,
            slip.family_size,
            slip.bed,
            slip.issued_on,
            slip.expires_on,
        )
        story += [Paragraph(str(fact), style) for fact in facts]
        drawing = Drawing(80, 80)
        drawing.add(QrCodeWidget(slip.token, barWidth=80, barHeight=80))
        story += [drawing, PageBreak()]
    output = BytesIO()
    SimpleDocTemplate(output, pagesize=(298, 420), leftMargin=20, rightMargin=20, topMargin=20, bottomMargin=20).build(
        story
    )
    return output.getvalue()


def a_second(count: int, work: Callable[[], object]) -> float:
    """Return how many of ``count`` are done in a second of the processor's."""
    start = time.process_time()
    work()
    return count / (time.process_time() - start)


def main() -> None:
    """Measure and print."""
    english, hebrew = load_paper_words("en"), load_paper_words("he")
    works: dict[str, tuple[int, Callable[[list[SlipData]], object]]] = {
        "QR codes alone (limit)": (SLIPS, lambda made: [QrCode.of(slip.token) for slip in made]),
        "slips, English": (SLIPS, lambda made: render_slips(made, english, training=False)),
        "slips, Hebrew, training": (SLIPS, lambda made: render_slips(made, hebrew, training=True)),
        "fpdf2": (MIDDLING_SLIPS, render_with_fpdf),
        "typst": (SLIPS, render_with_typst),
        "platypus and ReportLab's QR": (PEER_SLIPS, render_with_platypus),
    }
    speeds: dict[str, list[float]] = {name: [] for name in works}
    render_slips(slips(2), english, training=False)
    render_with_typst(slips(1))
    for turn in range(ROUNDS):
        made = slips(SLIPS, 2 + turn * SLIPS)
        for name, (count, work) in works.items():
            speeds[name].append(a_second(count, partial(work, made[:count])))
    ours = statistics.median(speeds["slips, English"])
    for name, measured in speeds.items():
        speed = statistics.median(measured)
        print(f"{name:36} {speed:8.0f} /s   ours is {ours / speed:5.1f} ×")


if __name__ == "__main__":
    main()
