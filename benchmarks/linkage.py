"""How well the people of all camps are linked: made-up camps in three scripts, beside the usual way.

Each person is recorded in one script; every tenth record is of somebody who is recorded already and came again, under
another spelling or script, a quarter of them with one more thing wrong (see ``benchmarks.duplicates``). A record has a
document with probability .7 and a phone with .6; who comes again shows the same document with .9, has the same phone
with .8. ``bare`` leaves both out, so that names and dates alone decide.

The peer is what is done without us: names brought to Latin letters as passports have them, Jaro–Winkler from .85 on
surname and given name, and the same birth date, document or phone. Pairs are taken from probability one half on; what
is printed of the best F1 and of precision .998 is for comparison.

Run with: python -m benchmarks.linkage [PEOPLE] [bare]
"""

import random
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations

from rapidfuzz.distance import JaroWinkler

from app.domain.person import IdentityDocument, Person
from app.hq.linkage.features import Features, features_of
from app.hq.linkage.job import SUSPECTED_FROM, predicted
from app.identity.traits import traits_of_person
from app.reference.given_names import load_name_variants
from benchmarks.duplicates import Crowd, new_id

SEED = 7
RETURNED = 0.1
PRECISION = 0.998
_SHOWN_FROM = 0.01
Pair = tuple[str, str]


@dataclass
class Camps:
    """The records, which of them are of one person, and the script of each."""

    records: list[Features] = field(default_factory=list)
    same: set[Pair] = field(default_factory=set)
    script: dict[str, str] = field(default_factory=dict)


def camps(people: int, *, bare: bool) -> Camps:
    """Make the records up; everything follows from the seeds."""
    crowd, chance, variants, made = Crowd(), random.Random(SEED), load_name_variants(), Camps()

    def add(person: Person, document: str, phone: str) -> str:
        told: dict[str, object] = {}
        if not bare and chance.random() < 0.7:
            told["documents"] = (IdentityDocument(type="PASSPORT", number=document),)
        if not bare and chance.random() < 0.6:
            told["phone"] = phone
        person_id = new_id()
        made.records.append(features_of(person_id, traits_of_person(person.model_copy(update=told)), variants))
        made.script[person_id] = next(iter(person.names))
        return person_id

    def number(first: str) -> str:
        return first + str(chance.randrange(10**9, 10**10))

    again = round(people * RETURNED / (1 + RETURNED))
    for place in range(people - again):
        person, document, phone = crowd.person("family"), number("7"), number("+7")
        one = add(crowd.recorded(person), document, phone)
        if place < again:
            document = document if chance.random() < 0.9 else number("7")
            phone = phone if chance.random() < 0.8 else number("+7")
            other = add(crowd.returned(person), document, phone)
            made.same.add((min(one, other), max(one, other)))
    return made


def usual(records: Iterable[Features]) -> set[Pair]:
    """Link as the peer does."""
    together: dict[str, list[Features]] = defaultdict(list)
    for record in records:
        for key in (record.born, record.phone, *record.document):
            if key:
                together[key].append(record)
    found = set()
    for key, several in together.items():
        for one, other in combinations(several, 2):
            if key != one.born or all(
                map(_near, (one.surname_latin, one.given_latin), (other.surname_latin, other.given_latin))
            ):
                found.add((min(one.unique_id, other.unique_id), max(one.unique_id, other.unique_id)))
    return found


def _near(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    return any(JaroWinkler.similarity(one, other) >= 0.85 for one in first for other in second)


def score(found: set[Pair], same: set[Pair]) -> tuple[float, float, float]:
    """Return F1, precision and recall."""
    right = len(found & same)
    return 2 * right / (len(found) + len(same)), right / max(len(found), 1), right / len(same)


def told(who: str, found: set[Pair], made: Camps) -> None:
    """Print the figures, then those of every pair of scripts."""
    f1, precision, recall = score(found, made.same)
    print(f"{who:<24} F1 {f1:.4f}  precision {precision:.4f}  recall {recall:.4f}")
    by_script: dict[str, tuple[set[Pair], set[Pair]]] = defaultdict(lambda: (set(), set()))
    for place, pairs in enumerate((found, made.same)):
        for pair in pairs:
            by_script[" ".join(sorted(made.script[person] for person in pair))][place].add(pair)
    print("   ", "  ".join(f"{scripts} {score(*pairs)[0]:.3f}" for scripts, pairs in sorted(by_script.items())))


def main() -> None:
    """Make the camps, link them both ways, and print."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    made = camps(people, bare="bare" in sys.argv)
    print(f"{len(made.records)} records, {len(made.same)} pairs of one person")
    told("Latin letters and JW", usual(made.records), made)
    start = time.perf_counter()
    likely = predicted(made.records, _SHOWN_FROM)
    seconds = time.perf_counter() - start
    told(
        f"ours from {SUSPECTED_FROM}", {(one, other) for one, other, chance in likely if chance >= SUSPECTED_FROM}, made
    )
    found: set[Pair] = set()
    best, precise = (0.0, 0.0, 0.0), (0.0, 0.0, 0.0)
    for one, other, _ in sorted(likely, key=lambda pair: -pair[2]):
        found.add((one, other))
        if len(found) % 10 == 0:
            figures = score(found, made.same)
            best, precise = max(best, figures), figures if figures[1] >= PRECISION else precise
    print(f"    best F1 {best[0]:.4f} at precision {best[1]:.4f}; at precision {precise[1]:.4f} F1 {precise[0]:.4f}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"    {seconds:.0f} s, {memory:.0f} MiB at most")


if __name__ == "__main__":
    main()
