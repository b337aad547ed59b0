"""Each role of a real PostgreSQL, logged in as itself: what it may do, and what it may not."""

from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
import sqlalchemy
from psycopg.errors import InsufficientPrivilege, UndefinedTable
from sqlalchemy import URL

from app.hq.account import HqRole
from app.hq.erasing import FUNCTION
from app.hq.errors import DatabaseBehindError
from app.hq.home import HqHome
from app.hq.prepare_database import prepare_database
from app.hq.roles import ERASER, INGEST, INGEST_MAY, OWNER, READER
from app.hq.server import Headquarters
from app.hq.tables import metadata
from app.protocol.entries import EntityKind
from app.reference.camps import load_camps
from app.sync.connect import Link
from app.sync.photos import Photos
from tests.helpers.form_browser import Browser
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import CHEAP, PASSWORD, now
from tests.helpers.memory_journal import new_id
from tests.helpers.photos import MemoryPhotos, name_photo, photo
from tests.helpers.postgres import new_database, shared_server
from tests.helpers.sample_entries import append_family, append_presence, append_slip

CAMPS = load_camps()


@dataclass(frozen=True)
class Prepared:
    admin: str
    addresses: dict[str, str]
    home: HqHome

    def open(self, role: str) -> Headquarters:
        key = self.home.log_in("Ruth", PASSWORD)
        return Headquarters.open(self.home, key, camps=CAMPS, clock=now, database_url=self.addresses[role])

    def ask(self, role: str, statement: str, camp: str | None = None) -> list[tuple[object, ...]]:
        with psycopg.connect(self.addresses[role]) as connection:
            if camp is not None:
                connection.execute("SELECT set_config('gatehouse.camp', %s, false)", [camp])
            found = connection.execute(statement)
            return found.fetchall() if found.description else []


@pytest.fixture(scope="module")
def server() -> URL:
    return shared_server()


@pytest.fixture(scope="module")
def prepared(server: URL, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    admin = new_database(server, new_id())
    home = HqHome(tmp_path_factory.mktemp("hq"), CHEAP)
    key = home.set_up("Ruth", PASSWORD, training=True)
    logins = prepare_database(admin, key, ["TRN", "FI"], now)
    done = Prepared(admin, {login.role: login.address for login in logins}, home)
    with done.open(OWNER) as owner, done.open(INGEST) as serving, Link(serving.start()) as link:
        for number, camp in enumerate(("TRN", "FI")):
            code = owner.enrol(camp, f"Desk {camp}")
            desk = JoinedDesk.join_with(serving, link, code, camp, f"K{number}")
            people = append_family(desk.journal, number, camp=camp)
            content = photo(number, side=40)
            name_photo(desk.journal, people[0].person_id, content)
            append_slip(desk.journal, people[0])
            append_presence(desk.journal, people[0], "out")
            desk.journal.append_payload(EntityKind.PERSON, new_id(), "{}")
            desk.push()()
            assert Photos(MemoryPhotos(content), desk.journal, desk.enrolment, link)() == 0
        assert serving.status().people == 4
        assert serving.status().held == 2
    return done


def test_every_table_has_its_rights() -> None:
    assert set(INGEST_MAY) == set(metadata.tables), "say in app/hq/roles.py what ingest may do with the new table"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET payload = ''",
        "DELETE FROM journal",
        "TRUNCATE journal",
        "DROP TABLE journal",
        "ALTER TABLE journal DISABLE ROW LEVEL SECURITY",
        "UPDATE receipt SET body = ''",
        "DELETE FROM quarantine",
        "DELETE FROM desk",
        "DELETE FROM person",
        "DELETE FROM slip",
        "DELETE FROM photo",
        "DELETE FROM photo_name",
        "DELETE FROM erasure",
        "UPDATE erasure SET camp = 'FI'",
        f"SELECT {FUNCTION}(op_id, '[]') FROM journal WHERE kind = 'person' LIMIT 1",  # noqa: S608 - a name of ours
        f"SET ROLE {ERASER}",
        "UPDATE desk SET public = ''",
        "UPDATE desk SET revoked_at = NULL",
        "UPDATE headquarters SET epoch = 9",
        "INSERT INTO enrolment_code VALUES ('x', 'TRN', 'x', now(), now())",
        "INSERT INTO durable VALUES ('x', 1, 9)",
        "CREATE TABLE mine (a int)",
        f"SET ROLE {OWNER}",
    ],
)
def test_ingest_may_not(prepared: Prepared, statement: str) -> None:
    with pytest.raises(InsufficientPrivilege):
        prepared.ask(INGEST, statement)


def as_eraser(prepared: Prepared, statement: str, camp: str) -> list[tuple[object, ...]]:
    """Do what the function could do if it were altered; the transaction is undone."""
    with psycopg.connect(prepared.admin) as connection:
        connection.execute("SELECT set_config('gatehouse.camp', %s, false)", [camp])
        connection.execute(f"SET ROLE {ERASER}")
        try:
            found = connection.execute(statement)
            return found.fetchall() if found.description else []
        finally:
            connection.rollback()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM journal",
        "UPDATE journal SET hash = ''",
        "UPDATE journal SET held = true",
        "INSERT INTO journal SELECT * FROM journal",
        "UPDATE person SET fields = ''",
        "INSERT INTO person SELECT * FROM person",
        "DELETE FROM family",
        "DELETE FROM erasure",
        "DELETE FROM quarantine",
        "DELETE FROM receipt",
        "SELECT * FROM receipt",
        "SELECT * FROM headquarters",
        "SELECT * FROM enrolment_code",
        "SELECT * FROM account",
        "UPDATE desk SET seq = 0",
        "CREATE TABLE mine (a int)",
        f"CREATE OR REPLACE FUNCTION {FUNCTION}(text, text) RETURNS void LANGUAGE sql AS ''",
    ],
)
def test_the_eraser_may_not(prepared: Prepared, statement: str) -> None:
    with pytest.raises(InsufficientPrivilege):
        as_eraser(prepared, statement, "FI")


def test_the_eraser_empties_and_deletes_in_the_camp_of_the_session_alone(prepared: Prepared) -> None:
    for table, each in (("person", 2), ("stay", 2), ("slip", 1), ("presence", 1), ("photo", 1), ("photo_name", 1)):
        for camp, count in (("FI", each), ("TRN", each), ("AZ", 0), ("", 0)):
            gone = as_eraser(prepared, f"DELETE FROM {table} RETURNING 1", camp)  # noqa: S608 - names from this list
            assert len(gone) == count, (table, camp)
    emptied = "UPDATE journal SET salt = NULL, payload = NULL RETURNING camp"
    assert set(as_eraser(prepared, emptied, "FI")) == {("FI",)}
    assert as_eraser(prepared, emptied, "AZ") == []


def test_nobody_logs_in_as_the_eraser_nor_calls_it_without_leave(prepared: Prepared) -> None:
    address = sqlalchemy.make_url(prepared.admin).set(username=ERASER).render_as_string(hide_password=False)
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
        psycopg.connect(address)
    for statement in (f"SELECT {FUNCTION}('x', '[]')", f"SET ROLE {ERASER}"):
        with pytest.raises(InsufficientPrivilege):
            prepared.ask(READER, statement)


def test_ingest_writes_rows_of_the_camp_its_transaction_names(prepared: Prepared) -> None:
    move = "UPDATE person SET number = number WHERE desk = (SELECT desk FROM desk WHERE camp = 'FI')"
    prepared.ask(INGEST, move, "FI")
    prepared.ask(INGEST, move, "*")
    for camp in ("TRN", ""):
        with pytest.raises(InsufficientPrivilege, match="row-level security"):
            prepared.ask(INGEST, move, camp)


def test_nobody_sees_a_part_of_the_journal_by_its_own_name(prepared: Prepared) -> None:
    for part in ("journal_trn", "journal_fi", "journal_other"):
        assert prepared.ask(OWNER, f"SELECT count(*) FROM {part}", "*") == [(0,)]  # noqa: S608 - names from this list
        with pytest.raises(InsufficientPrivilege):
            prepared.ask(INGEST, f"SELECT count(*) FROM {part}", "*")  # noqa: S608 - the same
    with psycopg.connect(prepared.admin) as admin:
        found = admin.execute("SELECT tableoid::regclass::text, count(*) FROM journal GROUP BY 1 ORDER BY 1")
        assert found.fetchall() == [("journal_fi", 7), ("journal_trn", 7)]


def test_ingest_adds_entries_of_the_camp_its_transaction_names(prepared: Prepared) -> None:
    add = (
        "INSERT INTO journal SELECT 'FI', desk, 9, 1, 'an op', 1, '', '', '', '', '', '', '', false, now() "
        "FROM desk WHERE camp = 'FI'"
    )
    with pytest.raises(InsufficientPrivilege, match="row-level security"):
        prepared.ask(INGEST, add, "TRN")


def test_a_reader_reads_its_own_camp_and_cannot_widen_it(prepared: Prepared) -> None:
    for table in ("family", "person", "stay", "presence", "slip", "quarantine", "photo"):
        every = prepared.ask(READER, f"SELECT count(*) FROM {table}")[0][0]  # noqa: S608 - names from this list
        for camp in ("trn", "fi"):
            for widened in (None, "*"):
                own = prepared.ask(f"{READER}_{camp}", f"SELECT count(*) FROM {table}", widened)[0][0]  # noqa: S608 - the same
                assert (own, every) in {(1, 2), (2, 4)}, table
    assert prepared.ask(READER, "SELECT count(*) FROM person", "FI") == [(2,)]
    assert prepared.ask(f"{READER}_trn", "SELECT count(*) FROM person", "FI") == [(0,)]
    for statement in (
        "SELECT * FROM journal",
        "SELECT * FROM headquarters",
        "SELECT * FROM enrolment_code",
        "DELETE FROM person",
        "UPDATE camp_reader SET camp = '*'",
        "INSERT INTO camp_reader VALUES (current_user, '*')",
        f"SET ROLE {INGEST}",
    ):
        for reader in (READER, f"{READER}_trn"):
            with pytest.raises(InsufficientPrivilege):
                prepared.ask(reader, statement)


def test_figures_are_read_as_the_reader_and_of_one_camp_alone(prepared: Prepared) -> None:
    with prepared.open(INGEST) as serving, serving._database.report("FI") as connection:
        ask = connection.exec_driver_sql
        assert ask("SELECT current_user").scalar() == READER
        assert ask("SELECT count(*) FROM person").scalar() == 2
        assert ask("SELECT count(*) FROM quarantine").scalar() == 1
        with pytest.raises(sqlalchemy.exc.ProgrammingError, match="permission denied"):
            ask("SELECT * FROM account")
    with prepared.open(INGEST) as serving:
        assert {desk.camp for desk in serving.reports.status("FI").desks} == {"FI"}
        assert [held.camp for held in serving.reports.held("TRN")] == ["TRN"]
        with serving._database.read() as connection:
            assert connection.exec_driver_sql("SELECT current_user").scalar() == INGEST


def test_serving_logs_people_in_and_shows_them_their_camp(prepared: Prepared) -> None:
    with prepared.open(OWNER) as owner:
        first = owner.add_account("Dalia", HqRole.SUPERVISOR, "FI")
    with prepared.open(INGEST) as serving:
        browser = Browser(serving.start())
        assert browser.log_in("Dalia", "wrong").status_code == 403
        browser.log_in("Dalia", first)
        new = {"old": first, "new": "three green apples", "again": "three green apples"}
        browser.fill_in("/account", "/account/password", **new)
        assert "Finland" in browser.log_in("Dalia", "three green apples").text
        browser.fill_in("/account", "/account/language", language="he")
        for path in ("/camps/FI", "/desks", "/kept-aside", "/forks", "/conflicts", "/download/days.csv"):
            page = browser.get(path)
            assert page.status_code == 200, path
            assert "TRN" not in page.text, path
        browser.fill_in("/account", "/logout")
        with pytest.raises(sqlalchemy.exc.ProgrammingError, match="permission denied"):
            serving.add_account("Eve", HqRole.ADMINISTRATOR)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO account SELECT * FROM account",
        "UPDATE account SET role = 'administrator'",
        "UPDATE account SET camp = '*'",
        "DELETE FROM account",
    ],
)
def test_serving_makes_nobody_an_administrator(prepared: Prepared, statement: str) -> None:
    with pytest.raises(InsufficientPrivilege):
        prepared.ask(INGEST, statement)


def test_the_owner_is_under_the_rules_too_and_keeps_house(prepared: Prepared, tmp_path: Path) -> None:
    assert prepared.ask(OWNER, "SELECT count(*) FROM journal") == [(0,)]
    assert prepared.ask(OWNER, "SELECT count(*) FROM person", "FI") == [(2,)]
    with prepared.open(OWNER) as owner:
        assert owner.backup(tmp_path, elsewhere=True).entries == 14
        desk = next(desk for desk in owner.status().desks if desk.camp == "FI")
        assert owner.revoke(desk.desk, 6).set_aside == 0


def test_no_role_but_ours_gets_in(prepared: Prepared, server: URL) -> None:
    with psycopg.connect(prepared.admin, autocommit=True) as admin:
        stranger = f"stranger_{new_id()[-8:]}"
        admin.execute(f"CREATE ROLE {stranger} LOGIN PASSWORD 'x'")
    address = sqlalchemy.make_url(prepared.admin).set(username=stranger, password="x")
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        psycopg.connect(address.render_as_string(hide_password=False))


def test_the_same_again_brings_up_to_date_and_shows_no_password(prepared: Prepared) -> None:
    key = prepared.home.log_in("Ruth", PASSWORD)
    again = prepare_database(prepared.admin, key, ["TRN", "FI"], now)
    assert [login.role for login in again] == list(prepared.addresses)
    for login in again:
        assert sqlalchemy.make_url(login.address).password is None
    with prepared.open(INGEST) as serving:
        assert serving.status().people == 4


def test_a_database_that_is_not_prepared_says_who_must(prepared: Prepared, server: URL) -> None:
    empty = sqlalchemy.make_url(new_database(server, new_id())).database
    address = sqlalchemy.make_url(prepared.addresses[INGEST]).set(database=empty)
    key = prepared.home.log_in("Ruth", PASSWORD)
    with pytest.raises(DatabaseBehindError, match="init-database"):
        Headquarters.open(
            prepared.home, key, camps=CAMPS, clock=now, database_url=address.render_as_string(hide_password=False)
        )
    with pytest.raises(UndefinedTable), psycopg.connect(address.render_as_string(hide_password=False)) as connection:
        connection.execute("SELECT 1 FROM journal")
