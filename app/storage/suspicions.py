"""Pairs of records that may be of one person, noticed in the background: whoever saved or pulled waits for nothing.

Saving and pulling only note whose names, dates, documents or phone are new (``to_compare``). Those are compared a few
at a time, each few in a short write of its own, so that it goes on where it stopped, whatever stopped it.
"""

from collections.abc import Iterator
from itertools import islice

from sqlite_utils import Database

from app.domain.pairs import pair_id
from app.identity.likely import SuspectedPair
from app.identity.matching import Likeness
from app.identity.variants import NameVariants
from app.storage.desk_file import DeskFile
from app.storage.duplicates import MOST_COMPARED, matching_of, traits_of
from app.storage.merging import shown_as, told_apart
from app.storage.moments import sortable
from app.storage.people_search import SHOWN, found
from app.storage.search_terms import alike_match

MOST_LISTED = 200
_AT_ONCE = 20
_MET = f"""
    SELECT person_id, fields, family_id FROM (
        SELECT rowid AS hit FROM alike WHERE alike MATCH ? ORDER BY rowid DESC LIMIT {MOST_COMPARED}
    ) JOIN people ON people.row = hit WHERE person_id <> ?
"""  # noqa: S608 - a number of ours
_SHOWN = f"SELECT {SHOWN} FROM people AS p JOIN families USING(family_id) WHERE p.person_id = ?"  # noqa: S608 - columns of ours
_FIELDS = "SELECT person_id, fields FROM people WHERE person_id = ?"
_Noticed = tuple[str, str, float, str]
"""Both person_ids, the lesser first, bits, and the codes of the reasons."""
_Waiting = tuple[int, str | None]
"""The row of somebody to compare, and the keys that they have now."""


class Suspicions:
    """The suspected pairs in the desk's file."""

    def __init__(self, file: DeskFile, variants: NameVariants) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file
        self._variants = variants

    def compare_some(self) -> int:
        """Compare a few of those who wait with everybody here; return how many waited before."""
        waiting, total = self._file.read(_waiting)
        if waiting:
            noticed = self._file.read(lambda db: [pair for row, _ in waiting for pair in self._alike(db, row)])
            self._file.write(lambda db: self._note(db, waiting, noticed))
        return total

    def waiting(self) -> int:
        """Return how many are still to be compared."""
        return int(self._file.read(lambda db: db.execute("SELECT count(*) FROM to_compare").fetchone()[0]))

    def all(self, limit: int = MOST_LISTED) -> tuple[SuspectedPair, ...]:
        """Return the pairs that nobody has decided, the likeliest first."""
        return self._file.read(lambda db: tuple(islice(self._undecided(db), limit)))

    def count(self) -> int:
        """Return how many that is, at most as many as are listed."""
        return len(self.all())

    def _alike(self, db: Database, row: int) -> list[_Noticed]:
        person = db.execute("SELECT person_id, fields, family_id FROM people WHERE row = ?", [row]).fetchone()
        if person is None:
            return []
        person_id, fields, family_id = person
        traits = traits_of(person_id, fields)
        match = alike_match(traits)
        if not match:
            return []
        matching, noticed = matching_of(db, self._variants), []
        for other_id, other_fields, other_family in db.execute(_MET, [match, person_id]).fetchall():
            verdict = matching.compare(traits, traits_of(other_id, other_fields))
            # Of one family, twins and a father and his son are alike, and whoever registered them saw both.
            wanted = (Likeness.SAME,) if family_id == other_family else (Likeness.SAME, Likeness.PERHAPS)
            if verdict.likeness in wanted:
                first, second = sorted((person_id, other_id))
                noticed.append((first, second, verdict.bits, " ".join(reason.code for reason in verdict.reasons)))
        return noticed

    def _note(self, db: Database, compared: list[_Waiting], noticed: list[_Noticed]) -> None:
        now = sortable(self._file.clock())
        for first, second, bits, codes in noticed:
            db.execute(
                "INSERT INTO suspected_pair VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(pair_id) DO UPDATE SET"
                " bits = excluded.bits, reasons = excluded.reasons",
                [pair_id(first, second), first, second, bits, codes, now],
            )
        for row, keys in compared:
            # Who was changed meanwhile stays, to be compared again.
            db.execute(
                "DELETE FROM to_compare WHERE row = ?1 AND (SELECT alike FROM people WHERE row = ?1) IS ?2", [row, keys]
            )

    def _undecided(self, db: Database) -> Iterator[SuspectedPair]:
        matching, listed = matching_of(db, self._variants), set[tuple[str, str]]()
        noticed = db.execute("SELECT first, second FROM suspected_pair ORDER BY bits DESC, pair_id").fetchall()
        for pair in noticed:
            one, other = (shown_as(db, person_id) for person_id in pair)
            together = (min(one, other), max(one, other))
            if one == other or together in listed or other in told_apart(db, one):
                continue
            listed.add(together)
            rows = [db.execute(_SHOWN, [person_id]).fetchone() for person_id in (one, other)]
            records = [db.execute(_FIELDS, [person_id]).fetchone() for person_id in pair]
            if None not in rows and None not in records:
                first, second = (traits_of(*record) for record in records)
                verdict = matching.compare(first, second)
                yield SuspectedPair(first=found(*rows[0]), second=found(*rows[1]), verdict=verdict)


def _waiting(db: Database) -> tuple[list[_Waiting], int]:
    rows = db.execute(
        "SELECT row, alike FROM to_compare LEFT JOIN people USING(row) ORDER BY row LIMIT ?", [_AT_ONCE]
    ).fetchall()
    return rows, int(db.execute("SELECT count(*) FROM to_compare").fetchone()[0])
