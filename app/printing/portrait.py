"""Portraits for slips: as small as the paper can show, and never in the way of printing."""

import warnings
from io import BytesIO

from PIL import Image, ImageOps

MOST_PIXELS = 480
"""On the longer side: 30 mm at 400 dpi."""
_QUALITY = 88


def prepare_portrait(photo: bytes) -> bytes | None:
    """Return the picture upright and as JPEG of at most MOST_PIXELS, or None when it cannot be read.

    A slip without its photo still opens the gate; a slip that is not printed opens nothing.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(photo)) as image:
                image.draft("RGB", (MOST_PIXELS, MOST_PIXELS))
                upright = ImageOps.exif_transpose(image).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None
    upright.thumbnail((MOST_PIXELS, MOST_PIXELS))
    output = BytesIO()
    upright.save(output, "JPEG", quality=_QUALITY)
    return output.getvalue()
