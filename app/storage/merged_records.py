"""Reading who else a person was registered as, and who said that they are one, out of decisions and journal."""

from collections.abc import Iterator

from sqlite_utils import Database

from app.domain.family_code import person_code
from app.domain.pairs import MergedRecord
from app.protocol.entries import EntityKind
from app.protocol.live_fields import LiveFields
from app.protocol.records import person_from_fields
from app.storage.authors import desk_name
from app.storage.chain import entry_of_op
from app.storage.desk_file import DeskFile
from app.storage.merging import KEPT
from app.storage.moments import entered_at
from app.storage.rows import read_record

_POINTING = f"""
    SELECT person_id, kept, code, number, people.fields
    FROM merged JOIN people USING(person_id) JOIN families USING(family_id)
    WHERE merged.kept = {KEPT.format(person="?1")} ORDER BY person_id
"""  # noqa: S608 - SQL of ours
_JOINING = "SELECT pair_id FROM pairs WHERE verdict = 'same' AND ? IN (first, second)"


class MergedRecords:
    """Reads the desk's file."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file

    def of_person(self, person_id: str) -> tuple[MergedRecord, ...]:
        """Return the records that lead to the person, whichever of theirs is asked for, the oldest first."""
        return self._file.read(lambda db: tuple(self._pointing(db, person_id)))

    def _pointing(self, db: Database, person_id: str) -> Iterator[MergedRecord]:
        for merged, kept, code, number, fields in db.execute(_POINTING, [person_id]).fetchall():
            found = self._said(db, merged, kept)
            if found is not None:
                _, hlc, operator, desk, reason = found
                yield MergedRecord(
                    code=person_code(code, number),
                    name=person_from_fields(merged, LiveFields.from_json(fields).values()).display_name,
                    operator=operator,
                    desk=desk_name(db, self._file.identity, desk),
                    at=entered_at(hlc),
                    reason=reason,
                )

    def _said(self, db: Database, person_id: str, kept: str) -> tuple[bool, int, str, str, str] | None:
        """Return whether to the one kept, when, by whom, at which desk and why the record was joined to another last.

        A decision about it and the record that is kept counts before one about two that both lead there.
        """
        said = []
        for (pair,) in db.execute(_JOINING, [person_id]).fetchall():
            record = read_record(db, EntityKind.PAIR, pair) or LiveFields()
            reason = str(record.values().get("reason") or "")
            entries = filter(None, (entry_of_op(db, op_id) for op_id in record.live.get("verdict", ())))
            said += [(kept in pair, entry.hlc, entry.operator, entry.desk, reason) for entry in entries]
        return max(said, default=None)
