"""Finding people as an operator types."""

from sqlite_utils import Database

from app.domain.family_code import person_code
from app.domain.finding import Found
from app.domain.person import Direction, ShelterStatus
from app.storage.desk_file import DeskFile
from app.storage.family_records import person_and_stay
from app.storage.merging import KEPT, ONE_PERSON
from app.storage.search_terms import match_of

MOST_FOUND = 50
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


class PeopleSearch:
    """The search index of the desk's file; saving keeps it up to date."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file

    def search(self, text: str, limit: int = MOST_FOUND) -> tuple[Found, ...]:
        """Return people of whom every word of ``text`` starts one of the words, the newest first.

        Words are those of names in any script, document numbers, the phone and the family's code.
        """
        match = match_of(text)
        return self._file.read(lambda db: _search(db, match, limit)) if match else ()


def _search(db: Database, match: str, limit: int) -> tuple[Found, ...]:
    # In the order of rows, which FTS5 reads backwards as it comes: ranking reads every hit of a short prefix.
    rows = db.execute(
        f"SELECT {SHOWN} FROM (SELECT rowid AS hit FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?)"  # noqa: S608 - columns of ours
        f" {SHOWN_OF_HITS} ORDER BY hit DESC",
        [match, limit],
    ).fetchall()
    return tuple(found(*row) for row in dict.fromkeys(rows))


def found(person_id: str, fields: str, code: str, number: int, direction: str | None) -> Found:
    """Return what is shown of a person, from the columns of SHOWN."""
    person, stay = person_and_stay(person_id, fields)
    return Found(
        person_id=person_id,
        code=person_code(code, number),
        names=person.all_names,
        birth_date=person.birth_date,
        sex=person.sex,
        document=person.documents[0].number if person.documents else "",
        bed=stay.bed if stay else "",
        present=direction != Direction.OUT,
        left=stay is not None and stay.status is ShelterStatus.CHECKED_OUT,
    )
