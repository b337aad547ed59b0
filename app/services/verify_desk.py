"""Verify the desk's file: its bytes, its chain, and that its rows are what the journal says."""

from collections.abc import Callable

from app.domain.operator import Operator, Permission


class VerifyDesk:
    """``verify`` on the command line and in the Supervisor place."""

    def __init__(self, operator: Operator, verify: Callable[[], tuple[str, ...]]) -> None:
        self._operator = operator
        self._verify = verify

    def __call__(self) -> tuple[str, ...]:
        """Return what is wrong, in English; nothing when all is well. Reads the whole file."""
        self._operator.require(Permission.READ_STATUS)
        return self._verify()
