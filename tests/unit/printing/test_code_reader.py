"""Codes are read off pictures, pages and frames; what is no code is none."""

import pytest
from PIL import Image

from app.domain.found_code import CodeKind
from app.printing.code_reader import find_codes, find_codes_in_frame, read_codes
from app.printing.errors import CannotReadPictureError
from tests.helpers.code_pictures import code_picture, frame_of, held_up, png

LICENCE = "@\n\x1e\rANSI 636000080002DL00410278DLDAQT64235789\nDCSSAMPLE\nDACMICHAEL"


@pytest.mark.parametrize("kind", list(CodeKind))
def test_every_kind_that_documents_carry_is_read_off_a_frame_held_askew(kind: CodeKind) -> None:
    seen = held_up(code_picture("C01X00T47", kind, scale=5), turned=7)
    assert [(code.text, code.kind) for code in find_codes_in_frame(frame_of(seen))] == [("C01X00T47", kind)]


def test_the_lines_of_a_driving_licence_come_whole() -> None:
    (code,) = find_codes_in_frame(frame_of(held_up(code_picture(LICENCE, CodeKind.PDF417))))
    assert code.text.splitlines()[-3:] == LICENCE.splitlines()[-3:]


def test_two_codes_in_one_picture_are_both_read() -> None:
    seen = png(held_up(code_picture("first"), code_picture("SECOND", CodeKind.CODE_39)))
    assert {(code.text, code.kind) for code in find_codes(seen)} == {
        ("first", CodeKind.QR),
        ("SECOND", CodeKind.CODE_39),
    }
    assert read_codes(seen) == ("first",)


@pytest.mark.parametrize("sigma", [8, 60, 120])
def test_noise_is_no_code(sigma: float) -> None:
    noise = Image.effect_noise((320, 180), sigma).resize((1280, 720))
    assert find_codes_in_frame(frame_of(noise)) == ()


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n" + bytes(40), b"%PDF-1.7 but no more"])
def test_what_is_no_picture_is_told(content: bytes) -> None:
    with pytest.raises(CannotReadPictureError):
        find_codes(content)
