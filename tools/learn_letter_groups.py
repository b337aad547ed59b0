"""Learns resources/names/letter_groups.json: which letters stand for which in another script, and how often.

Run with: python -m tools.learn_letter_groups. It reads resources/names/wikidata_names.sqlite alone, so that the
clusters held apart for measuring stay unseen. Every pair of spellings of a cluster is a row of groups, up to three
letters over up to two; how often each pair of groups stands together is what makes the pairs of spellings likeliest
(expectation maximisation over all ways to cut them: Jiampojamarn, Kondrak and Sherif, NAACL 2007). What is hardly seen
once is forgotten with every round, so that no name is learned by heart.
"""

import json
import math
import random
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from app.identity.learned_sounds import BEGINS, ENDS, PAIRS, SKEW

NAMES = Path(__file__).parents[1] / "resources" / "names" / "wikidata_names.sqlite"
TARGET = NAMES.with_name("letter_groups.json")
SEED = 20261124
MOST_PAIRS = 10_000
ROUNDS = 5
LONGEST, LONGEST_THERE = 3, 2
DISCOUNT = 0.3
"""Taken off every count: what is seen once by chance goes."""
FEWEST = 0.35
SILENT = 0.05
"""How seldom a letter stands for nothing, as far as can be said before anything is learned."""
COLUMNS = {"Latn": 0, "Cyrl": 1, "Hebr": 2}
Group = tuple[str, str]
Step = tuple[tuple[int, int], tuple[int, int], Group]
Cluster = tuple[list[str], ...]
Table = dict[str, Mapping[str, Mapping[str, object]]]


def spellings(name: str) -> str:
    """Return the name between its marks."""
    return f"{BEGINS}{name}{ENDS}"


def pairs_of(clusters: list[Cluster], one: str, other: str, chance: random.Random) -> list[Group]:
    """Return a pair of spellings from each cluster that has both scripts, in an order drawn by chance."""
    known = [(c[COLUMNS[one]], c[COLUMNS[other]]) for c in clusters if c[COLUMNS[one]] and c[COLUMNS[other]]]
    chance.shuffle(known)
    return [(spellings(chance.choice(a)), spellings(chance.choice(b))) for a, b in known[:MOST_PAIRS]]


def steps_of(one: str, other: str) -> Iterator[Step]:
    """Give every way to go on from every place, in the order of places; a letter alone may stand for nothing."""
    for here in range(len(one) + 1):
        for there in range(len(other) + 1):
            if abs(here / len(one) - there / len(other)) > SKEW:
                continue
            for length in range(min(LONGEST, len(one) - here) + 1):
                for counterpart in range(min(LONGEST_THERE, len(other) - there) + 1):
                    if (length and counterpart) or length + counterpart == 1:
                        group = one[here : here + length], other[there : there + counterpart]
                        yield (here, there), (here + length, there + counterpart), group


def first_guess(pairs: list[Group]) -> dict[Group, float]:
    """Return shares by how much more often groups meet in one pair of spellings than by chance."""
    met = Counter(group for pair in pairs for _, _, group in steps_of(*pair))
    one, other = Counter[str](), Counter[str]()
    for (group, counterpart), count in met.items():
        one[group] += count
        other[counterpart] += count
    return {
        group: count * (count / (one[group[0]] * other[group[1]]) if all(group) else SILENT / met.total())
        for group, count in met.items()
        if count > 1
    }


def counted(pairs: list[Group], shares: Mapping[Group, float]) -> dict[Group, float]:
    """Return how often each pair of groups is expected, over all ways to cut each pair of spellings."""
    counts: dict[Group, float] = defaultdict(float)
    for one, other in pairs:
        steps = [(*step, shares[step[2]]) for step in steps_of(one, other) if step[2] in shares]
        end = len(one), len(other)
        before = defaultdict(float, {(0, 0): 1.0})
        for place, onto, _, share in steps:
            before[onto] += before[place] * share
        if not before[end]:
            continue
        behind = defaultdict(float, {end: 1.0})
        for place, onto, group, share in reversed(steps):
            behind[place] += share * behind[onto]
            counts[group] += before[place] * share * behind[onto] / before[end]
    return counts


def learn(pairs: list[Group]) -> dict[Group, float]:
    """Return the share of each pair of groups after all rounds."""
    shares = first_guess(pairs)
    for _ in range(ROUNDS):
        counts = counted(pairs, shares)
        kept = {group: count - DISCOUNT for group, count in counts.items() if count > FEWEST}
        whole = sum(kept.values())
        shares = {group: count / whole for group, count in kept.items()}
    return shares


def seldom(share: float) -> int:
    """Return a share as its cost in hundredths of a nat."""
    return round(-100 * math.log(share))


def read_clusters() -> list[Cluster]:
    """Return the table's clusters."""
    with closing(sqlite3.connect(NAMES)) as table:
        rows = table.execute("SELECT latin, cyrillic, hebrew FROM clusters ORDER BY cluster").fetchall()
    return [tuple(column.split() for column in row) for row in rows]


def table_of(clusters: list[Cluster]) -> Table:
    """Return what the file has, as learned_sounds.LetterGroups reads it."""
    letters: dict[str, dict[str, object]] = {}
    for script, column in COLUMNS.items():
        count = Counter(letter for cluster in clusters for name in cluster[column] for letter in spellings(name))
        letters[script] = {letter: seldom(n / count.total()) for letter, n in sorted(count.items())}
    groups: dict[str, dict[str, dict[str, object]]] = {}
    for one, other in PAIRS:
        found: dict[str, dict[str, object]] = defaultdict(dict)
        chance = random.Random(SEED)  # noqa: S311 - the same table every time
        for (group, counterpart), share in sorted(learn(pairs_of(clusters, one, other, chance)).items()):
            found[group][counterpart] = seldom(share)
        groups[f"{one} {other}"] = dict(found)
    return {"letters": letters, "groups": groups}


def text_of(table: Table) -> str:
    """Return the file, a line for each script and each group, so that changes show."""
    parts = []
    for name, rows in table.items():
        sections = []
        for section, entries in rows.items():
            lines = ",\n".join(
                f"{json.dumps(k, ensure_ascii=False)}: {json.dumps(v, ensure_ascii=False)}" for k, v in entries.items()
            )
            sections.append(f"{json.dumps(section)}: {{\n{lines}\n}}")
        parts.append(f"{json.dumps(name)}: {{\n" + ",\n".join(sections) + "\n}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


if __name__ == "__main__":
    TARGET.write_text(text_of(table_of(read_clusters())), "utf-8")
    print(f"{TARGET.stat().st_size / 1e3:.0f} kB")
