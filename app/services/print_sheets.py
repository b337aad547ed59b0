"""Sheets that list nobody, as files: a place in the queue, and the end of a day."""

from collections.abc import Callable
from datetime import datetime

from app.domain.day_end import SignOff
from app.domain.operator import Operator, Permission
from app.domain.printer_fit import PrinterFit
from app.domain.slip_format import SlipFormat
from app.domain.token import Token
from app.services.end_day import EndDay
from app.services.slip_paper import FILE_FIT


class PrintSheets:
    """``token`` and ``day_end`` lay out; ``slip_format`` is the desk's. What is printed goes by the print queue."""

    def __init__(
        self,
        operator: Operator,
        end_day: EndDay,
        token: Callable[[str, datetime, PrinterFit, SlipFormat], bytes],
        day_end: Callable[[SignOff], bytes],
        slip_format: Callable[[], SlipFormat],
    ) -> None:
        self._operator = operator
        self._end_day = end_day
        self._token = token
        self._day_end = day_end
        self._slip_format = slip_format

    def token(self, token: Token) -> bytes:
        """Return the token on the slips' paper."""
        self._operator.require(Permission.PRINT_SLIPS)
        return self._token(str(token), token.issued_at, FILE_FIT, self._slip_format())

    def day_end(self) -> bytes:
        """Return the sheet about today, signed off or not."""
        self._operator.require(Permission.SIGN_OFF_DAY)
        return self._day_end(self._end_day.sheet())
