"""Read the codes that somebody holds up to the camera, or brings as a picture or PDF."""

from collections.abc import Callable

from app.domain.found_code import FoundCode, GreyPicture
from app.domain.operator import Operator, Permission
from app.services.errors import NoCodeOnItError


class ReadCodes:
    """``find`` reads a file's content, ``find_in_frame`` a camera's frame."""

    def __init__(
        self,
        operator: Operator,
        find: Callable[[bytes], tuple[FoundCode, ...]],
        find_in_frame: Callable[[GreyPicture], tuple[FoundCode, ...]],
    ) -> None:
        self._operator = operator
        self._find = find
        self._find_in_frame = find_in_frame

    def file(self, content: bytes) -> tuple[FoundCode, ...]:
        """Return every code in a picture or a PDF, page by page.

        Raises NoCodeOnItError or CannotReadPictureError.
        """
        self._operator.require(Permission.FIND)
        codes = self._find(content)
        if not codes:
            raise NoCodeOnItError
        return codes

    def frame(self, frame: GreyPicture) -> tuple[FoundCode, ...]:
        """Return every code that a camera sees at a moment; most moments have none."""
        self._operator.require(Permission.FIND)
        return self._find_in_frame(frame)
