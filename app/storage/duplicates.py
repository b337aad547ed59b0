"""Finding people who may be registered already, by the keys that saving keeps with every person."""

from sqlite_utils import Database

from app.identity.likely import Likely
from app.identity.matching import Likeness, Matching
from app.identity.traits import Traits, traits_of_person
from app.identity.variants import NameVariants
from app.storage.desk_file import DeskFile
from app.storage.family_records import person_and_stay
from app.storage.people_search import SHOWN, found
from app.storage.search_terms import alike_match, bearers_match

MOST_COMPARED = 200
MOST_SHOWN = 5


class Duplicates:
    """The index of keys of the desk's file; saving keeps it up to date."""

    def __init__(self, file: DeskFile, variants: NameVariants) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file
        self._variants = variants

    def like(self, traits: Traits, family_id: str) -> tuple[Likely, ...]:
        """Return people of other families who are likely the same person, the likeliest first, at most five."""
        match = alike_match(traits)
        return self._file.read(lambda db: self._like(db, traits, match, family_id)) if match else ()

    def _like(self, db: Database, traits: Traits, match: str, family_id: str) -> tuple[Likely, ...]:
        rows = db.execute(
            f"SELECT {SHOWN} FROM (SELECT rowid AS hit FROM alike WHERE alike MATCH ? ORDER BY rowid DESC LIMIT ?)"  # noqa: S608 - columns of ours
            " JOIN people AS p ON p.row = hit JOIN families USING(family_id) WHERE family_id <> ?",
            [match, MOST_COMPARED, family_id],
        ).fetchall()
        matching = Matching(self._variants, _size(db), lambda surname: _bearers(db, surname))
        judged = [(matching.compare(traits, _traits(row[0], row[1])), row) for row in rows]
        likely = [(verdict, row) for verdict, row in judged if verdict.likeness is not Likeness.OTHER]
        likely.sort(key=lambda judgement: -judgement[0].bits)
        return tuple(Likely(found=found(*row), verdict=verdict) for verdict, row in likely[:MOST_SHOWN])


def _traits(person_id: str, fields: str) -> Traits:
    return traits_of_person(person_and_stay(person_id, fields)[0])


def _size(db: Database) -> int:
    """Return about how many people the register has: rows are counted up and hardly ever removed."""
    row = db.execute("SELECT max(row) FROM people").fetchone()
    return row[0] or 0


def _bearers(db: Database, surname: str) -> int:
    row = db.execute("SELECT count(*) FROM alike WHERE alike MATCH ?", [bearers_match(surname)]).fetchone()
    return int(row[0])
