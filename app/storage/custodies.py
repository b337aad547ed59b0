"""How far headquarters has a record: every live value is looked up in the journal, and held against the receipt."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from sqlite_utils import Database

from app.domain.custody import Custody, Place
from app.protocol.heads import Receipt
from app.protocol.live_fields import LiveFields
from app.storage.desk_file import DeskFile
from app.storage.facts import Fact, read_fact

_OF_PERSON = (
    "SELECT fields FROM people WHERE person_id = ?",
    "SELECT fields FROM families WHERE family_id = (SELECT family_id FROM people WHERE person_id = ?)",
    "SELECT fields FROM presences WHERE person_id = ?",
    "SELECT fields FROM slips WHERE person_id = ?",
)
"""What the page of a person shows."""


class Custodies:
    """Reads the desk's file."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file

    def of_person(self, person_id: str) -> Custody:
        """Return where everything is that is shown of the person."""
        return self._file.read(lambda db: self._custody(db, [person_id]))

    def of_family(self, family_id: str) -> Custody:
        """Return where everything is that is shown of the family's members."""

        def collect(db: Database) -> Custody:
            rows = db.execute("SELECT person_id FROM people WHERE family_id = ?", [family_id]).fetchall()
            return self._custody(db, [row[0] for row in rows])

        return self._file.read(collect)

    def _custody(self, db: Database, people: Iterable[str]) -> Custody:
        told = read_fact(db, Fact.RECEIPT)
        receipt = None if told is None else Receipt.model_validate_json(told)
        own, foreign, aside = 0, False, False
        for op_id in set(_live_ops(db, people)):
            desk, epoch, seq = db.execute("SELECT desk, epoch, seq FROM journal WHERE op_id = ?", [op_id]).fetchone()
            if desk != self._file.identity.desk:
                foreign = True
                continue
            # Of an epoch that the receipt does not speak of, nobody has said anything here.
            if receipt is None or epoch != receipt.head.epoch or seq > receipt.head.seq:
                return Custody(place=Place.HERE)
            own = max(own, seq)
            aside = aside or bool(db.execute("SELECT 1 FROM kept_aside WHERE op_id = ?", [op_id]).fetchone())
        if receipt is None or not own:
            return Custody(place=Place.FROM_HQ if foreign else Place.HERE)
        at = db.execute(
            "SELECT at FROM receipt_marks WHERE epoch = ? AND seq >= ? ORDER BY seq LIMIT 1", [receipt.head.epoch, own]
        ).fetchone()
        # Training has no backups, whatever its receipts say; and of another desk's entries this receipt says nothing.
        safe = own <= receipt.durable_seq and not foreign and not self._file.identity.training
        place = Place.SAFE if safe else Place.AT_HQ
        return Custody(
            place=Place.ASIDE if aside else place,
            receipt_at=datetime.fromisoformat(at[0]) if at else receipt.at,
        )


def _live_ops(db: Database, people: Iterable[str]) -> Iterator[str]:
    for person_id in people:
        for query in _OF_PERSON:
            for (fields,) in db.execute(query, [person_id]).fetchall():
                for ops in LiveFields.from_json(fields).live.values():
                    yield from ops
