"""What letters of one script become in another, as learned from names that are known in both.

Rules say how letters are read; names keep to other rules as well: silent endings (Marchand, Маршан), systems for
Japanese and Chinese (Кодзима, Kojima; Сян, Xiang), endings that a language adds. A table has how often each group of
letters stands for each group of the other script; tools/learn_letter_groups.py learns it. Every way to lay two names
along each other in such groups has a likelihood, and so have two strangers by the letters they are written with: the
logarithm of the one over the other says how much likelier it is that both are one name.
"""

import heapq
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from math import ceil, exp, floor, log
from types import MappingProxyType
from typing import NamedTuple

from app.domain.model import Model
from app.identity.candidates import SAID_MARK
from app.identity.sounds import LetterScript, script_of

BEGINS, ENDS = "^", "$"
"""Stand around a name, so that groups know where it begins and ends."""
SKEW = 0.4
"""Share of its name by which a group may stand before or behind what it stands for."""
_UNKNOWN_LETTER = 9.0
_LEFT_OUT = 4.0
"""Cost of a letter that stands for nothing, in nats; no group has it."""
_MOST_LETTERS = 30
_REMEMBERED = 512
_HUNDREDTHS = 100
_IMPOSSIBLE = float("-inf")
_RAREST = 0.02
"""Share of a group's readings that still makes a key."""
_MOST_KEYS = 8
PAIRS: tuple[tuple[LetterScript, LetterScript], ...] = (("Latn", "Cyrl"), ("Latn", "Hebr"), ("Cyrl", "Hebr"))
_KEY_COST = 4.0
"""Nats by which a key may be less likely than the likeliest."""
_OTHERWISE = str.maketrans("\u05f3\u2019\u2018\u02bc`\u00b4ієґәөүқғһ", "''''''иегаоукгх")
_KINDS = MappingProxyType(
    {
        letter: kind
        for kind, letters in (
            ("b", "бвпфבפף"),
            ("t", "тдטתד"),
            ("k", "гкхגכךקח"),
            ("s", "зсцшжчщזסצץש"),
            ("l", "лל"),
            ("r", "рר"),
            ("m", "мמם"),
            ("n", "нנן"),
        )
        for letter in letters
    }
)
"""As candidates.candidate_keys has them."""
_Readings = Mapping[str, tuple[tuple[str, float], ...]]


class LetterGroups(Model):
    """The table: costs in hundredths of a nat, nought for what is certain."""

    letters: Mapping[LetterScript, Mapping[str, int]]
    """How seldom a letter is in names of a script."""
    groups: Mapping[str, Mapping[str, Mapping[str, int]]]
    """By two scripts, ``Latn Cyrl``: by group of the first, by group of the second, how seldom they stand together."""


class _Ratios(NamedTuple):
    """By group of one script and group of the other, the nats by which one name is likelier than two strangers."""

    of: Mapping[str, Mapping[str, float]]
    longest: int
    longest_there: int
    most: Callable[[str], tuple[float, ...]]
    """Tells the nats that a name in the one script brings at the most, from each place on."""
    most_there: Callable[[str], tuple[float, ...]]


class LearnedSounds:
    """Asked about names of different scripts."""

    def __init__(self, table: LetterGroups) -> None:
        """Nothing is computed later that could be computed once."""
        self._letters = table.letters
        self._ratios: dict[tuple[LetterScript, LetterScript], _Ratios] = {}
        self._readings: dict[LetterScript, list[_Readings]] = defaultdict(list)
        for scripts in PAIRS:
            groups = table.groups[" ".join(scripts)]
            one, other = (table.letters[script] for script in scripts)
            self._ratios[scripts] = _ratios(groups, one, other)
            self._readings[scripts[0]].append(_readings(groups, one))
            if scripts[0] != "Latn":
                self._readings[scripts[1]].append(_readings(_turned(groups), other))

    def likelier(self, first: str, second: str, least: float = _IMPOSSIBLE) -> float | None:
        """Return by how many nats it is likelier that both are one name than that they are strangers.

        Where several names are compared with one, that should be the first. Minus infinity stands for all that is
        below ``least``, which is told sooner. None for two names of one script.
        """
        scripts = script_of(first), script_of(second)
        first, second = self._marked(first), self._marked(second)
        anything = [_IMPOSSIBLE] * (len(second) + 1)
        if (ratios := self._ratios.get(scripts)) is not None:
            return _best(first, second, ratios, [least - most for most in ratios.most(first)], anything)
        if (ratios := self._ratios.get((scripts[1], scripts[0]))) is not None:
            return _best(second, first, ratios, anything, [least - most for most in ratios.most_there(first)])
        return None

    def keys(self, name: str) -> tuple[str, ...]:
        """Return the consonants that a name is probably written with in other scripts, as candidate_keys marks them."""
        marked = self._marked(name)
        rows = (row for readings in self._readings[script_of(name)] for row in _likely(marked, readings))
        return tuple(sorted({SAID_MARK + row for row in rows if row}))

    def _marked(self, name: str) -> str:
        known = self._letters.get(script_of(name), {})
        text = unicodedata.normalize("NFC", name[:_MOST_LETTERS].casefold()).translate(_OTHERWISE)
        plain = (
            letter if letter in known else unicodedata.normalize("NFKD", letter).translate(_OTHERWISE)
            for letter in text
        )
        letters = (letter for part in plain for letter in part if letter in known)
        return f"{BEGINS}{''.join(letters)}{ENDS}"


def _ratios(groups: Mapping[str, Mapping[str, int]], one: Mapping[str, int], other: Mapping[str, int]) -> _Ratios:
    of = {
        group: {
            counterpart: _chance(group, one) + _chance(counterpart, other) - cost / _HUNDREDTHS
            for counterpart, cost in counterparts.items()
        }
        for group, counterparts in groups.items()
    }
    best = {group: max(counterparts.values()) for group, counterparts in of.items()}
    best_there: dict[str, float] = defaultdict(lambda: _IMPOSSIBLE)
    for counterparts in of.values():
        for counterpart, ratio in counterparts.items():
            best_there[counterpart] = max(best_there[counterpart], ratio)
    longest, longest_there = max(map(len, best)), max(map(len, best_there))
    return _Ratios(of, longest, longest_there, _most_of(best, longest), _most_of(best_there, longest_there))


def _most_of(best: Mapping[str, float], longest: int) -> Callable[[str], tuple[float, ...]]:
    """Return what tells the nats that a name brings at the most from each place on; nothing never brings any."""

    @lru_cache(maxsize=_REMEMBERED)
    def most_of(marked: str) -> tuple[float, ...]:
        most = [0.0] * (len(marked) + 1)
        for here in reversed(range(len(marked))):
            ends = range(here + 1, min(here + longest, len(marked)) + 1)
            rest = (best.get(marked[here:end], _IMPOSSIBLE) + most[end] for end in ends)
            most[here] = max(most[here + 1] - _LEFT_OUT, *rest)
        return tuple(most)

    return most_of


def _turned(groups: Mapping[str, Mapping[str, int]]) -> Mapping[str, Mapping[str, int]]:
    turned: dict[str, dict[str, int]] = defaultdict(dict)
    for group, counterparts in groups.items():
        for counterpart, cost in counterparts.items():
            turned[counterpart][group] = cost
    return turned


def _readings(groups: Mapping[str, Mapping[str, int]], seldom: Mapping[str, int]) -> _Readings:
    """Return the kinds of consonants that each group is written with in the other script, with their costs."""
    readings = {}
    for group, counterparts in groups.items():
        if group:
            shares: dict[str, float] = defaultdict(float)
            for counterpart, cost in counterparts.items():
                shares["".join(_KINDS.get(letter, "") for letter in counterpart)] += exp(-cost / _HUNDREDTHS)
            whole = sum(shares.values())
            # A longer group is preferred as far as it is likelier than its letters by themselves.
            base = -log(whole) - _chance(group, seldom)
            readings[group] = tuple(
                (kinds, base - log(share / whole)) for kinds, share in shares.items() if share / whole >= _RAREST
            )
    return readings


def _chance(group: str, seldom: Mapping[str, int]) -> float:
    """Return what the letters of a group cost by themselves."""
    return sum(seldom.get(letter, _UNKNOWN_LETTER * _HUNDREDTHS) for letter in group) / _HUNDREDTHS


def _pieces(
    name: str, ratios: _Ratios
) -> tuple[Mapping[str, Sequence[tuple[int, int]]], Sequence[Mapping[int, float]]]:
    """Return where each piece of a name begins and ends, and by place what passing over one brings."""
    far = len(name)
    where: dict[str, list[tuple[int, int]]] = defaultdict(list)
    passed: list[dict[int, float]] = [{} for _ in range(far + 1)]
    by_itself = ratios.of.get("", {})
    for there in range(far):
        passed[there][there + 1] = -_LEFT_OUT
        for place in range(there, min(there + ratios.longest_there, far) + 1):
            piece = name[there:place]
            where[piece].append((there, place))
            if piece in by_itself:
                passed[there][place] = max(passed[there].get(place, _IMPOSSIBLE), by_itself[piece])
    where[""].append((far, far))
    return where, passed


def _best(first: str, second: str, ratios: _Ratios, needed: Sequence[float], needed_there: Sequence[float]) -> float:
    """Return the best way through both; what brings less than needed at a place is not followed."""
    far = len(first), len(second)
    rows = [[_IMPOSSIBLE] * (far[1] + 1) for _ in range(far[0] + 1)]
    rows[0][0] = 0.0
    where, passed = _pieces(second, ratios)
    for here, row in enumerate(rows):
        middle, width = here * far[1] / far[0], SKEW * far[1]
        low, high = max(0, ceil(middle - width)), min(far[1], floor(middle + width))
        below = rows[here + 1] if here < far[0] else row
        for there in range(low, high + 1):
            so_far = row[there]
            if so_far < needed[here] or so_far < needed_there[there]:
                row[there] = _IMPOSSIBLE
                continue
            below[there] = max(below[there], so_far - _LEFT_OUT)
            for place, ratio in passed[there].items():
                row[place] = max(row[place], so_far + ratio)
        for end in range(here + 1, min(here + ratios.longest, far[0]) + 1):
            onto = rows[end]
            for piece, ratio in ratios.of.get(first[here:end], {}).items():
                for there, place in where.get(piece, ()):
                    if low <= there <= high and row[there] + ratio > onto[place]:
                        onto[place] = row[there] + ratio
    return rows[-1][-1]


def _likely(marked: str, kinds: _Readings) -> list[str]:
    """Return the likeliest rows of consonants, at most eight."""
    longest = max(map(len, kinds))
    found: list[dict[str, float]] = [{} for _ in range(len(marked) + 1)]
    found[0][""] = 0.0
    for here in range(len(marked)):
        best = _cheapest(found[here])
        for end in range(here + 1, min(here + longest, len(marked)) + 1):
            group = marked[here:end]
            readings = kinds.get(group) or ((("", _UNKNOWN_LETTER),) if end == here + 1 else ())
            onto = found[end]
            for heard, reading_cost in readings:
                for row, cost in best:
                    longer = _joined(row, heard)
                    if cost + reading_cost < onto.get(longer, float("inf")):
                        onto[longer] = cost + reading_cost
    best = _cheapest(found[-1])
    return [row for row, cost in best if cost <= best[0][1] + _KEY_COST]


def _cheapest(found: Mapping[str, float]) -> list[tuple[str, float]]:
    """Return the cheapest in an order that nothing but the name decides."""
    return heapq.nsmallest(_MOST_KEYS, found.items(), key=lambda item: (item[1], item[0]))


def _joined(row: str, heard: str) -> str:
    for kind in heard:
        if not row.endswith(kind):
            row += kind
    return row
