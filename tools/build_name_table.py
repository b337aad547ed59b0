"""Builds resources/names/wikidata_names.sqlite: names of one word as Latin, Cyrillic and Hebrew letters spell them.

Run with: python -m tools.build_name_table PERSONS_TXT, the file that tools/held_apart_names.py takes too. What that
tool holds apart for measuring is left out, and so is every cluster with the same names. The program never needs rigour.
"""

import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from app.identity.folding import fold
from tools.held_apart_names import TARGET as HELD_APART_FILE
from tools.held_apart_names import Cluster, clusters_of

TARGET = Path(__file__).parents[1] / "resources" / "names" / "wikidata_names.sqlite"
SCHEMA = """
    PRAGMA page_size = 4096;
    CREATE TABLE clusters(cluster INTEGER PRIMARY KEY,
        latin TEXT NOT NULL, cyrillic TEXT NOT NULL, hebrew TEXT NOT NULL);
    CREATE TABLE words(word TEXT NOT NULL, cluster INTEGER NOT NULL, PRIMARY KEY(word, cluster)) WITHOUT ROWID;
"""


def build(clusters: list[Cluster], target: Path) -> None:
    """Write the table: clusters with their names, blanks between, and under which folded words to find them."""
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(target)) as db, db:
        db.executescript(SCHEMA)
        for number, cluster in enumerate(clusters):
            names = [" ".join(cluster.get(script, ())) for script in ("Latn", "Cyrl", "Hebr")]
            db.execute("INSERT INTO clusters VALUES(?, ?, ?, ?)", [number, *names])
        words = {(fold(name), number) for number, c in enumerate(clusters) for names in c.values() for name in names}
        db.executemany("INSERT INTO words VALUES(?, ?)", sorted(words))
        db.commit()
        db.execute("VACUUM")


def main() -> None:
    """Build from the file named, without what is held apart."""
    apart = {json.dumps(cluster, sort_keys=True) for cluster in json.loads(HELD_APART_FILE.read_text("utf-8"))}
    clusters = [
        cluster
        for cluster in clusters_of(Path(sys.argv[1]).read_text("utf-8")).values()
        if json.dumps(cluster, sort_keys=True) not in apart
    ]
    build(clusters, TARGET)
    print(f"{len(clusters)} clusters, {TARGET.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
