"""Erase a person for good, here and wherever their records have gone: a supervisor's act, with a reason."""

from collections.abc import Iterable

from app.domain.family_code import person_code, read_code
from app.domain.labels import checked_reason
from app.domain.model import Model
from app.domain.operator import Operator, Permission
from app.domain.person import Person
from app.domain.text_rules import plain_number
from app.identity.folding import fold
from app.protocol.entries import LONGEST_REASON
from app.services.errors import ReasonMissingError, ReasonNamesThemError, WholeFamilyError
from app.services.missing_code import MissingCode
from app.storage.erasures import Erasures
from app.storage.families import Families

_SHORTEST_WORD = 3
"""Letters or digits; shorter parts of names, like 'de', are words of other meanings too."""


class Erased(Model):
    """What erasing came to."""

    code: str
    records: int
    """More than one where several records were shown as this person."""
    named_by: tuple[str, ...] = ()
    """The person codes of family members whose claim goes through somebody of this name: their records still say it."""


class ErasePerson:
    """Nothing stays but a tombstone: the person's id, which code is void, who erased them and why."""

    def __init__(self, operator: Operator, erasures: Erasures, families: Families, missing: MissingCode) -> None:
        self._operator = operator
        self._erasures = erasures
        self._families = families
        self._missing = missing

    def __call__(self, code: str, reason: str) -> Erased:
        """Erase the person with this code. There is no way back.

        ``reason`` stays in the journal and goes to every desk, so it may not name them. Raises NotACodeError,
        WholeFamilyError, NoSuchCodeError, ReasonMissingError, NotALabelError, ReasonNamesThemError.
        """
        self._operator.require(Permission.ERASE_PEOPLE)
        family_code, number = read_code(code)
        if number is None:
            raise WholeFamilyError(code=family_code)
        person = self._erasures.find(family_code, number)
        if person is None:
            raise self._missing.error(family_code, number)
        reason = " ".join(reason.split())
        if not 0 < len(reason) <= LONGEST_REASON:
            raise ReasonMissingError(most=LONGEST_REASON)
        reason = checked_reason(reason)
        numbers = (plain_number(number) for number in (person.phone, *(one.number for one in person.documents)))
        if _words(person.all_names) & _words([reason]) or any(
            len(number) >= _SHORTEST_WORD and number in plain_number(reason) for number in numbers
        ):
            raise ReasonNamesThemError
        named_by = self._named_by(person)
        records = self._erasures.erase(person.person_id, reason, self._operator.name)
        return Erased(code=person_code(family_code, number), records=records, named_by=named_by)

    def _named_by(self, person: Person) -> tuple[str, ...]:
        record = self._families.by_person(person.person_id)
        if record is None:
            return ()
        names = _words(person.all_names)
        return tuple(
            record.code_of(member)
            for member in record.members
            if member.person.person_id != person.person_id and names & _words([member.person.claim.through_name])
        )


def _words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in fold(text).split() if len(word) >= _SHORTEST_WORD}
