"""The rows of people who are expected: written with a list, and gone with it or with the person."""

from collections.abc import Iterable

from sqlite_utils import Database

from app.domain.form import PersonForm
from app.domain.text_rules import plain_number
from app.identity.folding import latin_spellings, words_of

_OF_PERSON = """
    SELECT row FROM expected_people WHERE taken_as = ?1
    UNION SELECT row FROM expected_marks JOIN documents ON mark = plain WHERE person_id = ?1 AND plain <> ''
"""


def index_expected(db: Database, row: int, form: PersonForm) -> None:
    """Let a row be found by the documents and names of its form."""
    marks = {plain_number(document.number) for document in form.documents} - {""}
    db.conn.executemany("INSERT INTO expected_marks VALUES(?, ?)", [(mark, row) for mark in sorted(marks)])
    db.conn.executemany("INSERT INTO expected_words VALUES(?, ?)", [(word, row) for word in sorted(_words(form))])


def drop_expected(db: Database, rows: Iterable[int]) -> None:
    """Delete rows, with everything that finds them."""
    for row in rows:
        for table in ("expected_marks", "expected_words", "expected_people"):
            db.execute(f"DELETE FROM {table} WHERE row = ?", [row])  # noqa: S608 - names from this list


def forget_expected(db: Database, person_id: str) -> None:
    """Delete the rows that a person came from, or that name a document of theirs; called while they are still there."""
    drop_expected(db, [row for (row,) in db.execute(_OF_PERSON, [person_id]).fetchall()])


def _words(form: PersonForm) -> set[str]:
    """Return the words that find a form's names, also typed in Latin letters."""
    words: set[str] = set()
    for name in form.names.values():
        for part in (name.surname, name.given, name.patronymic):
            words |= {word.folded for word in words_of(part)}
            words |= set(latin_spellings(part))
    return words - {""}
