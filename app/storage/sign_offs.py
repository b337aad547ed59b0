"""Days that supervisors signed off: each an entry in the journal of the desk, the newest kept at hand."""

from sqlite_utils import Database

from app.domain.day_end import SignOff
from app.protocol.entries import Change, EntityKind
from app.protocol.records import day_fields
from app.storage.desk_file import DeskFile
from app.storage.facts import Fact, read_fact, write_fact
from app.storage.journal import DeskJournal


class SignOffs:
    """The sign-offs of this desk; they travel to headquarters with everything else."""

    def __init__(self, file: DeskFile, journal: DeskJournal) -> None:
        """``journal`` is the file's."""
        self._file = file
        self._journal = journal

    def add(self, sign_off: SignOff) -> None:
        """Keep a sign-off; a day can be signed off again when more was done."""
        op_id = self._journal.new_id()

        def append(db: Database) -> None:
            self._journal.append(
                db,
                operator=sign_off.operator,
                op_id=op_id,
                kind=EntityKind.DAY,
                entity=op_id,
                change=Change(fields=day_fields(sign_off)),
            )
            write_fact(db, Fact.SIGN_OFF, sign_off.model_dump_json())

        self._file.write(append)

    def last(self) -> SignOff | None:
        """Return the newest, or None."""
        text = self._file.read(lambda db: read_fact(db, Fact.SIGN_OFF))
        return None if text is None else SignOff.model_validate_json(text)
