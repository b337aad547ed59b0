"""What a checkpoint beside readers leaves in the file is not called damage; a page that nobody can read is."""

import os
import threading

import pytest
from sqlite_utils import Database

from app.storage.integrity import verify
from app.storage.pages import unreadable_pages
from tests.component.storage.samples import Desk

_PAGE = 4096


def _checkpoint(db: Database) -> None:
    db.conn.execute("COMMIT")
    db.conn.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    db.conn.execute("BEGIN IMMEDIATE")


def _keep(desk: Desk, name: str, letter: str) -> None:
    desk.file.write(lambda db: db.execute("REPLACE INTO settings VALUES(?, ?)", [name, letter * 5 * _PAGE]))


def _raw(db: Database) -> list[tuple[str]]:
    return list(db.execute("PRAGMA cipher_integrity_check").fetchall())


@pytest.fixture
def holes(desk: Desk) -> list[tuple[str]]:
    """Pages that a checkpoint had to leave out, because a reader still looks at what they were; what is said of them.

    A page that was written again since is not brought into the file, and those behind it are.
    """
    _keep(desk, "a", "1")
    _keep(desk, "b", "1")
    reading, written = threading.Event(), threading.Event()

    def read(db: Database) -> None:
        db.execute("SELECT count(*) FROM journal").fetchone()
        reading.set()
        written.wait(10)

    reader = threading.Thread(target=desk.file.read, args=(read,))
    reader.start()
    reading.wait(10)
    _keep(desk, "a", "2")
    desk.file.write(_checkpoint)
    written.set()
    reader.join()
    return desk.file.read(_raw)


def test_a_page_that_the_log_has_is_not_damaged(desk: Desk, holes: list[tuple[str]]) -> None:
    assert holes, "the check alone should have been misled"
    assert verify(desk.file) == ()


def test_a_page_that_the_log_has_not_is_told_beside_others(desk: Desk, holes: list[tuple[str]]) -> None:
    (page,) = desk.file.read(
        lambda db: db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'slips'").fetchone()
    )
    handle = os.open(desk.file.home.database, os.O_RDWR)
    before = os.pread(handle, 100, (page - 1) * _PAGE)
    os.pwrite(handle, bytes(100), (page - 1) * _PAGE)
    told = desk.file.read(unreadable_pages)
    os.pwrite(handle, before, (page - 1) * _PAGE)
    os.close(handle)
    assert holes
    assert told == [f"HMAC verification failed for page {page}"]
