"""Remember that two people who look alike are two: they are not suspected again, at any desk of the camp."""

from app.domain.family_code import read_code
from app.domain.labels import checked_reason
from app.domain.operator import Operator, Permission
from app.services.missing_code import MissingCode
from app.storage.pair_decisions import PairDecisions


class TellApart:
    """'Different person', said by whoever sits at the desk. One of the two may still be on a form."""

    def __init__(self, operator: Operator, decisions: PairDecisions, missing: MissingCode) -> None:
        self._operator = operator
        self._decisions = decisions
        self._missing = missing

    def __call__(self, person_id: str, other_id: str, reason: str = "") -> None:
        """Keep the decision. Raises MergedAlreadyError when a supervisor merged the two, NotALabelError."""
        self._operator.require(Permission.REGISTER)
        self._decisions.tell_apart(person_id, other_id, checked_reason(reason), self._operator.name)

    def by_codes(self, code: str, other: str, reason: str = "") -> None:
        """Keep the decision about two person codes.

        Raises NotACodeError, NoSuchCodeError, MergedAlreadyError, NotALabelError for a reason that cannot be.
        """
        self._operator.require(Permission.REGISTER)
        reason = checked_reason(reason)
        one, second = (self._person(text) for text in (code, other))
        self._decisions.tell_apart(one, second, reason, self._operator.name)

    def _person(self, code: str) -> str:
        family_code, number = read_code(code)
        person_id = self._decisions.person_of(family_code, number)
        if person_id is None:
            raise self._missing.error(family_code, number)
        return person_id
