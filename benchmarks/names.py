"""How many spellings of one name are found and recognised across scripts, beside standard Daitch–Mokotoff.

Measured on benchmarks/name_clusters.json: 3,000 Wikidata name clusters, half of them with a Hebrew name, that no table
of ours contains, so that rules alone answer. From each cluster comes one pair of spellings for each pair of scripts,
drawn with a fixed seed. These are names of the whole world, and some clusters join what no sound joins (Francisco and
Currito, Hunt and Huntová), so that no method by rules finds all. Random pairs are drawn from the same names.

- found: the pair shares a sound code, of the names as written or in the masculine form of families.
- found, and near: it shares a code or a consonant skeleton, and is at most 1.1 apart in sound.
- judged one name: what name_pair of tests/vectors.py asks.
- standard: Daitch–Mokotoff codes of both written in Latin letters, each by its usual reading (ICAO 9303; the Academy).

Run with: python -m benchmarks.names
"""

import json
import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from app.identity.consonants import consonants
from app.identity.folding import fold
from app.identity.hebrew_letters import latin_readings
from app.identity.names_alike import distance, same_name
from app.identity.sound_codes import sound_codes
from app.identity.soundex import daitch_mokotoff
from app.identity.transliteration import to_latin
from app.identity.variants import masculine

SEED = 20261123
RANDOM_PAIRS = 20_000
NEAR_ENOUGH = 1.1
CLUSTERS = Path(__file__).parent / "name_clusters.json"
Pair = tuple[str, str]


def letter_by_letter(name: str) -> str:
    """Return the name in Latin letters, each by its usual reading."""
    return "".join((latin_readings(letter) or (letter,))[0] for letter in to_latin(name))


def standard(first: str, second: str) -> bool:
    """Compare as one would with the published chart alone."""
    return bool({*daitch_mokotoff(letter_by_letter(first))} & {*daitch_mokotoff(letter_by_letter(second))})


def codes(name: str) -> set[str]:
    """Return the codes of a name, as written and in the masculine form."""
    return {*sound_codes(name), *sound_codes(masculine(name))}


def found(first: str, second: str) -> bool:
    """Say whether an index of codes brings the two together."""
    return bool(codes(first) & codes(second))


def found_and_near(first: str, second: str) -> bool:
    """Say whether an index of codes and consonants does, and the two are near in sound."""
    skeletons = [set(consonants(fold(to_latin(name)))) for name in (first, second)]
    return (found(first, second) or bool(skeletons[0] & skeletons[1])) and distance(first, second) <= NEAR_ENOUGH


METHODS: dict[str, Callable[[str, str], bool]] = {
    "found": found,
    "found, and near": found_and_near,
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
        left, right = zip(*pairs, strict=True)
        others = [(chance.choice(left), chance.choice(right)) for _ in range(RANDOM_PAIRS)]
        figures = "".join(f"{share(m, pairs):>17.1%} {share(m, others):>8.2%}" for m in METHODS.values())
        print(f"{one}–{other}".ljust(24) + f"{len(pairs):>7}" + figures)
    print_speed([name for cluster in clusters for names in cluster.values() for name in names])


def print_speed(names: list[str]) -> None:
    """Print what one name and one comparison cost, names not seen before."""
    fresh = [f"{name[::-1]}" for name in names]
    start = time.perf_counter()
    for name in fresh:
        sound_codes(name)
    coded = time.perf_counter()
    for first, second in zip(fresh[::2], fresh[1::2], strict=False):
        distance(first, second)
    compared = time.perf_counter()
    print(f"coding a name {(coded - start) / len(fresh) * 1e6:.0f} µs,", end=" ")
    print(f"comparing two {(compared - coded) / (len(fresh) // 2) * 1e6:.0f} µs")


if __name__ == "__main__":
    main()
