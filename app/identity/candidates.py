"""Which names are worth comparing: those that share a key of sound, and are near enough for their length.

Keys make an index; the distance says which of those it brings are shown. Measured in benchmarks/names.py.
"""

import re
from functools import lru_cache
from itertools import islice, product
from math import inf
from types import MappingProxyType

from app.identity.name_forms import name_forms
from app.identity.names_alike import distance
from app.identity.sound_keys import sound_keys
from app.identity.sounds import Sounded, spoken

SAID_MARK = "1"
"""Stands before consonants as they are said, so that they meet no other key."""
FARTHEST = 1.1
"""Names farther apart than this are never near."""
_PER_LETTER = 0.2
_SURELY = 0.25
"""So near that no other form needs to be tried."""
_MOST_UNUSUAL = 0.2
"""Cost of a reading that still makes a key."""
_MOST_READINGS = 3
_MOST_KEYS = 32
_SAID = MappingProxyType(
    {sound: kind for kind, sounds in (("b", "bvpf"), ("t", "td"), ("k", "gkx"), ("s", "szSZCQ")) for sound in sounds}
    | {sound: sound for sound in "lrmn"}
)
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=50_000)
def candidate_keys(name: str) -> tuple[str, ...]:
    """Return the keys of a name, in every form: of its spelling and of the consonants that are said. Sorted."""
    return tuple(sorted({key for form in name_forms(name) for key in (*sound_keys(form), *_said(form))}))


def apart(first: str, second: str) -> float:
    """Return how far apart two names sound in the forms that are nearest; infinity if farther than FARTHEST."""
    nearest = inf
    for one, other in product(name_forms(first), name_forms(second)):
        nearest = min(nearest, distance(one, other, FARTHEST))
        if nearest <= _SURELY:
            break
    return nearest


def near_enough(first: str, second: str, far: float) -> bool:
    """Say whether names so far apart may be one: the shorter they are, the nearer they have to be."""
    return far <= min(FARTHEST, _PER_LETTER * min(len(first), len(second)))


def are_candidates(first: str, second: str) -> bool:
    """Say whether an index of keys brings two names together and they are near enough."""
    if set(candidate_keys(first)).isdisjoint(candidate_keys(second)):
        return False
    return near_enough(first, second, apart(first, second))


def _said(name: str) -> tuple[str, ...]:
    choices = [_kinds(place) for place in spoken(name).places]
    readings = (_DOUBLED.sub(r"\1", "".join(reading)) for reading in islice(product(*choices), _MOST_KEYS))
    return tuple(SAID_MARK + reading for reading in dict.fromkeys(readings) if reading)


def _kinds(place: tuple[Sounded, ...]) -> tuple[str, ...]:
    """Return the consonants that a place may be heard as; h is heard as k or not at all."""
    kinds = ["".join(_SAID.get(sound, "") for sound in one.sounds) for one in place if one.cost <= _MOST_UNUSUAL]
    if any("h" in one.sounds for one in place):
        kinds += ["", "k"]
    return tuple(dict.fromkeys(kinds))[:_MOST_READINGS]
