"""Which names are worth comparing, by rules and by what was learned from names known in several scripts.

Rules alone (``candidates``) miss names that keep to no rule of theirs; what was learned has seen many languages, but
not every name. Names of one script are left to the rules.
"""

from collections.abc import Mapping
from math import inf
from types import MappingProxyType

from app.identity.candidates import FARTHEST, apart, candidate_keys, near_enough
from app.identity.learned_sounds import LearnedSounds
from app.identity.sounds import LetterScript, script_of

_LIKELY: Mapping[frozenset[LetterScript], float] = MappingProxyType(
    {frozenset({"Hebr", "Cyrl"}): 5.0, frozenset({"Hebr", "Latn"}): 8.0, frozenset({"Cyrl", "Latn"}): 3.0}
)
"""Nats from which on two names are near, whatever the rules say; Hebrew without vowels has more that sounds alike."""
_AGAINST_THE_RULES = 3.0
"""Nats more for names that no rule has near at all, or Чан would be Anna."""
_UNLIKELY = -5.0
"""Nats below which they are not."""


class LearnedCandidates:
    """Keys and nearness by both."""

    def __init__(self, learned: LearnedSounds) -> None:
        """Asks the table and the rules."""
        self._learned = learned

    def keys(self, name: str) -> tuple[str, ...]:
        """Return the keys of a name, sorted. Never raises."""
        return tuple(sorted({*candidate_keys(name), *self._learned.keys(name)}))

    def apart(self, first: str, second: str) -> float | None:
        """Return how far apart two names sound; None if that is too far for one name. Never raises."""
        far = apart(first, second)
        near = near_enough(first, second, far)
        scripts = frozenset({script_of(first), script_of(second)})
        if scripts not in _LIKELY:
            return far if near else None
        needed = _UNLIKELY if near else _LIKELY[scripts] + (_AGAINST_THE_RULES if far == inf else 0)
        if self._learned.likelier(first, second, needed) == -inf:
            return None
        return min(far, FARTHEST)

    def are(self, first: str, second: str) -> bool:
        """Say whether an index of keys brings two names together and they are near enough."""
        return not set(self.keys(first)).isdisjoint(self.keys(second)) and self.apart(first, second) is not None
