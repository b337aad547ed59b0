"""Why a code leads to nobody: whoever had it was erased, or it is not known here."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from app.domain.camp import Camp
from app.domain.errors import OperatorError
from app.domain.family_code import person_code, read_code
from app.services.errors import ErasedCodeError, NoSuchCodeError


class MissingCode:
    """``erased_at`` says when a family's member, or with None the last of its members, was erased."""

    def __init__(self, erased_at: Callable[[str, int | None], datetime | None], camp: Camp) -> None:
        self._erased_at = erased_at
        self._zone = ZoneInfo(camp.time_zone)

    def error(self, family_code: str, number: int | None) -> NoSuchCodeError:
        """Return what to raise for a code that leads to nobody."""
        code = person_code(family_code, number) if number else family_code
        return self._erased(code, family_code, number) or NoSuchCodeError(code=code)

    def erased(self, text: str) -> ErasedCodeError | None:
        """Return what to say of a text that is the code of somebody erased; None for any other text."""
        try:
            family_code, number = read_code(text)
        except OperatorError:
            return None
        return self._erased(person_code(family_code, number) if number else family_code, family_code, number)

    def _erased(self, code: str, family_code: str, number: int | None) -> ErasedCodeError | None:
        at = self._erased_at(family_code, number)
        return None if at is None else ErasedCodeError(code=code, day=str(at.astimezone(self._zone).date()))
