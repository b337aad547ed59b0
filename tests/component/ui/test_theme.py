from pathlib import Path

import pytest

from app.ui.style_sheet import style_sheet
from app.ui.theme import TEXT_PAIRS, THEMES, TOKENS, ThemeName, contrast

READABLE = 4.5
VISIBLE = 3.0


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read_on_its_ground(theme: ThemeName, text: str, ground: str) -> None:
    tokens = TOKENS[theme]
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= READABLE


@pytest.mark.parametrize("theme", THEMES)
def test_edges_of_inputs_and_the_focus_ring_can_be_seen(theme: ThemeName) -> None:
    tokens = TOKENS[theme]
    for line in (tokens.line, tokens.focus):
        assert contrast(line, tokens.surface) >= VISIBLE


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_the_focus_ring_is_three_pixels_wide(theme: ThemeName) -> None:
    sheet = style_sheet(TOKENS[theme], 100, Path("arrow.svg"))
    assert f"QPlainTextEdit:focus {{ border: 3px solid {TOKENS[theme].focus}" in sheet
    assert "$" not in sheet
