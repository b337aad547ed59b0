"""Notice that somebody is registered already, before the family sits down."""

from app.domain.form import PersonForm
from app.domain.operator import Operator, Permission
from app.identity.likely import Likely
from app.identity.traits import traits_of_form
from app.storage.duplicates import Duplicates


class FindDuplicates:
    """Compare a form that is being typed with everybody the desk knows. A hint: it refuses and merges nothing."""

    def __init__(self, operator: Operator, duplicates: Duplicates) -> None:
        """``operator`` is who asks."""
        self._operator = operator
        self._duplicates = duplicates

    def __call__(self, member: PersonForm, family_id: str = "") -> tuple[Likely, ...]:
        """Return at most five people who are likely the same, the likeliest first.

        None is of the family itself, and none was said to be another person than this member.
        """
        self._operator.require(Permission.FIND)
        return self._duplicates.like(traits_of_form(member), family_id, member.op_id)
