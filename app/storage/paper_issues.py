"""Which lists of people left the desk, on paper or as files: in the journal, for whoever answers for them."""

from app.domain.paper_order import PaperIssue
from app.protocol.entries import Change, EntityKind
from app.protocol.records import paper_fields
from app.storage.desk_file import DeskFile
from app.storage.journal import DeskJournal


class PaperIssues:
    """The journal's entries about lists; no row comes of them."""

    def __init__(self, file: DeskFile, journal: DeskJournal) -> None:
        """``journal`` is the file's."""
        self._file = file
        self._journal = journal

    def note(self, issue: PaperIssue, operator: str) -> None:
        """Journal that ``operator`` had a list made."""
        op_id = self._journal.new_id()
        self._file.write(
            lambda db: self._journal.append(
                db,
                operator=operator,
                op_id=op_id,
                kind=EntityKind.PAPER,
                entity=op_id,
                change=Change(fields=paper_fields(issue)),
            )
        )
