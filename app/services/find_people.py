"""Find people by name, code or document, in any script the desk can read."""

from app.domain.finding import Found
from app.domain.operator import Operator, Permission
from app.services.errors import ErasedCodeError
from app.services.missing_code import MissingCode
from app.storage.people_search import MOST_FOUND, PeopleSearch


class FindPeople:
    """Search as you type."""

    def __init__(self, operator: Operator, search: PeopleSearch, missing: MissingCode) -> None:
        self._operator = operator
        self._search = search
        self._missing = missing

    def __call__(self, text: str) -> tuple[Found, ...]:
        """Return at most 50 people, the likeliest first."""
        self._operator.require(Permission.FIND)
        return self._search.search(text, limit=MOST_FOUND)

    def erased(self, text: str) -> ErasedCodeError | None:
        """Return what to say where nobody is found because the text is the code of somebody erased; otherwise None."""
        self._operator.require(Permission.FIND)
        return self._missing.erased(text)
