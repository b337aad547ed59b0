"""Every word of every name that the desk knows, in memory, so that misspelt and otherwise spelt ones can be found.

It is read from the file once, behind the window, and then learns what is new with each search: words only ever come,
but for those of people who are erased, after which it is read anew.
"""

from array import array
from collections import Counter, defaultdict
from functools import lru_cache
from heapq import nsmallest
from itertools import chain
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlite_utils import Database

from app.domain.finding import Why
from app.domain.languages import Script
from app.identity.folding import Word
from app.identity.names_alike import ALIKE
from app.identity.sounds import script_of
from app.reference.learned_sounds import shipped_candidates
from app.storage.search_index import words_forgotten

_ONE_ERROR_FROM, _TWO_ERRORS_FROM = 3, 8
"""Letters of a word in which one or two may be wrong."""
_MOST_HEARD = 50
"""Words with a key in common that are listened to; the most keys in common first."""
_MOST_MEANT = 40
_MOST_REMEMBERED = 500


class Meant(NamedTuple):
    """A word that may have been meant: how sure that is, from nought to one, and why."""

    word: str
    score: float
    why: Why
    begins: bool = False
    """Whether what was meant may only begin so."""


class Vocabulary:
    """The words, by length and by sound."""

    def __init__(self) -> None:
        """Empty; ``refresh`` reads them."""
        self._forgotten = ""
        # While the next word is typed, those before it are asked for with every key.
        self._listening = lru_cache(maxsize=_MOST_REMEMBERED)(self._listen)
        self._correcting = lru_cache(maxsize=_MOST_REMEMBERED)(self._correct)
        self._clear()

    def _clear(self) -> None:
        self._forget_answers()
        self._last = 0
        self._known: set[str] = set()
        self._by_length: dict[tuple[Script, int], list[str]] = defaultdict(list)
        self._beginnings: dict[tuple[Script, int], tuple[int, list[str]]] = {}
        self._folded: list[str] = []
        self._spelled: list[str] = []
        # Numbers, and in arrays: thousands of objects would be gone through whenever Python collects garbage.
        self._heard: dict[str, array[int]] = {}

    def __contains__(self, word: str) -> bool:
        """Whether anybody's name has the folded word."""
        return word in self._known

    def refresh(self, db: Database) -> None:
        """Learn what is new in the file."""
        forgotten = words_forgotten(db)
        if forgotten != self._forgotten:
            self._clear()
            self._forgotten = forgotten
        last = self._last
        rows = db.execute("SELECT row, word, spelled, keys FROM words WHERE row > ? ORDER BY row", [self._last])
        for row, word, spelled, keys in rows:
            self._last = row
            self._learn(word, spelled, keys)
        if self._last != last:
            self._forget_answers()

    def _forget_answers(self) -> None:
        self._listening.cache_clear()
        self._correcting.cache_clear()

    def _learn(self, word: str, spelled: str, keys: str) -> None:
        if word not in self._known:
            self._known.add(word)
            self._by_length[script_of(word), len(word)].append(word)
        if keys:
            for key in keys.split(" "):
                self._heard.setdefault(key, array("L")).append(len(self._folded))
            self._folded.append(word)
            self._spelled.append(spelled)

    def misspelt(self, word: str, *, begins: bool) -> list[Meant]:
        """Return words that differ in a letter or two; with ``begins`` also what longer words may begin with."""
        return self._correcting(word, begins=begins)

    def _correct(self, word: str, *, begins: bool) -> list[Meant]:
        script, length = script_of(word), len(word)
        errors = (length >= _ONE_ERROR_FROM) + (length >= _TWO_ERRORS_FROM)
        if not errors:
            return []
        meant = []
        for other in range(length - errors, length + errors + 1):
            words = self._by_length.get((script, other), [])
            for near, far, _ in process.extract(word, words, scorer=OSA.distance, score_cutoff=errors, limit=None):
                if far:
                    meant.append(Meant(near, 0.94 - 0.6 * far / max(length, other), Why.TYPO))
        if begins and length > _ONE_ERROR_FROM:
            starts = self._starts(script, length)
            for near, far, _ in process.extract(word, starts, scorer=OSA.distance, score_cutoff=1, limit=None):
                if far:
                    meant.append(Meant(near, 0.8 - 0.6 / length, Why.TYPO, begins=True))
        return sorted(meant, key=lambda one: -one.score)[:_MOST_MEANT]

    def heard(self, word: Word) -> list[Meant]:
        """Return words, in any script, that sound like this one."""
        return self._listening(word)

    def _listen(self, word: Word) -> list[Meant]:
        candidates = shipped_candidates()
        shared = Counter(chain.from_iterable(self._heard.get(key, ()) for key in candidates.keys(word.spelled)))
        length = len(word.folded)
        nearest = nsmallest(
            _MOST_HEARD, shared, key=lambda number: (-shared[number], abs(len(self._folded[number]) - length))
        )
        script = script_of(word.folded)
        meant = []
        for number in nearest:
            known = self._folded[number]
            if known == word.folded:
                continue
            far = candidates.apart(word.spelled, self._spelled[number])
            if far is not None:
                other = script_of(known) != script
                spelling = far <= (ALIKE if other else ALIKE / 4)
                meant.append(Meant(known, 0.93 - 0.35 * far, Why.SPELLING if spelling else Why.SOUND))
        return sorted(meant, key=lambda one: -one.score)[:_MOST_MEANT]

    def _starts(self, script: Script, length: int) -> list[str]:
        """Return what longer words begin with; made anew when many words were learnt since."""
        size, starts = self._beginnings.get((script, length), (0, []))
        if not size or len(self._known) > size * 1.02:
            lists = (words for (other, longer), words in self._by_length.items() if other == script and longer > length)
            starts = list(dict.fromkeys(word[:length] for words in lists for word in words))
            self._beginnings[script, length] = len(self._known), starts
        return starts
