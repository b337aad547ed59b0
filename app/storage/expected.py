"""Lists of people who are expected: kept whole or not at all, found by document or name, told apart by who has come.

Somebody has come when a form filled from the row was saved, or when anybody here holds the row's document, whichever
desk registered them.
"""

from collections.abc import Sequence

from sqlite_utils import Database

from app.domain.expected import ExpectedList, ExpectedPerson, ExpectedRow
from app.domain.form import PersonForm
from app.domain.text_rules import plain_number
from app.identity.folding import fold, latin_spellings
from app.storage.desk_file import DeskFile
from app.storage.expected_rows import drop_expected, index_expected
from app.storage.moments import sortable

_COME = """(
    EXISTS(SELECT 1 FROM people WHERE e.taken_as <> '' AND people.person_id = e.taken_as)
    OR EXISTS(SELECT 1 FROM expected_marks AS own JOIN documents ON mark = plain WHERE own.row = e.row)
)"""
_WAITED_FOR = f"SELECT count(*) FROM expected_people AS e WHERE NOT {_COME}"  # noqa: S608 - SQL of ours
_LISTS = f"""
    SELECT list_id, name, imported_at, operator, count(e.row), coalesce(sum(e.row IS NOT NULL AND {_COME}), 0)
    FROM expected_lists AS l LEFT JOIN expected_people AS e USING(list_id)
    GROUP BY list_id ORDER BY imported_at DESC, list_id DESC
"""  # noqa: S608 - SQL of ours
_SHOWN = """
    SELECT expected_id, list_id, name, family,
        (SELECT count(*) FROM expected_people AS kin WHERE kin.list_id = e.list_id AND kin.family = e.family),
        form, expected_on
    FROM expected_people AS e JOIN expected_lists USING(list_id)
"""
_LAST = "\U0010ffff"
"""Behind every letter: words that begin so lie between a beginning and it."""
MOST_LISTED = 5_000
SHORTEST_NUMBER = 4
"""Characters of a document's number from which its beginning is looked for."""


class ExpectedLists:
    """The lists in the desk's file."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file

    def add(self, list_id: str, name: str, rows: Sequence[ExpectedRow], operator: str) -> None:
        """Keep a list, all of it in one transaction; a list id that is kept already changes nothing."""
        now = sortable(self._file.clock())

        def keep(db: Database) -> None:
            if db.execute("SELECT 1 FROM expected_lists WHERE list_id = ?", [list_id]).fetchone():
                return
            db.execute("INSERT INTO expected_lists VALUES(?, ?, ?, ?)", [list_id, name, now, operator])
            for place, one in enumerate(rows):
                values = [f"{list_id}/{place}", list_id, one.family, one.form.model_dump_json(), one.expected_on]
                (row,) = db.execute(
                    "INSERT INTO expected_people(expected_id, list_id, family, form, expected_on)"
                    " VALUES(?, ?, ?, ?, ?) RETURNING row",
                    values,
                ).fetchone()
                index_expected(db, row, one.form)

        self._file.write(keep)

    def remove(self, list_id: str) -> bool:
        """Delete a list with everybody on it; return whether there was one. Who arrived stays registered."""

        def delete(db: Database) -> bool:
            rows = db.execute("SELECT row FROM expected_people WHERE list_id = ?", [list_id]).fetchall()
            drop_expected(db, [row for (row,) in rows])
            return db.execute("DELETE FROM expected_lists WHERE list_id = ?", [list_id]).rowcount > 0

        return self._file.write(delete)

    def take_off(self, expected_id: str) -> None:
        """Delete one person from their list: they are not coming."""

        def delete(db: Database) -> None:
            rows = db.execute("SELECT row FROM expected_people WHERE expected_id = ?", [expected_id]).fetchall()
            drop_expected(db, [row for (row,) in rows])

        self._file.write(delete)

    def note_taken(self, taken: Sequence[tuple[str, str]]) -> None:
        """Keep which person each row is going to be: pairs of expected id and person id."""

        def note(db: Database) -> None:
            for expected_id, person_id in taken:
                db.execute("UPDATE expected_people SET taken_as = ? WHERE expected_id = ?", [person_id, expected_id])

        self._file.write(note)

    def lists(self) -> tuple[ExpectedList, ...]:
        """Return the lists, the newest first."""

        def collect(db: Database) -> tuple[ExpectedList, ...]:
            rows = db.execute(_LISTS).fetchall()
            names = ("list_id", "name", "imported_at", "operator", "people", "arrived")
            return tuple(ExpectedList.model_validate(dict(zip(names, row, strict=True))) for row in rows)

        return self._file.read(collect)

    def count_waited_for(self) -> int:
        """Return how many people have not come."""
        return int(self._file.read(lambda db: db.execute(_WAITED_FOR).fetchone()[0]))

    def waited_for(self) -> tuple[ExpectedPerson, ...]:
        """Return who has not come, by the day they are expected on, a family together."""
        return self._people("true", "expected_on = '', expected_on, list_id, row", [])

    def family_of(self, expected_id: str) -> tuple[ExpectedPerson, ...]:
        """Return the family of somebody on a list, that person first, without those who have come already."""
        family = "(list_id, family) = (SELECT list_id, family FROM expected_people WHERE expected_id = ?1)"
        return self._people(family, "expected_id <> ?1, row", [expected_id])

    def holding(self, number: str) -> tuple[ExpectedPerson, ...]:
        """Return who has not come and has this document on their list, however its number is grouped."""
        which = "row IN (SELECT row FROM expected_marks WHERE mark = ?)"
        return self._people(which, "row DESC", [plain_number(number)])

    def search(self, text: str, limit: int) -> tuple[ExpectedPerson, ...]:
        """Return who has not come and has every word in their names, as typed or in Latin letters, or the document."""
        number = plain_number(text)
        queries, values = list[str](), list[str]()
        if words := fold(text).split():
            every = " INTERSECT ".join(_finding(word, values) for word in words)
            queries.append(f"row IN ({every})")
        if len(number) >= SHORTEST_NUMBER and any(map(str.isdigit, number)):
            queries.append("row IN (SELECT row FROM expected_marks WHERE mark >= ? AND mark < ?)")
            values += [number, number + _LAST]
        if not queries:
            return ()
        return self._people(" OR ".join(queries), "expected_on = '', expected_on, row", values)[:limit]

    def known(self, rows: Sequence[ExpectedRow]) -> frozenset[int]:
        """Return the row numbers of those who stand on a list already, by document or by name with birth date."""

        def find(db: Database) -> frozenset[int]:
            return frozenset(one.row for one in rows if _stands(db, one.form))

        return self._file.read(find)

    def _people(self, which: str, order: str, values: Sequence[str]) -> tuple[ExpectedPerson, ...]:
        """Return those of them who have not come."""
        query = f"{_SHOWN} WHERE ({which}) AND NOT {_COME} ORDER BY {order} LIMIT {MOST_LISTED}"
        rows = self._file.read(lambda db: db.execute(query, list(values)).fetchall())
        return tuple(
            ExpectedPerson(
                expected_id=expected_id,
                list_id=list_id,
                list_name=name,
                family=family,
                family_size=size,
                form=PersonForm.model_validate_json(form),
                expected_on=expected_on,
            )
            for expected_id, list_id, name, family, size, form, expected_on in rows
        )


def _finding(word: str, values: list[str]) -> str:
    """Return the query for rows with a word that begins so, and add its values."""
    spellings = list(dict.fromkeys((word, *latin_spellings(word))))
    for spelling in spellings:
        values += [spelling, spelling + _LAST]
    parts = " OR ".join(["(word >= ? AND word < ?)"] * len(spellings))
    return f"SELECT row FROM expected_words WHERE {parts}"  # noqa: S608 - SQL of ours


def _stands(db: Database, form: PersonForm) -> bool:
    numbers = [number for document in form.documents if (number := plain_number(document.number))]
    if numbers:
        return any(db.execute("SELECT 1 FROM expected_marks WHERE mark = ?", [one]).fetchone() for one in numbers)
    if not form.birth_date:
        return False
    name = next(iter(form.names.values()))
    values: list[str] = []
    words = fold(f"{name.surname} {name.given}").split()
    if not words:
        return False
    every = " INTERSECT ".join(_finding(word, values) for word in words)
    born = f"SELECT 1 FROM expected_people WHERE row IN ({every}) AND form ->> '$.birth_date' = ?"  # noqa: S608 - SQL of ours
    return db.execute(born, [*values, form.birth_date]).fetchone() is not None
