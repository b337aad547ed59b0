"""The schema is brought up to date step by step, each step whole or not at all."""

from typing import TYPE_CHECKING

import pytest

from app.storage import migrations
from tests.component.storage.samples import Desk

if TYPE_CHECKING:
    from sqlite_utils import Database


def tables(desk: Desk) -> set[str]:
    return desk.file.read(lambda db: set(db.table_names()))


def add_visits(db: "Database") -> None:
    db.execute("CREATE TABLE visits(x)")


def add_visits_and_fail(db: "Database") -> None:
    add_visits(db)
    raise LookupError


def test_a_new_step_is_applied_once_to_a_file_that_has_data(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    saved = desk.save("Anna")
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "STEPS", (*migrations.STEPS, add_visits))
        for _ in range(2):
            desk.reopen()
            assert "visits" in tables(desk)
        assert desk.families.by_code(saved.family.code) == saved
        desk.file.write(lambda db: db.execute("DELETE FROM _sqlite_migrations WHERE name = 'add_visits'").rowcount)
        desk.file.close()
    desk.reopen()


def test_a_step_that_fails_leaves_nothing_behind(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    saved = desk.save("Anna")
    desk.file.close()
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "STEPS", (*migrations.STEPS, add_visits_and_fail))
        with pytest.raises(LookupError):
            desk.reopen()
    desk.reopen()
    assert "visits" not in tables(desk)
    assert desk.families.by_code(saved.family.code) == saved
