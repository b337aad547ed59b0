"""Finding people as an operator types."""

import threading
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlite_utils import Database

from app.domain.family_code import person_code
from app.domain.finding import Found, Met, Why
from app.domain.person import Direction, Person, ShelterStatus, Stay
from app.domain.text_rules import plain_number
from app.identity.known_names import KnownNames, NoKnownNames
from app.identity.query import Query, other_keyboards, read_query
from app.identity.variants import NameVariants
from app.storage.desk_file import DeskFile
from app.storage.errors import ClosedError
from app.storage.family_records import person_and_stay
from app.storage.merging import KEPT, ONE_PERSON
from app.storage.search_query import Answer, AskedWord, Tier
from app.storage.search_terms import Terms
from app.storage.telling_why import all_met
from app.storage.vocabulary import Vocabulary

MOST_FOUND = 50
_MOST_RANKED = 150
_FAR_BELOW = 0.3
"""Who answers so much worse than the best is not shown beside them."""
_WAIT_FOR_WORDS = 0.1
"""Seconds that a search waits for the vocabulary; without it, only what is written as typed is found."""
_ALL_RECORDS = ONE_PERSON.format(kept="p.person_id")
SHOWN = f"""p.person_id, p.fields, code, p.number,
    (SELECT direction FROM presences AS x WHERE x.person_id IN {_ALL_RECORDS}
        ORDER BY at DESC, presence_id DESC LIMIT 1)
"""  # noqa: S608 - SQL of ours
"""The columns that ``found`` takes, of people as p joined with families."""
SHOWN_OF_HITS = (
    " JOIN people AS met ON met.row = hit"
    f" JOIN people AS p ON p.person_id = {KEPT.format(person='met.person_id')}"
    " JOIN families ON families.family_id = p.family_id"
)
"""Joins rows met in an index to the records that they are shown as; several may be shown as one."""
_HITS = """
    SELECT row, terms FROM (SELECT rowid AS hit FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?)
    JOIN people ON row = hit
"""
_SHOWN = f"""
    SELECT {SHOWN}, met.person_id, met.fields, (SELECT code FROM families AS f WHERE f.family_id = met.family_id)
    FROM (SELECT ? AS hit) {SHOWN_OF_HITS}
"""  # noqa: S608 - SQL of ours
_OF_FAMILY = "SELECT row FROM people JOIN families USING(family_id) WHERE code = ? AND number = coalesce(?, number)"
_WITH_DOCUMENT = "SELECT row FROM people JOIN documents USING(person_id) WHERE plain = ?"


class _Hit(NamedTuple):
    """A row, how well it answers, and how each word of the query."""

    row: int
    score: float
    answers: tuple[Answer | None, ...] = ()


class PeopleSearch:
    """The search index of the desk's file; saving keeps it up to date. Any thread."""

    def __init__(self, file: DeskFile, known: KnownNames | None = None, variants: NameVariants | None = None) -> None:
        """``file`` stays open as long as this is used; ``known`` and ``variants`` tell other spellings of names."""
        self._file = file
        self._known = known or NoKnownNames()
        self._variants = variants or NameVariants()
        self._vocabulary = Vocabulary()
        self._learning = threading.Lock()

    def warm_up(self) -> None:
        """Read the vocabulary; a search does so too, but whoever searches first would wait for it."""
        try:
            with self._learning:
                self._file.read(self._vocabulary.refresh)
        except ClosedError:  # the desk was closed meanwhile
            return

    def search(self, text: str, limit: int = MOST_FOUND) -> tuple[Found, ...]:
        """Return the people who answer best: names in any script and spelling, codes, documents, phones, dates, beds.

        Every word counts. Where nobody has them all, one may be missing; where still nobody has, the keyboard may have
        been set to another alphabet.
        """
        found = self._file.read(lambda db: self._ask(db, read_query(text), limit))
        for meant in () if found else other_keyboards(text):
            query = read_query(meant)
            found = found or self._file.read(lambda db, query=query: self._ask(db, query, limit, Tier.BEGINS))  # type: ignore[misc] # mypy cannot infer a lambda with a default
        return found

    def _ask(self, db: Database, query: Query, limit: int, widest: Tier = Tier.ANY) -> tuple[Found, ...]:
        rows = list(_scanned(db, query))
        if rows:
            hits = [_Hit(row, 1.0) for row in rows]
        elif query.words:
            words = [AskedWord(word) for word in query.words]
            hits = self._hits(db, words, limit, widest)
        else:
            hits = []
        shown: dict[str, Found] = {}
        for hit in hits[:limit]:
            if (one := _shown(db, hit, query)) is not None:
                shown.setdefault(one.person_id, one)
        return tuple(shown.values())

    def _hits(self, db: Database, words: Sequence[AskedWord], limit: int, widest: Tier) -> list[_Hit]:
        ranked: dict[int, _Hit] = {}
        for tier in range(widest + 1):
            if tier == Tier.LIKELY:
                self._widen(db, words)
            _rank(ranked, db, words, " AND ".join(word.match(Tier(tier)) for word in words))
            if len(ranked) >= limit:
                break
        if not ranked and len(words) > 1 and widest is Tier.ANY:
            for missing in range(len(words)):
                rest = [*words[:missing], *words[missing + 1 :]]
                _rank(ranked, db, words, " AND ".join(word.match(Tier.ANY) for word in rest), missing=1)
        hits = sorted(ranked.values(), key=lambda hit: (-round(hit.score, 3), -hit.row))
        return [hit for hit in hits if hit.score > hits[0].score - _FAR_BELOW]

    def _widen(self, db: Database, words: Sequence[AskedWord]) -> None:
        if not self._learning.acquire(timeout=_WAIT_FOR_WORDS):
            return
        try:
            self._vocabulary.refresh(db)
            for word in words:
                word.widen(self._vocabulary, self._known, self._variants)
        finally:
            self._learning.release()


def _scanned(db: Database, query: Query) -> Iterator[int]:
    """Give the rows that a scan is of: a family's members by number, or who has one of the documents."""
    if query.code:
        yield from (row for (row,) in db.execute(f"{_OF_FAMILY} ORDER BY number", [query.code, query.number]))
    for document in query.documents:
        yield from (row for (row,) in db.execute(_WITH_DOCUMENT, [document]))


def _rank(ranked: dict[int, _Hit], db: Database, words: Sequence[AskedWord], match: str, missing: int = 0) -> None:
    """Add those who match, with how well they answer the words; who answers none of more than ``missing`` is left."""
    for row, kept in db.execute(_HITS, [match, _MOST_RANKED]).fetchall():
        if row not in ranked:
            terms = Terms.kept(kept)
            answers = [word.best(terms) for word in words]
            if answers.count(None) <= missing:
                score = sum(answer.score for answer in answers if answer) / len(answers)
                ranked[row] = _Hit(row, score, tuple(answers))


def _shown(db: Database, hit: _Hit, query: Query) -> Found | None:
    """Return what is shown of a hit; of a family that has not arrived yet nobody is."""
    columns = db.execute(_SHOWN, [hit.row]).fetchone()
    if columns is None:
        return None
    *shown, met_id, met_fields, met_code = columns
    person, stay = person_and_stay(met_id, met_fields)
    met = _met(hit, query, person, stay, met_code)
    if met_id == shown[0]:
        _, _, code, number, direction = shown
        return _found(person, stay, person_code(code, number), direction, met)
    # It is told of another record of theirs, whose name is not shown.
    met = tuple(one.model_copy(update={"name": -1, "start": 0, "end": 0}) for one in met)
    return found(*shown, met=met)


def _met(hit: _Hit, query: Query, person: Person, stay: Stay | None, code: str) -> tuple[Met, ...]:
    if hit.answers:
        told = [(word.typed, answer) for word, answer in zip(query.words, hit.answers, strict=True) if answer]
        return all_met(told, person, stay, code)
    if query.code:
        return (Met(typed=query.code, why=Why.CODE, text=code),)
    numbers = (document.number for document in person.documents if plain_number(document.number) in query.documents)
    return tuple(Met(typed=number, why=Why.DOCUMENT, text=number) for number in numbers)


def found(
    person_id: str, fields: str, code: str, number: int, direction: str | None, *, met: tuple[Met, ...] = ()
) -> Found:
    """Return what is shown of a person, from the columns of SHOWN."""
    return _found(*person_and_stay(person_id, fields), person_code(code, number), direction, met)


def _found(person: Person, stay: Stay | None, code: str, direction: str | None, met: tuple[Met, ...]) -> Found:
    return Found(
        person_id=person.person_id,
        code=code,
        names=person.all_names,
        birth_date=person.birth_date,
        sex=person.sex,
        document=person.documents[0].number if person.documents else "",
        bed=stay.bed if stay else "",
        present=direction != Direction.OUT,
        left=stay is not None and stay.status is ShelterStatus.CHECKED_OUT,
        met=met,
    )
