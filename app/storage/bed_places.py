"""Who holds which bed."""

from sqlite_utils import Database

from app.domain.family_code import person_code
from app.storage.desk_file import DeskFile


class BedPlaces:
    """The beds that open stays hold."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file

    def occupants(self) -> dict[str, tuple[str, ...]]:
        """Return the person codes by bed id, for beds that somebody holds.

        More than one holds a bed only after two desks gave it away apart from each other.
        """

        def collect(db: Database) -> dict[str, tuple[str, ...]]:
            held: dict[str, tuple[str, ...]] = {}
            rows = db.execute(
                "SELECT bed, code, number FROM stays JOIN people USING(person_id) JOIN families USING(family_id)"
                " WHERE open AND bed <> '' ORDER BY bed, code, number"
            )
            for bed, code, number in rows:
                held[bed] = (*held.get(bed, ()), person_code(code, number))
            return held

        return self._file.read(collect)
