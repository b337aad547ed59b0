"""How many slips a second are made, beside the same facts drawn with ReportLab's own QR widget and paragraphs.

Both make files of the same number of A6 pages, in turns, so that both meet the same machine in the same mood. The
limit is the making of the QR codes alone. Run with: python -m benchmarks.slips
"""

import statistics
import time
from collections.abc import Callable
from datetime import date
from io import BytesIO

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from app.domain.dates import PartialDate
from app.domain.family_code import family_code, person_code
from app.domain.person import PersonName
from app.printing.fonts import Typefaces
from app.printing.qr_code import QrCode
from app.printing.slip import SlipData, render_slips
from app.protocol.signing import SigningKey
from app.protocol.slip_token import PURPOSE, SlipToken
from app.reference.paper_words import load_paper_words

SLIPS = 300
PEER_SLIPS = 30
ROUNDS = 5


def slips(count: int) -> list[SlipData]:
    """Return slips with names in three scripts, each signed."""
    key = SigningKey(bytes(32))
    made = []
    for counter in range(count):
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
            )
        )
    return made


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
    """Return how many of ``count`` are done in a second."""
    start = time.perf_counter()
    work()
    return count / (time.perf_counter() - start)


def main() -> None:
    """Measure and print."""
    made = slips(SLIPS)
    ours, mirrored, peers, limits = [], [], [], []
    english, hebrew = load_paper_words("en"), load_paper_words("he")
    render_slips(made[:2], english, training=False)
    for _ in range(ROUNDS):
        ours.append(a_second(SLIPS, lambda: render_slips(made, english, training=False)))
        mirrored.append(a_second(SLIPS, lambda: render_slips(made, hebrew, training=True)))
        peers.append(a_second(PEER_SLIPS, lambda: render_with_platypus(made[:PEER_SLIPS])))
        limits.append(a_second(SLIPS, lambda: [QrCode.of(slip.token) for slip in made]))
    peer = statistics.median(peers)
    for name, speeds in (
        ("QR codes alone (limit)", limits),
        ("slips, English", ours),
        ("slips, Hebrew, training", mirrored),
        ("platypus and ReportLab's QR (peer)", peers),
    ):
        speed = statistics.median(speeds)
        print(f"{name:36} {speed:8.0f} /s   {speed / peer:6.1f} ×")


if __name__ == "__main__":
    main()
