"""The indexes that people are found by, kept in the transaction that writes the person.

``search`` has the words of each person in columns, ``alike`` the keys of duplicates, and ``words`` every word of a name
that anybody here has, with its keys of sound: the vocabulary that misspelt words are compared with. The full-text
indexes keep no content of their own; to forget, they want to be told what they were fed.
"""

from collections.abc import Iterable, Sequence

from sqlite_utils import Database

from app.protocol.live_fields import LiveFields
from app.protocol.records import person_from_fields
from app.storage.facts import Fact, read_fact, write_fact
from app.storage.search_terms import Terms, VocabularyWord, vocabulary_keys, vocabulary_of

_FEED = "INSERT INTO search(rowid, names, latin, sounds, numbers) VALUES(?, ?, ?, ?, ?)"
_FEED_ALIKE = "INSERT INTO alike(rowid, keys) VALUES(?, ?)"
_FORGET = "INSERT INTO search(search, rowid, names, latin, sounds, numbers) VALUES('delete', ?, ?, ?, ?, ?)"
_LEARN = "INSERT OR IGNORE INTO words(word, spelled, keys) VALUES(?, ?, ?)"
_IN_USE = "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1"


def feed_search(db: Database, row: int, terms: Terms, words: Iterable[VocabularyWord], before: str | None) -> None:
    """Let the person of this row be found by the terms; ``before`` is what the row kept of the terms until now."""
    if before is not None:
        db.execute(_FORGET, [row, *Terms.kept(before)])
    db.execute(_FEED, [row, *terms])
    db.conn.executemany(_LEARN, list(words))
    if before is not None:
        _forget_words(db, _vocabulary(Terms.kept(before)) - _vocabulary(terms))


def feed_new(db: Database, found: Sequence[tuple[int, Terms, Sequence[VocabularyWord], str]]) -> None:
    """Let people of new rows be found by their terms, words and keys."""
    db.conn.executemany(_LEARN, dict.fromkeys(word for _row, _terms, words, _keys in found for word in words))
    db.conn.executemany(_FEED, [(row, *terms) for row, terms, _words, _keys in found])
    db.conn.executemany(_FEED_ALIKE, [(row, keys) for row, _terms, _words, keys in found])


def feed_alike(db: Database, row: int, keys: str, before: str | None) -> None:
    """Let duplicates of the person of this row be met under the keys."""
    if before is not None:
        db.execute("INSERT INTO alike(alike, rowid, keys) VALUES('delete', ?, ?)", [row, before])
    db.execute(_FEED_ALIKE, [row, keys])


def forget_in_search(db: Database, person_id: str) -> None:
    """Take somebody out of every index and of the vocabulary, before the row itself goes; nothing if there is none."""
    found = db.execute("SELECT row, terms, alike, fields FROM people WHERE person_id = ?", [person_id]).fetchone()
    if found is None:
        return
    row, terms, keys, fields = found
    db.execute(_FORGET, [row, *Terms.kept(terms)])
    db.execute("INSERT INTO alike(alike, rowid, keys) VALUES('delete', ?, ?)", [row, keys])
    person = person_from_fields(person_id, LiveFields.from_json(fields).values())
    for word, spelled, _ in vocabulary_of(person):
        # Somebody else may have the word, but perhaps not as it was spelled here.
        if spelled not in {"", word}:
            db.execute("DELETE FROM words WHERE word = ? AND spelled = ?", [word, spelled])
            db.execute(_LEARN, [word, word, vocabulary_keys(word)])
    _forget_words(db, _vocabulary(Terms.kept(terms)))


def words_forgotten(db: Database) -> str:
    """Return what changes whenever words leave the vocabulary."""
    return read_fact(db, Fact.WORDS_FORGOTTEN) or ""


def _vocabulary(terms: Terms) -> set[str]:
    return {*terms.names.split(), *terms.latin.split()}


def _forget_words(db: Database, words: set[str]) -> None:
    """Drop words that nobody has any more."""
    gone = [word for word in sorted(words) if not db.execute(_IN_USE, [f'{{names latin}} : "{word}"']).fetchone()]
    for word in gone:
        db.execute("DELETE FROM words WHERE word = ?", [word])
    if gone:
        write_fact(db, Fact.WORDS_FORGOTTEN, str(int(words_forgotten(db) or 0) + 1))
