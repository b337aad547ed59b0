"""The words that slips and rosters are printed with, one file a language in resources/paper/."""

from typing import Literal

from app.domain.languages import Language, Script
from app.domain.model import Model
from app.reference.resources import RESOURCES


class ListWords(Model):
    """The words of supervisors' lists.

    ``building`` takes {name}, ``desk`` {desk}, ``count`` {count}, ``other_desks`` {count} and {time}.
    """

    evacuation: str
    arrivals: str
    minors: str
    missing: str
    distribution: str
    code: str
    building: str
    no_building: str
    present: str
    inside: str
    outside: str
    counted: str
    day: str
    event: str
    arrived: str
    departed: str
    time: str
    languages: str
    phone: str
    photo: str
    photo_missing: str
    document_missing: str
    children: str
    received: str
    signature: str
    desk: str
    other_desks: str
    period: str
    nobody: str
    confidential: str
    count: str


class SheetWords(Model):
    """Words of sheets that list nobody: a token, the end of a day. ``signed`` takes {name} and {time}."""

    token: str
    token_wait: str
    day_end: str
    open: str
    nothing_open: str
    unsynced: str
    refused: str
    unprinted: str
    conflicts: str
    pairs: str
    tokens: str
    expected: str
    signed: str
    not_signed: str
    by_hand: str
    signature: str
    handed_over: str
    remarks: str


class PaperWords(Model):
    """Every printed word of one language. ``as_of`` takes {time}; ``page`` takes {page} and {pages}."""

    language: Language
    direction: Literal["ltr", "rtl"]
    script: Script
    """The script that the language's readers look for first."""

    slip: str
    born: str
    sex: str
    family: str
    people: str
    bed: str
    valid_until: str
    issued: str
    copy_label: str
    keep: str
    training: str
    training_note: str

    roster: str
    name: str
    other_scripts: str
    age: str
    document: str
    nationality: str
    needs: str
    new: str
    left: str
    absent: str
    total: str
    families: str
    as_of: str
    page: str
    nobody: str

    sheets: SheetWords
    lists: ListWords

    sexes: dict[str, str]
    """One letter for each code of the list of sexes."""

    @property
    def mirrored(self) -> bool:
        """Whether the paper is read from right to left."""
        return self.direction == "rtl"

    def sex_letter(self, code: str) -> str:
        """Return the letter printed for a code of the list of sexes; the code itself when there is none."""
        return self.sexes.get(code, code)


def load_paper_words(language: Language) -> PaperWords:
    """Read the words of a language."""
    return PaperWords.model_validate_json((RESOURCES / "paper" / f"{language}.json").read_text(encoding="utf-8"))
