"""Finding people who may be registered already, by the keys that saving keeps with every person."""

from sqlite_utils import Database

from app.identity.likely import Likely
from app.identity.matching import Likeness, Matching
from app.identity.traits import Traits, traits_of_person
from app.identity.variants import NameVariants
from app.storage.desk_file import DeskFile
from app.storage.family_records import person_and_stay
from app.storage.merging import told_apart
from app.storage.people_search import SHOWN, SHOWN_OF_HITS, found
from app.storage.search_terms import alike_match, bearers_match

MOST_COMPARED = 200
MOST_SHOWN = 5
_MET = f"""
    SELECT {SHOWN}, met.person_id, met.fields FROM (
        SELECT rowid AS hit FROM alike WHERE alike MATCH ? ORDER BY rowid DESC LIMIT {MOST_COMPARED}
    ) {SHOWN_OF_HITS} WHERE p.family_id <> ?
"""  # noqa: S608 - columns of ours


class Duplicates:
    """The index of keys of the desk's file; saving keeps it up to date."""

    def __init__(self, file: DeskFile, variants: NameVariants) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file
        self._variants = variants

    def like(self, traits: Traits, family_id: str, person_id: str = "") -> tuple[Likely, ...]:
        """Return people of other families who are likely the same person, the likeliest first, at most five.

        Nobody is among them who was said to be another than ``person_id``. Where several records are one person, the
        likeliest speaks for them.
        """
        match = alike_match(traits)
        return self._file.read(lambda db: self._like(db, traits, match, family_id, person_id)) if match else ()

    def _like(self, db: Database, traits: Traits, match: str, family_id: str, person_id: str) -> tuple[Likely, ...]:
        apart = told_apart(db, person_id) if person_id else frozenset()
        matching = matching_of(db, self._variants)
        best: dict[str, Likely] = {}
        for *shown, met, fields in db.execute(_MET, [match, family_id]).fetchall():
            verdict = matching.compare(traits, traits_of(met, fields))
            kept = shown[0]
            if verdict.likeness is Likeness.OTHER or kept in apart or kept == person_id:
                continue
            if kept not in best or best[kept].verdict.bits < verdict.bits:
                best[kept] = Likely(found=found(*shown), verdict=verdict)
        return tuple(sorted(best.values(), key=lambda likely: -likely.verdict.bits)[:MOST_SHOWN])


def matching_of(db: Database, variants: NameVariants) -> Matching:
    """Return the comparison for the register as it is."""
    return Matching(variants, _size(db), lambda surname: _bearers(db, surname))


def traits_of(person_id: str, fields: str) -> Traits:
    """Return what is compared of a row."""
    return traits_of_person(person_and_stay(person_id, fields)[0])


def _size(db: Database) -> int:
    """Return about how many people the register has: rows are counted up and hardly ever removed."""
    row = db.execute("SELECT max(row) FROM people").fetchone()
    return row[0] or 0


def _bearers(db: Database, surname: str) -> int:
    row = db.execute("SELECT count(*) FROM alike WHERE alike MATCH ?", [bearers_match(surname)]).fetchone()
    return int(row[0])
