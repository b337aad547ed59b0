"""Every paper that slips are printed on, as it comes out of the printer."""

from typing import TYPE_CHECKING

import pytest
from PIL import ImageChops, ImageFilter

from app.domain.languages import LANGUAGES, Language
from app.domain.person import PersonName
from app.domain.slip_format import DEFAULT_SLIP_FORMAT, SlipFormat, slip_format_of
from app.printing.qr_code import SMALLEST_SIDE, QrCode
from app.printing.slip import render_slips
from app.printing.slip_formats import LAYOUTS
from app.protocol.slip_token import SlipToken
from app.reference.paper_words import load_paper_words
from tests.component.printing.pages import page_boxes, page_count, page_sizes, page_texts, picture, qr_texts
from tests.component.printing.paper_samples import CAMPS, KEY, LONG, LONGEST, Names, portrait, slip

if TYPE_CHECKING:
    from app.domain.codes import Mark

MM = 72 / 25.4
WORDS = {language: load_paper_words(language) for language in LANGUAGES}
SIZES = {
    SlipFormat.A6: (298, 420),
    SlipFormat.A4_OF_EIGHT: (595, 842),
    SlipFormat.CARD: (243, 153),
    SlipFormat.RECEIPT: (227, 326),
    SlipFormat.LABEL: (176, 283),
}
DPI = {SlipFormat.RECEIPT: 203, SlipFormat.LABEL: 203}


def test_every_format_has_its_row_of_measures() -> None:
    assert set(LAYOUTS) == set(SlipFormat)


@pytest.mark.parametrize("paper", SlipFormat)
def test_the_paper_has_its_size(paper: SlipFormat) -> None:
    assert page_sizes(render_slips([slip()], WORDS["en"], training=False, paper=paper)) == {SIZES[paper]}


@pytest.mark.parametrize("paper", SlipFormat)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_reads_back_from_the_printers_dots(paper: SlipFormat, language: Language) -> None:
    slips = [slip(1), slip(2, photo=portrait())]
    for training in (False, True):
        for dpi in {203, DPI.get(paper, 300)}:
            pdf = render_slips(slips, WORDS[language], training=training, dpi=dpi, paper=paper)
            read = [text for page in qr_texts(pdf, dpi) for text in page]
            assert sorted(read) == sorted(data.token for data in slips)
            assert all(SlipToken.parse(text).holds(KEY.public) for text in read)


@pytest.mark.parametrize("paper", SlipFormat)
@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_the_code_is_twenty_millimetres_or_more_of_whole_dots(paper: SlipFormat, dpi: int) -> None:
    code = QrCode.of(slip().token)
    side = code.side(dpi, LAYOUTS[paper].qr.largest * MM)
    assert side >= SMALLEST_SIDE
    dots = side * dpi / 72 / code.modules
    assert dots == pytest.approx(round(dots))


@pytest.mark.parametrize("paper", SlipFormat)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("names", [LONG, LONGEST], ids=["long", "longest"])
def test_nothing_stands_outside_the_margins(paper: SlipFormat, language: Language, names: Names) -> None:
    """With the longest names, beds, numbers and camps that the models take."""
    layout = LAYOUTS[paper]
    for photo in (None, portrait()):
        data = slip(names=names, photo=photo, camp=CAMPS[language] * 4, bed="W" * 20, family_size=40)
        boxes = page_boxes(render_slips([data], WORDS[language], training=False, paper=paper))
        left = (layout.columns - 1) * layout.width * MM if WORDS[language].mirrored else 0.0
        top = layout.rows * layout.height * MM
        edge = (layout.margin - 1.0) * MM
        assert [
            box
            for box in boxes
            if box.left < left + edge
            or box.right > left + layout.width * MM - edge
            or box.top > top - edge / 2
            or box.bottom < top - layout.height * MM + edge / 2
        ] == []


@pytest.mark.parametrize("paper", SlipFormat)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_of_sixty_letters_is_whole_in_three_scripts(paper: SlipFormat, language: Language) -> None:
    for photo in (None, portrait()):
        pdf = render_slips([slip(names=LONG, photo=photo)], WORDS[language], training=False, paper=paper)
        assert "…" not in page_texts(pdf)[0]
        smallest = min(box.top - box.bottom for box in page_boxes(pdf) if box.character in "WМש")
        assert smallest > 2.2, "points; a capital of the smallest type that is printed"


@pytest.mark.parametrize("paper", SlipFormat)
def test_around_the_code_the_paper_is_white(paper: SlipFormat) -> None:
    dpi, layout = 300, LAYOUTS[paper]
    data = slip(photo=portrait(), names=LONG)
    page = picture(render_slips([data], WORDS["en"], training=True, dpi=dpi, paper=paper), dpi=dpi)
    code = QrCode.of(data.token)
    side = round(code.side(dpi, layout.qr.largest * MM) * dpi / 72)
    quiet = 4 * side // code.modules
    left = round(layout.qr.x * dpi / 25.4) - (side if layout.qr.from_end else 0)
    top = round(layout.qr.top * dpi / 25.4)
    page.paste(255, (left - 1, top - 1, left + side + 1, top + side + 1))
    around = page.crop((left - quiet + 1, top - quiet + 1, left + side + quiet - 1, top + side + quiet - 1))
    assert around.point(lambda grey: 0 if grey < 200 else 255).getextrema() == (255, 255)


def test_eight_slips_stand_on_a_sheet_in_reading_order() -> None:
    slips = [slip(number) for number in range(1, 11)]
    pdf = render_slips(slips, WORDS["en"], training=False, paper=SlipFormat.A4_OF_EIGHT)
    assert page_count(pdf) == 2
    assert [len(page) for page in qr_texts(pdf, 300)] == [8, 2]
    first = page_texts(pdf)[0]
    assert [first.index(data.code) for data in slips[:8]] == sorted(first.index(data.code) for data in slips[:8])


@pytest.mark.parametrize("paper", [SlipFormat.RECEIPT, SlipFormat.LABEL])
def test_a_creased_slip_of_a_label_printer_still_reads(paper: SlipFormat) -> None:
    import zxingcpp  # noqa: PLC0415 - beside its only use here

    data, layout = slip(), LAYOUTS[paper]
    page = picture(render_slips([data], WORDS["en"], training=True, dpi=203, paper=paper))
    y = round((layout.qr.top + 13) * 8)
    page.paste(255, (0, y, page.width, y + 5))
    found = zxingcpp.read_barcodes(page.filter(ImageFilter.GaussianBlur(1.6)).rotate(7, fillcolor=255))
    assert [code.text for code in found] == [data.token]


def test_a_setting_that_nobody_knows_any_more_is_the_default() -> None:
    assert slip_format_of("a5") is slip_format_of(None) is DEFAULT_SLIP_FORMAT
    assert slip_format_of("cr80") is SlipFormat.CARD


@pytest.mark.parametrize("paper", SlipFormat)
@pytest.mark.parametrize("language", ["en", "he"])
def test_needs_are_shapes_beside_the_sex_and_change_nothing_else(paper: SlipFormat, language: Language) -> None:
    words = WORDS[language]
    marks: tuple[Mark, ...] = ("disc", "diamond", "triangle")
    plain, marked = (
        render_slips([slip(1, marks=shapes)], words, training=False, paper=paper) for shapes in ((), marks)
    )
    assert page_texts(plain) == page_texts(marked), "a program that reads the page finds none of them"
    changed = ImageChops.difference(picture(plain, dpi=300), picture(marked, dpi=300)).getbbox()
    left, top, right, bottom = changed or (0, 0, 0, 0)
    layout = LAYOUTS[paper]
    fact = next(fact for fact in layout.facts if fact.key == "sex")
    dot = 25.4 / 300
    start = layout.width - fact.x - fact.width if words.mirrored else fact.x
    if paper is SlipFormat.A4_OF_EIGHT and words.mirrored:
        start += layout.width
    assert start - 2 * dot <= left * dot
    assert right * dot <= start + fact.width + 2 * dot
    assert fact.value.y - fact.size * 0.8 / MM <= top * dot
    assert bottom * dot <= fact.value.y + 2 * dot
    assert right > left


@pytest.mark.parametrize("paper", SlipFormat)
def test_a_name_of_combining_marks_alone_stays_on_the_slip(paper: SlipFormat) -> None:
    marks: Names = {
        "Latn": PersonName(surname="\u0301\u0308\u0327", given="\u0306"),
        "Hebr": PersonName(given="\u05b8\u05bc"),
    }
    pdf = render_slips([slip(1, marks)], WORDS["en"], training=False, paper=paper)
    assert qr_texts(pdf, DPI.get(paper, 300)) == [[slip(1).token]]
    ((width, height),) = page_sizes(pdf)
    assert all(
        box.left >= 0 and box.right <= width and box.bottom >= 0 and box.top <= height for box in page_boxes(pdf)
    )
