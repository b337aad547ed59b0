"""What the desk's file knows of synchronisation: what waits, what is kept aside, and how old other desks' data are."""

from datetime import datetime

from sqlite_utils import Database

from app.domain.family_code import person_code
from app.domain.sync_details import OtherDesk
from app.storage.desk_file import DeskFile
from app.storage.moments import entered_at
from app.storage.pulled import SAID_BEFORE
from app.storage.withdrawn import REASON


class SyncFacts:
    """Reads the desk's file."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file

    def entered_after(self, seq: int) -> datetime | None:
        """Return when the first entry after ``seq`` of this desk's epoch was entered; None when there is none."""
        desk, epoch = self._file.identity.desk, self._file.epoch
        return self._file.read(lambda db: _entered(db, desk, epoch, seq + 1))

    def kept_aside(self) -> tuple[str, ...]:
        """Return the codes of what headquarters keeps aside, each once."""

        def collect(db: Database) -> tuple[str, ...]:
            rows = db.execute("SELECT kind, entity FROM kept_aside JOIN journal USING(op_id) ORDER BY seq").fetchall()
            return tuple(dict.fromkeys(_code(db, kind, entity) for kind, entity in rows))

        return self._file.read(collect)

    def unused(self) -> int:
        """Return how many entries of other desks are kept without being used, those of withdrawn desks left out."""
        count = "SELECT count(*) FROM pulled_aside WHERE reason NOT IN (?, ?)"
        return int(self._file.read(lambda db: db.execute(count, [REASON, SAID_BEFORE]).fetchone()[0]))

    def other_desk_ids(self) -> tuple[str, ...]:
        """Return the ids of the camp's other desks whose entries have come here."""
        rows = self._file.read(
            lambda db: db.execute(
                "SELECT DISTINCT desk FROM foreign_heads WHERE desk <> ? ORDER BY desk", [self._file.identity.desk]
            ).fetchall()
        )
        return tuple(desk for (desk,) in rows)

    def other_desks(self) -> tuple[OtherDesk, ...]:
        """Return the camp's other desks, by name, those whose entries are refused among them."""

        def collect(db: Database) -> tuple[OtherDesk, ...]:
            names = dict(db.execute("SELECT desk, name FROM foreign_desks").fetchall())
            refused = dict(db.execute("SELECT desk, reason FROM pull_refusals").fetchall())
            newest: dict[str, datetime] = {}
            for desk, epoch, seq in db.execute("SELECT desk, epoch, seq FROM foreign_heads").fetchall():
                entered = _entered(db, desk, epoch, seq)
                if entered is not None:
                    newest[desk] = max(entered, newest.get(desk, entered))
            found = (
                OtherDesk(name=names.get(desk, desk), newest=newest.get(desk), refused=refused.get(desk, ""))
                for desk in {*names, *refused}
            )
            return tuple(sorted(found, key=lambda desk: desk.name))

        return self._file.read(collect)


def _entered(db: Database, desk: str, epoch: int, seq: int) -> datetime | None:
    row = db.execute("SELECT hlc FROM journal WHERE desk = ? AND epoch = ? AND seq = ?", [desk, epoch, seq]).fetchone()
    return None if row is None else entered_at(row[0])


def _code(db: Database, kind: str, entity: str) -> str:
    if kind == "family":
        row = db.execute("SELECT code, NULL FROM families WHERE family_id = ?", [entity]).fetchone()
        return "" if row is None else str(row[0])
    row = db.execute(
        "SELECT code, number FROM people JOIN families USING(family_id) WHERE person_id = ?", [entity]
    ).fetchone()
    return "" if row is None else person_code(*row)
