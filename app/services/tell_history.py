"""Tell what happened to somebody: who entered what, when, at which desk."""

from app.domain.codes import CodeLists
from app.domain.operator import Operator, Permission
from app.domain.timeline import Event, FieldChange
from app.storage.timelines import Timelines

_NEEDS = "needs"


class TellHistory:
    """Sensitive needs are told only to who may read them."""

    def __init__(self, operator: Operator, timelines: Timelines, lists: CodeLists) -> None:
        self._operator = operator
        self._timelines = timelines
        self._sensitive = frozenset(code.code for code in lists.needs if code.sensitive)

    def __call__(self, person_id: str) -> tuple[Event, ...]:
        """Return the events of a person, the newest first."""
        self._operator.require(Permission.FIND)
        events = reversed(self._timelines.of_person(person_id))
        if self._operator.allows(Permission.READ_SENSITIVE_NEEDS):
            return tuple(events)
        return tuple(
            event.model_copy(update={"changes": tuple(map(self._harmless, event.changes))}) for event in events
        )

    def _harmless(self, change: FieldChange) -> FieldChange:
        if change.field != _NEEDS:
            return change
        return change.model_copy(update={"before": self._kept(change.before), "after": self._kept(change.after)})

    def _kept(self, needs: str) -> str:
        return ", ".join(need for need in needs.split(", ") if need not in self._sensitive)
