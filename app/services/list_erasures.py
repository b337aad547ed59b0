"""List who was erased in the camp, by code alone: for whoever answers for it later."""

from app.domain.erasure import Erasure
from app.domain.operator import Operator, Permission
from app.storage.erasures import Erasures


class ListErasures:
    """Reads the tombstones that the desk has, its own and those of the camp's other desks."""

    def __init__(self, operator: Operator, erasures: Erasures) -> None:
        self._operator = operator
        self._erasures = erasures

    def __call__(self) -> tuple[Erasure, ...]:
        """Return them, the last first."""
        self._operator.require(Permission.ERASE_PEOPLE)
        return self._erasures.all()
