"""QR codes in whole printer dots."""

import pytest

from app.domain.errors import InternalError
from app.printing.qr_code import POINTS_PER_INCH, QrCode

TEXT = "K7-Q2M4-1/2/" + "A2" * 51 + "A"
MM_20 = 20 / 25.4 * POINTS_PER_INCH


@pytest.mark.parametrize("dpi", [203, 300, 600, 1200])
def test_a_module_is_a_whole_number_of_dots(dpi: int) -> None:
    code = QrCode.of(TEXT)
    dots = code.side(dpi) / code.modules / POINTS_PER_INCH * dpi
    assert dots == pytest.approx(round(dots))
    assert dots >= 3
    assert code.side(dpi) >= MM_20


def test_the_rows_have_the_finder_patterns() -> None:
    code = QrCode.of(TEXT)
    assert len(code.rows) == code.modules == 45
    # Seven black modules and a white one start the first row and the last; black is 0.
    assert code.rows[0][0] == code.rows[-1][0] == 0b00000001


def test_a_text_too_long_to_be_read_is_refused() -> None:
    code = QrCode.of("A" * 1600)
    with pytest.raises(InternalError, match="too long"):
        code.side(203)
