"""Open a family by the code on its slips."""

from app.domain.codes import CodeLists
from app.domain.family_code import read_code
from app.domain.operator import Operator, Permission
from app.domain.person import FamilyRecord, Member
from app.services.missing_code import MissingCode
from app.storage.families import Families


class OpenFamily:
    """Read a family with its members, stays and slips."""

    def __init__(self, operator: Operator, families: Families, lists: CodeLists, missing: MissingCode) -> None:
        self._operator = operator
        self._families = families
        self._missing = missing
        self._sensitive = frozenset(code.code for code in lists.needs if code.sensitive)

    def __call__(self, code: str) -> FamilyRecord:
        """Return the family of a family or person code, as typed. Raises NotACodeError, NoSuchCodeError."""
        self._operator.require(Permission.FIND)
        family_code, number = read_code(code)
        shown = self._families.shown(family_code, number)
        if shown is None:
            raise self._missing.error(family_code, None)
        record, _ = shown
        if self._operator.allows(Permission.READ_SENSITIVE_NEEDS):
            return record
        return record.model_copy(update={"members": tuple(map(self._without_sensitive, record.members))})

    def _without_sensitive(self, member: Member) -> Member:
        needs = tuple(need for need in member.person.needs if need not in self._sensitive)
        return member.model_copy(update={"person": member.person.model_copy(update={"needs": needs})})
