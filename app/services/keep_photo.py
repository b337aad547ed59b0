"""Keep a person's photo, inside the encrypted file."""

import io

from PIL import Image, ImageOps, UnidentifiedImageError

from app.domain.errors import OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.operator import Operator, Permission
from app.storage.blobs import Blobs

PORTRAIT_PIXELS = (360, 480)
MOST_PHOTO_BYTES = 20 * 1024 * 1024


class NotAPhotoError(OperatorError):
    """The file is no picture, broken, or far too large."""

    title = QT_TRANSLATE_NOOP("errors", "This file is not a photo that can be read.")
    next_step = QT_TRANSLATE_NOOP("errors", "Choose a JPEG or PNG picture under 20 MB.")


class KeepPhoto:
    """Shrinks a picture to a portrait of 3 by 4, without its metadata, and stores it by its SHA-256."""

    def __init__(self, operator: Operator, blobs: Blobs) -> None:
        self._operator = operator
        self._blobs = blobs

    def __call__(self, picture: bytes) -> str:
        """Store the picture and return its SHA-256 in hex. Raises NotAPhotoError."""
        self._operator.require(Permission.REGISTER)
        if len(picture) > MOST_PHOTO_BYTES:
            raise NotAPhotoError
        try:
            with Image.open(io.BytesIO(picture)) as opened:
                upright = ImageOps.exif_transpose(opened).convert("RGB")
            portrait = ImageOps.fit(upright, PORTRAIT_PIXELS, centering=(0.5, 0.4))
        except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
            raise NotAPhotoError from error
        portrait.info.clear()  # a comment of the file's would be written again
        stored = io.BytesIO()
        portrait.save(stored, "JPEG", quality=80, optimize=True)
        return self._blobs.put(stored.getvalue())

    def read(self, sha256: str) -> bytes | None:
        """Return the stored JPEG, or None."""
        self._operator.require(Permission.FIND)
        return self._blobs.get(sha256)
