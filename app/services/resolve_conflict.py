"""Decide what desks that worked apart said differently; the decision travels to them all."""

from app.domain.camp import Camp
from app.domain.conflict import Conflict, Rival
from app.domain.labels import checked_reason
from app.domain.operator import Operator, Permission
from app.services.errors import NoSuchBedError
from app.storage.conflicts import Conflicts
from app.storage.pair_decisions import PairDecisions


class ResolveConflict:
    """A supervisor's word, and if they like the reason for it. Each raises NotALabelError for a reason too long."""

    def __init__(self, operator: Operator, conflicts: Conflicts, decisions: PairDecisions, camp: Camp) -> None:
        self._operator = operator
        self._conflicts = conflicts
        self._decisions = decisions
        self._camp = camp

    def keep(self, conflict: Conflict, rival: Rival, reason: str = "") -> None:
        """Let one of a field's values stand. Raises ConflictGoneError when it was decided meanwhile."""
        self._operator.require(Permission.RESOLVE_CONFLICTS)
        why = checked_reason(reason)
        self._conflicts.keep(conflict.record, conflict.entity, conflict.field, rival.op_id, self._operator.name, why)

    def give_bed(self, person_id: str, bed: str, reason: str = "") -> None:
        """Give one of those who share a bed another, or none.

        Raises NoSuchBedError, BedTakenError, ConflictGoneError.
        """
        self._operator.require(Permission.RESOLVE_CONFLICTS)
        if bed and bed not in {known.bed_id for known in self._camp.beds()}:
            raise NoSuchBedError(bed=bed[:40])
        self._conflicts.move(person_id, bed, self._operator.name, checked_reason(reason))

    def renumber(self, person_id: str, reason: str = "") -> None:
        """Give one of two members with the same number the family's next. Raises ConflictGoneError."""
        self._operator.require(Permission.RESOLVE_CONFLICTS)
        self._conflicts.renumber(person_id, self._operator.name, checked_reason(reason))

    def overturn(self, rival: Rival, reason: str = "") -> None:
        """Turn round a decision about two people that was wrong. Raises ConflictGoneError."""
        self._operator.require(Permission.RESOLVE_CONFLICTS)
        self._decisions.overturn(rival.op_id, checked_reason(reason), self._operator.name)
