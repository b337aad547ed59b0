"""Suggest how a name is probably written in another script."""

from typing import Literal

from app.domain.operator import Operator, Permission
from app.identity.known_names import KnownNames
from app.identity.suggesting import suggest
from app.identity.variants import NameVariants


class SuggestSpellings:
    """Suggestions for the registrar to take or leave; what a document says stays as it is."""

    def __init__(self, operator: Operator, known: KnownNames, variants: NameVariants) -> None:
        """``operator`` is who asks."""
        self._operator = operator
        self._known = known
        self._variants = variants

    def __call__(self, name: str, script: Literal["Cyrl", "Hebr"]) -> tuple[str, ...]:
        """Return at most three spellings of a surname or given name, the likeliest first; none if it is empty."""
        self._operator.require(Permission.REGISTER)
        return suggest(name, script, self._known, self._variants)
