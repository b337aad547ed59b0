"""Show two records as one person, and take that back: a supervisor's act, which travels like every other."""

from app.domain.family_code import read_code
from app.domain.labels import checked_reason
from app.domain.operator import Operator, Permission
from app.services.missing_code import MissingCode
from app.storage.errors import SameRecordError
from app.storage.pair_decisions import PairDecisions


class MergePeople:
    """Nothing is deleted: the later record points to the one registered first, and both codes find the person."""

    def __init__(self, operator: Operator, decisions: PairDecisions, missing: MissingCode) -> None:
        self._operator = operator
        self._decisions = decisions
        self._missing = missing

    def __call__(self, code: str, other: str, reason: str = "") -> str:
        """Merge two person codes; return the code that is kept.

        Raises NotACodeError, NoSuchCodeError, ErasedCodeError, SameRecordError, OnePersonError, NotALabelError for a
        reason that cannot be.
        """
        self._operator.require(Permission.MERGE_PEOPLE)
        reason = checked_reason(reason)
        one, second = (_person(self._decisions, self._missing, text) for text in (code, other))
        if one == second:
            raise SameRecordError(code=code.strip())
        return self._decisions.merge(one, second, reason, self._operator.name)


class UnmergePeople:
    """Takes a merge back; both records are shown again as they are."""

    def __init__(self, operator: Operator, decisions: PairDecisions, missing: MissingCode) -> None:
        self._operator = operator
        self._decisions = decisions
        self._missing = missing

    def __call__(self, code: str, reason: str = "") -> tuple[str, ...]:
        """Part the record with this code from all it was merged with; return the codes that are shown now.

        Raises NotACodeError, NoSuchCodeError, NotMergedError, NotALabelError for a reason that cannot be.
        """
        self._operator.require(Permission.MERGE_PEOPLE)
        reason = checked_reason(reason)
        return self._decisions.unmerge(_person(self._decisions, self._missing, code), reason, self._operator.name)


def _person(decisions: PairDecisions, missing: MissingCode, code: str) -> str:
    family_code, number = read_code(code)
    person_id = decisions.person_of(family_code, number)
    if person_id is None:
        raise missing.error(family_code, number)
    return person_id
