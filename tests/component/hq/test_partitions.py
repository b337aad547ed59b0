"""The journal by camp: rows keep when it is parted, a new camp needs nobody's hand, and an entry comes in once."""

from collections.abc import Iterator

import pytest
import sqlalchemy
from sqlalchemy import URL, Connection, insert, select, text
from sqlalchemy.exc import IntegrityError

from app.hq import schema
from app.hq.bulk import replace_rows
from app.hq.database import Database, open_database
from app.hq.partitions import add_partition
from app.hq.tables import desk, incomplete, journal
from app.protocol.entries import EntityKind
from app.vault.data_key import DataKey
from tests.helpers.loopback import now
from tests.helpers.memory_journal import new_id
from tests.helpers.postgres import new_database, shared_server

BEFORE = "figures"


@pytest.fixture(scope="module")
def server() -> URL:
    return shared_server()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Iterator[Database]:
    if request.param == "sqlite":
        url = f"sqlite:///{request.getfixturevalue('tmp_path') / 'hq.sqlite'}"
    else:
        url = new_database(request.getfixturevalue("server"), new_id())
    database = open_database(url, DataKey.generate())
    yield database
    database.close()


def parts(connection: Connection) -> dict[str, int]:
    """Return how many entries lie in each part, as a superuser sees them."""
    found = connection.execute(text("SELECT tableoid::regclass::text, count(*) FROM journal GROUP BY 1")).all()
    return {str(name): int(count) for name, count in found}


def add_desk(connection: Connection, name: str, camp: str) -> None:
    number = connection.execute(text("SELECT count(*) FROM desk")).scalar_one()
    row = {"desk": name, "name": name, "camp": camp, "prefix": f"A{number}", "public": "", "enrolled_at": now()}
    # As text, for the columns that the tables had at an earlier step.
    row |= {"epoch": 1, "seq": 0, "hash": "", "said_seq": 0}
    names = ", ".join(row)
    values = ", ".join(f":{key}" for key in row)
    connection.execute(
        text(f"INSERT INTO desk ({names}) VALUES ({values})").bindparams(  # noqa: S608 - names from above
            sqlalchemy.bindparam("enrolled_at", type_=desk.c.enrolled_at.type)
        ),
        row,
    )


def entry(desk_id: str, seq: int, **other: object) -> dict[str, object]:
    plain = dict.fromkeys(("operator", "kind", "entity", "digest", "salt", "payload", "hash"), "x")
    told = {"desk": desk_id, "epoch": 1, "seq": seq, "op_id": f"{desk_id} {seq}", "hlc": 2**60, "held": False}
    return {**plain, **told, "received_at": now(), **other}


def test_rows_from_before_keep_and_lie_with_their_camp(database: Database) -> None:
    with database.write() as connection:
        schema.upgrade_to(connection, BEFORE)
        for name, camp in (("a", "FI"), ("b", "FI"), ("c", "TRN")):
            add_desk(connection, name, camp)
            connection.execute(insert(journal), [entry(name, 1), entry(name, 2, held=True, payload=None, salt=None)])
        columns = [column for column in journal.c if column.name != "camp"]
        order = (journal.c.desk, journal.c.seq)
        before = connection.execute(select(*columns).order_by(*order)).all()
    schema.upgrade(database)
    with database.write() as connection:
        assert connection.execute(select(*columns).order_by(*order)).all() == before
        camps = connection.execute(select(journal.c.desk, journal.c.camp).distinct()).all()
        assert sorted(map(tuple, camps)) == [("a", "FI"), ("b", "FI"), ("c", "TRN")]
        if connection.dialect.name == "postgresql":
            assert parts(connection) == {"journal_fi": 4, "journal_trn": 2}


@pytest.mark.parametrize(
    "again",
    [
        {"op_id": "another"},
        {"seq": 2},
        {"seq": 2, "op_id": "another", "desk": "nobody"},
        {"seq": 2, "op_id": "another", "camp": "TRN"},
    ],
    ids=["a place twice", "an op twice", "a desk unknown", "another camp than its desk's"],
)
def test_the_journal_takes_each_place_and_each_op_once(database: Database, again: dict[str, object]) -> None:
    schema.upgrade(database)
    with database.write() as connection:
        add_partition(connection, "FI")
        add_desk(connection, "a", "FI")
        connection.execute(insert(journal), [entry("a", 1, camp="FI")])
    with pytest.raises(IntegrityError), database.write() as connection:
        connection.execute(insert(journal), [{**entry("a", 1, camp="FI"), **again}])
    with database.write() as connection:
        connection.execute(insert(journal), [entry("a", 2, camp="FI", op_id="a 1", held=True)])


def test_a_camp_without_a_part_is_served_and_its_rows_move_when_it_gets_one(server: URL) -> None:
    database = open_database(new_database(server, new_id()), DataKey.generate())
    schema.upgrade(database)
    with database.write() as connection:
        for name, camp in (("a", "FI"), ("b", "TRN")):
            add_desk(connection, name, camp)
            connection.execute(insert(journal), [entry(name, 1, camp=camp)])
        assert parts(connection) == {"journal_other": 2}
        for camp in ("FI", "FI", "FI'); DROP TABLE journal; --"):
            add_partition(connection, camp)
        assert parts(connection) == {"journal_other": 1, "journal_fi": 1}
        connection.execute(insert(journal), [entry("a", 2, camp="FI")])
        assert parts(connection) == {"journal_other": 1, "journal_fi": 2}
    database.close()


def test_a_chain_is_looked_for_in_its_camps_part_alone(server: URL) -> None:
    database = open_database(new_database(server, new_id()), DataKey.generate())
    schema.upgrade(database)
    with database.write() as connection:
        for camp in ("FI", "TRN"):
            add_partition(connection, camp)
        plan = connection.execute(
            text("EXPLAIN SELECT hash FROM journal WHERE camp = 'FI' AND desk = 'a' AND epoch = 1 AND seq = 1")
        ).scalars()
        assert [line for line in plan if "journal_" in line and "journal_fi" not in line] == []
    database.close()


def test_edits_that_wait_are_kept_on_postgresql_too(server: URL) -> None:
    database = open_database(new_database(server, new_id()), DataKey.generate())
    schema.upgrade(database)
    row = {"kind": EntityKind.PERSON, "entity": "a", "camp": "FI", "fields": "{}"}
    rows = [row]
    with database.write() as connection:
        replace_rows(connection, incomplete, rows)
        replace_rows(connection, incomplete, rows)
        assert connection.execute(select(incomplete.c.kind)).scalars().all() == ["person"]
    database.close()
