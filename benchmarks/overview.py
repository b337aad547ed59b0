"""How much of the processor headquarters' pages cost, beside a plain count of everybody in the same database.

Five camps of fictional people as ingestion leaves them (tests/helpers/many_camps.py), each with the fields of a whole
record (tests/helpers/sample_entries.py) and a document of their own, one in ten edited; in an encrypted SQLite file and
in PostgreSQL. Counted is the processor's time of this process and of PostgreSQL, which a busy machine does not stretch:
of the census and the desks' standing, which is what the first page asks the database, over 14 and over 90 days; and of
the page of conflicts.

Run with: python -m benchmarks.overview [PEOPLE [FOLDER]]; the folder keeps the filled SQLite file for the next run.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import func, literal, select, update

from app.domain.person import Stay
from app.hq import schema, tables
from app.hq.census import Census
from app.hq.database import Database, open_database
from app.hq.disputes import Disputes
from app.hq.document_lines import documents_said
from app.hq.reports import Reports
from app.protocol import records
from app.protocol.entries import Change
from app.protocol.live_fields import LiveFields, as_told
from app.vault.data_key import DataKey
from tests.helpers.many_camps import NOW, fill, many_camps
from tests.helpers.postgres import new_database, postgres_process
from tests.helpers.sample_entries import ARRIVED, sample_person

CAMPS = 5
SHARE = 2.8  # of the people asked for in each of the two big camps, all five have so many times that
NUMBER = "C015678"  # the document's, which each record has in place of it with something of its own behind it
TIMES = 3


def main(people: int, folder: Path) -> None:
    """Fill each database if it is new, and print a line for each question."""
    path = folder / f"overview-{people}.sqlite"
    new = not path.exists()
    database = open_database(f"sqlite:///{path}", DataKey(bytes(32)))
    measure("SQLite", database, people if new else 0, time.process_time)
    database.close()
    with postgres_process() as server:
        database = open_database(new_database(server.address, "overview"), DataKey(bytes(32)))
        measure("PostgreSQL", database, people, lambda: time.process_time() + server.processor_seconds())
        database.close()


def measure(name: str, database: Database, people: int, spent: Callable[[], float]) -> None:
    """Fill the database with so many people, and ask it."""
    schema.upgrade(database)
    camps = many_camps(CAMPS)
    if people:
        fill(database, camps, round(people / SHARE))
        write_records(database)
    census, reports, disputes = Census(database, camps), Reports(database), Disputes(database)
    print(f"{name}: {_count(database)} people in {CAMPS} camps")
    for asked, ask in (
        ("plain COUNT(*) of people", lambda: _count(database)),
        ("census, 14 days", lambda: census.count(NOW)),
        ("census, 90 days", lambda: census.count(NOW, 90)),
        ("desks", reports.desks),
        ("conflicts", disputes.open),
    ):
        print(f"{asked:<28}{_cost(ask, spent):8.3f} s of processor time")


def write_records(database: Database) -> None:
    """Give everybody the fields of a whole record."""
    person = sample_person("family", 1)
    change = Change(
        fields=records.person_fields(person, [Stay(person_id=person.person_id, bed="A/101/1", arrived_at=ARRIVED)])
    )
    told = as_told(person.person_id, 1, change.to_payload())
    edited = LiveFields.from_json(told).to_json()
    lines = documents_said(LiveFields.from_json(told))
    assert all(NUMBER in text for text in (told, edited, lines))
    row = tables.person.c
    with database.write() as connection:
        for text, which in ((told, ~row.person_id.like("%7-_")), (edited, row.person_id.like("%7-_"))):
            fields = func.replace(literal(text), NUMBER, literal(NUMBER) + func.replace(row.person_id, "-", ""))
            documents = func.replace(literal(lines), NUMBER, literal(NUMBER) + func.replace(row.person_id, "-", ""))
            everybody = update(tables.person).where(which, row.disputed == 0)
            connection.execute(everybody.values(fields=fields, documents=documents))


def _count(database: Database) -> int:
    with database.read() as connection:
        return int(connection.execute(select(func.count()).select_from(tables.person)).scalar_one())


def _cost(ask: Callable[[], object], spent: Callable[[], float]) -> float:
    """Return the least of some runs, in seconds."""
    costs = []
    for _ in range(TIMES):
        began = spent()
        ask()
        costs.append(spent() - began)
    return min(costs)


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    if len(sys.argv) > 2:
        main(wanted, Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as made:
            main(wanted, Path(made))
