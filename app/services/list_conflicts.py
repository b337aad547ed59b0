"""List what desks that worked apart said differently."""

from app.domain.conflict import Conflict
from app.domain.operator import Operator, Permission
from app.storage.conflicts import Conflicts


class ListConflicts:
    """Fields with several values, beds given twice, people registered twice, codes used twice."""

    def __init__(self, operator: Operator, conflicts: Conflicts) -> None:
        self._operator = operator
        self._conflicts = conflicts

    def __call__(self) -> tuple[Conflict, ...]:
        """Return everything that somebody has to decide."""
        self._operator.require(Permission.RESOLVE_CONFLICTS)
        return self._conflicts.all()
