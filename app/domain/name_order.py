"""How the readers of a list look for a name: in which script first, and in which order of letters."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.languages import SCRIPTS, Script
from app.domain.person import PersonName

if TYPE_CHECKING:
    from _typeshed import SupportsRichComparison

Collate = Callable[[str], "SupportsRichComparison"]
"""Gives a text's place in an alphabet."""


@dataclass(frozen=True)
class NameOrder:
    """``script`` is the readers' own; ``collate`` knows their alphabet."""

    script: Script
    collate: Collate

    def names(self, names: Mapping[Script, PersonName]) -> list[str]:
        """Return the names, that in the readers' own script first; at least an empty one."""
        return names_first_in(self.script, names)

    def key(self, names: Mapping[Script, PersonName]) -> "SupportsRichComparison":
        """Return where a person stands in an alphabetical list."""
        return self.collate(self.names(names)[0])


def names_first_in(script: Script, names: Mapping[Script, PersonName]) -> list[str]:
    """Return the names, that in ``script`` first; at least an empty one."""
    scripts = (script, *(other for other in SCRIPTS if other != script))
    return [str(names[written]) for written in scripts if written in names] or [""]
