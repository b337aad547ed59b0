"""Who is expected and has not come: found, put into the form at the desk, and taken off the list."""

from collections.abc import Sequence

from app.domain.expected import ExpectedList, ExpectedPerson
from app.domain.operator import Operator, Permission
from app.services.errors import NoSuchListError
from app.storage.expected import ExpectedLists

MOST_FOUND = 20


class ExpectedArrivals:
    """Everybody at the desk reads the lists; supervisors remove from them."""

    def __init__(self, operator: Operator, expected: ExpectedLists) -> None:
        self._operator = operator
        self._expected = expected

    def __call__(self) -> tuple[ExpectedPerson, ...]:
        """Return who has not come, by the day they are expected on."""
        self._operator.require(Permission.FIND)
        return self._expected.waited_for()

    def count(self) -> int:
        """Return how many have not come."""
        self._operator.require(Permission.READ_STATUS)
        return self._expected.count_waited_for()

    def lists(self) -> tuple[ExpectedList, ...]:
        """Return the lists that were read in, the newest first."""
        self._operator.require(Permission.FIND)
        return self._expected.lists()

    def search(self, text: str) -> tuple[ExpectedPerson, ...]:
        """Return who has not come and is called so, or has this document."""
        self._operator.require(Permission.FIND)
        return self._expected.search(text, MOST_FOUND)

    def holding(self, number: str) -> tuple[ExpectedPerson, ...]:
        """Return who has not come and is listed with this document."""
        self._operator.require(Permission.FIND)
        return self._expected.holding(number) if number else ()

    def family_of(self, expected_id: str) -> tuple[ExpectedPerson, ...]:
        """Return the family of somebody on a list, without those who have come."""
        self._operator.require(Permission.FIND)
        return self._expected.family_of(expected_id)

    def note_taken(self, taken: Sequence[tuple[str, str]]) -> None:
        """Keep which members of a form are whom on a list: pairs of expected id and the member's op id.

        They count as come when the form is saved, and not before.
        """
        self._operator.require(Permission.REGISTER)
        self._expected.note_taken(taken)

    def take_off(self, expected_id: str) -> None:
        """Delete somebody from their list: they are not coming."""
        self._operator.require(Permission.IMPORT_EXPECTED)
        self._expected.take_off(expected_id)

    def remove_list(self, list_id: str) -> None:
        """Delete a list with everybody on it; who arrived stays registered. Raises NoSuchListError."""
        self._operator.require(Permission.IMPORT_EXPECTED)
        if not self._expected.remove(list_id):
            raise NoSuchListError(name=list_id)
