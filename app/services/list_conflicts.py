"""List what desks that worked apart said differently."""

from app.domain.codes import CodeLists
from app.domain.conflict import Conflict, Rival
from app.domain.operator import Operator, Permission
from app.services.errors import NoSuchConflictError, NotInConflictError
from app.storage.conflicts import Conflicts
from app.storage.errors import ConflictGoneError

_NEEDS = "needs"


class ListConflicts:
    """Fields with several values, beds given twice, people registered twice, codes used twice. Everybody may look."""

    def __init__(self, operator: Operator, conflicts: Conflicts, lists: CodeLists) -> None:
        self._operator = operator
        self._conflicts = conflicts
        self._sensitive = frozenset(code.code for code in lists.needs if code.sensitive)

    def __call__(self) -> tuple[Conflict, ...]:
        """Return everything that a supervisor has to decide, without the needs that the operator may not see."""
        self._operator.require(Permission.FIND)
        found = self._conflicts.all()
        if self._operator.allows(Permission.READ_SENSITIVE_NEEDS):
            return found
        return tuple(self._without_sensitive(conflict) for conflict in found)

    def one(self, field: str, op_id: str) -> tuple[Conflict, Rival]:
        """Return the conflict about a field, bed, document, number or code, and which of its sides an entry is.

        Raises NoSuchConflictError, NotInConflictError, and ConflictGoneError for what was one and was decided.
        """
        about = [conflict for conflict in self() if conflict.field == field]
        for conflict in about:
            for rival in conflict.rivals:
                if rival.op_id == op_id:
                    return conflict, rival
        if self._conflicts.said(op_id, field):
            raise ConflictGoneError
        raise NotInConflictError(entry=op_id, field=field) if about else NoSuchConflictError(field=field)

    def _without_sensitive(self, conflict: Conflict) -> Conflict:
        if conflict.field != _NEEDS:
            return conflict
        rivals = tuple(
            rival.model_copy(
                update={"text": ", ".join(need for need in rival.text.split(", ") if need not in self._sensitive)}
            )
            for rival in conflict.rivals
        )
        return conflict.model_copy(update={"rivals": rivals})
