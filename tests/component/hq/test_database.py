"""The database itself: encrypted, brought up to date by itself, and refused plainly when it cannot be used."""

from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
import sqlalchemy
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import URL

from app.domain.family_code import family_code
from app.domain.paper_order import PaperIssue, PaperKind, PaperTarget
from app.domain.people_lists import ListForm
from app.hq import schema
from app.hq.bulk import together
from app.hq.database import Database, open_database
from app.hq.errors import DatabaseUnusableError, NewerDatabaseError, WrongKeyError
from app.hq.home import HqHome
from app.hq.paper_trail import PaperTrail, PaperWish
from app.hq.server import Headquarters
from app.hq.tables import metadata
from app.protocol.entries import EntityKind
from app.sync.connect import Link
from app.vault.data_key import DataKey
from app.vault.errors import WrongPasswordError
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import CHEAP, PASSWORD, TRAINING, now, open_headquarters
from tests.helpers.memory_journal import MemoryJournal, new_id
from tests.helpers.postgres import new_database, shared_server
from tests.helpers.sample_entries import ARRIVED, append_family, append_paper, append_presence, append_slip

NAMES = ["HƏSƏNOV", "Эльшан", "חסנוב", "Рабинович", "C015678", "994 50", "fields", "CREATE TABLE", "Ruth"]


@pytest.fixture(scope="module")
def postgres_address() -> URL:
    return shared_server()


@pytest.fixture
def postgres(postgres_address: URL) -> str:
    return new_database(postgres_address, new_id())


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'hq.sqlite'}"


def fill(headquarters: Headquarters) -> JoinedDesk:
    with Link(headquarters.start()) as link:
        desk = JoinedDesk.join(headquarters, link)
        people = append_family(desk.journal, 0, members=4)
        append_slip(desk.journal, people[0])
        append_presence(desk.journal, people[1], "out")
        desk.journal.append_payload(EntityKind.PERSON, new_id(), '{"fields":{"phone":"\\u0000"}}')
        desk.push()()
        desk.send(desk.batch(1, 3))
    headquarters.stop()
    return desk


def test_no_file_of_headquarters_has_a_readable_word(tmp_path: Path) -> None:
    with open_headquarters(tmp_path) as headquarters:
        fill(headquarters)
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert any(path.name.endswith("-wal") for path in files)
        for path in files:
            content = path.read_bytes()
            assert not [name for name in NAMES if name.encode() in content], path.name
            assert not [name for name in NAMES if name.encode("utf-16-le") in content], path.name


def test_what_was_received_is_there_after_a_restart(tmp_path: Path) -> None:
    with open_headquarters(tmp_path) as headquarters:
        fill(headquarters)
        before = headquarters.people(), headquarters.status(), headquarters.enrol("TRN", "x").fingerprint
    with open_headquarters(tmp_path) as headquarters:
        assert (headquarters.people(), headquarters.status(), headquarters.enrol("TRN", "x").fingerprint) == before


def test_postgresql_does_the_same(tmp_path: Path, postgres: str) -> None:
    with open_headquarters(tmp_path / "sqlite") as one, open_headquarters(tmp_path / "pg", postgres) as other:
        fill(one)
        fill(other)
        for headquarters in (one, other):
            status = headquarters.status()
            assert (status.people, status.families, status.slips, status.presences, status.held) == (4, 1, 1, 1, 1)
            assert [found.code for found in headquarters.people()] == [family_code("K7", 0)] * 4
            assert headquarters.people()[0].stays[0].arrived_at.tzinfo is not None
        assert not (tmp_path / "pg" / "headquarters.sqlite").exists()
    with open_headquarters(tmp_path / "pg", postgres) as again:
        assert again.status().people == 4


def test_postgresql_is_spoken_to_in_utc_wherever_the_server_is(tmp_path: Path, postgres: str) -> None:
    engine = sqlalchemy.create_engine(postgres.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        name = connection.exec_driver_sql("SELECT current_database()").scalar_one()
        connection.exec_driver_sql(f"ALTER DATABASE \"{name}\" SET timezone TO 'Asia/Baku'")
    engine.dispose()
    database = open_database(postgres, DataKey(bytes(32)))
    with database.write() as connection:
        said = connection.exec_driver_sql("SELECT current_setting('timezone'), '2026-11-23 22:00Z'::timestamptz::date")
        assert tuple(map(str, said.one())) == ("UTC", "2026-11-23")
    database.close()
    with open_headquarters(tmp_path / "baku", postgres) as headquarters:
        fill(headquarters)
        days = headquarters.census.count(ARRIVED + timedelta(hours=2), 2)[0].people
        assert [(day.day.isoformat(), day.arrived) for day in days][-1][1] == 4
        assert headquarters.people()[0].stays[0].arrived_at.utcoffset() == timedelta(0)


def test_postgresql_with_another_homes_key_is_refused(tmp_path: Path, postgres: str) -> None:
    open_headquarters(tmp_path / "first", postgres).close()
    with pytest.raises(WrongKeyError):
        open_headquarters(tmp_path / "second", postgres)


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_the_steps_lead_to_the_tables_that_the_code_knows(kind: str, request: pytest.FixtureRequest) -> None:
    url = str(request.getfixturevalue("sqlite_url" if kind == "sqlite" else "postgres"))
    database = open_database(url, DataKey.generate())
    try:
        schema.upgrade(database)
        schema.upgrade(database)
        with database.read() as connection:
            context = MigrationContext.configure(connection, opts={"include_object": _is_compared})
            assert compare_metadata(context, metadata) == []
    finally:
        database.close()


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_database_of_before_tells_which_lists_its_journal_has(kind: str, request: pytest.FixtureRequest) -> None:
    url = str(request.getfixturevalue("sqlite_url" if kind == "sqlite" else "postgres"))
    journal, day = MemoryJournal(), ARRIVED.date()
    issue = PaperIssue(
        paper=PaperKind.MINORS, first=day, last=day, form=ListForm.XLSX, target=PaperTarget.FILE, rows=3, at=ARRIVED
    )
    entries = [append_paper(journal, issue), append_paper(journal, issue, "another's")]
    desk: dict[str, object] = {
        "desk": journal.desk,
        "name": "Desk 1",
        "camp": "TRN",
        "prefix": "K7",
        "public": "00",
        "hash": "00",
    }
    desk |= {"enrolled_at": ARRIVED, "epoch": 1, "seq": 2, "said_seq": 2}
    place = {"camp": "TRN", "hash": "00", "held": False, "received_at": ARRIVED, "kind": "paper"}
    database = open_database(url, DataKey.generate())
    try:
        with database.write() as connection:
            schema.upgrade_to(connection, "figures_indexed")
            connection.execute(metadata.tables["desk"].insert(), [desk])
            connection.execute(
                metadata.tables["journal"].insert(), [{**each.model_dump(), **place} for each in entries]
            )
        schema.upgrade(database)
        (paper,) = PaperTrail(database).find("TRN", PaperWish()).papers
        assert (paper.kind, paper.rows, paper.first, paper.at) == ("minors", 3, day, ARRIVED)
        assert paper.at.utcoffset() == timedelta(0)
    finally:
        database.close()


def _is_compared(found: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:  # noqa: FBT001 - Alembic's signature
    if isinstance(found, sqlalchemy.ForeignKeyConstraint) and found.table.name == "journal":
        return found.table.metadata is not metadata  # for SQLite alone; test_partitions has what PostgreSQL does
    if kind == "index" and str(name).startswith("figures_of_"):
        return False  # for SQLite alone; test_figures has that the census reads them
    return not (kind == "table" and str(name).startswith("journal_"))


def test_a_newer_database_is_refused(sqlite_url: str) -> None:
    database = open_database(sqlite_url, DataKey(bytes(32)))
    schema.upgrade(database)
    with database.write() as connection:
        connection.execute(sqlalchemy.text("UPDATE alembic_version SET version_num = 'from_the_future'"))
    with pytest.raises(NewerDatabaseError, match="from_the_future"):
        schema.upgrade(database)
    database.close()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://nobody@127.0.0.1:1/none",
        "mysql://hq.example.org/hq",
        "sqlite://",
        "not a database",
        "sqlite:////proc/nowhere/hq.sqlite",
    ],
)
def test_what_cannot_be_opened_says_so(url: str) -> None:
    with pytest.raises(DatabaseUnusableError, match="Check the address"):
        open_database(url, DataKey.generate())


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"SQLite format 3\0" + bytes(4096)])
def test_a_foreign_file_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "hq.sqlite"
    path.write_bytes(content)
    with pytest.raises(DatabaseUnusableError):
        open_database(f"sqlite:///{path}", DataKey.generate())
    assert path.read_bytes() == content


def test_a_wrong_password_opens_nothing(tmp_path: Path) -> None:
    open_headquarters(tmp_path).close()
    home = HqHome(tmp_path, CHEAP)
    with pytest.raises(WrongPasswordError):
        home.log_in("Ruth", PASSWORD + "!")
    with pytest.raises(WrongPasswordError):
        home.log_in("Nobody", PASSWORD)
    home.log_in("Ruth", PASSWORD)


def test_a_failed_transaction_leaves_nothing(sqlite_url: str) -> None:
    database = open_database(sqlite_url, DataKey.generate())
    schema.upgrade(database)

    def fail_halfway() -> None:
        with database.write() as connection:
            connection.execute(sqlalchemy.insert(metadata.tables["enrolment_code"]).values(_code("a")))
            raise LookupError

    with pytest.raises(LookupError):
        fail_halfway()
    with database.write() as connection:
        connection.execute(sqlalchemy.insert(metadata.tables["enrolment_code"]).values(_code("b")))
    with database.read() as connection:
        kept = connection.execute(sqlalchemy.select(metadata.tables["enrolment_code"].c.secret_hash)).scalars().all()
    assert kept == ["b"]
    _check_pragmas(database)
    database.close()


def _check_pragmas(database: Database) -> None:
    with database.read() as connection:
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store")
        values = [connection.execute(sqlalchemy.text(f"PRAGMA {name}")).scalar() for name in pragmas]
    assert values == ["wal", 2, 1, 1, 2]


def _code(secret_hash: str) -> dict[str, object]:
    return {"secret_hash": secret_hash, "camp": "TRN", "desk_name": "x", "made_at": now(), "expires_at": now()}


def test_the_camps_file_is_not_needed_for_reading(tmp_path: Path) -> None:
    home = HqHome(tmp_path, CHEAP)
    key = home.set_up("Ruth", PASSWORD, training=True)
    with Headquarters.open(home, key, camps={"TRN": TRAINING}, clock=now) as headquarters:
        fill(headquarters)
    with Headquarters.open(home, key, camps={}, clock=now) as headquarters:
        assert headquarters.status().people == 4


def test_of_statements_sent_together_all_hold_or_none(postgres: str) -> None:
    database = open_database(postgres, DataKey(bytes(32)))
    with database.write() as connection:
        connection.exec_driver_sql("CREATE TABLE kept (number integer PRIMARY KEY)")

    def insert(*numbers: int) -> None:
        with database.write() as connection, together(connection):
            for number in numbers:
                connection.exec_driver_sql("INSERT INTO kept VALUES (%(number)s)", {"number": number})

    insert(1, 2)
    with pytest.raises((psycopg.Error, sqlalchemy.exc.DBAPIError)):
        insert(3, 1, 4)
    insert(5)
    with database.read() as connection:
        kept = connection.exec_driver_sql("SELECT number FROM kept ORDER BY number").scalars().all()
    database.close()
    assert kept == [1, 2, 5]
