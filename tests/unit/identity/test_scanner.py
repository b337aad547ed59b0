"""Scanners under every layout of the desk."""

from typing import Any

import pytest

from app.identity.keyboards import EVDEV_CODES, LAYOUTS, MACOS_CODES, US, Layout, untangle
from app.identity.scanner import KeyPress, Platform, ScanCodeDecoder
from tests.helpers.vectors import vectors

SLIP = "K7-C1SP-1/2/ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
ZONE = "P<RUSSHCHUKINA<<IULIIA<<<<<<<<<<<<<<<<<<<<<<"


@pytest.mark.parametrize("vector", vectors("mrz_wedge_ru"), ids=lambda v: v["input"][0])
def test_zones_typed_under_the_russian_layout(vector: dict[str, Any]) -> None:
    assert [untangle(line, "ru") for line in vector["input"]] == vector["expected"]


@pytest.mark.parametrize("vector", vectors("mrz_wedge_il"), ids=lambda v: v["input"][0])
def test_zones_typed_under_the_hebrew_layout(vector: dict[str, Any]) -> None:
    assert [untangle(line, "he") for line in vector["input"]] == vector["expected"]


@pytest.mark.parametrize(
    ("layout", "garbled"),
    [
        ("az", "PÇRUSSHCHUKİNAÇÇİULİİAÇÇÇÇÇÇÇÇÇÇÇÇÇÇÇÇÇÇÇÇÇÇ"),
        ("fi", "P;RUSSHCHUKINA;;IULIIA;;;;;;;;;;;;;;;;;;;;;;"),
        ("ru", "ЗБКГЫЫРСРГЛШТФББШГДШШФББББББББББББББББББББББ"),
        ("he", "P>RUSSHCHUKINA>>IULIIA>>>>>>>>>>>>>>>>>>>>>>"),
    ],
)
def test_a_zone_under_every_layout(layout: Layout, garbled: str) -> None:
    assert untangle(garbled, layout) == ZONE


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_no_key_gives_stays(layout: Layout) -> None:
    assert untangle("א漢" if layout != "he" else "я漢", layout)[-1] == "漢"


def codes_of(text: str, codes: tuple[int, ...], offset: int) -> list[KeyPress]:
    plain, shifted = US
    return [
        KeyPress(codes[plain.index(c)] + offset)
        if c in plain[:-1]
        else KeyPress(codes[shifted.index(c)] + offset, shift=True)
        for c in text
    ]


@pytest.mark.parametrize(
    ("platform", "codes", "offset"),
    [
        ("xcb", EVDEV_CODES, 8),
        ("wayland", EVDEV_CODES, 8),
        ("windows", EVDEV_CODES, 0),
        ("cocoa", MACOS_CODES, 0),
    ],
)
@pytest.mark.parametrize("text", [SLIP, ZONE])
def test_keys_give_the_text_of_the_scanner(platform: Platform, codes: tuple[int, ...], offset: int, text: str) -> None:
    assert ScanCodeDecoder(platform).text(codes_of(text, codes, offset)) == text


@pytest.mark.parametrize(
    ("platform", "codes", "expected"),
    [
        # A, shift 7 on the row of digits, enter, keypad 7, keypad enter: as the platforms number them.
        ("xcb", [(38, True), (16, False), (36, False), (79, False), (104, False)], "A7\n7\n"),
        ("windows", [(0x1E, True), (0x08, False), (0x1C, False), (0x47, False), (0x11C, False)], "A7\n7\n"),
        ("cocoa", [(0, True), (26, False), (36, False), (89, False), (76, False)], "A7\n7\n"),
    ],
)
def test_known_keys(platform: Platform, codes: list[tuple[int, bool]], expected: str) -> None:
    assert ScanCodeDecoder(platform).text(KeyPress(*code) for code in codes) == expected


def test_shift_alone_gives_nothing() -> None:
    assert ScanCodeDecoder("xcb").character(KeyPress(50)) == ""
