"""Enrol the desk at headquarters with the one-time code that headquarters printed."""

from collections.abc import Callable

from app.domain.operator import Operator, Permission
from app.protocol.enrolment import Enrolment, EnrolmentCode


class EnrolDesk:
    """``enrol`` is the sync layer's enrolment over the network; it keeps what headquarters answered."""

    def __init__(self, operator: Operator, enrol: Callable[[str, EnrolmentCode], Enrolment]) -> None:
        self._operator = operator
        self._enrol = enrol

    def __call__(self, url: str, code: str) -> Enrolment:
        """Enrol. Raises NotAnEnrolmentCodeError and the network's errors; nothing is changed unless it succeeds."""
        self._operator.require(Permission.ENROL_DESK)
        return self._enrol(url, EnrolmentCode.parse(code))
