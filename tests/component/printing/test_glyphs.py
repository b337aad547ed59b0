"""The font has every character that papers and windows show."""

import json

import pytest

from app.domain.languages import LANGUAGES
from app.printing.fonts import Typeface
from app.printing.roster_cells import MARKS
from app.reference.resources import RESOURCES

ALPHABETS = {
    "azerbaijani": "ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZabcçdeəfgğhxıijkqlmnoöprsştuüvyz",
    "finnish": "ABCDEFGHIJKLMNOPQRSŠTUVWXYZŽÅÄÖabcdefghijklmnopqrsštuvwxyzžåäö",
    "russian": "".join(map(chr, range(0x410, 0x450))) + "Ёё",
    "peoples of Russia": "ӘәӨөҮүҢңҖҗҺһҒғҚқҮүҰұІіЇїЄєҐґЎўӐӑӖӗҪҫӲӳӀӏ",
    "hebrew": "".join(map(chr, range(0x5D0, 0x5EB))) + "".join(map(chr, range(0x5B0, 0x5BD))) + "ׁׂ־׳״",
    "transliteration": "ʹʺʼʻ’‘ĀāĒēĪīŌōŪūŠšŽžĆćČčĐđŁłŃńŚśŹźŻżŞşȘșȚțÑñÆæØøÞþßẞ",
    "money": "₼₪₽€",
    "punctuation": "–—…·„“”«»‹›№×°~!?()[]{}/\\@#%&*+-=<>|_^`'\",.;:",
    "signs": "←↑→↓✓✗●○■□▲△▼▽◆◇☐☑⚠",
}
WEIGHTS = ("Regular", "Bold")


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("alphabet", ALPHABETS.values(), ids=ALPHABETS)
def test_every_letter_has_a_glyph(weight: str, alphabet: str) -> None:
    face = Typeface(weight)
    assert [letter for letter in alphabet if not face.covers(letter)] == []


@pytest.mark.parametrize("weight", WEIGHTS)
def test_every_word_of_papers_lists_and_window_has_its_glyphs(weight: str) -> None:
    face = Typeface(weight)
    papers = [(RESOURCES / "paper" / f"{language}.json").read_text(encoding="utf-8") for language in LANGUAGES]
    lists = [path.read_text(encoding="utf-8") for path in (RESOURCES / "code_lists").glob("*.json")]
    camps = [path.read_text(encoding="utf-8") for path in (RESOURCES / "camps").glob("*.json")]
    window = [path.read_text(encoding="utf-8") for path in (RESOURCES / "translations").glob("*.ts")]
    # Read and written again, so that nothing hides behind an escape.
    texts = [json.dumps(json.loads(text), ensure_ascii=False) for text in papers + lists + camps]
    assert len(papers) == 5
    assert lists
    texts += ["".join(text.split()) for text in window]
    assert sorted({letter for text in texts for letter in text if not face.covers(letter)}) == []
    assert face.covers("".join(MARKS.values()))


def test_a_character_without_a_glyph_is_noticed() -> None:
    assert not Typeface("Regular").covers("漢")
    assert Typeface("Regular").width("漢", 10) > 0, "it takes the room of the empty box that is drawn"


def test_the_weights_are_of_one_family_and_one_line_height() -> None:
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - a tool of development, beside its only use

    fonts = [TTFont(RESOURCES / "fonts" / f"GatehouseSans-{weight}.ttf") for weight in WEIGHTS]
    assert {font["name"].getDebugName(1) for font in fonts} == {"Gatehouse Sans"}
    assert [font["name"].getDebugName(2) for font in fonts] == ["Regular", "Bold"]
    assert len({(font["hhea"].ascent, font["hhea"].descent, font["OS/2"].usWinAscent) for font in fonts}) == 1
    assert all("Open Font License" in font["name"].getDebugName(13) for font in fonts)
