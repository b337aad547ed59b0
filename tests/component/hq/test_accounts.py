"""Accounts of headquarters' pages: passwords, sessions that end, guessing that gets slower."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import OperatorError
from app.domain.labels import NotALabelError
from app.hq import schema
from app.hq.account import Account, HqPermission, HqRole
from app.hq.accounts import Accounts
from app.hq.attempts import OF_ADDRESS, OF_NAME, Attempts
from app.hq.database import Database, open_database
from app.hq.errors import AccountExistsError, CampForRoleError, NoSuchAccountError, UnknownCampError
from app.hq.sessions import IDLE, LONGEST, Sessions
from app.vault.data_key import DataKey
from app.vault.errors import WeakPasswordError
from tests.helpers.loopback import CHEAP

START = datetime(2026, 11, 23, 9, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, time: timedelta) -> None:
        self.now += time


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(f"sqlite:///{tmp_path / 'hq.sqlite'}", DataKey(bytes(32)))
    schema.upgrade(database)
    yield database
    database.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def accounts(database: Database, clock: Clock) -> Accounts:
    return Accounts(database, clock, CHEAP)


def add(accounts: Accounts, name: str = "Dalia", role: HqRole = HqRole.VIEWER, camp: str = "") -> str:
    return accounts.add(name, role, camp, ["FI", "TRN"])[1]


def test_a_new_account_logs_in_with_its_printed_password_and_must_change_it(accounts: Accounts) -> None:
    password = add(accounts)
    found = accounts.check(" DALIA ", password)
    assert found == Account(name="Dalia", role=HqRole.VIEWER, camp="*", must_change=True)
    assert accounts.change_password("dalia", password, "three green apples")
    assert accounts.check("Dalia", password) is None
    changed = accounts.check("Dalia", "three green apples")
    assert changed is not None
    assert not changed.must_change


def test_a_wrong_password_and_an_unknown_name_are_alike(accounts: Accounts) -> None:
    add(accounts)
    assert accounts.check("Dalia", "wrong") is None
    assert accounts.check("Nobody", "wrong") is None
    assert accounts.check("Dalia", "x" * 5000) is None


def test_passwords_are_kept_as_argon2id_alone(accounts: Accounts, database: Database) -> None:
    password = add(accounts)
    with database.read() as connection:
        kept = connection.exec_driver_sql("SELECT password FROM account").scalar_one()
    assert kept.startswith(f"$argon2id$v=19$m={CHEAP.memory_kib},t={CHEAP.passes},p={CHEAP.lanes}$")
    assert password not in kept


@pytest.mark.parametrize("new", ["short", "x" * 1025])
def test_a_weak_password_is_refused(accounts: Accounts, new: str) -> None:
    password = add(accounts)
    with pytest.raises(WeakPasswordError):
        accounts.change_password("Dalia", password, new)
    with pytest.raises(WeakPasswordError):
        accounts.change_password("Dalia", password, password)
    assert not accounts.change_password("Dalia", "wrong", "three green apples")


@pytest.mark.parametrize(
    ("name", "role", "camp", "refusal"),
    [
        ("dalia", HqRole.VIEWER, "", AccountExistsError),
        ("Uri", HqRole.SUPERVISOR, "", CampForRoleError),
        ("Uri", HqRole.ADMINISTRATOR, "FI", CampForRoleError),
        ("Uri", HqRole.SUPERVISOR, "XX", UnknownCampError),
        (" ", HqRole.VIEWER, "", NotALabelError),
    ],
)
def test_what_an_account_cannot_be(
    accounts: Accounts, name: str, role: HqRole, camp: str, refusal: type[OperatorError]
) -> None:
    add(accounts)
    with pytest.raises(refusal):
        add(accounts, name, role, camp)
    assert [account.name for account in accounts.all()] == ["Dalia"]


def test_who_is_not_there_is_said(accounts: Accounts) -> None:
    for act in (accounts.reset, accounts.remove):
        with pytest.raises(NoSuchAccountError):
            act("Nobody")


def test_roles_are_shown_what_they_are_for() -> None:
    viewer = Account(name="V", role=HqRole.VIEWER)
    supervisor = Account(name="S", role=HqRole.SUPERVISOR, camp="FI")
    administrator = Account(name="A", role=HqRole.ADMINISTRATOR)
    allowed = {
        permission: [account.name for account in (viewer, supervisor, administrator) if account.allows(permission)]
        for permission in HqPermission
    }
    assert allowed == {
        HqPermission.SEE_FIGURES: ["V", "S", "A"],
        HqPermission.SEE_RECORDS: ["S", "A"],
        HqPermission.REVIEW_PAIRS: ["S", "A"],
        HqPermission.MANAGE_ACCOUNTS: ["A"],
    }
    assert [camp for camp in ("FI", "TRN") if supervisor.sees(camp)] == ["FI"]
    assert administrator.sees("TRN")


def test_a_session_ends_when_idle_and_at_last_in_any_case(accounts: Accounts, database: Database, clock: Clock) -> None:
    password = add(accounts)
    account = accounts.check("Dalia", password)
    assert account is not None
    sessions = Sessions(database, clock)
    token = sessions.open(account)
    assert sessions.find("") is sessions.find("x") is None
    clock.pass_by(IDLE - timedelta(seconds=1))
    found = sessions.find(token)
    assert found is not None
    assert found.account == account
    assert token not in found.form_key
    clock.pass_by(IDLE)
    assert sessions.find(token) is None
    token = sessions.open(account)
    opened = clock.now
    while clock.now < opened + LONGEST:
        assert sessions.find(token) is not None
        clock.pass_by(IDLE / 2)
    assert sessions.find(token) is None
    with database.read() as connection:
        assert token not in str(connection.exec_driver_sql("SELECT * FROM web_session").all())


@pytest.mark.parametrize("how", ["logout", "password", "reset", "remove"])
def test_what_ends_a_session(accounts: Accounts, database: Database, clock: Clock, how: str) -> None:
    password = add(accounts)
    account = accounts.check("Dalia", password)
    assert account is not None
    sessions = Sessions(database, clock)
    token, other = sessions.open(account), sessions.open(account)
    match how:
        case "logout":
            sessions.end(token)
        case "password":
            accounts.change_password("Dalia", password, "three green apples")
        case "reset":
            accounts.reset("Dalia")
        case "remove":
            accounts.remove("Dalia")
    assert sessions.find(token) is None
    assert (sessions.find(other) is not None) == (how == "logout")


def test_guessing_gets_slower_and_is_never_shut_out_for_ever(database: Database, clock: Clock) -> None:
    attempts = Attempts(database, clock)
    waits = []
    for guess in range(20):
        waits.append(attempts.wait("Dalia", f"192.0.2.{guess}"))
        attempts.failed("dalia ", f"192.0.2.{guess}")
    assert waits[: OF_NAME.free] == [0] * OF_NAME.free
    assert waits[OF_NAME.free :][:4] == [1, 2, 4, 8]
    assert max(waits) == attempts.wait("DALIA", "198.51.100.1") == OF_NAME.longest
    assert attempts.wait("Uri", "198.51.100.1") == 0
    clock.pass_by(timedelta(seconds=OF_NAME.longest))
    assert attempts.wait("Dalia", "198.51.100.1") == 0
    attempts.succeeded("Dalia")
    attempts.failed("Dalia", "198.51.100.1")
    assert attempts.wait("Dalia", "198.51.100.1") == 0


def test_one_address_that_tries_many_names_waits_too(database: Database, clock: Clock) -> None:
    attempts = Attempts(database, clock)
    for guess in range(40):
        attempts.failed(f"name {guess}", "192.0.2.1")
    assert attempts.wait("Dalia", "192.0.2.1") == OF_ADDRESS.longest
    assert attempts.wait("Dalia", "192.0.2.2") == 0
    clock.pass_by(timedelta(hours=1))
    assert attempts.wait("Dalia", "192.0.2.1") == 0
    attempts.failed("Dalia", "192.0.2.1")
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM login_attempt").scalar_one() == 2
