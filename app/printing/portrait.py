"""Portraits for slips: as small as the paper can show, and never in the way of printing."""

import warnings
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps
from PIL.JpegImagePlugin import JpegImageFile

MOST_PIXELS = 480
"""On the longer side: 30 mm at 400 dpi."""
_QUALITY = 88
_END = b"\xff\xd9"
"""Of every JPEG."""


@dataclass(frozen=True)
class Portrait:
    """A JPEG in grey or RGB, without metadata; its size in pixels."""

    jpeg: bytes
    width: int
    height: int


def prepare_portrait(photo: bytes) -> Portrait | None:
    """Return the picture upright and of at most MOST_PIXELS, or None when it cannot be read.

    A slip without its photo still opens the gate; a slip that is not printed opens nothing. One that the desk has
    made small before goes onto the paper as it is.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(photo)) as image:
                if _is_ready(image):
                    # Its head is read by now, and its end is there. Unpacking all between took a sixth of a slip's
                    # time, and finds nothing that printers do not draw over.
                    return Portrait(photo, *image.size) if photo.rstrip(b"\0").endswith(_END) else None
                image.draft("RGB", (MOST_PIXELS, MOST_PIXELS))
                upright = ImageOps.exif_transpose(image).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None
    upright.thumbnail((MOST_PIXELS, MOST_PIXELS))
    upright.info.clear()  # a comment of the file's would be written again
    output = BytesIO()
    upright.save(output, "JPEG", quality=_QUALITY)
    return Portrait(output.getvalue(), *upright.size)


def _is_ready(image: Image.Image) -> bool:
    return (
        isinstance(image, JpegImageFile)
        and image.mode in {"L", "RGB"}
        and max(image.size) <= MOST_PIXELS
        and not {"exif", "comment", "icc_profile", "photoshop", "mp"} & set(image.info)
    )
