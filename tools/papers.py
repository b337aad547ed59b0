"""Pictures of every paper in five languages into out/papers/, with contact sheets to look at."""

import os
import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.domain.languages import LANGUAGES, Language  # noqa: E402 - after the path is set
from app.domain.name_order import NameOrder  # noqa: E402
from app.domain.people_lists import ListKind  # noqa: E402
from app.domain.person import PersonName  # noqa: E402
from app.domain.roster import RosterMaker, RosterOrder  # noqa: E402
from app.domain.slip_format import SlipFormat  # noqa: E402
from app.domain.sources import Sources  # noqa: E402
from app.printing.people_list import ListData, render_list  # noqa: E402
from app.printing.roster import RosterData, render_roster  # noqa: E402
from app.printing.slip import render_slips  # noqa: E402
from app.reference.code_lists import load_code_lists  # noqa: E402
from app.reference.paper_words import load_paper_words  # noqa: E402
from app.ui.collation import collation  # noqa: E402
from tests.component.printing.pages import page_count, picture  # noqa: E402
from tests.component.printing.paper_samples import (  # noqa: E402
    BEDS,
    CAMP_ZONE,
    CAMPS,
    LISTED_AT,
    LONG,
    listed_families,
    people_list,
    slip,
)

OUT = ROOT / "out" / "papers"
DPI = {"slip": 150, "list": 90}
SOURCES = Sources(desk="Desk 3", others=2, oldest=datetime(2026, 11, 23, 9, 5, tzinfo=UTC))
GAP = 12
GREY = 128


def face() -> bytes:
    """Return a portrait of nobody."""
    image = Image.new("L", (350, 450), 225)
    draw = ImageDraw.Draw(image)
    draw.ellipse((105, 70, 245, 270), fill=120)
    draw.ellipse((40, 290, 310, 620), fill=90)
    output = BytesIO()
    image.filter(ImageFilter.GaussianBlur(3)).save(output, "JPEG")
    return output.getvalue()


def slips(language: Language, paper: SlipFormat) -> bytes:
    """Return slips with and without a photo, with a short name and a very long one; training ones in two languages."""
    camp, portrait = CAMPS[language], face()
    made = [
        slip(1, photo=portrait, camp=camp),
        slip(2, camp=camp, sex="M", names={"Latn": PersonName(surname="ERIKSSON", given="Anna Maria")}),
        slip(3, photo=portrait, camp=camp, names=LONG),
        slip(4, camp=camp, names=LONG),
    ]
    return render_slips(made, load_paper_words(language), training=language in {"ru", "fi"}, paper=paper)


def sample_list(language: Language, kind: ListKind) -> bytes:
    """Return a list of the sample families; a training one in two languages."""
    data = ListData(camp=CAMPS[language], sources=SOURCES, training=language in {"ru", "fi"}, people=people_list(kind))
    return render_list(data, load_paper_words(language))


def sample_roster(language: Language, order: RosterOrder) -> bytes:
    """Return the sample families' roster; a training one in two languages."""
    words = load_paper_words(language)
    names = NameOrder(words.script, collation(language))
    data = RosterData(
        camp=CAMPS[language],
        training=language in {"ru", "fi"},
        as_of=LISTED_AT.astimezone(CAMP_ZONE),
        roster=RosterMaker(CAMP_ZONE, names, BEDS).make(listed_families(), LISTED_AT.date(), order),
        sources=SOURCES,
        names=names,
        needs=load_code_lists().needs,
        nationalities=load_code_lists().nationalities,
    )
    return render_roster(data, words)


def contact_sheet(rows: list[list[Image.Image]], path: Path) -> None:
    """Put a language's pages on a line each."""
    pages = [page for row in rows for page in row]
    width, height = (max(sizes) + GAP for sizes in zip(*(page.size for page in pages), strict=True))
    sheet = Image.new("L", (width * max(map(len, rows)) + GAP, height * len(rows) + GAP), GREY)
    for line, row in enumerate(rows):
        for place, page in enumerate(row):
            sheet.paste(page, (GAP + place * width, GAP + line * height))
    sheet.save(path)


def render(name: str, pdfs: dict[Language, bytes], dpi: int) -> None:
    """Write a paper's PDFs, its pages as pictures, and its contact sheet."""
    rows = []
    for language, pdf in pdfs.items():
        (OUT / f"{name}-{language}.pdf").write_bytes(pdf)
        pages = [picture(pdf, page, dpi) for page in range(page_count(pdf))]
        for number, page in enumerate(pages, start=1):
            page.save(OUT / f"{name}-{language}-{number}.png")
        rows.append(pages)
    contact_sheet(rows, OUT / f"sheet-{name}.png")
    print(f"{name}: {sum(map(len, rows))} pages", flush=True)


def main() -> int:
    """Render everything."""
    OUT.mkdir(parents=True, exist_ok=True)
    for paper in SlipFormat:
        render(f"slip-{paper}", {language: slips(language, paper) for language in LANGUAGES}, DPI["slip"])
    for order in RosterOrder:
        render(f"roster-{order}", {language: sample_roster(language, order) for language in LANGUAGES}, DPI["list"])
    for kind in ListKind:
        render(f"list-{kind}", {language: sample_list(language, kind) for language in LANGUAGES}, DPI["list"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
