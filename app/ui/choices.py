"""What a coded field offers: each code with its word, found by a letter, the code or a word in any language."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.codes import Code
from app.domain.languages import LANGUAGES, Language


@dataclass(frozen=True)
class Choice:
    """A value with the word shown for it, and the further words that mean it."""

    value: str
    label: str
    also: tuple[str, ...] = ()
    detail: str = ""
    """A remark beside the word, like who lies in a bed."""


@dataclass(frozen=True)
class Choices:
    """The choices of one field, in the order in which they are offered."""

    entries: tuple[Choice, ...] = ()

    def matching(self, text: str) -> tuple[Choice, ...]:
        """Return what the text can mean, the likeliest first; everything for no text."""
        wanted = text.strip().casefold()
        if not wanted:
            return self.entries
        ranked = sorted(
            ((rank, place) for place, entry in enumerate(self.entries) if (rank := _rank(entry, wanted)) is not None)
        )
        return tuple(self.entries[place] for _, place in ranked)

    def resolve(self, text: str) -> str:
        """Return the value that the text means; the text itself when it means none, so that nothing typed is lost."""
        matches = self.matching(text) if text.strip() else ()
        return matches[0].value if matches else text.strip()

    def has(self, value: str) -> bool:
        """Whether the value is one of the choices."""
        return any(entry.value == value for entry in self.entries)

    def label(self, value: str) -> str:
        """Return the word for a value; the value itself when it is not in the list."""
        return next((entry.label for entry in self.entries if entry.value == value), value)


def choices_of(codes: Iterable[Code], language: Language) -> Choices:
    """Offer a code list in the language."""
    return Choices(
        tuple(
            Choice(
                value=code.code,
                label=code.label(language),
                also=tuple(code.label(other) for other in LANGUAGES if other != language),
            )
            for code in codes
        )
    )


def _rank(entry: Choice, wanted: str) -> int | None:
    label = entry.label.casefold()
    tests = (
        entry.value.casefold() == wanted,
        label == wanted,
        any(word.casefold() == wanted for word in entry.also),
        label.startswith(wanted),
        entry.value.casefold().startswith(wanted),
        any(word.startswith(wanted) for word in label.replace("/", " ").split()),
        any(word.casefold().startswith(wanted) for word in entry.also),
        _bare(label).startswith(bare) if (bare := _bare(wanted)) else False,
    )
    return next((rank for rank, holds in enumerate(tests) if holds), None)


def _bare(text: str) -> str:
    """Return letters and digits alone: a bed is typed without the strokes that part its words."""
    return "".join(filter(str.isalnum, text))
