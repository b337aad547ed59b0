"""How many spellings of one name are found and recognised across scripts, beside standard Daitch–Mokotoff.

Measured on benchmarks/name_clusters.json: 3,000 Wikidata name clusters, half of them with a Hebrew name, that no table
of ours contains. From each cluster comes one pair of spellings for each pair of scripts, drawn with a fixed seed. These
are names of the whole world, and some clusters join what no sound joins (Francisco and Currito, Hunt and Huntová), so
that no method by sound finds all. Random pairs are drawn from the same names, the two of a pair from two clusters.

- candidate: by rules alone, the pair shares a key of ``candidates.candidate_keys`` and is near enough in sound.
- learned: rules with what tools/learn_letter_groups.py learned from the name table (``learned_candidates``), as the
  desk searches.
- with the table: that, or a spelling that the name table has of either name sounds as the other, or both stand in the
  table as one name. The clusters themselves are held apart from the table, so that nothing was learned from them.
- judged one name: what name_pair of tests/vectors.py asks.
- standard: Daitch–Mokotoff codes of both written in Latin letters, each by its usual reading (ICAO 9303; the Academy).

Run with: python -m benchmarks.names
"""

import json
import random
import sqlite3
import statistics
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.identity.candidates import are_candidates, candidate_keys
from app.identity.hebrew_letters import latin_readings
from app.identity.names_alike import ALIKE, distance, same_name
from app.identity.soundex import daitch_mokotoff
from app.identity.transliteration import to_latin
from app.reference.learned_sounds import load_learned_sounds, shipped_candidates
from app.storage.name_table import TABLE as NAMES
from app.storage.name_table import NameTable

SEED = 20261123
RANDOM_PAIRS = 20_000
KNOWN_PAIRS = 1000
TABLE = NameTable()
LEARNED = shipped_candidates()
SOUNDS = load_learned_sounds()
SURELY = 8.0
CLUSTERS = Path(__file__).parent / "name_clusters.json"
Pair = tuple[str, str]


def letter_by_letter(name: str) -> str:
    """Return the name in Latin letters, each by its usual reading."""
    return "".join((latin_readings(letter) or (letter,))[0] for letter in to_latin(name))


def standard(first: str, second: str) -> bool:
    """Compare as one would with the published chart alone."""
    return bool({*daitch_mokotoff(letter_by_letter(first))} & {*daitch_mokotoff(letter_by_letter(second))})


def with_table(first: str, second: str) -> bool:
    """Say whether the desk brings the two together, or another spelling that the table has."""
    if LEARNED.are(first, second):
        return True
    known = [
        {spelling for name in TABLE.names(one) for spellings in name for spelling in spellings}
        for one in (first, second)
    ]
    if known[0] & known[1]:
        return True
    return any(_same(spelling, second) for spelling in known[0]) or any(_same(spelling, first) for spelling in known[1])


def _same(spelling: str, name: str) -> bool:
    """A spelling of the table is one step away already, so that only the same sound counts."""
    likelier = SOUNDS.likelier(spelling, name)
    if likelier is not None and likelier < SURELY:
        return False
    return are_candidates(spelling, name) and distance(spelling, name) <= ALIKE


METHODS: dict[str, Callable[[str, str], bool]] = {
    "candidate": are_candidates,
    "learned": LEARNED.are,
    "with the table": with_table,
    "judged one name": same_name,
    "standard": standard,
}


def share(method: Callable[[str, str], bool], pairs: list[Pair]) -> float:
    """Return the share of pairs for which the method says yes."""
    return statistics.fmean(method(*pair) for pair in pairs)


def main() -> None:
    """Measure and print."""
    chance = random.Random(SEED)
    clusters: list[dict[str, list[str]]] = json.loads(CLUSTERS.read_text("utf-8"))
    print(f"{'':24}{'pairs':>7}" + "".join(f"{name:>18}{'random':>9}" for name in METHODS))
    for one, other in (("Hebr", "Cyrl"), ("Hebr", "Latn"), ("Cyrl", "Latn")):
        pairs = [(chance.choice(c[one]), chance.choice(c[other])) for c in clusters if one in c and other in c]
        others = strangers(pairs, chance)
        figures = "".join(f"{share(m, pairs):>17.1%} {share(m, others):>8.2%}" for m in METHODS.values())
        print(f"{one}–{other}".ljust(24) + f"{len(pairs):>7}" + figures)
    print_known(chance)
    print_speed([name for cluster in clusters for names in cluster.values() for name in names])


def strangers(pairs: list[Pair], chance: random.Random) -> list[Pair]:
    """Return random pairs of the same names, never the two that stand in one cluster."""
    drawn = (chance.sample(pairs, 2) for _ in range(RANDOM_PAIRS))
    return [(one[0], other[1]) for one, other in drawn]


def print_known(chance: random.Random) -> None:
    """Print the same for names that the table has: what it brings where a name is known."""
    with closing(sqlite3.connect(NAMES)) as table:
        rows = table.execute("SELECT latin, cyrillic, hebrew FROM clusters ORDER BY cluster").fetchall()
    for place, label in enumerate(("Hebr–Cyrl", "Hebr–Latn", "Cyrl–Latn")):
        one, other = ((2, 1), (2, 0), (1, 0))[place]
        known = [row for row in rows if row[one] and row[other]]
        pairs = [
            tuple(chance.choice(row[n].split()) for n in (one, other)) for row in chance.sample(known, KNOWN_PAIRS)
        ]
        figures = [f"{share(m, [(a, b) for a, b in pairs]):>17.1%}" for m in (are_candidates, with_table)]
        print(f"{label} in the table".ljust(24) + f"{len(pairs):>7}" + figures[0] + " " * 9 + figures[1])


def print_speed(names: list[str]) -> None:
    """Print what one name and one comparison cost, names not seen before."""
    fresh = [f"{name[::-1]}" for name in names]
    start = time.process_time()
    for name in fresh:
        candidate_keys(name)
    coded = time.process_time()
    for first, second in zip(fresh[::2], fresh[1::2], strict=False):
        distance(first, second)
    compared = time.process_time()
    print(f"by rules: coding a name {(coded - start) / len(fresh) * 1e6:.0f} µs,", end=" ")
    print(f"comparing two {(compared - coded) / (len(fresh) // 2) * 1e6:.0f} µs")
    other = [f"{name[1:]}{name[:1]}" for name in names]
    start = time.process_time()
    for name in other:
        LEARNED.keys(name)
    coded = time.process_time()
    for first, second in zip(other[::2], other[1::2], strict=False):
        LEARNED.apart(first, second)
    compared = time.process_time()
    print(f"with what was learned: {(coded - start) / len(other) * 1e6:.0f} µs,", end=" ")
    print(f"{(compared - coded) / (len(other) // 2) * 1e6:.0f} µs")


if __name__ == "__main__":
    main()
