"""Tells whether two spellings, in any of three scripts, may be of one name.

Both are read as sounds, with every reading that their letters allow; the cheapest way to lay one along the other gives
the distance. Hebrew writes few vowels, so a vowel inside a word costs next to nothing against Hebrew; at its end it is
written, and costs. The costs are judgements, held to the vectors in ``tests/vectors``.
"""

import re
from functools import lru_cache
from itertools import pairwise
from math import inf, nextafter
from types import MappingProxyType

from app.identity.sounds import VOWELS, LetterScript, Spoken, hebrew_letters, spoken

ALIKE = 0.58
"""The greatest distance of two spellings of one name."""

_OTHER_CONSONANT = 1.0
_VOWEL_FOR_CONSONANT = 1.2
_OTHER_VOWEL = 0.8
_NEAR_ROWS = """
ao 42; ei 25; ae 60; ou 45; eo 60; iu 60; au 80; ij 10; ej 40; uv 40; bv 20; bp 50; vf 25; pf 60
td 40; gk 50; gh 25; gx 35; hx 5; hk 45; xk 35; sz 10; sS 35; zZ 35; SZ 40; CQ 25; sC 40; zC 25
SQ 40; ZQ 60; kC 70; kQ 60; mn 70; jZ 30; zQ 60; sQ 60; ZC 60; gZ 50
טת 20; שס 40; כק 30; חכ 40; חה 40; בו 30; אה 40; אע 30; פב 50; גק 50; צס 50; זס 30; זצ 40; סת 50; צת 50; דט 50; וי 50
"""
_NEAR = MappingProxyType(
    {
        pair: int(cost) / 100
        for row in _NEAR_ROWS.replace("\n", ";").split(";")
        if row.strip()
        for letters, cost in [row.split()]
        for pair in ((letters[0], letters[1]), (letters[1], letters[0]))
    }
)
_MEDIAL = MappingProxyType({"a": 0.5, "e": 0.3, "i": 0.4, "o": 0.45, "u": 0.5, "*": 0.3})
_UNWRITTEN = MappingProxyType({"a": 0.02, "e": 0.02, "i": 0.1, "o": 0.12, "u": 0.2, "*": 0.05})
_SOMETIMES_WRITTEN = MappingProxyType({"ו": 0.3, "י": 0.15, "א": 0.25, "ה": 0.4})


_Step = tuple[str, float, float, int]
"""One sound on a way through a name: the sound, its cost, what it costs if the other name has nothing for it, where to.

No class of its own: Python's collector of garbage forgets plain tuples, and thousands of names are remembered.
"""
_SURNAMES_OF_WOMEN = tuple(
    (re.compile(f"(?<=..)(?:{feminine})$", re.IGNORECASE), masculine)
    for feminine, masculine in (
        ("([оеё]в)а", r"\1"),
        ("([сц]к)ая", r"\1ий"),
        ("([oe]v)[aá]", r"\1"),
        ("([ts]k)(?:aya|aia|aja)", r"\1ii"),
        ("(וב)ה", r"\1"),
    )
)
_Ways = tuple[tuple[_Step, ...], ...]


def same_name(first: str, second: str) -> bool:
    """Say whether two spellings may be of one name, in either order; nothing is like an empty one. Never raises."""
    if distance(first, second) <= ALIKE:
        return True
    man, other = _of_a_man(first), _of_a_man(second)
    return (man, other) != (first, second) and distance(man, other) <= ALIKE


def _of_a_man(name: str) -> str:
    """Return a surname in its masculine form, if its ending can be no given name's."""
    for ending, masculine in _SURNAMES_OF_WOMEN:
        form, changed = ending.subn(masculine, name)
        if changed:
            return form
    return name


def distance(first: str, second: str, farthest: float = inf) -> float:
    """Return how far apart two spellings sound: nought for the same, about one for each sound that differs.

    Infinity stands for all that is beyond ``farthest``, which is told sooner.
    """
    one, other = sorted((first, second))
    return _distance(one, other, farthest)


@lru_cache(maxsize=20_000)
def _distance(first: str, second: str, farthest: float) -> float:
    one, other = spoken(first), spoken(second)
    if not one.places or not other.places:
        return inf
    if one.script == other.script == "Hebr":
        one, other = hebrew_letters(first), hebrew_letters(second)
    return _align(
        _ways(one, against_hebrew=other.script == "Hebr"),
        _ways(other, against_hebrew=one.script == "Hebr"),
        farthest,
    )


def _align(one: _Ways, other: _Ways, farthest: float) -> float:
    # No step costs less than nothing, so a way that is too long already is left; no cell takes what is beyond.
    beyond = nextafter(farthest, inf)
    costs = [[beyond] * (len(other) + 1) for _ in range(len(one) + 1)]
    costs[0][0] = 0.0
    for here, row in enumerate(costs):
        steps = one[here] if here < len(one) else ()
        for there, cost in enumerate(row):
            if cost == beyond:
                continue
            counterparts = other[there] if there < len(other) else ()
            for _, counter_cost, unmatched, to in counterparts:
                total = cost + counter_cost + unmatched
                row[to] = min(row[to], total)
            for step in steps:
                _relax(costs[step[-1]], there, cost, step, counterparts)
    return costs[-1][-1] if costs[-1][-1] < beyond else inf


def _relax(row: list[float], there: int, cost: float, step: _Step, counterparts: tuple[_Step, ...]) -> None:
    sound, step_cost, unmatched, _ = step
    cost += step_cost
    row[there] = min(row[there], cost + unmatched)
    if sound:
        for counterpart, counter_cost, _, to in counterparts:
            if counterpart:
                total = cost + counter_cost + _difference(sound, counterpart)
                row[to] = min(row[to], total)


@lru_cache(maxsize=4_096)
def _difference(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if (near := _NEAR.get((one, other))) is not None:
        return near
    if "*" in (one, other):
        return 0.02 if one in VOWELS and other in VOWELS else _VOWEL_FOR_CONSONANT
    vowels = (one in VOWELS) + (other in VOWELS)
    return (_OTHER_CONSONANT, _VOWEL_FOR_CONSONANT, _OTHER_VOWEL)[vowels]


@lru_cache(maxsize=8_192)
def _ways(said: Spoken, *, against_hebrew: bool) -> _Ways:
    nodes: list[list[_Step]] = [[]]
    starts = []
    for readings in said.places:
        starts.append(len(nodes) - 1)
        inner = sum(max(len(reading.sounds) - 1, 0) for reading in readings)
        nodes += [[] for _ in range(inner + 1)]
    starts.append(len(nodes) - 1)
    for place, (start, end) in enumerate(pairwise(starts)):
        free = start + 1
        before, after = _neighbour(said, place, -1), _neighbour(said, place, 1)
        for reading in said.places[place]:
            if not reading.sounds:
                nodes[start].append(("", reading.cost, 0.0, end))
                continue
            here = start
            for index, sound in enumerate(reading.sounds):
                last = index == len(reading.sounds) - 1
                to = end if last else free
                nodes[here].append(
                    (
                        sound,
                        reading.cost if index == 0 else 0.0,
                        _unmatched(
                            sound,
                            reading.sounds[index - 1] if index else before,
                            after if last else reading.sounds[index + 1],
                            said.script,
                            against_hebrew=against_hebrew,
                        ),
                        to,
                    )
                )
                here = to
                free += not last
    return tuple(map(tuple, nodes[:-1]))


@lru_cache(maxsize=8_192)
def _unmatched(sound: str, before: str, after: str, script: LetterScript, *, against_hebrew: bool) -> float:
    """Return what a sound between two others costs if nothing stands against it."""
    if sound == "j":
        return _unmatched_glide(before, after, against_hebrew=against_hebrew)
    if sound == "h":
        return _unmatched_breath(before, after)
    if sound in _SOMETIMES_WRITTEN:
        return _unmatched_hebrew_letter(sound, before, after)
    if sound not in VOWELS:
        return _OTHER_CONSONANT
    if script == "Hebr":
        return _unmatched_hebrew_vowel(sound, before, after, against_hebrew=against_hebrew)
    return _unmatched_vowel(sound, before, after, against_hebrew=against_hebrew)


def _neighbour(said: Spoken, place: int, step: int) -> str:
    """Return the sound beside a place in the usual reading; empty at the ends."""
    place += step
    while 0 <= place < len(said.places):
        if sounds := said.places[place][0].sounds if said.places[place] else "":
            return sounds[0 if step > 0 else -1]
        place += step
    return ""


def _unmatched_glide(before: str, after: str, *, against_hebrew: bool) -> float:
    if against_hebrew or "i" in (before, after):
        return 0.05
    return 0.18 if before and before not in VOWELS else 0.15


def _unmatched_breath(before: str, after: str) -> float:
    if not before:
        return 0.45
    if not after:
        return 0.05 if before in VOWELS else 0.3
    return 0.35 if after in VOWELS else 0.15


def _unmatched_hebrew_vowel(sound: str, before: str, after: str, *, against_hebrew: bool) -> float:
    if not before:
        return 0.35
    if not after:
        return 0.7 if against_hebrew or sound in "ou" else 0.5
    return {"i": 0.15, "*": 0.1}.get(sound, 0.3)


def _unmatched_hebrew_letter(letter: str, before: str, after: str) -> float:
    """Return what a letter that may stand for a vowel costs against Hebrew that has it not: little inside a word."""
    if not before or not after:
        return 0.7
    return 0.05 if letter in {before, after} else _SOMETIMES_WRITTEN[letter]


def _unmatched_vowel(sound: str, before: str, after: str, *, against_hebrew: bool) -> float:
    if sound == "i" and (before in {"i", "j"} or after in {"i", "j"}):
        return 0.1
    if sound in (before, after):
        return 0.15
    if not before or not after:
        return 0.6 if against_hebrew else 0.7
    if before in VOWELS or (after in VOWELS and not against_hebrew):
        return 0.3 if against_hebrew and sound in "ei" else 0.6
    return _UNWRITTEN[sound] if against_hebrew else _MEDIAL[sound]
