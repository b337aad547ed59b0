"""List as whom else a person was registered, and who showed the records as one."""

from app.domain.family_code import read_code
from app.domain.operator import Operator, Permission
from app.domain.pairs import MergedRecord
from app.services.missing_code import MissingCode
from app.storage.merged_records import MergedRecords
from app.storage.pair_decisions import PairDecisions


class ListMerged:
    """What a supervisor can part again, however long ago it was merged."""

    def __init__(
        self, operator: Operator, merged: MergedRecords, decisions: PairDecisions, missing: MissingCode
    ) -> None:
        self._operator = operator
        self._merged = merged
        self._decisions = decisions
        self._missing = missing

    def __call__(self, code: str) -> tuple[MergedRecord, ...]:
        """Return the records that lead to the person of a code, the oldest first.

        Raises NotACodeError, NoSuchCodeError.
        """
        self._operator.require(Permission.FIND)
        family_code, number = read_code(code)
        person_id = self._decisions.person_of(family_code, number)
        if person_id is None:
            raise self._missing.error(family_code, number)
        return self._merged.of_person(person_id)
