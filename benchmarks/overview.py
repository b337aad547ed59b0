"""How much of the processor headquarters' first page costs, beside a plain count of everybody in the same file.

Five camps of fictional people as ingestion leaves them (tests/helpers/many_camps.py), each record's fields as long as a
whole one's, in an encrypted SQLite file. Counted is the processor's time of this process, which a busy machine does not
stretch: of the census and the desks' standing, which is what the page asks the database, over 14 and over 90 days.

Run with: python -m benchmarks.overview [PEOPLE [FOLDER]]; the folder keeps the filled file for the next run.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import func, select, update

from app.hq import schema, tables
from app.hq.census import Census
from app.hq.database import Database, open_database
from app.hq.reports import Reports
from app.vault.data_key import DataKey
from tests.helpers.many_camps import NOW, fill, many_camps

CAMPS = 5
SHARE = 2.8  # of the people asked for in each of the two big camps, all five have so many times that
LENGTH = 1300  # signs of a record's fields, as tests/helpers/sample_entries.py's people have them, edited once
TIMES = 3


def main(people: int, folder: Path) -> None:
    """Fill the file if it is new, and print a line for each question."""
    path = folder / f"overview-{people}.sqlite"
    new = not path.exists()
    database = open_database(f"sqlite:///{path}", DataKey(bytes(32)))
    schema.upgrade(database)
    camps = many_camps(CAMPS)
    if new:
        fill(database, camps, round(people / SHARE))
        with database.write() as connection:
            connection.execute(update(tables.person).values(fields="x" * LENGTH))
    census, reports = Census(database, camps), Reports(database)
    print(f"{_count(database)} people in {CAMPS} camps")
    for name, ask in (
        ("plain COUNT(*) of people", lambda: _count(database)),
        ("census, 14 days", lambda: census.count(NOW)),
        ("census, 90 days", lambda: census.count(NOW, 90)),
        ("desks", reports.desks),
    ):
        print(f"{name:<28}{_cost(ask):8.3f} s of processor time")
    database.close()


def _count(database: Database) -> int:
    with database.read() as connection:
        return int(connection.execute(select(func.count()).select_from(tables.person)).scalar_one())


def _cost(ask: Callable[[], object]) -> float:
    """Return the least of some runs, in seconds."""
    costs = []
    for _ in range(TIMES):
        began = time.process_time()
        ask()
        costs.append(time.process_time() - began)
    return min(costs)


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    if len(sys.argv) > 2:
        main(wanted, Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as made:
            main(wanted, Path(made))
