"""Find people by name, code or document, in any script the desk can read."""

from app.domain.finding import Found
from app.domain.operator import Operator, Permission
from app.storage.people_search import MOST_FOUND, PeopleSearch


class FindPeople:
    """Search as you type."""

    def __init__(self, operator: Operator, search: PeopleSearch) -> None:
        self._operator = operator
        self._search = search

    def __call__(self, text: str) -> tuple[Found, ...]:
        """Return at most 50 people, the likeliest first."""
        self._operator.require(Permission.FIND)
        return self._search.search(text, limit=MOST_FOUND)
