"""Opening the desk's file: what is refused, and in which words."""

import re
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from app.domain.errors import GatehouseError, InternalError, MachineError
from app.storage import writer
from app.storage.connections import connect
from app.storage.desk_file import DeskFile
from app.storage.errors import (
    AlreadyOpenError,
    AlreadySetUpError,
    ClosedError,
    DamagedFileError,
    ForeignFileError,
    MarkMissingError,
    NewerFileError,
    NotSafeToStartError,
    NotSetUpError,
    RolledBackError,
    WrongKeyError,
)
from app.vault.data_key import DataKey
from tests.component.storage.samples import Desk, new_desk

if TYPE_CHECKING:
    from sqlite_utils import Database

PAGE = 4096


@pytest.fixture
def closed(tmp_path: Path) -> Desk:
    """A desk with one family, closed."""
    desk = new_desk(tmp_path / "home")
    desk.save("Anna")
    desk.file.close()
    return desk


def refusal(desk: Desk, key: DataKey | None = None) -> GatehouseError:
    """Return why the file does not open; the lock must not stay behind."""
    raised: list[GatehouseError] = []
    for _ in range(2):
        with pytest.raises(GatehouseError) as error:
            DeskFile.open(desk.home, key or desk.key, desk.clock)
        raised.append(error.value)
    assert type(raised[0]) is type(raised[1])
    assert "{" not in str(raised[0])
    return raised[0]


def test_what_was_saved_is_there_after_a_restart(desk: Desk) -> None:
    saved = desk.save("Anna", "Boris")
    identity, head = desk.file.identity, desk.journal.head()
    desk.reopen()
    assert desk.families.by_code(saved.family.code) == saved
    assert (desk.file.identity, desk.journal.head()) == (identity, head)


def test_an_empty_folder_is_no_desk(tmp_path: Path, closed: Desk) -> None:
    with pytest.raises(NotSetUpError):
        DeskFile.open(tmp_path, closed.key, closed.clock)


def test_a_desk_is_not_set_up_twice(closed: Desk) -> None:
    before = (closed.home / "desk.db").read_bytes()
    with pytest.raises(AlreadySetUpError):
        new_desk(closed.home)
    assert (closed.home / "desk.db").read_bytes() == before


def test_a_set_up_that_was_cut_short_leaves_no_desk_and_can_be_done_again(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    for leftover in ("desk.new", "desk.new-wal", "desk.mark", "desk.lock"):
        (home / leftover).write_bytes(b"half")
    with pytest.raises(NotSetUpError):
        DeskFile.open(home, DataKey.generate(), new_desk(tmp_path / "other").clock)
    desk = new_desk(home)
    desk.save("Anna")
    desk.file.close()


def test_a_wrong_key_is_told_from_a_damaged_file(closed: Desk) -> None:
    assert isinstance(refusal(closed, DataKey.generate()), WrongKeyError)
    content = bytearray((closed.home / "desk.db").read_bytes())
    content[100:200] = bytes(100)
    (closed.home / "desk.db").write_bytes(content)
    assert isinstance(refusal(closed), DamagedFileError)


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff\xe0 a photo", bytes(3 * PAGE)])
def test_something_else_in_the_files_place_is_no_desk(closed: Desk, content: bytes) -> None:
    (closed.home / "desk.db").write_bytes(content)
    assert isinstance(refusal(closed), DamagedFileError | ForeignFileError)


def test_a_plain_sqlite_file_is_a_foreign_one(closed: Desk) -> None:
    (closed.home / "desk.db").unlink()
    with sqlite3.connect(closed.home / "desk.db") as plain:
        plain.execute("CREATE TABLE t(x)")
    plain.close()
    assert isinstance(refusal(closed), ForeignFileError)


def test_an_encrypted_file_of_another_program_is_a_foreign_one(closed: Desk) -> None:
    (closed.home / "desk.db").unlink()
    connect(closed.home / "desk.db", closed.key.derive("database"), write=True).close()
    assert isinstance(refusal(closed), ForeignFileError)


def test_damage_further_in_is_reported_when_it_is_read(closed: Desk, capfd: pytest.CaptureFixture[str]) -> None:
    content = bytearray((closed.home / "desk.db").read_bytes())
    for page in range(2, len(content) // PAGE):
        content[page * PAGE + 50] ^= 1
    (closed.home / "desk.db").write_bytes(content)
    error = refusal(closed)
    assert isinstance(error, DamagedFileError)
    assert str(error).endswith("Gatehouse has changed nothing.")
    assert capfd.readouterr() == ("", ""), "the reason stands alone, without lines of the library's own"


def test_a_newer_schema_is_refused(desk: Desk) -> None:
    step = ["desk", "faces_by_machine", "2031"]
    insert = "INSERT INTO _sqlite_migrations(migration_set, name, applied_at) VALUES(?, ?, ?)"
    desk.file.write(lambda db: db.execute(insert, step).rowcount)
    desk.file.close()
    error = refusal(desk)
    assert isinstance(error, NewerFileError)
    assert "faces_by_machine" in str(error)
    db = connect(desk.home / "desk.db", desk.key.derive("database"), write=True)
    db.execute("DELETE FROM _sqlite_migrations WHERE name = 'faces_by_machine'")
    db.close()
    desk.file = DeskFile.open(desk.home, desk.key, desk.clock)


def test_an_older_copy_of_the_file_is_noticed(closed: Desk) -> None:
    shutil.copy(closed.home / "desk.db", closed.home / "copy")
    desk = Desk(closed.home, closed.key, closed.clock, DeskFile.open(closed.home, closed.key, closed.clock))
    desk.save("Boris")
    desk.file.close()
    newest = (closed.home / "desk.db").read_bytes()
    shutil.copy(closed.home / "copy", closed.home / "desk.db")
    error = refusal(closed)
    assert isinstance(error, RolledBackError)
    assert error.details == {"found": 2, "expected": 4}
    (closed.home / "desk.db").write_bytes(newest)
    DeskFile.open(closed.home, closed.key, closed.clock).close()


def test_a_lost_wal_is_noticed(tmp_path: Path) -> None:
    desk = new_desk(tmp_path / "home")
    desk.save("Anna")
    for name in ("desk.db", "desk.mark", "desk.keys"):
        if (desk.home / name).exists():
            (tmp_path / "torn").mkdir(exist_ok=True)
            shutil.copy(desk.home / name, tmp_path / "torn" / name)
    desk.file.close()
    torn = Desk(tmp_path / "torn", desk.key, desk.clock, desk.file)
    assert isinstance(refusal(torn), RolledBackError)


def test_a_torn_mark_falls_back_on_the_one_before(closed: Desk) -> None:
    desk = Desk(closed.home, closed.key, closed.clock, DeskFile.open(closed.home, closed.key, closed.clock))
    desk.save("Boris")
    desk.file.close()
    mark = closed.home / "desk.mark"
    whole = mark.read_bytes()
    for place in (0, 512):
        mark.write_bytes(whole[:place] + bytes(512) + whole[place + 512 :])
        DeskFile.open(closed.home, closed.key, closed.clock).close()
        mark.write_bytes(whole)
    for spoil in (lambda: mark.write_bytes(bytes(1024)), mark.unlink):
        spoil()
        error = refusal(closed)
        assert isinstance(error, MarkMissingError)
        assert "holds 4 entries" in str(error)


def test_a_desk_without_its_mark_goes_on_once_somebody_answers_for_it(closed: Desk) -> None:
    mark = closed.home / "desk.mark"
    mark.unlink()
    file = DeskFile.open(closed.home, closed.key, closed.clock, missing_mark_accepted=True)
    file.close()
    assert not mark.exists(), "opening alone accepts nothing"
    file = DeskFile.open(closed.home, closed.key, closed.clock, missing_mark_accepted=True)
    file.set_mark()
    file.close()
    DeskFile.open(closed.home, closed.key, closed.clock).close()


def test_an_older_copy_is_refused_whoever_answers_for_it(closed: Desk) -> None:
    older = (closed.home / "desk.db").read_bytes()
    desk = Desk(closed.home, closed.key, closed.clock, DeskFile.open(closed.home, closed.key, closed.clock))
    desk.save("Boris")
    desk.file.close()
    (closed.home / "desk.db").write_bytes(older)
    with pytest.raises(RolledBackError):
        DeskFile.open(closed.home, closed.key, closed.clock, missing_mark_accepted=True)


def test_two_windows_on_one_folder_are_refused_and_a_killed_one_lets_go(closed: Desk) -> None:
    program = (
        "import sys, os\n"
        "from pathlib import Path\n"
        "from app.storage.instance_lock import InstanceLock\n"
        f"InstanceLock(Path({str(closed.home / 'desk.lock')!r}))\n"
        "print('locked', flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "locked\n"
        assert isinstance(refusal(closed), AlreadyOpenError)
        other.kill()
        other.wait()
    DeskFile.open(closed.home, closed.key, closed.clock).close()


def test_two_windows_in_one_process_are_refused_too(desk: Desk) -> None:
    assert isinstance(refusal(desk), AlreadyOpenError)


@pytest.mark.parametrize(
    ("patched", "value", "what"),
    [
        ("app.storage.connections.OLDEST_SQLITE", (99, 0, 0), "SQLite"),
        ("app.storage.connections.OperationalError", sqlite3.OperationalError, "sqlite-utils"),
    ],
)
def test_an_unsafe_library_is_refused_by_name(
    closed: Desk, monkeypatch: pytest.MonkeyPatch, patched: str, value: object, what: str
) -> None:
    monkeypatch.setattr(patched, value)
    error = refusal(closed)
    assert isinstance(error, NotSafeToStartError)
    assert what in str(error)


def test_a_connection_is_durable_private_and_tidy(desk: Desk) -> None:
    def pragmas(db: "Database") -> dict[str, object]:
        connection = db.conn
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        return {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}

    assert desk.file.write(pragmas) == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
    }
    with pytest.raises(MachineError):
        desk.file.read(lambda db: db.execute("DELETE FROM facts").rowcount)
    if sys.platform != "win32":
        modes = {path.name: path.stat().st_mode & 0o077 for path in [desk.home, *desk.home.iterdir()]}
        assert not any(modes.values()), modes


def test_work_that_nobody_waits_for_lets_a_save_go_first(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "_LONGEST_WAY_GIVEN", 30)
    order: list[str] = []
    begun, may_end = threading.Event(), threading.Event()

    def save(_db: "Database") -> None:
        begun.set()
        may_end.wait(30)
        order.append("saved")

    def go_on() -> None:
        begun.wait(30)
        desk.file.give_way()
        order.append("went on")

    threads = [threading.Thread(target=desk.file.write, args=(save,)), threading.Thread(target=go_on)]
    for thread in threads:
        thread.start()
    threads[1].join(0.05)
    may_end.set()
    for thread in threads:
        thread.join()
    assert order == ["saved", "went on"]
    desk.file.give_way()
    desk.file.write(lambda _db: desk.file.give_way())


def test_an_exception_undoes_the_whole_write_and_the_next_one_works(desk: Desk) -> None:
    def fail(db: "Database") -> None:
        db.execute("INSERT INTO settings VALUES('language', 'he')")
        raise LookupError

    with pytest.raises(LookupError):
        desk.file.write(fail)
    with pytest.raises(InternalError, match="SQLITE_ERROR"):
        desk.file.write(lambda db: db.execute("INSERT INTO nowhere VALUES(1)").rowcount)
    assert desk.file.read(lambda db: db["settings"].count) == 0
    desk.save("Anna")
    with pytest.raises(InternalError, match="a write inside a write"):
        desk.file.write(lambda _db: desk.file.write(lambda db: db["settings"].count))


def test_a_closed_file_says_so(closed: Desk) -> None:
    with pytest.raises(ClosedError):
        closed.file.write(lambda db: db["settings"].count)
    with pytest.raises(ClosedError):
        closed.file.read(lambda db: db["settings"].count)
    closed.file.close()


def test_the_alias_lets_sqlite_utils_undo_a_failed_statement() -> None:
    """Without it the next save would be swallowed by the transaction that the failed one left open."""
    program = (
        "import app.storage, sqlite_utils, sqlite_utils.utils\n"
        "from sqlcipher3 import dbapi2\n"
        "db = sqlite_utils.Database(dbapi2.connect(':memory:'))\n"
        "db.execute('CREATE TABLE t(x UNIQUE)'); db['t'].insert({'x': 1})\n"
        "try: db['t'].insert({'x': 1})\n"
        "except sqlite_utils.utils.sqlite3.IntegrityError: print('in transaction:', db.conn.in_transaction)\n"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert re.fullmatch(r"in transaction: False\n", answer.stdout)


def test_sqlcipher_is_what_the_gates_think() -> None:
    assert dbapi2.sqlite_version_info >= (3, 51, 3)
