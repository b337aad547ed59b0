"""Code lists: what the field agreed to call things. The lists themselves are data in resources/code_lists/."""

from typing import Literal

from app.domain.languages import Language
from app.domain.model import Model

Mark = Literal["disc", "diamond", "triangle"]
"""A shape that stands for a need on slips."""


class Code(Model):
    """One entry of a code list: the code that is stored, and its words by language."""

    code: str
    labels: dict[Language, str]
    unhcr: str = ""
    """The UNHCR specific-needs code that this desk code stands for."""
    icon: str = ""
    desk_key: int | None = None
    """The digit of Alt+digit at the desk; None for codes not offered there first."""
    mark: Mark | None = None
    """Of needs that whoever serves a slip's holder has to see at once; None for all that would expose somebody."""
    sensitive: bool = False
    """Visible to supervisors only."""

    def label(self, language: Language) -> str:
        """Return the word in the language, else in English."""
        return self.labels.get(language) or self.labels["en"]


class CodeLists(Model):
    """Every code list, each in the order in which it is offered."""

    sexes: tuple[Code, ...]
    relationships: tuple[Code, ...]
    marital_statuses: tuple[Code, ...]
    document_types: tuple[Code, ...]
    needs: tuple[Code, ...]
    claim_bases: tuple[Code, ...]
    claim_relations: tuple[Code, ...]
    nationalities: tuple[Code, ...]
    """ISO 3166-1 alpha-3 and the further codes of ICAO Doc 9303 part 3."""
    languages: tuple[Code, ...]
    """ISO 639-1."""

    def find(self, codes: tuple[Code, ...], code: str) -> Code | None:
        """Return the entry with the code, or None."""
        return next((entry for entry in codes if entry.code == code), None)
