"""The schema is brought up to date step by step, each step whole or not at all."""

from typing import TYPE_CHECKING

import pytest

from app.domain.person import IdentityDocument
from app.identity.candidates import candidate_keys
from app.storage import migrations
from tests.component.storage.samples import OPERATOR, Desk, changed, registration

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


def test_documents_kept_by_an_older_version_are_found_by_their_plain_numbers(
    desk: Desk,
) -> None:
    document = IdentityDocument(type="PASSPORT", number="CD-888", issuer="UTO")
    saved = desk.families.save(changed(registration("K7-0014", "Anna"), 1, documents=(document,)), OPERATOR)
    desk.file.write(as_before_plain_numbers)
    desk.reopen()
    assert desk.families.holding_document("CD 888") == ((saved.members[0].person.person_id, "K7-0014-1"),)


def test_words_of_an_older_version_get_the_keys_that_were_learned(desk: Desk) -> None:
    desk.save("Marchand")
    keys = "SELECT spelled, keys FROM words WHERE keys <> '' ORDER BY row"
    now = desk.file.read(lambda db: db.execute(keys).fetchall())
    desk.file.write(as_before_learned_keys)
    assert desk.file.read(lambda db: db.execute(keys).fetchall()) != now
    desk.reopen()
    assert desk.file.read(lambda db: db.execute(keys).fetchall()) == now
    assert "1mrsn" in dict(now)["marchand"].split(" ")


def as_before_learned_keys(db: "Database") -> None:
    for (word,) in db.execute("SELECT DISTINCT spelled FROM words WHERE keys <> ''").fetchall():
        db.execute("UPDATE words SET keys = ? WHERE spelled = ?", [" ".join(candidate_keys(word)), word])
    db.execute("DELETE FROM _sqlite_migrations WHERE name = 'keys_as_learned'")


def as_before_plain_numbers(db: "Database") -> None:
    for statement in (
        "DROP INDEX documents_plain",
        "ALTER TABLE documents DROP COLUMN plain",
        "CREATE INDEX documents_number ON documents(number)",
        "DELETE FROM _sqlite_migrations WHERE name = 'documents_in_plain_form'",
    ):
        db.execute(statement)
