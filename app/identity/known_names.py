"""What a table of names knows, as identity is told it: spellings of one name in three scripts."""

from typing import NamedTuple, Protocol

from app.identity.sounds import LetterScript


class KnownName(NamedTuple):
    """One name, in small letters: every spelling that the table has of it in each script."""

    latin: tuple[str, ...] = ()
    cyrillic: tuple[str, ...] = ()
    hebrew: tuple[str, ...] = ()

    def in_script(self, script: LetterScript) -> tuple[str, ...]:
        """Return its spellings in a script."""
        return {"Latn": self.latin, "Cyrl": self.cyrillic, "Hebr": self.hebrew}[script]


class KnownNames(Protocol):
    """A table to ask."""

    def names(self, word: str) -> tuple[KnownName, ...]:
        """Return the names of which the word, in any script, case and accents, is a spelling."""


class NoKnownNames:
    """The empty table."""

    def names(self, _word: str) -> tuple[KnownName, ...]:
        """Return nothing."""
        return ()
