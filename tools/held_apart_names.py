"""Picks the name clusters that benchmarks/names.py measures with, and that no name table may contain.

Run with: python -m tools.held_apart_names PERSONS_TXT, which is rigour/data/names/persons.txt of the wheel of rigour
1.8.2 (MIT; made from Wikidata, CC0), fetched without its dependencies. A line is ``name, name, … => Wikidata item``.
"""

import hashlib
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

HELD_APART = 1500
"""Of those that have a Hebrew name, and as many again of those that have none."""
TARGET = Path(__file__).parents[1] / "benchmarks" / "name_clusters.json"
SCRIPTS = {
    "Latn": re.compile(r"[a-zß-ž'-]+"),
    "Cyrl": re.compile("[а-яё]+"),
    "Hebr": re.compile("[א-ת'׳]+"),
}
Cluster = dict[str, list[str]]


def clusters_of(text: str) -> dict[str, Cluster]:
    """Return by Wikidata item the clusters with names of one word in two scripts or more."""
    clusters = {}
    for line in text.splitlines():
        names, _, item = line.partition(" => ")
        by_script = defaultdict(list)
        for name in map(str.strip, names.split(",")):
            for script, letters in SCRIPTS.items():
                if letters.fullmatch(name):
                    by_script[script].append(name)
        if len(by_script) > 1:
            clusters[item] = {script: by_script[script] for script in SCRIPTS if script in by_script}
    return clusters


def held_apart(clusters: dict[str, Cluster]) -> list[Cluster]:
    """Return the clusters whose items hash lowest."""
    items = sorted(clusters, key=lambda item: hashlib.sha256(item.encode()).digest())
    hebrew = [item for item in items if "Hebr" in clusters[item]]
    others = [item for item in items if "Hebr" not in clusters[item]]
    return [clusters[item] for item in (*hebrew[:HELD_APART], *others[:HELD_APART])]


if __name__ == "__main__":
    chosen = held_apart(clusters_of(Path(sys.argv[1]).read_text("utf-8")))
    TARGET.write_text("[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in chosen) + "\n]\n", "utf-8")
