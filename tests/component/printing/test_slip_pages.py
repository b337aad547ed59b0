"""Slips as they come out of the printer."""

import unicodedata
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from PIL import Image, ImageFilter

from app.domain.dates import PartialDate
from app.domain.errors import InternalError
from app.domain.languages import LANGUAGES, Language
from app.domain.person import PersonName
from app.printing.slip import render_slips
from app.protocol.slip_token import SlipToken
from app.reference.paper_words import load_paper_words
from tests.component.printing.pages import Box, page_boxes, page_count, page_sizes, page_texts, picture, qr_texts
from tests.component.printing.paper_samples import (
    CAMPS,
    HASANOVA,
    KEY,
    LONG,
    LONGEST,
    Names,
    portrait,
    slip,
)

A6 = (298, 420)
MM = 72 / 25.4
WORDS = {language: load_paper_words(language) for language in LANGUAGES}


def _outside(boxes: list[Box], margin: float = 5 * MM) -> list[Box]:
    width, height = A6
    return [
        box
        for box in boxes
        if box.left < margin or box.right > width - margin or box.bottom < margin or box.top > height - margin
    ]


def test_one_page_of_a6_for_each_person() -> None:
    pdf = render_slips([slip(1), slip(2), slip(3)], WORDS["en"], training=False)
    assert page_count(pdf) == 3
    assert page_sizes(pdf) == {A6}


def test_no_slips_are_our_own_mistake() -> None:
    with pytest.raises(InternalError):
        render_slips([], WORDS["en"], training=False)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("training", [False, True])
def test_the_printed_code_reads_back_and_its_signature_holds(language: Language, dpi: int, training: bool) -> None:  # noqa: FBT001 - a parameter
    slips = [slip(1), slip(2, photo=portrait())]
    pdf = render_slips(slips, WORDS[language], training=training, dpi=dpi)
    assert qr_texts(pdf, dpi) == [[slips[0].token], [slips[1].token]]
    token = SlipToken.parse(qr_texts(pdf, dpi)[1][0])
    assert (token.code, token.copy_number) == (slips[1].code, slips[1].copy_number)
    assert token.holds(KEY.public)


@pytest.mark.parametrize("dpi", [203, 300])
def test_every_module_is_made_of_whole_dots(dpi: int) -> None:
    page = picture(render_slips([slip()], WORDS["en"], training=False, dpi=dpi), dpi=dpi)
    left, top = round(8 * dpi / 25.4), round(99 * dpi / 25.4)
    side = int(31 * dpi / 25.4)
    code = page.crop((left - 2, top - 2, left + side, top + side))
    colours = code.getcolors()
    assert colours is not None
    assert {value for _, value in colours} == {0, 255}, "no dot is half covered"


@pytest.mark.parametrize("language", ["en", "he"])
def test_around_the_code_the_paper_is_white(language: Language) -> None:
    dpi = 300
    page = picture(render_slips([slip(photo=portrait())], WORDS[language], training=True, dpi=dpi), dpi=dpi)
    # 45 modules of 8 dots, and a quiet zone of 4 modules.
    side, quiet = 45 * 8, 4 * 8
    left = round(8 * dpi / 25.4) if language == "en" else round(97 * dpi / 25.4) - side
    top = round(99 * dpi / 25.4)
    page.paste(255, (left - 1, top - 1, left + side + 1, top + side + 1))
    assert page.crop((left - quiet, top - quiet, left + side + quiet, top + side + quiet)).getextrema() == (255, 255)


def test_a_creased_and_blurred_slip_still_reads() -> None:
    data = slip()
    page = picture(render_slips([data], WORDS["en"], training=True, dpi=203))
    page.paste(255, (8 * 8, 112 * 8, 40 * 8, 112 * 8 + 6))  # a white crease through the code
    import zxingcpp  # noqa: PLC0415 - beside its only use here

    found = zxingcpp.read_barcodes(page.filter(ImageFilter.GaussianBlur(2)).rotate(7, fillcolor=255))
    assert [code.text for code in found] == [data.token]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_belongs_on_the_slip_is_there(language: Language) -> None:
    words = WORDS[language]
    data = slip(camp=CAMPS[language])
    text = page_texts(render_slips([data], words, training=False))[0]
    for expected in (
        data.code,
        data.family_code,
        "1974-08-12",
        "B-14/2",
        "2026-12-23",
        "2026-11-23",
        words.sex_letter("F"),
        words.valid_until,
        words.born,
        CAMPS[language],
        "HƏSƏNOVA",
        "Rəşid qızı",
        "Гасанова",
        "Рашидовна",
        "חסנובה",
        "אייסל",
    ):
        assert expected in text, expected
    assert "TRAINING" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_training_is_written_across_the_paper_and_in_words(language: Language) -> None:
    words = WORDS[language]
    plain, training = (render_slips([slip()], words, training=training) for training in (False, True))
    text = page_texts(training)[0]
    assert "TRAINING" in text
    assert words.training in text
    across = [box for box in page_boxes(training) if box.top - box.bottom > 20 * MM]
    assert across, "large letters"
    assert not [box for box in page_boxes(plain) if box.top - box.bottom > 20 * MM]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("names", [LONG, LONGEST, {"Latn": PersonName(given="O")}], ids=["long", "longest", "short"])
@pytest.mark.parametrize("photo", [None, portrait()], ids=["no-photo", "photo"])
def test_no_name_leaves_its_place(language: Language, names: Names, photo: bytes | None) -> None:
    pdf = render_slips([slip(names=names, photo=photo)], WORDS[language], training=False)
    assert page_count(pdf) == 1
    assert _outside(page_boxes(pdf)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_of_sixty_letters_is_whole_in_three_scripts(language: Language) -> None:
    text = page_texts(render_slips([slip(names=LONG)], WORDS[language], training=False))[0]
    letters = "".join(character for character in text if character.isalpha())
    for name in LONG.values():
        assert len(name.surname) >= 60
        for part in name.surname.replace("־", "-").split("-"):
            assert part in letters or part[: len(part) // 3] in letters
    assert "…" not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("names", [LONG, LONGEST], ids=["long", "longest"])
def test_names_stay_between_the_code_and_the_facts(language: Language, names: Names) -> None:
    dots = 203 / 25.4
    page = picture(render_slips([slip(names=names)], WORDS[language], training=False), dpi=203)

    def inked(left: float, top: float, right: float, bottom: float) -> bool:
        area = page.crop((round(left * dots), round(top * dots), round(right * dots), round(bottom * dots)))
        return min(area.tobytes()) < 255

    assert inked(8, 41, 97, 78), "the names"
    assert not inked(0, 36, 105, 39.5), "white below the code"
    assert not inked(0, 79.2, 105, 80.2), "white above the facts"
    assert not inked(0, 0, 7, 148), "the left margin"
    assert not inked(98, 0, 105, 148), "the right margin"


def test_hebrew_runs_from_the_right_edge() -> None:
    boxes = page_boxes(render_slips([slip(names=HASANOVA)], WORDS["he"], training=False))
    surname = [box for box in boxes if box.character in "חסנובה" and box.top - box.bottom > 8]
    first = max(surname, key=lambda box: box.right)
    assert first.character == "ח"
    assert first.right == pytest.approx(97 * MM, abs=3)


def test_what_is_not_known_is_a_dash() -> None:
    text = page_texts(render_slips([slip(birth_date=None, bed="")], WORDS["en"], training=False))[0]
    assert text.count("—") == 2


def test_an_estimated_year_says_so() -> None:
    data = slip(birth_date=PartialDate(value="1974", estimated=True))
    assert "~1974" in page_texts(render_slips([data], WORDS["en"], training=False))[0]


def test_combining_marks_are_kept() -> None:
    names: Names = {"Latn": PersonName(surname="Zoe\u0308", given="Q\u0307o"), "Hebr": PersonName(surname="רַבִּי")}
    read = page_texts(render_slips([slip(names=names)], WORDS["en"], training=False))[0]
    text = unicodedata.normalize("NFC", read)
    assert "Zoë" in text
    assert "Q\u0307" in text
    assert unicodedata.normalize("NFC", "רַבִּי") in text


def test_a_script_that_the_font_has_not_is_printed_as_boxes_and_stops_nothing() -> None:
    data = slip(names={"Latn": PersonName(surname="漢字 😀", given="ქეთევან")})
    pdf = render_slips([data], WORDS["en"], training=False)
    assert qr_texts(pdf) == [[data.token]]
    assert _outside(page_boxes(pdf)) == []


def test_threads_do_not_disturb_each_other() -> None:
    def render(language: Language) -> bytes:
        slips = [slip(number, camp=CAMPS[language]) for number in range(1, 20)]
        return render_slips(slips, WORDS[language], training=language == "fi")

    alone = [render(language) for language in LANGUAGES]
    with ThreadPoolExecutor(len(LANGUAGES)) as pool:
        assert list(pool.map(render, LANGUAGES)) == alone


def test_forty_members_make_forty_slips_quickly_and_small() -> None:
    slips = [slip(number, family_size=40) for number in range(1, 41)]
    pdf = render_slips(slips, WORDS["he"], training=True)
    assert [codes for [codes] in qr_texts(pdf)] == [data.token for data in slips]
    assert len(pdf) < 200_000


def test_a_photo_is_drawn_where_there_is_one() -> None:
    def darkness(photo: bytes | None) -> int:
        page = picture(render_slips([slip(photo=photo)], WORDS["en"], training=False), dpi=72)
        return page.getpixel((int(85 * MM), int(115 * MM)))  # type: ignore[return-value] # a grey page's pixel is one number

    assert darkness(portrait()) == pytest.approx(120, abs=3)
    assert darkness(None) == 255


@pytest.mark.parametrize("photo", [b"", b"not a picture", portrait()[:200]], ids=["empty", "text", "cut short"])
def test_a_photo_that_cannot_be_read_does_not_stop_the_slip(photo: bytes) -> None:
    assert render_slips([slip(photo=photo)], WORDS["en"], training=False) == render_slips(
        [slip()], WORDS["en"], training=False
    )


def test_a_large_photo_is_made_small() -> None:
    output = BytesIO()
    Image.effect_noise((3000, 4000), 80).save(output, "JPEG")
    assert len(output.getvalue()) > 2_000_000
    assert len(render_slips([slip(photo=output.getvalue())], WORDS["en"], training=False)) < 300_000


def test_a_token_too_long_to_scan_is_our_own_mistake() -> None:
    with pytest.raises(InternalError):
        render_slips([slip(token="A" * 1600)], WORDS["en"], training=False)
