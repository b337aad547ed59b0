"""A word that was typed, with everything it may mean: what is asked of the index, and how well somebody answers it."""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from app.domain.finding import Why
from app.identity.folding import fold, in_latin, latin_spellings
from app.identity.known_names import KnownNames
from app.identity.names_alike import ALIKE, distance
from app.identity.query import QueryWord
from app.identity.sound_keys import skeletons
from app.identity.sounds import is_cyrillic, is_hebrew
from app.identity.variants import NameVariants
from app.storage.search_terms import Terms
from app.storage.vocabulary import Meant, Vocabulary

_LATIN_SCORE = 0.97
_BEGINS_SCORE = 0.88
_CALLED_SCORE = 0.72
_SKELETON_SCORE = 0.45
_SKELETON_WHOLE = 0.2
"""Added for as much of the word as was typed."""
_SHORTEST_SKELETON = 4  # the mark and three consonants
_MOST_CALLED = 16
_LIKELY = 0.7


class Tier(IntEnum):
    """How far is searched: a wider tier is asked only while the narrower ones find few."""

    EXACT = 0
    BEGINS = 1
    LIKELY = 2
    ANY = 3


class Answer(NamedTuple):
    """How somebody answers a word: how well, why, and by which word of theirs."""

    score: float
    why: Why
    word: str
    typed: str
    """As much of the word as was typed; empty if it was typed otherwise."""


class AskedWord:
    """One word of a query."""

    def __init__(self, asked: QueryWord) -> None:
        """Means what was typed, until ``widen``."""
        self.asked = asked
        self._numbers = asked.numbers
        word = asked.word
        self._whole = {word.folded: Meant(word.folded, 1.0, Why.NAME)}
        if is_cyrillic(word.folded):
            for spelling in latin_spellings(word.spelled):
                self._whole.setdefault(spelling, Meant(spelling, _LATIN_SCORE, Why.SPELLING))
        self._begun = [meant._replace(score=meant.score + _BEGINS_SCORE - 1) for meant in self._whole.values()]
        self._skeletons: tuple[str, ...] = ()

    def widen(self, vocabulary: Vocabulary, known: KnownNames, variants: NameVariants) -> None:
        """Let it mean what is nearly the same, too."""
        if self._numbers:
            return
        word = self.asked.word
        further = (
            *_called(word.spelled, vocabulary, known, variants),
            *vocabulary.heard(word),
            *vocabulary.misspelt(word.folded, begins=True),
        )
        for meant in further:
            if meant.begins:
                self._begun.append(meant)
            elif meant.word not in self._whole or self._whole[meant.word].score < meant.score:
                self._whole[meant.word] = meant
        latin = in_latin(word.folded)
        self._skeletons = tuple(key for key in skeletons(latin) if len(key) >= _SHORTEST_SKELETON)

    def match(self, tier: Tier) -> str:
        """Return the FTS5 query for people who have it."""
        surest = {Tier.EXACT: _LATIN_SCORE, Tier.BEGINS: _LATIN_SCORE, Tier.LIKELY: _LIKELY, Tier.ANY: 0.0}[tier]
        words = [f'"{meant.word}"' for meant in self._whole.values() if meant.score >= surest]
        if tier >= Tier.BEGINS:
            words += [f'"{meant.word}"*' for meant in self._begun if tier > Tier.BEGINS or meant.why is not Why.TYPO]
        columns = [f"{{names latin}} : ({' OR '.join(words)})"]
        if self._numbers:
            star = "" if tier is Tier.EXACT else "*"
            columns.append("numbers : ({})".format(" OR ".join(f'"{number}"{star}' for number in self._numbers)))
        if self._skeletons and tier is Tier.ANY:
            columns.append("sounds : ({})".format(" OR ".join(f'"{key}"*' for key in self._skeletons)))
        return f"({' OR '.join(columns)})"

    def best(self, terms: Terms) -> Answer | None:
        """Return the best answer that somebody with the terms gives; None if they have none."""
        best = max(self._answers(terms), key=_score, default=None)
        if self._skeletons and (best is None or best.score < _SKELETON_SCORE + _SKELETON_WHOLE):
            best = max((*self._begun_as_heard(terms), *((best,) if best else ())), key=_score, default=None)
        return best

    def _answers(self, terms: Terms) -> Iterator[Answer]:
        for word in terms.names.split(" "):
            yield from self._by_name(word)
        for word in terms.latin.split(" "):
            for answer in self._by_name(word):
                yield answer._replace(why=Why.SPELLING) if answer.why is Why.NAME else answer
        for number in self._numbers:
            begun = (word for word in terms.numbers.split(" ") if word.startswith(number))
            yield from (Answer(1.0 if word == number else 0.9, Why.CODE, word, number) for word in begun)

    def _begun_as_heard(self, terms: Terms) -> Iterator[Answer]:
        """Give the names that begin with the consonants, where the vowels fit as well."""
        if any(sound.startswith(self._skeletons) for sound in terms.sounds.split(" ")):
            typed = self.asked.word.folded
            for word in terms.names.split(" "):
                if begins_as_heard(typed, word, self._skeletons):
                    yield Answer(
                        _SKELETON_SCORE + _SKELETON_WHOLE * len(typed) / max(len(typed), len(word)), Why.SOUND, word, ""
                    )

    def _by_name(self, word: str) -> Iterator[Answer]:
        if (meant := self._whole.get(word)) is not None:
            yield Answer(meant.score, meant.why, word, "")
        for begun in self._begun:
            if word.startswith(begun.word):
                score = begun.score + 0.1 * len(begun.word) / len(word) - 0.02
                yield Answer(score, begun.why, word, begun.word)


def _called(word: str, vocabulary: Vocabulary, known: KnownNames, variants: NameVariants) -> Iterable[Meant]:
    """Give the names that somebody's name has by custom or in the table, of those that anybody here has."""
    by_custom = (fold(name) for name in variants.called(word))
    in_table = (fold(spelling) for name in known.names(word) for spellings in name for spelling in spellings)
    own = fold(word)
    names = dict.fromkeys(name for name in (*by_custom, *in_table) if name in vocabulary and name != own)
    for name in islice(names, _MOST_CALLED):
        if (far := distance(word, name)) <= ALIKE:
            yield Meant(name, 0.94 - 0.2 * far, Why.SPELLING)
        else:
            yield Meant(name, _CALLED_SCORE, Why.CALLED)


def _score(answer: Answer) -> float:
    return answer.score


@lru_cache(maxsize=4_096)
def begins_as_heard(typed: str, word: str, keys: tuple[str, ...]) -> bool:
    """Say whether a folded word begins with one of the keys of consonants, and sounds as what was typed up to there.

    Consonants alone have Korhonen begin as Черняк does.
    """
    if not any(key.startswith(keys) for key in skeletons(word)):
        return False
    # A beginning in Hebrew has fewer letters, or more where it writes vowels twice.
    shortest = len(typed) // 2 if is_hebrew(word) or is_hebrew(typed) else len(typed) - 2
    ends = range(max(2, shortest), min(len(typed) * (2 if is_hebrew(typed) else 1) + 2, len(word)) + 1)
    return any(distance(typed, word[:end], ALIKE) <= ALIKE for end in ends)
