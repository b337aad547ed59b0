"""The key sheet on paper: every key of the window, in the operator's language."""

from collections.abc import Callable

from app.domain.languages import Language
from app.domain.operator import Operator, Permission


class PrintKeySheet:
    """Whoever may work at the desk may have it; nothing on it is anybody's."""

    def __init__(self, operator: Operator, render: Callable[[Language], bytes]) -> None:
        self._operator = operator
        self._render = render

    def __call__(self, language: Language) -> bytes:
        """Return a PDF of one page."""
        self._operator.require(Permission.READ_STATUS)
        return self._render(language)
