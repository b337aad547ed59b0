"""Mark a person as in or out at the gate, from the slip's code."""

from collections.abc import Callable
from datetime import datetime

from app.domain.family_code import read_code
from app.domain.operator import Operator, Permission
from app.domain.person import Direction, FamilyRecord, Presence
from app.services.errors import NoSuchMemberError
from app.services.missing_code import MissingCode
from app.storage.families import Families
from app.storage.presences import Presences


class MarkPresence:
    """Arrive and leave by scanning a slip."""

    def __init__(
        self,
        operator: Operator,
        families: Families,
        presences: Presences,
        missing: MissingCode,
        clock: Callable[[], datetime],
        new_op_id: Callable[[], str],
    ) -> None:
        self._operator = operator
        self._families = families
        self._presences = presences
        self._missing = missing
        self._clock = clock
        self._new_op_id = new_op_id

    def __call__(self, code: str, direction: Direction) -> FamilyRecord:
        """Record the passage of a person code, or of every member of a family code; return the family as it is now.

        Raises NotACodeError, NoSuchCodeError, NoSuchMemberError.
        """
        self._operator.require(Permission.MARK_PRESENCE)
        family_code, number = read_code(code)
        shown = self._families.shown(family_code, number)
        if shown is None:
            raise self._missing.error(family_code, None)
        record, number = shown
        passing = [member.person for member in record.members if number in {None, member.person.number}]
        if not passing:
            erased = self._missing.erased(code)
            raise erased or NoSuchMemberError(code=family_code, number=number or 0)
        at = self._clock()
        for person in passing:
            presence = Presence(presence_id=self._new_op_id(), person_id=person.person_id, direction=direction, at=at)
            record = self._presences.mark(presence, self._operator.name) or record
        return record
