"""What the desk keeps of a photo: a portrait, and nothing that a camera or an editor wrote beside it."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from app.services.keep_photo import PORTRAIT_PIXELS
from tests.helpers.desks import DeskAtHand, desk_at_hand

SECRET = b"at the border, at noon"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path)
    yield desk
    desk.close()


def test_a_comment_and_exif_do_not_stay_with_the_portrait(desk: DeskAtHand) -> None:
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    file = BytesIO()
    Image.effect_noise((900, 1200), 40).save(file, "JPEG", comment=SECRET, exif=exif.tobytes())
    assert file.getvalue().count(SECRET) == 2
    kept = desk.supervisor.keep_photo.read(desk.supervisor.keep_photo(file.getvalue()))
    assert kept is not None
    assert SECRET not in kept
    with Image.open(BytesIO(kept)) as portrait:
        assert portrait.size == PORTRAIT_PIXELS
