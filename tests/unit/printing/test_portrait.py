"""Photos before they go onto a slip: what the desk made small stays as it is; all else is made anew."""

from io import BytesIO

import pytest
from PIL import Image

from app.printing.portrait import MOST_PIXELS, prepare_portrait

SMALL = (360, 480)


def jpeg(size: tuple[int, int] = SMALL, mode: str = "RGB", *, turned: bool = False, comment: bytes = b"") -> bytes:
    image = Image.effect_noise(size, 40).convert(mode)
    exif = Image.Exif()
    if turned:
        exif[0x0112] = 6
    output = BytesIO()
    image.save(output, "JPEG", exif=exif.tobytes() if turned else b"", comment=comment or None)
    return output.getvalue()


@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_what_the_desk_made_small_stays_as_it_is(mode: str) -> None:
    kept = jpeg(mode=mode)
    made = prepare_portrait(kept)
    assert made is not None
    assert (made.jpeg, made.width, made.height) == (kept, *SMALL)


@pytest.mark.parametrize(
    "photo",
    [
        jpeg((2000, 3000)),
        jpeg(mode="CMYK"),
        jpeg(turned=True),
        jpeg(comment=b"where and when it was taken"),
    ],
)
def test_everything_else_is_made_anew_small_upright_and_without_metadata(photo: bytes) -> None:
    made = prepare_portrait(photo)
    assert made is not None
    assert made.jpeg != photo
    assert max(made.width, made.height) <= MOST_PIXELS
    assert b"Exif" not in made.jpeg
    assert b"taken" not in made.jpeg
    with Image.open(BytesIO(made.jpeg)) as image:
        assert (image.size, image.mode) == ((made.width, made.height), "RGB")


def test_a_turned_one_stands_upright() -> None:
    made = prepare_portrait(jpeg(turned=True))
    assert made is not None
    assert (made.width, made.height) == (480, 360)


@pytest.mark.parametrize("photo", [jpeg()[:-2000], b"", b"text", jpeg()[:30]])
def test_a_broken_one_is_left_out(photo: bytes) -> None:
    assert prepare_portrait(photo) is None
