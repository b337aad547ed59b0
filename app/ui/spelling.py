"""Which spellings are offered for the names of the current member that nobody has typed in another script yet."""

from collections.abc import Callable
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from app.domain.errors import GatehouseError
from app.ui.form_paths import read_field

if TYPE_CHECKING:
    from app.domain.form import PersonForm

Suggest = Callable[[str, Literal["Cyrl", "Hebr"]], tuple[str, ...]]
PARTS = ("surname", "given")
_SOURCES: MappingProxyType[Literal["Cyrl", "Hebr"], tuple[str, ...]] = MappingProxyType(
    {"Cyrl": ("Latn",), "Hebr": ("Cyrl", "Latn")}
)
"""Cyrillic says more of how a name sounds than Latin letters do."""


def spellings_for(member: "PersonForm", suggest: Suggest) -> dict[str, tuple[str, ...]]:
    """Return the spellings by the path of each empty field that has some; a hint that cannot be given is none."""
    offered = {}
    for script, sources in _SOURCES.items():
        for part in PARTS:
            path = f"names.{script}.{part}"
            name = next(filter(None, (read_field(member, f"names.{source}.{part}") for source in sources)), "")
            if name and not read_field(member, path):
                offered[path] = _spellings(suggest, name, script)
    return {path: spellings for path, spellings in offered.items() if spellings}


def _spellings(suggest: Suggest, name: str, script: Literal["Cyrl", "Hebr"]) -> tuple[str, ...]:
    try:
        return suggest(name, script)
    except GatehouseError:
        return ()
